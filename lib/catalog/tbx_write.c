/* SPDX-License-Identifier: MIT */
/* Lines of a glossary as TBX. */
#include <mymr/glossary.h>
#include <mymr/utf8.h>
#include <stdio.h>
#include <string.h>
#include "base/reason.h"
#include "catalog/glossary.h"
#include "catalog/writer.h"
#include "catalog/xml.h"

static const char head[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
			   "<tbx style=\"dca\" type=\"TBX-Basic\" xml:lang=\"en\" "
			   "xmlns=\"urn:iso:std:iso:30042:ed-2\">\n"
			   "\t<tbxHeader>\n\t\t<fileDesc>\n\t\t\t<sourceDesc>\n"
			   "\t\t\t\t<p>mymr</p>\n"
			   "\t\t\t</sourceDesc>\n\t\t</fileDesc>\n\t</tbxHeader>\n"
			   "\t<text>\n\t\t<body>\n";

static const char foot[] = "\t\t</body>\n\t</text>\n</tbx>\n";

static void
put_term(struct writer *w, const char *s, size_t n, bool is_preferred)
{
	writer_puts(w, "\t\t\t\t\t<termSec>\n\t\t\t\t\t\t<term>");
	if (!w->status)
		w->status = xml_put_text(w->out, s, n);
	writer_puts(w, "</term>\n");
	if (is_preferred)
		writer_puts(w, "\t\t\t\t\t\t<termNote type=\"administrativeStatus\">"
			       "preferredTerm-admn-sts</termNote>\n");
	writer_puts(w, "\t\t\t\t\t</termSec>\n");
}

static void
put_forms(struct writer *w, const char *s, size_t n)
{
	bool is_first = true;
	for (size_t i = 0, len; i < n; i += len + 1) {
		const char *tab = memchr(s + i, '\t', n - i);
		len = tab ? (size_t)(tab - s) - i : n - i;
		if (len == 0)
			continue;
		put_term(w, s + i, len, is_first);
		is_first = false;
	}
}

static void
put_entry(struct writer *w, size_t number, const char *s, size_t n_term, size_t n)
{
	char id[64];
	snprintf(id, sizeof id, "\t\t\t<conceptEntry id=\"c%zu\">\n", number);
	writer_puts(w, id);
	writer_puts(w, "\t\t\t\t<langSec xml:lang=\"en\">\n");
	put_term(w, s, n_term, false);
	writer_puts(w, "\t\t\t\t</langSec>\n\t\t\t\t<langSec xml:lang=\"my\">\n");
	put_forms(w, s + n_term + 1, n - n_term - 1);
	writer_puts(w, "\t\t\t\t</langSec>\n\t\t\t</conceptEntry>\n");
}

static const char *
reason_of(enum mymr_status status)
{
	return status == MYMR_EINVAL ? N_("a character that XML cannot have")
				     : mymr_status_text(status);
}

static enum mymr_status
put_lines(struct writer *w, const char *s, size_t n, struct mymr_error *error)
{
	struct glossary_line line;
	size_t number = 0;
	for (size_t at = 0; glossary_line_next(s, n, &at, &line);) {
		if (line.n_term == 0)
			return fail_at(error, MYMR_ESYNTAX, line.start,
				N_("term and translation expected"));
		put_entry(w, ++number, s + line.start, line.n_term, line.len);
		if (w->status)
			return fail_at(error, w->status, line.start, reason_of(w->status));
	}
	return MYMR_OK;
}

enum mymr_status
mymr_glossary_to_tbx(struct mymr_buf *out, const char *s, size_t n, struct mymr_error *error)
{
	const size_t before = out->len;
	size_t at;
	struct writer w = {.out = out};
	if (n && mymr_utf8_check(s, n, &at))
		return fail_at(error, MYMR_EUTF8, at, N_("invalid UTF-8"));
	writer_puts(&w, head);
	enum mymr_status status = put_lines(&w, s, n, error);
	writer_puts(&w, foot);
	if (!status && w.status)
		status = fail_at(error, w.status, 0, mymr_status_text(w.status));
	if (status)
		out->len = before;
	return status;
}

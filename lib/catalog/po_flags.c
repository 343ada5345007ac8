/* SPDX-License-Identifier: MIT */
/* Flags of entries: "#, fuzzy, c-format". */
#include <string.h>
#include "catalog/po_blank.h"
#include "catalog/po_lex.h"
#include "catalog/po_render.h"

/* What programs know of a message and write into templates. */
static bool
is_of_template(const char *flag, size_t n)
{
	static const char format[] = "-format", range[] = "range:";
	const size_t f = sizeof format - 1, r = sizeof range - 1;
	return (n > f && memcmp(flag + n - f, format, f) == 0) ||
	       (n >= r && memcmp(flag, range, r) == 0);
}

/* The flag at s[*at], between commas; false at the end. */
static bool
flag_next(const char *s, size_t n, size_t *at, const char **flag, size_t *len)
{
	while (*at < n && (s[*at] == ',' || po_is_blank(s[*at])))
		++*at;
	if (*at == n)
		return false;
	const char *comma = memchr(s + *at, ',', n - *at);
	const size_t end = comma ? (size_t)(comma - s) : n;
	*flag = s + *at;
	for (*len = end - *at; *len && po_is_blank(s[*at + *len - 1]);)
		--*len;
	*at = end;
	return true;
}

static bool
is_listed(const struct mymr_buf *list, const char *flag, size_t n)
{
	const char *other;
	size_t len;
	for (size_t at = 0; list->len && flag_next(list->s, list->len, &at, &other, &len);) {
		if (len == n && memcmp(other, flag, n) == 0)
			return true;
	}
	return false;
}

static enum mymr_status
add_flag(struct mymr_buf *list, const char *flag, size_t n)
{
	enum mymr_status status = mymr_buf_puts(list, list->len ? ", " : "");
	return status ? status : mymr_buf_append(list, flag, n);
}

static enum mymr_status
add_line(struct mymr_buf *list, const char *s, size_t n, enum po_flags which)
{
	const char *flag;
	size_t len;
	enum mymr_status status = MYMR_OK;
	for (size_t at = 0; !status && flag_next(s, n, &at, &flag, &len);) {
		if (po_has_flag(flag, len, "fuzzy") || is_listed(list, flag, len))
			continue;
		if (which == PO_FLAGS_OF_TRANSLATOR && is_of_template(flag, len))
			continue;
		status = add_flag(list, flag, len);
	}
	return status;
}

enum mymr_status
po_add_flags(struct mymr_buf *list, const struct mymr_po *po, const struct po_entry *e,
	enum po_flags which)
{
	struct po_line line;
	enum mymr_status status = MYMR_OK;
	for (size_t at = e->start; !status && po_line_next(po, e, &at, &line);) {
		size_t n;
		if (line.kind != PO_FLAGS)
			continue;
		const char *s = po_line_text(po, &line, &n);
		status = add_line(list, s, n, which);
	}
	return status;
}

enum mymr_status
po_flags_line(struct mymr_buf *out, bool is_fuzzy, const struct mymr_buf *list, const char *eol)
{
	struct writer w = {out, MYMR_OK};
	if (!is_fuzzy && !list->len)
		return MYMR_OK;
	writer_puts(&w, "#, ");
	writer_puts(&w, is_fuzzy ? "fuzzy" : "");
	writer_puts(&w, is_fuzzy && list->len ? ", " : "");
	if (list->len)
		writer_put(&w, list->s, list->len);
	writer_puts(&w, eol);
	return w.status;
}

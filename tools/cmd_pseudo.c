/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr pseudo: a catalog with texts in the shape of Burmese. */
#include "command.h"
#include "file.h"
#include "message.h"
#include "po_file.h"

#include <mymr/pseudo.h>
#include <string.h>

struct values {
	const char *output;
	bool in_place;
	bool keep;
};

static const struct option options[] = {
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("write to FILE instead of standard output"), NULL},
	{'i', "in-place", OPTION_FLAG, offsetof(struct values, in_place), NULL,
		N_("change the file itself"), NULL},
	{'k', "keep", OPTION_FLAG, offsetof(struct values, keep), NULL,
		N_("leave the translations that are there"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static bool
is_translated(const struct mymr_po *po, size_t i)
{
	struct mymr_po_string text;
	return mymr_po_form_at(po, i, 0, &text) == MYMR_OK && text.len > 0;
}

/* Every form of the entry: the first of the singular where there are two. */
static enum mymr_status
fill_entry(struct mymr_po *po, size_t i, const struct mymr_po_entry *entry)
{
	enum mymr_status status = mymr_po_set_fuzzy(po, i, false);
	for (size_t form = 0; form < entry->n_forms && !status; form++) {
		const bool is_plural = entry->plural_id.s && (form > 0 || entry->n_forms == 1);
		const struct mymr_po_string *id = is_plural ? &entry->plural_id : &entry->id;
		struct mymr_buf text = {0};
		status = mymr_pseudo_write(&text, id->s, id->len);
		if (!status)
			status = mymr_po_set_form(po, i, form, text.s ? text.s : "", text.len);
		mymr_buf_free(&text);
	}
	return status;
}

static enum mymr_status
fill(struct mymr_po *po, bool keep)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < mymr_po_size(po) && !status; i++) {
		struct mymr_po_entry entry;
		status = mymr_po_entry_at(po, i, &entry);
		if (status || entry.is_header || entry.is_obsolete || entry.id.len == 0 ||
			(keep && is_translated(po, i)))
			continue;
		status = fill_entry(po, i, &entry);
	}
	return status;
}

static int
write_filled(const struct po_file *f, const char *path, bool keep)
{
	struct mymr_buf out = {0};
	enum mymr_status status = fill(f->po, keep);
	if (!status)
		status = mymr_po_write(f->po, &out);
	if (status)
		complain_at(f->title, 0, 0, "%s", _(mymr_status_text(status)));
	int rc = status ? TROUBLE : file_write(path, out.s, out.len);
	if (rc == DONE && mymr_po_is_damaged(f->po))
		rc = TROUBLE;
	mymr_buf_free(&out);
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct po_file file = {0};
	if (v->in_place && v->output)
		return complain_excluded("in-place", "output");
	if (n > 1 || (v->in_place && n == 0)) {
		complain(_("one PO file is needed"));
		return TROUBLE;
	}
	int rc = po_file_open(&file, n ? operand[0] : "-");
	if (rc == DONE)
		rc = write_filled(&file, v->in_place ? operand[0] : v->output, v->keep);
	po_file_close(&file);
	return rc;
}

const struct command command_pseudo = {
	.name = "pseudo",
	.summary = N_("fill a catalog with text in the shape of Burmese, to test a program with"),
	.operands = N_("[FILE.po]"),
	.example = "mymr pseudo site.pot -o pseudo.po",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};

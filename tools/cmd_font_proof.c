/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr font proof: a sheet on which a person sees what fonts do. */
#include "command.h"
#include "file.h"
#include "font_file.h"
#include "message.h"

struct values {
	const char *output;
};

static const struct option options[] = {
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("the sheet to write: a file named .png, .pdf or .html"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct job {
	struct font_file file[MYMR_FONT_MAX_PROOF];
	size_t n;
};

static int
keep(void *arg, struct font_file *file)
{
	struct job *job = arg;
	if (job->n == MYMR_FONT_MAX_PROOF) {
		complain(_("a sheet has room for %d fonts"), MYMR_FONT_MAX_PROOF);
		return TROUBLE;
	}
	job->file[job->n++] = *file;
	file->font = NULL;
	file->bytes = (struct mymr_buf){0};
	return DONE;
}

static bool
find_form(const char *output, enum mymr_font_proof *form)
{
	static const struct {
		const char *suffix;
		enum mymr_font_proof form;
	} forms[] = {{".png", MYMR_FONT_PNG}, {".pdf", MYMR_FONT_PDF}, {".html", MYMR_FONT_HTML},
		{".htm", MYMR_FONT_HTML}};
	for (size_t i = 0; output && i < sizeof forms / sizeof *forms; i++) {
		if (!file_has_suffix(output, forms[i].suffix))
			continue;
		*form = forms[i].form;
		return true;
	}
	return false;
}

static int
write_sheet(const struct job *job, enum mymr_font_proof form, const char *output)
{
	const struct mymr_font *font[MYMR_FONT_MAX_PROOF];
	struct mymr_buf sheet = {0};
	for (size_t i = 0; i < job->n; i++)
		font[i] = job->file[i].font;
	const enum mymr_status status = job->file[0].library->proof(&sheet, form, font, job->n);
	int rc = TROUBLE;
	if (status == MYMR_ERANGE)
		complain_at(output, 0, 0, _("would be too large; write a .pdf or an .html"));
	else if (status == MYMR_ESYNTAX)
		complain_at(output, 0, 0, _("one of the fonts has outlines that cannot be drawn"));
	else if (status)
		complain_at(output, 0, 0, "%s", _(mymr_status_text(status)));
	else
		rc = file_write(output, sheet.s, sheet.len);
	mymr_buf_free(&sheet);
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct job job = {.n = 0};
	enum mymr_font_proof form;
	if (!find_form(v->output, &form)) {
		complain(_("where to? '--output' wants a file named .png, .pdf or .html"));
		return TROUBLE;
	}
	int rc = font_file_each(operand, n, true, keep, &job);
	if (job.n) {
		const int written = write_sheet(&job, form, v->output);
		rc = written > rc ? written : rc;
	}
	for (size_t i = 0; i < job.n; i++)
		font_file_close(&job.file[i]);
	return rc;
}

const struct command command_font_proof = {
	.name = "font proof",
	.summary = N_("draw a sheet on which a person sees what fonts do"),
	.operands = N_("FONT... -o FILE"),
	.example = "mymr font proof Padauk \"Noto Sans Myanmar\" -o proof.png",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};

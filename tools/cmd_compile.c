/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr compile: a catalog in the form that a program loads. */
#include "catalogs.h"
#include "command.h"
#include "file.h"
#include "message.h"

#include <mymr/compile.h>
#include <string.h>

static const char *const names[] = {"mo", "json", "php", "android", "c", NULL};
static const char *const suffixes[] = {".mo", ".json", ".php", ".xml", ".c", NULL};

struct values {
	const char *output;
	int format;
};

static const struct option options[] = {
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("write to FILE instead of standard output"), NULL},
	{'f', "format", OPTION_CHOICE, offsetof(struct values, format), NULL,
		N_("what to write; what FILE ends in when it is not given: .mo, .json, .php, .xml, "
		   ".c"),
		names},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

/* As set_choice numbers them, or 0. */
static int
format_of(const struct values *v)
{
	for (int i = 0; !v->format && v->output && suffixes[i]; i++) {
		if (file_has_suffix(v->output, suffixes[i]))
			return i + 1;
	}
	return v->format;
}

static int
compile(const struct catalogs *catalogs, const char *title, int format, const char *path)
{
	struct mymr_buf out = {0};
	enum mymr_status status =
		mymr_compile(&out, catalogs->catalog[0], (enum mymr_compile_format)(format - 1));
	int rc = TROUBLE;
	if (status == MYMR_ERANGE)
		complain_at(title, 0, 0, _("'%s' has no names for so many plural forms"),
			names[format - 1]);
	else if (status)
		complain_at(title, 0, 0, "%s", _(mymr_status_text(status)));
	else
		rc = file_write(path, out.s, out.len);
	mymr_buf_free(&out);
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct catalogs catalogs = {0};
	const int format = format_of(v);
	if (n != 1) {
		complain(_("name one catalog"));
		return TROUBLE;
	}
	if (!format) {
		complain(_("name a format with '--format'"));
		return TROUBLE;
	}
	const struct string_list paths = {1, {operand[0]}};
	int rc = catalogs_load(&catalogs, &paths);
	if (rc == DONE)
		rc = compile(&catalogs, file_title(operand[0]), format, v->output);
	catalogs_free(&catalogs);
	return rc;
}

const struct command command_compile = {
	.name = "compile",
	.summary = N_("write a catalog in the form that a program loads"),
	.operands = N_("FILE"),
	.example = "mymr compile article.po -o article.mo",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};

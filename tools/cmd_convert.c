/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr convert: Burmese text from one encoding to another, in any document. */
#include "batch.h"
#include "command.h"
#include "converter.h"
#include "document.h"
#include "file_names.h"
#include "message.h"

#include <mymr/recode.h>
#include <string.h>

static const char *const sources[] = {"auto", "zawgyi", "visual", "shifted", "unicode", NULL};
static const char *const targets[] = {"unicode", "zawgyi", NULL};
static const char *const unsure_choices[] = {"keep", "convert", "mark", NULL};

struct values {
	int from;
	int to;
	int unsure;
	const char *format;
	const char *report;
	const char *font;
	struct batch_values files;
	bool names;
	bool spelling;
};

static const struct option options[] = {
	{0, "from", OPTION_CHOICE, offsetof(struct values, from), NULL,
		N_("what the text is; auto, which looks at every span, when it is not given"),
		sources},
	{0, "to", OPTION_CHOICE, offsetof(struct values, to), NULL,
		N_("what it becomes; unicode when it is not given"), targets},
	{'f', "format", OPTION_STRING, offsetof(struct values, format), N_("FORMAT"),
		N_("read every file as FORMAT (docx, xlsx, pptx, odt, ods, odp, epub, html, xml, "
		   "json, properties, csv, srt, po, text) "
		   "instead of by its name and content"),
		NULL},
	BATCH_OPTIONS(struct values),
	{0, "names", OPTION_FLAG, offsetof(struct values, names), NULL,
		N_("convert the names of the files, not what is in them"), NULL},
	{0, "unsure", OPTION_CHOICE, offsetof(struct values, unsure), NULL,
		N_("what to do with text whose encoding is not sure: keep it, convert it, or mark "
		   "it "
		   "with ⟦ ⟧; keep when it is not given"),
		unsure_choices},
	{0, "report", OPTION_STRING, offsetof(struct values, report), N_("FILE.json"),
		N_("list every span that was not sure or could not be carried, as JSON"), NULL},
	{0, "font", OPTION_STRING, offsetof(struct values, font), N_("NAME"),
		N_("what fonts for Zawgyi are called in archives once their text is Unicode; "
		   "Pyidaungsu when it is not given"),
		NULL},
	{0, "spelling", OPTION_FLAG, offsetof(struct values, spelling), NULL,
		N_("write what is converted to Unicode in one spelling: ဩ for သြ, ဪ for သြော်"),
		NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static int
read_direction(const struct values *v, struct mymr_recode_options *o)
{
	static const enum mymr_encoding encodings[] = {MYMR_ENCODING_MIXED, MYMR_ENCODING_ZAWGYI,
		MYMR_ENCODING_VISUAL, MYMR_ENCODING_SHIFTED, MYMR_ENCODING_UNICODE};
	const int from = v->from ? v->from - 1 : 0;
	o->is_auto = from == 0;
	o->from = encodings[from];
	o->to_zawgyi = v->to == 2;
	o->respells = v->spelling;
	o->font = v->font ? v->font : "Pyidaungsu";
	o->unsure = v->unsure ? (enum mymr_unsure)(v->unsure - 1) : MYMR_UNSURE_KEEP;
	if (o->to_zawgyi && o->respells) {
		complain(_("--spelling is for text that becomes Unicode"));
		return TROUBLE;
	}
	if (o->is_auto || o->to_zawgyi == (o->from == MYMR_ENCODING_UNICODE))
		return DONE;
	complain(_("from '%s' to '%s' is no conversion"), sources[from], targets[o->to_zawgyi]);
	return TROUBLE;
}

static int
read_format(const struct values *v)
{
	const char *name;
	for (size_t i = 0; v->format && (name = mymr_run_format_name(i)); i++) {
		if (strcmp(name, v->format) == 0)
			return DONE;
	}
	if (!v->format)
		return DONE;
	complain(_("no format '%s' for this; see 'mymr formats'"), v->format);
	return TROUBLE;
}

/* Names are nothing but text, and change where they are. */
static int
convert_names(const struct values *v, struct converter *c, char **operand, int n)
{
	const struct batch_values *files = &v->files;
	const struct names names = {
		files->recursive, files->dry_run, files->json, converter_change, c};
	if (files->in_place)
		return complain_excluded("names", "in-place");
	if (files->output)
		return complain_excluded("names", "output");
	if (files->backup)
		return complain_excluded("names", "backup");
	if (v->format)
		return complain_excluded("names", "format");
	if (n == 0) {
		complain(_("'--names' needs files"));
		return TROUBLE;
	}
	c->format = "text";
	return names_run(&names, operand, n);
}

static int
convert_files(const struct values *v, struct converter *c, char **operand, int n)
{
	const struct batch batch = {.values = &v->files,
		.is_single = v->report != NULL,
		.can_stream = v->report ? NULL : converter_can_stream,
		.n_head = v->format ? 0 : FORMAT_HEAD,
		.change = converter_change,
		.end = converter_end,
		.arg = c};
	if (read_format(v) != DONE)
		return TROUBLE;
	c->format = v->format;
	int rc = batch_run(&batch, operand, n);
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct converter c = {.replaces = v->files.replace};
	if (read_direction(v, &c.options) != DONE)
		return TROUBLE;
	c.report = report_new("unsure");
	if (!c.report)
		return TROUBLE;
	int rc = (v->names ? convert_names : convert_files)(v, &c, operand, n);
	if (v->report) {
		int written = report_write(c.report, v->report);
		rc = written > rc ? written : rc;
	}
	report_free(c.report);
	return rc;
}

const struct command command_convert = {
	.name = "convert",
	.summary = N_("convert Burmese text between Zawgyi, visual order and Unicode"),
	.operands = N_("[FILE...]"),
	.example = "mymr convert -i -r --backup .zawgyi archive",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};

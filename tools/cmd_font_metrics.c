/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr font metrics: what a style sheet must know of fonts. */
#include "command.h"
#include "font_file.h"
#include "font_texts.h"
#include "json.h"
#include "message.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct values {
	const char *texts;
	const char *latin;
	bool css;
	bool json;
};

static const struct option options[] = {
	{'t', "texts", OPTION_STRING, offsetof(struct values, texts), N_("FILE"),
		N_("measure the lines of FILE instead of the words of the rules"), NULL},
	{'l', "latin", OPTION_STRING, offsetof(struct values, latin), N_("FONT"),
		N_("the font that English stands in beside it; "
		   "that of the font itself when it is not given"),
		NULL},
	{'c', "css", OPTION_FLAG, offsetof(struct values, css), NULL,
		N_("write only the rules for a style sheet"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

struct job {
	const struct values *values;
	struct font_texts words;
	struct font_texts stacks; /* of Pali; none when texts come from a file */
	double x_height;          /* of --latin, 0 without */
	bool is_family;           /* whether it is named as an installed family */
};

struct measures {
	struct mymr_font_metrics words;
	struct mymr_font_metrics stacks;
	bool has_stacks;
	double adjust; /* letters as high as the x of English: 1.08; 0 when there is none */
};

/* Browsers put ascent, descent and half of what a line has more on whole pixels, which may cost one
 * and a half above; a line needs this twice. At 16 pixels, their font size. */
#define WHOLE_PIXELS (3.0 / 16)

/* Numbers of style sheets have two places; room is never too small. */
static double
round_up(double value)
{
	return ceil(value * 100 - 1e-6) / 100;
}

static int
measure(const struct job *job, const struct font_file *file, struct measures *m)
{
	const struct font_library *library = file->library;
	enum mymr_status status =
		library->measure(file->font, job->words.text, job->words.n, &m->words);
	if (status == MYMR_EINVAL) {
		complain_at(file->path, 0, 0, _("shows none of the texts"));
		return NEGATIVE;
	}
	if (!status && job->stacks.n)
		status = library->measure(file->font, job->stacks.text, job->stacks.n, &m->stacks);
	m->has_stacks = !status && job->stacks.n;
	if (status && status != MYMR_EINVAL) {
		complain_at(file->path, 0, 0, "%s", _(mymr_status_text(status)));
		return TROUBLE;
	}
	const double x = job->x_height > 0 ? job->x_height : m->words.x_height;
	m->adjust = m->words.letter_height > 0 ? x / m->words.letter_height : 0;
	return DONE;
}

/* ---- for people ---- */

static void
print_line_height(const char *title, const struct mymr_font_metrics *m)
{
	printf("  %s %.2f", title, round_up(m->line_height));
	message_print(stdout, _(" (from %.2f above the baseline, %s, to %.2f below, %s)\n"), m->top,
		m->highest, m->bottom, m->lowest);
}

static void
print_css_name(const char *name)
{
	putchar('"');
	for (; *name; name++) {
		if (*name == '"' || *name == '\\')
			putchar('\\');
		putchar((unsigned char)*name < ' ' || *name == '\x7f' ? ' ' : *name);
	}
	putchar('"');
}

/* A file beside the style sheet. */
static void
print_css_url(const char *path)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	printf("url(\"");
	for (; *name; name++) {
		const unsigned char byte = (unsigned char)*name;
		if (byte < 0x80 && (isalnum(byte) || strchr("-._~", byte)))
			putchar(byte);
		else
			printf("%%%02X", byte);
	}
	printf("\")");
}

static double
css_line_height(const struct mymr_font_metrics *m, double adjust)
{
	return round_up(m->line_height * adjust + WHOLE_PIXELS);
}

/* The range has the space, which makes the font the first available one (CSS Fonts 4): ascent and
 * descent of lines come from it. */
static void
print_css(const struct job *job, const struct font_file *file, const struct measures *m)
{
	const char *name = font_file_name(file);
	const double percent = round(100 * m->adjust), adjust = percent > 0 ? percent / 100 : 1;
	printf("@font-face {\n  font-family: ");
	print_css_name(name);
	printf(";\n  src: local(");
	print_css_name(name);
	printf("), ");
	print_css_url(file->path);
	printf(";\n  unicode-range: U+20, U+1000-109F, U+200B-200D, U+25CC, U+2060, U+A9E0-A9FF, "
	       "U+AA60-AA7F;\n");
	if (percent > 0)
		printf("  size-adjust: %.0f%%;\n", percent);
	printf("}\n:lang(my) {\n  font-family: ");
	print_css_name(name);
	if (job->is_family) {
		printf(", ");
		print_css_name(job->values->latin);
	}
	printf(", sans-serif;\n  line-height: %.2f;\n}\n", css_line_height(&m->words, adjust));
	if (m->has_stacks)
		printf(":lang(pi-Mymr) {\n  line-height: %.2f;\n}\n",
			css_line_height(&m->stacks, adjust));
}

/* From the top of a line of the least height. */
static double
baseline_of(const struct mymr_font_metrics *m)
{
	return m->ascent + (m->line_height - m->ascent - m->descent) / 2;
}

static void
print(const struct job *job, const struct font_file *file, const struct measures *m)
{
	const struct mymr_font_metrics *w = &m->words;
	message_put(stdout, font_file_name(file));
	printf("\n");
	print_line_height(_("least line-height:"), w);
	if (m->has_stacks)
		print_line_height(_("with stacks of Pali:"), &m->stacks);
	printf(_("  the font's own line: %.2f (ascent %.2f, descent %.2f, gap %.2f)\n"),
		w->ascent + w->descent + w->line_gap, w->ascent, w->descent, w->line_gap);
	printf(_("  baseline: %.2f below the top of the least line\n"), baseline_of(w));
	printf(_("  height of U+1000: %.2f"), w->letter_height);
	if (m->adjust > 0)
		printf(_(", of x: %.2f; equal with size-adjust %.0f%%"),
			m->adjust * w->letter_height, 100 * m->adjust);
	printf("\n\n");
	print_css(job, file, m);
}

/* ---- for programs ---- */

static void
print_json_reach(const struct mymr_font_metrics *m)
{
	printf("\"lineHeight\":%.4f,\"top\":%.4f,\"bottom\":%.4f", m->line_height, m->top,
		m->bottom);
	json_print_text("highest", m->highest);
	json_print_text("lowest", m->lowest);
}

static void
print_json(const struct font_file *file, const struct measures *m)
{
	const struct mymr_font_metrics *w = &m->words;
	font_file_print_json(file);
	printf(",\"ascent\":%.4f,\"descent\":%.4f,\"lineGap\":%.4f,\"baseline\":%.4f,"
	       "\"letterHeight\":%.4f,\"xHeight\":%.4f,",
		w->ascent, w->descent, w->line_gap, baseline_of(w), w->letter_height,
		m->adjust * w->letter_height);
	print_json_reach(w);
	if (m->has_stacks) {
		printf(",\"pali\":{");
		print_json_reach(&m->stacks);
		printf("}");
	}
	printf("}\n");
}

static int
tell(void *arg, struct font_file *file)
{
	const struct job *job = arg;
	struct measures m = {.adjust = 0};
	const int rc = measure(job, file, &m);
	if (rc != DONE)
		return rc;
	if (job->values->json)
		print_json(file, &m);
	else if (job->values->css)
		print_css(job, file, &m);
	else
		print(job, file, &m);
	return DONE;
}

/* ---- the run ---- */

static int
take_x_height(void *arg, struct font_file *file)
{
	static const char *const x[] = {"x"};
	struct job *job = arg;
	const char *latin = job->values->latin;
	struct mymr_font_metrics m;
	if (file->library->measure(file->font, x, 1, &m)) {
		complain_at(file->path, 0, 0, _("has no x to compare with"));
		return TROUBLE;
	}
	job->x_height = m.x_height;
	job->is_family = strncmp(file->path, latin, strlen(latin)) != 0;
	return DONE;
}

static int
prepare(struct job *job, const struct values *v)
{
	char *latin = v->latin ? strdup(v->latin) : NULL;
	const struct font_library *library = font_library();
	int rc = library ? DONE : TROUBLE;
	job->values = v;
	if (rc == DONE && v->texts)
		rc = font_texts_of_file(&job->words, v->texts);
	else if (rc == DONE)
		rc = font_texts_of_rules(&job->words, library, "my");
	if (rc == DONE && !v->texts)
		rc = font_texts_of_rules(&job->stacks, library, "pi");
	if (rc == DONE && latin)
		rc = font_file_each(&latin, 1, true, take_x_height, job);
	free(latin);
	return rc;
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct job job = {.x_height = 0};
	if (v->css && v->json)
		return complain_excluded("css", "json");
	int rc = prepare(&job, v);
	if (rc == DONE)
		rc = font_file_each(operand, n, false, tell, &job);
	font_texts_free(&job.words);
	font_texts_free(&job.stacks);
	return rc;
}

const struct command command_font_metrics = {
	.name = "font metrics",
	.summary = N_("measure the room that Burmese needs in fonts, for a style sheet"),
	.operands = N_("FONT..."),
	.example = "mymr font metrics Padauk --latin \"Noto Sans\"",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};

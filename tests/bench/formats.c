/* SPDX-License-Identifier: MIT */
/* Opening files of all formats, and runs of Burmese in them for conversion: megabytes a second, and
 * how that grows from one megabyte to eight. */
#include <mymr/document.h>
#include <mymr/recode.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "clock.h"

/* A file of one format: what stands once before and behind, and what is repeated, %zu in it being
 * the number of times. */
struct sample {
	const char *format;
	const char *before;
	const char *again;
	const char *behind;
	double asked; /* MB/s of opening, 0 for none */
};

static const struct sample samples[] = {
	{"srt", "", "%zu\n00:00:01,000 --> 00:00:02,500\nThe ferry runs again\nကူးတို့ ပြန်ပြေးပြီ\n\n",
		"", 100},
	{"vtt", "WEBVTT\n\n", "%zu\n00:01.000 --> 00:02.500\nThe <b>ferry</b> runs again\n\n", "",
		100},
	{"json", "{\"a\": 0", ",\n  \"page.title.%zu\": \"The ferry runs again, ကူးတို့ ပြန်ပြေးပြီ\"",
		"\n}", 100},
	{"csv", "id,title,body\n",
		"%zu,The ferry runs again,\"ကူးတို့ ပြန်ပြေးပြီ, it says in the paper\"\n", "", 100},
	{"tsv", "id\ttitle\tbody\n", "%zu\tThe ferry runs again\tကူးတို့ ပြန်ပြေးပြီ\n", "", 100},
	{"properties", "", "page.title.%zu = The ferry runs again\n", "", 100},
	{"strings", "", "\"title %zu\" = \"The ferry runs again\";\n", "", 0},
	{"php", "<?php return [\n", "'title_%zu' => 'The ferry runs again',\n", "];\n", 0},
	{"po", "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n",
		"#: page.html:12\nmsgid \"The ferry runs again %zu\"\nmsgstr \"ကူးတို့ ပြန်ပြေးပြီ\"\n\n",
		"", 100},
	{"text", "", "%zu. The ferry runs again, ကူးတို့ ပြန်ပြေးပြီ, it says in the paper\n", "", 100},
	{"android", "<resources>\n",
		"<string name=\"title_%zu\">The ferry <b>runs</b> again</string>\n",
		"</resources>\n", 0},
	{"rss", "<rss><channel>\n",
		"<item><title>Ferry %zu</title><description>&lt;p&gt;It runs again&lt;/p&gt;"
		"</description></item>\n",
		"</channel></rss>\n", 0},
	{"html", "<html><body>\n",
		"<p id=p%zu>The <a href=\"/a\">ferry</a> runs again, ကူးတို့ ပြန်ပြေးပြီ</p>\n",
		"</body></html>\n", 4},
};

static char *
make(const struct sample *sample, size_t size, size_t *n)
{
	char *s = malloc(size + 4096);
	*n = (size_t)sprintf(s, "%s", sample->before);
	for (size_t i = 0; *n < size; i++) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
		*n += (size_t)snprintf(s + *n, 2048, sample->again, i);
#pragma GCC diagnostic pop
	}
	*n += (size_t)sprintf(s + *n, "%s", sample->behind);
	return s;
}

typedef enum mymr_status
opener(struct mymr_document **out, const char *s, size_t n, const char *format,
	const char *file_name, struct mymr_error *error);

/* Negative when the file is not read. */
static double
once(opener *open, const char *format, const char *s, size_t n)
{
	struct mymr_document *doc = NULL;
	const double start = clock_now();
	if (open(&doc, s, n, format, NULL, NULL) != MYMR_OK)
		return -1;
	mymr_document_free(doc);
	return clock_now() - start;
}

static double
best(opener *open, const char *format, const char *s, size_t n)
{
	double t = once(open, format, s, n);
	for (int i = 0; i < 4 && t > 0; i++) {
		const double again = once(open, format, s, n);
		t = again < t ? again : t;
	}
	return t;
}

static int
is_run_format(const char *format)
{
	const char *name;
	for (size_t i = 0; (name = mymr_run_format_name(i)); i++) {
		if (strcmp(name, format) == 0)
			return 1;
	}
	return 0;
}

static void
measure(const struct sample *sample)
{
	size_t n_small, n_large;
	char *small = make(sample, 1000000, &n_small), *large = make(sample, 8000000, &n_large);
	const double t_small = best(mymr_document_open, sample->format, small, n_small);
	const double t_large = best(mymr_document_open, sample->format, large, n_large);
	const double speed = (double)n_large / 1e6 / t_large;
	printf("%-12s open %6.1f MB/s", sample->format, speed);
	if (sample->asked > 0)
		printf(" (asked: %.0f%s)", sample->asked, speed < sample->asked ? ", MISSED" : "");
	printf(", 8 MB %.1f times 1 MB", t_large / t_small);
	if (is_run_format(sample->format)) {
		const double t = best(mymr_document_open_runs, sample->format, large, n_large);
		printf(", runs %.1f MB/s", (double)n_large / 1e6 / t);
	}
	printf("\n");
	free(small);
	free(large);
}

int
main(void)
{
	for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
		measure(&samples[i]);
	return 0;
}

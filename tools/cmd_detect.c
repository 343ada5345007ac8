/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr detect: which encoding files, lines or parts of lines are in. */
#include "command.h"
#include "file.h"
#include "json.h"
#include "message.h"

#include <mymr/encoding.h>
#include <stdio.h>
#include <string.h>

struct values {
	bool lines;
	bool spans;
	bool json;
};

static const struct option options[] = {
	{'l', "lines", OPTION_FLAG, offsetof(struct values, lines), NULL,
		N_("answer for each line"), NULL},
	{'s', "spans", OPTION_FLAG, offsetof(struct values, spans), NULL,
		N_("cut each line into runs of one encoding, with their bytes"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static void
print_json_detection(const struct mymr_detection *d)
{
	printf("\"class\":\"%s\",\"logOdds\":%.3f,\"evidence\":%zu}\n",
		mymr_encoding_name(d->encoding), d->log_odds, d->evidence);
}

static bool
is_fine(enum mymr_encoding encoding)
{
	return encoding == MYMR_ENCODING_UNICODE || encoding == MYMR_ENCODING_NONE ||
	       encoding == MYMR_ENCODING_NEUTRAL;
}

/* Returns NEGATIVE for text that is not Unicode. */
static int
detect_whole(const struct values *v, const char *path, const struct mymr_buf *text)
{
	struct mymr_detection d;
	mymr_detect(&d, text->s, text->len);
	if (v->json) {
		printf("{\"file\":");
		json_print_string(path, strlen(path));
		printf(",");
		print_json_detection(&d);
	} else {
		printf("%s\t%s\t%.3f\n", path, mymr_encoding_name(d.encoding), d.log_odds);
	}
	return is_fine(d.encoding) ? DONE : NEGATIVE;
}

static void
detect_line(const struct values *v, size_t line, const char *s, size_t n)
{
	struct mymr_detection d;
	mymr_detect(&d, s, n);
	if (v->json) {
		printf("{\"line\":%zu,", line);
		print_json_detection(&d);
	} else {
		printf("%s\t%.3f\n", mymr_encoding_name(d.encoding), d.log_odds);
	}
}

static void
detect_spans(const struct values *v, size_t line, const char *s, size_t n)
{
	struct mymr_encoding_span span;
	for (size_t at = 0; mymr_encoding_span_next(s, n, &at, &span);) {
		if (v->json) {
			printf("{\"line\":%zu,\"start\":%zu,\"end\":%zu,", line, span.start,
				span.end);
			print_json_detection(&span.detection);
		} else {
			printf("%zu\t%zu\t%zu\t%s\n", line, span.start, span.end,
				mymr_encoding_name(span.detection.encoding));
		}
	}
}

static void
detect_lines(const struct values *v, const struct mymr_buf *text)
{
	const char *s = text->s;
	size_t line = 0;
	for (size_t left = text->len; left > 0;) {
		const char *stop = memchr(s, '\n', left);
		const size_t n = stop ? (size_t)(stop - s) : left;
		line++;
		if (v->spans)
			detect_spans(v, line, s, n);
		else
			detect_line(v, line, s, n);
		s += n + (stop != NULL);
		left -= n + (stop != NULL);
	}
}

static int
detect_file(const struct values *v, const char *path)
{
	struct mymr_buf text = {0};
	int rc = file_read(path, &text);
	if (rc == DONE && (v->lines || v->spans))
		detect_lines(v, &text);
	else if (rc == DONE)
		rc = detect_whole(v, path, &text);
	mymr_buf_free(&text);
	return rc;
}

/* Files that cannot be read do not keep others from being looked at. */
static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	if (v->lines && v->spans)
		return complain_excluded("lines", "spans");
	if (n == 0)
		return detect_file(v, "-");
	int worst = DONE;
	for (int i = 0; i < n; i++) {
		const int rc = detect_file(v, operand[i]);
		worst = rc > worst ? rc : worst;
	}
	return worst;
}

const struct command command_detect = {
	.name = "detect",
	.summary = N_("tell which encoding Burmese text is in: Unicode, Zawgyi or a broken one"),
	.operands = N_("[FILE...]"),
	.example = "mymr detect --lines archive.txt",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};

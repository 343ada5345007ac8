/* SPDX-License-Identifier: MIT */
/* PO files as tables and back: what is written reads as what was there, whatever texts have in
 * them, and nothing but what changed changes. */
#include <mymr/exchange.h>
#include <stdio.h>
#include <string.h>
#include "random.h"
#include "tap.h"

static const char *const letters[] = {"a", "b", " ", ",", ";", "\\\"", "\\n", "\\t", "က", "<b>",
	"</b>", "{n}", "%s", "\\\\", "=", "'", "\\r"};

#define N_LETTERS (sizeof letters / sizeof *letters)

static void
put_string(struct mymr_buf *out, const char *keyword, uint32_t *state, const char *start)
{
	mymr_buf_puts(out, keyword);
	mymr_buf_puts(out, " \"");
	mymr_buf_puts(out, start);
	for (uint32_t n = random_next(state) % 8; n; n--)
		mymr_buf_puts(out, letters[random_next(state) % N_LETTERS]);
	mymr_buf_puts(out, "\"\n");
}

/* A catalog of hostile strings, whose messages all differ. */
static void
make_po(struct mymr_buf *out, uint32_t seed)
{
	uint32_t state = seed;
	for (int i = 0; i < 40; i++) {
		char number[16];
		snprintf(number, sizeof number, "%d ", i);
		if (random_next(&state) % 4 == 0)
			put_string(out, i ? "\n#, fuzzy\nmsgctxt" : "msgctxt", &state, "");
		else
			mymr_buf_puts(out, "\n");
		put_string(out, "msgid", &state, number);
		if (random_next(&state) % 4 == 0) {
			put_string(out, "msgid_plural", &state, number);
			put_string(out, "msgstr[0]", &state, "x");
			put_string(out, "msgstr[1]", &state, "y");
		} else {
			put_string(out, "msgstr", &state, random_next(&state) % 2 ? "x" : "");
		}
	}
}

struct seen {
	size_t count[MYMR_EXCHANGE_FATES];
};

static void
count(void *arg, const struct mymr_exchange_event *event)
{
	struct seen *seen = arg;
	seen->count[event->fate]++;
}

static const struct format {
	const char *name;
	enum mymr_exchange_format to;
	enum mymr_bitext_format from;
} formats[] = {
	{"CSV", MYMR_EXCHANGE_CSV, MYMR_BITEXT_CSV},
	{"TMX", MYMR_EXCHANGE_TMX, MYMR_BITEXT_TMX},
	{"XLIFF 2.1", MYMR_EXCHANGE_XLIFF, MYMR_BITEXT_XLIFF},
	{"XLIFF 1.2", MYMR_EXCHANGE_XLIFF_1_2, MYMR_BITEXT_XLIFF},
};

#define N_FORMATS (sizeof formats / sizeof *formats)

/* Codes of a random text need not fit, so that such rows are refused. */
static void
comes_back(const struct format *format, uint32_t seed)
{
	struct mymr_buf po = {0}, text = {0}, back = {0};
	struct mymr_po *p;
	struct seen seen = {{0}};
	struct mymr_error error = {0};
	make_po(&po, seed);
	mymr_po_open(&p, po.s, po.len);
	enum mymr_status status = mymr_exchange_write(&text, p, format->to, NULL, &error);
	if (!status)
		status =
			mymr_exchange_read(p, format->from, text.s, text.len, count, &seen, &error);
	mymr_po_write(p, &back);
	tap_ok(!status && back.len == po.len && memcmp(back.s, po.s, po.len) == 0 &&
			seen.count[MYMR_EXCHANGE_TAKEN] == 0 &&
			seen.count[MYMR_EXCHANGE_UNKNOWN] == 0 && seen.count[MYMR_EXCHANGE_SAME],
		"random messages %u come back from %s: %zu the same, %zu that do not fit%s", seed,
		format->name, seen.count[MYMR_EXCHANGE_SAME], seen.count[MYMR_EXCHANGE_MISFIT],
		error.reason ? error.reason : "");
	mymr_po_free(p);
	mymr_buf_free(&po);
	mymr_buf_free(&text);
	mymr_buf_free(&back);
}

static void
row(char **field, const char *place)
{
	struct mymr_po *po;
	struct mymr_buf out = {0};
	struct seen seen = {{0}};
	char fates[32];
	mymr_po_open(&po, field[0], strlen(field[0]));
	mymr_exchange_read(po, MYMR_BITEXT_CSV, field[1], strlen(field[1]), count, &seen, NULL);
	mymr_po_write(po, &out);
	tap_is(out.s, out.len, field[2], "%s: %s", place, field[4]);
	const int n = snprintf(fates, sizeof fates, "%zu %zu %zu %zu %zu", seen.count[0],
		seen.count[1], seen.count[2], seen.count[3], seen.count[4]);
	tap_is(fates, (size_t)n, field[3], "%s: taken, same, unknown, unsure, misfit", place);
	mymr_po_free(po);
	mymr_buf_free(&out);
}

static void
refuses(const char *po, enum mymr_status wanted, size_t offset, const char *why)
{
	struct mymr_po *p;
	struct mymr_buf out = {0};
	struct mymr_error error = {0};
	mymr_po_open(&p, po, strlen(po));
	mymr_buf_puts(&out, "x");
	const enum mymr_status status =
		mymr_exchange_write(&out, p, MYMR_EXCHANGE_CSV, NULL, &error);
	tap_ok(status == wanted && error.offset == offset && error.reason, "%s: %s", why,
		error.reason ? error.reason : "no reason");
	tap_is(out.s, out.len, "x", "and leaves the buffer as it was");
	mymr_po_free(p);
	mymr_buf_free(&out);
}

int
main(void)
{
	tap_rows("tests/cases/exchange.tsv", 5, row);
	for (size_t i = 0; i < N_FORMATS; i++) {
		for (uint32_t seed = 1; seed <= 30; seed++)
			comes_back(&formats[i], seed);
	}
	refuses("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\nmsgstr[2] \"\"\n",
		MYMR_ERANGE, 0, "three plural forms");
	refuses("\n\nmsgid \"a\"\nmsgstr \"\\377\"\n", MYMR_EUTF8, 2,
		"a translation that is no UTF-8");
	return tap_done();
}

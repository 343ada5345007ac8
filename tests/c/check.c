/* SPDX-License-Identifier: MIT */
#include <mymr/check.h>
#include <mymr/utf8.h>
#include <stdlib.h>
#include <string.h>
#include "burmese.h"
#include "oom.h"
#include "tap.h"

#define MAX_LINES 16
#define MAX_RULES 128

static const char glossary[] =
	"# English\tBurmese\n"
	"Yangon\t\xE1\x80\x9B\xE1\x80\x94\xE1\x80\xBA\xE1\x80\x80\xE1\x80\xAF"
	"\xE1\x80\x94\xE1\x80\xBA\n"
	"election\t\xE1\x80\x9B\xE1\x80\xBD\xE1\x80\xB1\xE1\x80\xB8\xE1\x80\x80"
	"\xE1\x80\xB1\xE1\x80\xAC\xE1\x80\x80\xE1\x80\xBA\xE1\x80\x95\xE1\x80\xBD"
	"\xE1\x80\xB2\n";

/* A checker of one rule, or of all of them. */
static struct mymr_checker *
checker_of(const char *name)
{
	struct mymr_checker *checker = NULL;
	size_t only = MAX_RULES;
	if (mymr_checker_new(&checker))
		return NULL;
	if (name && mymr_check_rule_find(&only, name, strlen(name)))
		tap_ok(0, "there is a rule %s", name);
	for (size_t i = 0; mymr_check_rule_at(i); i++) {
		const enum mymr_check_level level = mymr_check_rule_at(i)->level;
		(void)mymr_checker_set_level(
			checker, i, !name || i == only ? level : MYMR_CHECK_OFF);
	}
	(void)mymr_checker_add_glossary(checker, glossary, sizeof glossary - 1, NULL);
	return checker;
}

struct seen {
	const struct mymr_check_pair *pairs;
	size_t n;
	size_t n_mended;
	size_t n_wrong; /* out of bounds, out of order */
	size_t rule;
};

static void
see(void *arg, const struct mymr_finding *f)
{
	struct seen *seen = arg;
	const struct mymr_check_pair *p = &seen->pairs[f->pair];
	seen->n++;
	seen->n_mended += f->replacement != NULL;
	seen->n_wrong += f->start > f->end || f->end > p->n_translation || !f->reason ||
			 f->rule < seen->rule || !mymr_check_rule_at(f->rule);
	seen->rule = f->rule;
}

static size_t
split(struct mymr_check_pair *pairs, char *source, char *text)
{
	size_t n = 0;
	char *at_source = strcmp(source, "-") == 0 ? NULL : source;
	for (char *line = text; line && n < MAX_LINES; n++) {
		char *next = strchr(line, '\n');
		char *next_source = at_source ? strchr(at_source, '\n') : NULL;
		const size_t n_source = !at_source    ? 0
					: next_source ? (size_t)(next_source - at_source)
						      : strlen(at_source);
		pairs[n] = (struct mymr_check_pair){.source = at_source,
			.n_source = n_source,
			.translation = line,
			.n_translation = next ? (size_t)(next - line) : strlen(line)};
		line = next ? next + 1 : NULL;
		at_source = next_source ? next_source + 1 : at_source;
	}
	return n;
}

static unsigned n_rows[MAX_RULES][2];

/* What mends a file is not found again, and is nothing when nothing was found. */
static bool
is_equal(const char *a, size_t n_a, const char *b, size_t n_b)
{
	return n_a == n_b && (n_a == 0 || memcmp(a, b, n_a) == 0);
}

static size_t
look_at_form(const struct mymr_checker *checker, const char *s, const char *place)
{
	const size_t n = strlen(s);
	const struct mymr_check_pair whole = {.translation = s, .n_translation = n};
	struct seen seen = {.pairs = &whole}, left = {.n = 0};
	struct mymr_buf once = {0}, twice = {0};
	(void)mymr_check_form(checker, s, n, see, &seen);
	(void)mymr_check_fix_form(checker, s, n, &once);
	const char *mended_text = once.s ? once.s : "";
	(void)mymr_check_fix_form(checker, mended_text, once.len, &twice);
	const struct mymr_check_pair mended = {
		.translation = mended_text, .n_translation = once.len};
	left.pairs = &mended;
	(void)mymr_check_form(checker, mended_text, once.len, see, &left);
	tap_ok(is_equal(once.s, once.len, twice.s, twice.len) && left.n_mended == 0 &&
			left.n == seen.n - seen.n_mended &&
			(seen.n_mended || is_equal(once.s, once.len, s, n)),
		"%s: mending a file once is enough", place);
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
	return seen.n_wrong ? MAX_RULES : seen.n;
}

static void
rule_row(char **field, const char *place)
{
	struct mymr_check_pair pairs[MAX_LINES];
	struct mymr_checker *checker = checker_of(field[0]);
	struct seen seen = {.pairs = pairs};
	size_t rule = 0;
	(void)mymr_check_rule_find(&rule, field[0], strlen(field[0]));
	const unsigned scope = mymr_check_rule_at(rule)->scope;
	const int is_file = (scope & MYMR_CHECK_FILE) != 0;
	size_t n = 1;
	if (scope & MYMR_CHECK_FORM) {
		seen.n = look_at_form(checker, field[2], place);
		n = 0;
	} else if (is_file)
		n = split(pairs, field[1], field[2]);
	else
		pairs[0] =
			(struct mymr_check_pair){.source = strcmp(field[1], "-") ? field[1] : NULL,
				.n_source = strlen(field[1]),
				.translation = field[2],
				.n_translation = strlen(field[2])};
	for (size_t i = 0; i < n; i++)
		(void)mymr_check_pair(checker, &pairs[i], see, &seen);
	(void)mymr_check_file(checker, pairs, n, see, &seen);
	const int fails = strcmp(field[3], "fail") == 0;
	n_rows[rule][fails]++;
	tap_ok((seen.n > 0) == fails && seen.n_wrong == 0, "%s: %s: %s: %s", place, field[0],
		field[3], field[4]);
	mymr_checker_free(checker);
}

static void
rules(void)
{
	const struct mymr_check_rule *rule;
	for (size_t i = 0; (rule = mymr_check_rule_at(i)) != NULL; i++) {
		size_t at = MAX_RULES;
		(void)mymr_check_rule_find(&at, rule->name, strlen(rule->name));
		tap_ok(at == i && rule->level > MYMR_CHECK_OFF && rule->scope && *rule->doc,
			"rule %s is found by its name", rule->name);
		tap_ok(n_rows[i][0] >= 3 && n_rows[i][1] >= 3,
			"rule %s has three rows that pass and three that fail", rule->name);
	}
	size_t none = 7;
	tap_ok(mymr_check_rule_find(&none, "none", 4) == MYMR_ENOENT && none == 7,
		"a name that is none");
}

static void
levels(void)
{
	struct mymr_checker *checker = checker_of(NULL);
	tap_ok(mymr_checker_set_level(checker, 0, MYMR_CHECK_INFO) == MYMR_OK &&
			mymr_checker_level(checker, 0) == MYMR_CHECK_INFO,
		"a level is set");
	tap_ok(mymr_checker_set_level(checker, 1000, MYMR_CHECK_INFO) == MYMR_EINVAL &&
			mymr_checker_level(checker, 1000) == MYMR_CHECK_OFF,
		"no rule of that number");
	tap_ok(mymr_checker_set_level(checker, 0, (enum mymr_check_level)9) == MYMR_EINVAL,
		"no such level");
	mymr_checker_free(checker);
	mymr_checker_free(NULL);
}

static void
glossaries(void)
{
	struct mymr_checker *checker = checker_of("glossary");
	struct mymr_error error = {0};
	tap_ok(mymr_checker_add_glossary(checker, "a\tb\nterm\n", 9, &error) == MYMR_ESYNTAX &&
			error.offset == 4,
		"a line without a translation, and where");
	tap_ok(mymr_checker_add_glossary(checker, "a\t\xFF", 3, &error) == MYMR_EUTF8 &&
			error.offset == 2,
		"no UTF-8, and where");
	tap_ok(mymr_checker_add_glossary(checker, "a\t\nb\t\t\r\nc\t", 10, NULL) == MYMR_OK,
		"terms that are not translated yet");
	tap_ok(mymr_checker_add_glossary(checker, NULL, 0, NULL) == MYMR_OK, "nothing");
	mymr_checker_free(checker);
}

struct mended {
	struct mymr_buf once, twice;
	struct seen seen;
};

/* Mends text twice and looks at what is left. */
static void
mend(const struct mymr_checker *checker, const struct mymr_buf *text, struct mended *m)
{
	struct mymr_check_pair pair = {
		.translation = text->s ? text->s : "", .n_translation = text->len};
	m->once.len = m->twice.len = 0;
	(void)mymr_check_fix(checker, &pair, &m->once);
	pair.translation = m->once.s ? m->once.s : "";
	pair.n_translation = m->once.len;
	(void)mymr_check_fix(checker, &pair, &m->twice);
	m->seen = (struct seen){.pairs = &pair};
	(void)mymr_check_pair(checker, &pair, see, &m->seen);
}

static void
mending(void)
{
	struct mymr_checker *checker = checker_of(NULL);
	struct mymr_buf text = {0};
	struct mended m = {0};
	uint32_t seed = 42;
	int n_bad = 0;
	for (int round = 0; round < 20000; round++) {
		random_text(&text, &seed, 12);
		mend(checker, &text, &m);
		if (is_same(&m.once, &m.twice) && m.seen.n_mended == 0 && m.seen.n_wrong == 0)
			continue;
		if (n_bad++ == 0) {
			show(&text, "mended twice is not once, or there is more to mend");
			show(&m.once, "once");
		}
	}
	tap_ok(n_bad == 0, "20000 made-up texts: mending twice is mending once (%d are not)",
		n_bad);
	mymr_buf_free(&text);
	mymr_buf_free(&m.once);
	mymr_buf_free(&m.twice);
	mymr_checker_free(checker);
}

static void
mended_text(void)
{
	static const char text[] = "သူသည် ရန်ကုန်ကုိ သွားသည် ။";
	static const char want[] = "သူသည် ရန်ကုန်ကို သွားသည်။";
	struct mymr_checker *checker = checker_of(NULL);
	const struct mymr_check_pair pair = {.translation = text, .n_translation = sizeof text - 1};
	struct mymr_buf out = {0};
	(void)mymr_buf_puts(&out, "|");
	(void)mymr_check_fix(checker, &pair, &out);
	(void)mymr_buf_cstr(&out);
	tap_ok(out.s[0] == '|', "what was there stays");
	tap_is(out.s + 1, out.len - 1, want, "marks in order, no blank before the sign");
	mymr_buf_free(&out);
	mymr_checker_free(checker);
}

static void
ignore(void *arg, const struct mymr_finding *f)
{
	(void)arg;
	(void)f;
}

static int
use_all(void *arg)
{
	static const char text[] = "\xE1\x80\x80\xE1\x80\xAF\xE1\x80\xAD \xE1\x81\x8B "
				   "\xE1\x80\xA6\xE1\x80\xB8\xE1\x80\x98\xE1\x80\x81\xE1\x80\xAF";
	static const char form[] = "msgid \"a\"\r\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"\"";
	const struct mymr_check_pair pair = {.source = "Yangon 12",
		.n_source = 9,
		.translation = text,
		.n_translation = sizeof text - 1};
	struct mymr_checker *checker = NULL;
	struct mymr_buf out = {0};
	(void)arg;
	int status = mymr_checker_new(&checker);
	if (!status)
		status = mymr_checker_add_glossary(checker, glossary, sizeof glossary - 1, NULL);
	if (!status)
		status = mymr_check_pair(checker, &pair, ignore, NULL);
	if (!status)
		status = mymr_check_file(checker, &pair, 1, ignore, NULL);
	if (!status)
		status = mymr_check_fix(checker, &pair, &out);
	if (!status)
		status = mymr_check_fix_form(checker, form, sizeof form - 1, &out);
	mymr_buf_free(&out);
	mymr_checker_free(checker);
	return status;
}

int
main(void)
{
	tap_rows("tests/cases/check_rules.tsv", 5, rule_row);
	rules();
	levels();
	glossaries();
	mended_text();
	mending();
	oom_test(use_all, NULL, "checking without memory");
	return tap_done();
}

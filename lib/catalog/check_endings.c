/* SPDX-License-Identifier: MIT */
/* Rules on the words of a text: endings, titles, doubles. */
#include "base/ascii.h"
#include "base/find.h"
#include "base/reason.h"
#include "catalog/check.h"
#include "catalog/check_scan.h"
#include "catalog/check_words.h"

enum ending { END_OTHER, END_SPOKEN, END_WRITTEN };

/* How the sentence that ends at i ends. */
static enum ending
ending_at(const char *s, size_t i, const struct check_word **word)
{
	if (check_word_behind(CHECK_NOUN, s, i))
		return END_OTHER;
	*word = check_word_behind(CHECK_SPOKEN, s, i);
	if (*word)
		return END_SPOKEN;
	*word = check_word_behind(CHECK_WRITTEN, s, i);
	return *word ? END_WRITTEN : END_OTHER;
}

struct sentence {
	size_t start; /* of its last word */
	size_t end;
	enum ending ending;
};

struct sentences {
	const char *s;
	size_t n;
	size_t at;
	bool is_quoted; /* the text at it: what somebody said, as they said it */
};

static void
pass_quote(struct sentences *t, uint32_t cp)
{
	if (cp == '"')
		t->is_quoted = !t->is_quoted;
	else if (cp == 0x201C || cp == 0x2018 || cp == 0xAB)
		t->is_quoted = true;
	else if (cp == 0x201D || cp == 0x2019 || cp == 0xBB)
		t->is_quoted = false;
}

/* The next section sign that is not in quotes; t->n when there is none. */
static size_t
next_section(struct sentences *t)
{
	while (t->at < t->n) {
		uint32_t cp;
		const size_t start = t->at;
		t->at += mymr_utf8_decode(t->s + start, t->n - start, &cp);
		if (cp == 0x104B && !t->is_quoted)
			return start;
		pass_quote(t, cp);
	}
	return t->n;
}

/* The next end of a sentence that has one of the endings. */
static bool
next_sentence(struct sentences *t, struct sentence *found)
{
	for (size_t end; (end = next_section(t)) < t->n;) {
		const struct check_word *word;
		while (end > 0 && is_blank((unsigned char)t->s[end - 1]))
			end--;
		const enum ending ending = ending_at(t->s, end, &word);
		if (ending == END_OTHER)
			continue;
		*found = (struct sentence){end - word->n, end, ending};
		return true;
	}
	return false;
}

void
check_register(struct check *c)
{
	struct sentence first, next;
	struct sentences t = {c->text.s, c->text.n, 0, false};
	if (!(c->text.has & HAS_SECTION) || !next_sentence(&t, &first))
		return;
	while (next_sentence(&t, &next)) {
		if (next.ending == first.ending)
			continue;
		check_tell(c, next.start, next.end, N_("spoken and written endings in one text"));
		return;
	}
}

/* Where most of a file is of one kind, its first text of the other. */
void
check_file_register(struct check_file *f)
{
	struct sentence found, first[3] = {{0, 0, END_OTHER}};
	size_t n[3] = {0}, pair[3] = {0};
	for (size_t i = 0; i < f->n; i++) {
		const struct mymr_check_pair *p = &f->pairs[i];
		struct sentences t = {p->translation, p->n_translation, 0, false};
		if (!next_sentence(&t, &found))
			continue;
		if (n[found.ending]++ > 0)
			continue;
		first[found.ending] = found;
		pair[found.ending] = i;
	}
	const enum ending rare = n[END_SPOKEN] < n[END_WRITTEN] ? END_SPOKEN : END_WRITTEN;
	const enum ending usual = rare == END_SPOKEN ? END_WRITTEN : END_SPOKEN;
	if (n[rare] > 0 && n[usual] > 4 * n[rare])
		check_file_tell(f, pair[rare], first[rare].start, first[rare].end,
			N_("another ending than most of the file"), NULL, 0);
}

/* Whether the title at s[i..end) stands before a name: U Thant, not U.S. */
static bool
is_before_name(const struct check_text *t, size_t i, size_t end)
{
	const uint32_t last = point_before(t->s, i);
	if (is_latin(last) || last == '.' || last == '&' || last == '_' || end + 2 >= t->n)
		return false;
	return t->s[end] == ' ' && t->s[end + 1] >= 'A' && t->s[end + 1] <= 'Z' &&
	       t->s[end + 2] >= 'a' && t->s[end + 2] <= 'z';
}

void
check_honorific(struct check *c)
{
	const struct check_text *t = &c->source;
	uint64_t seen = 0; /* each title is looked for once */
	if (!(c->text.has & HAS_MYANMAR) || !(t->has & HAS_BLANK))
		return;
	for (size_t i = 0; i < t->n; i++) {
		if (t->s[i] < 'A' || t->s[i] > 'Z')
			continue;
		const struct check_word *w = check_word_at(CHECK_HONORIFIC, t->s + i, t->n - i);
		const uint64_t bit = w ? (uint64_t)1 << (w - check_words[CHECK_HONORIFIC]) % 64 : 0;
		if (!w || (seen & bit) || !is_before_name(t, i, i + w->n))
			continue;
		seen |= bit;
		if (find_text(c->text.s, c->text.n, 0, w->other, strlen(w->other)) == c->text.n)
			check_tell_of(c, 0, 0, N_("a title that the translation does not have"),
				t->s + i, w->n);
	}
}

static size_t
token_end(const struct check_text *t, size_t i)
{
	while (i < t->n && !is_blank((unsigned char)t->s[i]))
		i++;
	return i;
}

#define ONE "တစ်"

/* Words of letters; a short Burmese one, and one by one, may be said twice on purpose. */
static bool
is_word(const char *s, size_t n)
{
	size_t n_points = 0;
	bool is_burmese = false;
	for (size_t i = 0, len; i < n; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(s + i, n - i, &cp);
		is_burmese |= is_myanmar(cp);
		n_points++;
		if (!is_latin(cp) && !is_myanmar(cp))
			return false;
	}
	return is_burmese ? n_points > 6 && !starts_with(s, n, ONE) : n_points > 1;
}

static void
tell_doubled_tokens(struct check *c)
{
	const struct check_text *t = &c->text;
	for (size_t i = 0, end, next; i < t->n; i = next) {
		end = token_end(t, i);
		next = end + (end < t->n);
		const size_t n = end - i;
		if (n < 2 || t->n - next < n || token_end(t, next) - next != n ||
			!ascii_is_same(t->s + i, t->s + next, n) || !is_word(t->s + i, n))
			continue;
		if (find_text(c->source.s, c->source.n, 0, t->s + i, next + n - i) == c->source.n)
			check_tell(c, next, next + n, N_("the same word twice"));
	}
}

static void
tell_doubled_particles(struct check *c)
{
	const struct check_text *t = &c->text;
	for (size_t i = 0; i + 6 < t->n; i++) {
		if ((unsigned char)t->s[i] != 0xE1)
			continue;
		const struct check_word *w = check_word_at(CHECK_DOUBLED, t->s + i, t->n - i);
		const size_t end = w ? i + w->n : i;
		if (!w || t->n - end < w->n || memcmp(t->s + end, w->s, w->n) != 0)
			continue;
		check_tell(c, end, end + w->n, N_("the same word twice"));
		i = end + w->n - 1;
	}
}

void
check_doubled_word(struct check *c)
{
	if (c->text.has & HAS_BLANK)
		tell_doubled_tokens(c);
	if (c->text.has & HAS_MYANMAR)
		tell_doubled_particles(c);
}

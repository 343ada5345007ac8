/* SPDX-License-Identifier: MIT */
/* Rules on how texts end. A file that mostly does without a sign has its style, which is told of
 * once. */
#include "catalog/check_ends.h"

#include "base/reason.h"
#include "catalog/check.h"
#include "catalog/check_scan.h"
#include "catalog/check_words.h"

bool
check_is_closing(uint32_t cp)
{
	return is_blank(cp) || cp == 0x200B || cp == '"' || cp == '\'' || cp == ')' || cp == ']' ||
	       cp == 0x201D || cp == 0x2019 || cp == 0xBB;
}

/* Where a tag that ends before end starts; end when none does. */
static size_t
tag_before(const char *s, size_t end)
{
	for (size_t i = end; i > 0 && end - i < 128; i--) {
		if (s[i - 1] == '<')
			return i < end && s[i] != ' ' ? i - 1 : end;
	}
	return end;
}

/* Where the last thing that is neither a closing sign nor a tag ends. */
static size_t
content_end(const struct check_text *t)
{
	size_t end = t->n;
	for (size_t before; end > 0; end = before) {
		const uint32_t cp = point_before(t->s, end);
		before = cp == '>' ? tag_before(t->s, end) : step_back(t->s, end);
		if (before == end || (cp != '>' && !check_is_closing(cp)))
			break;
	}
	return end;
}

bool
check_ends_in_abbreviation(const char *s, size_t n)
{
	char word[16];
	size_t len = 0;
	for (; len < sizeof word && len < n && s[n - len - 1] != ' '; len++) {
		const char c = s[n - len - 1];
		word[sizeof word - len - 1] = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
	}
	return check_word_behind(CHECK_ABBREVIATION, word + sizeof word - len, len) != NULL;
}

/* A full stop that ends a sentence: not an ellipsis, abbreviation, or a word alone. */
static bool
is_sentence(const struct check_text *t, size_t end)
{
	if (end < 2 || t->s[end - 1] != '.' || t->s[end - 2] == '.')
		return false;
	return memchr(t->s, ' ', end) && !check_ends_in_abbreviation(t->s, end);
}

/* လား၊ သလဲ and the like before a section sign, if there is one. */
static bool
is_question(const struct check_text *t, size_t end)
{
	if (ends_with(t->s, end, SECTION))
		end -= (sizeof SECTION - 1);
	while (end > 0 && check_is_closing(point_before(t->s, end)))
		end = step_back(t->s, end);
	return check_word_behind(CHECK_QUESTION, t->s, end) != NULL;
}

enum ending {
	ENDS_OTHERWISE, /* the rule has nothing to say */
	ENDS_RIGHT,
	ENDS_OPEN, /* without a sign */
	ENDS_WRONG
};

struct ends {
	const char *s; /* the translation */
	size_t source_end;
	size_t end;
	uint32_t source_last;
	uint32_t last;
	struct check_text source, text;
};

static bool
ends_read(struct ends *e, const struct mymr_check_pair *p)
{
	if (!p->source || p->n_source == 0 || p->n_translation == 0)
		return false;
	e->source = (struct check_text){p->source, p->n_source, 0};
	e->text = (struct check_text){p->translation, p->n_translation, 0};
	e->source_end = content_end(&e->source);
	e->end = content_end(&e->text);
	e->source_last = point_before(p->source, e->source_end);
	e->last = point_before(p->translation, e->end);
	return true;
}

/* Words, and nothing before them that the question may be a part of. */
static bool
is_one_question(const struct ends *e)
{
	return memchr(e->source.s, ' ', e->source_end) &&
	       !memchr(e->source.s, '.', e->source_end) && !memchr(e->source.s, ',', e->source_end);
}

/* A title or a list of things needs no sign. */
static bool
is_closed_sentence(const struct check_text *t, size_t end)
{
	static const enum check_class classes[] = {
		CHECK_SPOKEN, CHECK_WRITTEN, CHECK_CLOSING, CHECK_QUESTION};
	if (check_word_behind(CHECK_NOUN, t->s, end))
		return false;
	for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
		if (check_word_behind(classes[i], t->s, end))
			return true;
	}
	return false;
}

static enum ending
sentence_ending(const struct ends *e)
{
	const bool is_open = is_myanmar(e->last) || e->last == 0x104A;
	if (e->source_last == '?')
		return (is_open || e->last == 0x104B) && is_one_question(e) &&
				       !is_question(&e->text, e->end)
			       ? ENDS_WRONG
			       : ENDS_OTHERWISE;
	if (e->source_last != '.' || !is_sentence(&e->source, e->source_end))
		return ENDS_OTHERWISE;
	if (e->last == 0x104B)
		return ENDS_RIGHT;
	return e->last == 0x104A || is_closed_sentence(&e->text, e->end) ? ENDS_OPEN
									 : ENDS_OTHERWISE;
}

static enum ending
colon_ending(const struct ends *e)
{
	if (e->source_last != ':')
		return ENDS_OTHERWISE;
	if (e->last == 0xFF1A)
		return ENDS_WRONG;
	return is_myanmar(e->last) ? ENDS_OPEN : ENDS_RIGHT;
}

struct end_rule {
	enum ending (*ending)(const struct ends *e);
	const char *open;
	const char *wrong;
	const char *style; /* most of a file is open */
};

static bool
is_unicode(struct check_file *f, const struct mymr_check_pair *p)
{
	bool is_broken;
	struct mymr_detection d;
	mymr_detect(&d, p->translation, p->n_translation);
	f->status = check_judge(p->translation, p->n_translation, &d, &is_broken);
	return !f->status && !is_broken;
}

static void
tell_end(struct check_file *f, size_t pair, const struct ends *e, const char *reason)
{
	if (is_unicode(f, &f->pairs[pair]))
		check_file_tell(f, pair, step_back(e->text.s, e->end), e->end, reason, NULL, 0);
}

static bool
is_style(const struct check_file *f, const struct end_rule *rule)
{
	struct ends e;
	size_t n_open = 0, n_right = 0;
	for (size_t i = 0; i < f->n; i++) {
		const enum ending ending =
			ends_read(&e, &f->pairs[i]) ? rule->ending(&e) : ENDS_OTHERWISE;
		n_open += ending == ENDS_OPEN;
		n_right += ending == ENDS_RIGHT;
	}
	return n_open > 2 && n_right < 2 * n_open;
}

static void
check_ends(struct check_file *f, const struct end_rule *rule)
{
	struct ends e;
	bool is_told = false;
	const bool has_style = is_style(f, rule);
	for (size_t i = 0; i < f->n && !f->status; i++) {
		const enum ending ending =
			ends_read(&e, &f->pairs[i]) ? rule->ending(&e) : ENDS_OTHERWISE;
		if (ending == ENDS_WRONG)
			tell_end(f, i, &e, rule->wrong);
		if (ending != ENDS_OPEN || (has_style && is_told))
			continue;
		tell_end(f, i, &e, has_style ? rule->style : rule->open);
		is_told = true;
	}
}

void
check_file_section_end(struct check_file *f)
{
	static const struct end_rule rule = {sentence_ending,
		N_("a sentence without a section sign"), N_("a question that reads like none"),
		N_("many sentences of the file have no section sign, this one is the first")};
	check_ends(f, &rule);
}

void
check_file_colon_style(struct check_file *f)
{
	static const struct end_rule rule = {colon_ending, N_("the source ends with a colon"),
		N_("a colon of another script"),
		N_("many texts of the file have no colon, this one is the first")};
	check_ends(f, &rule);
}

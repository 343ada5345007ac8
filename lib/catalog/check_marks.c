/* SPDX-License-Identifier: MIT */
/* Rules on marks: the faults of mymr_fault_next by their names. */
#include <mymr/digits.h>
#include <mymr/normalize.h>
#include "base/find.h"
#include "base/reason.h"
#include "catalog/check.h"
#include "catalog/check_scan.h"

#define U_II "\xE1\x80\xA5\xE1\x80\xAE"
#define II "\xE1\x80\xA6"

struct kind {
	const char *fault; /* of mymr_fault_next */
	const char *reason;
	uint32_t digit; /* of digit-for-letter: which */
	bool is_mended;
};

static bool
is_kind(const struct check_text *t, const struct mymr_fault *fault, const struct kind *kind)
{
	return strcmp(fault->rule, kind->fault) == 0 &&
	       (kind->digit == 0 || kind->digit == point_at(t->s, t->n, fault->start));
}

/* What stands there when the whole text is normalized: its parts may read otherwise alone. */
static void
tell_mended(struct check *c, const struct mymr_fault *fault, const char *reason)
{
	const char *s = c->text.s + fault->start;
	const size_t n = fault->end - fault->start;
	c->space.len = 0;
	const enum mymr_status status = mymr_normalize(&c->space, s, n, MYMR_NORMALIZE_CONTEXT);
	const bool is_same = c->space.len == n && memcmp(c->space.s, s, n) == 0;
	if (status == MYMR_ENOMEM)
		c->status = status;
	else if (status || is_same)
		check_tell(c, fault->start, fault->end, reason);
	else
		check_tell_fix(c, fault->start, fault->end, reason, c->space.s, c->space.len);
}

static void
tell_faults(struct check *c, const struct kind *kind,
	bool (*is_wanted)(const struct check_text *t, const struct mymr_fault *fault))
{
	const struct check_text *t = &c->text;
	struct mymr_fault fault;
	if (!(t->has & HAS_FAULT))
		return;
	for (size_t at = 0; mymr_fault_next(t->s, t->n, &at, &fault) && !c->status;) {
		if (!is_kind(t, &fault, kind) || (is_wanted && !is_wanted(t, &fault)))
			continue;
		if (kind->is_mended)
			tell_mended(c, &fault, kind->reason);
		else
			check_tell(c, fault.start, fault.end, kind->reason);
	}
}

static bool
has_split_ii(const struct check_text *t, const struct mymr_fault *fault)
{
	return find_text(t->s, fault->end, fault->start, U_II, sizeof U_II - 1) < fault->end;
}

static bool
has_no_split_ii(const struct check_text *t, const struct mymr_fault *fault)
{
	return !has_split_ii(t, fault);
}

void
check_mark_order(struct check *c)
{
	static const struct kind kind = {"mark-order", N_("marks in the wrong order"), 0, true};
	tell_faults(c, &kind, NULL);
}

void
check_not_nfc(struct check *c)
{
	static const struct kind kind = {"not-nfc", N_("marks not in NFC"), 0, true};
	tell_faults(c, &kind, has_no_split_ii);
}

void
check_split_ii(struct check *c)
{
	static const struct kind kind = {"not-nfc", N_("a letter typed in two parts"), 0, true};
	tell_faults(c, &kind, has_split_ii);
}

void
check_duplicate_mark(struct check *c)
{
	static const struct kind kind = {"doubled-mark", N_("the same mark twice"), 0, true};
	tell_faults(c, &kind, NULL);
}

/* U+200B has a rule of its own. */
static bool
has_blank(const struct check_text *t, const struct mymr_fault *fault)
{
	return find_text(t->s, fault->end, fault->start, ZWSP, sizeof ZWSP - 1) == fault->end;
}

void
check_orphan_mark(struct check *c)
{
	static const struct kind lone = {"lone-mark", N_("a mark without a letter"), 0, false};
	static const struct kind parted = {
		"blank-before-mark", N_("a blank before a mark"), 0, false};
	tell_faults(c, &lone, NULL);
	tell_faults(c, &parted, has_blank);
}

void
check_mark_conflict(struct check *c)
{
	static const struct kind kind = {
		"mark-conflict", N_("marks that exclude each other"), 0, false};
	tell_faults(c, &kind, NULL);
}

void
check_bad_stack(struct check *c)
{
	static const struct kind kind = {"bad-stack", N_("nothing is stacked here"), 0, false};
	tell_faults(c, &kind, NULL);
}

void
check_u_for_nya(struct check *c)
{
	static const struct kind kind = {
		"letter-shape", N_("a letter that only looks right"), 0, true};
	tell_faults(c, &kind, NULL);
}

#define NEAR 32
#define AROUND 1024 /* no number is so long */

/* Digits near by are what makes a letter a digit. */
static bool
has_digit_near(const struct check_text *t, const struct mymr_fault *fault)
{
	const size_t start = fault->start > NEAR ? fault->start - NEAR : 0;
	const size_t end = t->n - fault->end > NEAR ? fault->end + NEAR : t->n;
	int digit;
	for (size_t i = start; i < end; i++) {
		const bool is_itself = i >= fault->start && i < fault->end;
		if (!is_itself && mymr_digit_next(t->s + i, t->n - i, &digit) > 0)
			return true;
	}
	return false;
}

/* Whether the letter in a digit's place would be taken for the digit. */
static bool
is_taken_back(struct check *c, const struct mymr_fault *fault, const char *letter)
{
	const struct check_text *t = &c->text;
	struct mymr_buf repaired = {0};
	if (!has_digit_near(t, fault))
		return false;
	const size_t start = fault->start > AROUND ? fault->start - AROUND : 0;
	const size_t end = t->n - fault->end > AROUND ? fault->end + AROUND : t->n;
	const size_t at = fault->start - start;
	c->space.len = 0;
	c->status = mymr_buf_append(&c->space, t->s + start, end - start);
	if (!c->status) {
		memcpy(c->space.s + at, letter, strlen(letter));
		c->status = mymr_digits_repair(&repaired, c->space.s, c->space.len);
	}
	const bool is_back = c->status || memcmp(repaired.s + at, letter, strlen(letter));
	mymr_buf_free(&repaired);
	return is_back;
}

/* letter is as long as the digit. */
static void
tell_digits(struct check *c, uint32_t digit, const char *letter, const char *reason)
{
	const struct kind kind = {"digit-for-letter", reason, digit, false};
	const struct check_text *t = &c->text;
	struct mymr_fault fault;
	if (!(t->has & HAS_FAULT))
		return;
	for (size_t at = 0; mymr_fault_next(t->s, t->n, &at, &fault) && !c->status;) {
		if (is_kind(t, &fault, &kind) && !is_taken_back(c, &fault, letter))
			check_tell_fix(c, fault.start, fault.end, reason, letter, strlen(letter));
	}
}

void
check_zero_for_wa(struct check *c)
{
	tell_digits(c, 0x1040, "\xE1\x80\x9D", N_("the digit zero for the letter wa"));
}

void
check_seven_for_ra(struct check *c)
{
	tell_digits(c, 0x1047, "\xE1\x80\x9B", N_("the digit seven for the letter ra"));
}

void
check_four_for_lagaung(struct check *c)
{
	tell_digits(c, 0x1044, "\xE1\x81\x8E", N_("the digit four for the sign of 'aforesaid'"));
}

void
check_wa_for_zero(struct check *c)
{
	const struct check_text *t = &c->text;
	const unsigned both = HAS_MYANMAR | HAS_MYANMAR_DIGIT;
	if ((t->has & both) != both)
		return;
	c->space.len = 0;
	c->status = mymr_digits_repair(&c->space, t->s, t->n);
	for (size_t i = 0; i + 3 <= t->n && !c->status;) {
		uint32_t cp;
		const size_t len = mymr_utf8_decode(t->s + i, t->n - i, &cp);
		if (memcmp(t->s + i, c->space.s + i, len) != 0)
			check_tell_fix(
				c, i, i + len, N_("a letter for a digit"), c->space.s + i, len);
		i += len;
	}
}

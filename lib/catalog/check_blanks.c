/* SPDX-License-Identifier: MIT */
/* Rules on what nobody sees: U+200B and others without a shape. */
#include "base/find.h"
#include "base/reason.h"
#include "catalog/check.h"
#include "catalog/check_scan.h"

#define ZWSP_LEN 3

/* Whether a consonant at i is silenced or stands above another one. */
static bool
is_final(const char *s, size_t n, size_t i)
{
	if (!is_consonant(point_at(s, n, i)))
		return false;
	const uint32_t next = point_at(s, n, i + 3);
	return next == 0x103A || next == 0x1039 ||
	       (next == 0x1037 && point_at(s, n, i + 6) == 0x103A);
}

static bool
is_inside(const struct check_text *t, size_t i)
{
	size_t before = i, behind = i + ZWSP_LEN;
	while (before >= ZWSP_LEN && ends_with(t->s, before, ZWSP))
		before -= ZWSP_LEN;
	while (starts_with(t->s + behind, t->n - behind, ZWSP))
		behind += ZWSP_LEN;
	const uint32_t last = point_before(t->s, before);
	if (!is_myanmar(last))
		return false;
	const uint32_t next = point_at(t->s, t->n, behind);
	return last == 0x1039 || is_mark(next) || is_final(t->s, t->n, behind);
}

static bool
is_beside_space(const struct check_text *t, size_t i)
{
	const uint32_t last = point_before(t->s, i);
	const uint32_t next = point_at(t->s, t->n, i + ZWSP_LEN);
	return i == 0 || i + ZWSP_LEN == t->n || is_blank(last) || is_blank(next) || last == 0x200B;
}

static bool
is_any(const struct check_text *t, size_t i)
{
	(void)t;
	(void)i;
	return true;
}

static void
tell_zwsp(
	struct check *c, bool (*is_wrong)(const struct check_text *t, size_t i), const char *reason)
{
	const struct check_text *t = &c->text;
	if (!(t->has & HAS_ZWSP))
		return;
	for (size_t i = 0; (i = find_text(t->s, t->n, i, ZWSP, ZWSP_LEN)) < t->n; i += ZWSP_LEN) {
		if (is_wrong(t, i))
			check_tell_fix(c, i, i + ZWSP_LEN, reason, "", 0);
	}
}

void
check_zwsp_inside_cluster(struct check *c)
{
	tell_zwsp(c, is_inside, N_("U+200B inside a syllable"));
}

void
check_zwsp_beside_space(struct check *c)
{
	tell_zwsp(c, is_beside_space, N_("U+200B where it does nothing"));
}

void
check_zwsp_policy(struct check *c)
{
	tell_zwsp(c, is_any, N_("U+200B in a file that should have none"));
}

static bool
has_point(const struct check_text *t, uint32_t wanted)
{
	char bytes[4];
	const size_t len = mymr_utf8_encode(wanted, bytes);
	return t->n && find_text(t->s, t->n, 0, bytes, len) < t->n;
}

void
check_invisible(struct check *c)
{
	const struct check_text *t = &c->text;
	if (!(t->has & HAS_INVISIBLE))
		return;
	for (size_t i = 0, len; i < t->n; i += len) {
		uint32_t cp;
		len = mymr_utf8_decode(t->s + i, t->n - i, &cp);
		const bool is_control = (cp < 0x20 && !is_blank(cp)) || cp == 0x7F;
		if ((is_control || is_invisible(cp)) && !has_point(&c->source, cp))
			check_tell_fix(c, i, i + len, N_("a character that nobody sees"), "", 0);
	}
}

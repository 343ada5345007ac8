/* SPDX-License-Identifier: MIT */
/* ICU takes an unknown word apart wherever a shorter one of its list begins, and Firefox ends lines
 * behind all Burmese letters, whatever comes next (ICU4X). A character that is no letter and
 * belongs to the grapheme before it keeps both from it. */
#include "document/join.h"

#include <mymr/page.h>
#include <mymr/syllable.h>
#include <mymr/utf8.h>
#include "base/myanmar_utf8.h"
#include "locale/icu.h"
#include "segment/wrap.h"

struct joiner {
	struct icu_lines *lines;
	const char *s; /* the piece; its letters have three bytes each */
	size_t n;      /* letters */
	struct join_piece piece;
	enum mymr_status status;
};

static uint32_t
letter(const struct joiner *j, size_t i)
{
	uint32_t cp;
	mymr_utf8_decode(j->s + i * MYANMAR_LEN, MYANMAR_LEN, &cp);
	return cp;
}

static bool
is_consonant(uint32_t cp)
{
	return (cp >= 0x1000 && cp <= 0x1021) || cp == 0x103F;
}

/* What begins a grapheme: a joiner anywhere else would part marks from their letter. */
static bool
may_join(const struct joiner *j, size_t i)
{
	return i > 0 && is_consonant(letter(j, i)) && letter(j, i - 1) != 0x1039;
}

/* How many lines could end inside of syllables of letters[from, to), and where. */
static size_t
find_faults(struct joiner *j, size_t from, size_t to, bool is_fault[JOIN_MAX])
{
	const char *s = j->s + from * MYANMAR_LEN;
	const size_t n = (to - from) * MYANMAR_LEN;
	uint16_t units[JOIN_MAX];
	size_t n_faults = 0;
	for (size_t i = from; i < to; i++)
		units[i - from] = (uint16_t)letter(j, i);
	if (!j->status)
		j->status = icu_lines_find(j->lines, units, to - from, is_fault);
	if (j->status)
		return 0;
	for (size_t at = 0; at < n; at += mymr_syllable_next(s + at, n - at, NULL))
		is_fault[at / MYANMAR_LEN] = false;
	for (size_t i = 0; i < to - from; i++)
		n_faults += is_fault[i];
	return n_faults;
}

/* A final that only words from other languages have: behind another final, and ဟ်. */
static bool
is_foreign_final(const struct joiner *j, size_t i, size_t to)
{
	if (i + 1 >= to || letter(j, i + 1) != 0x103A)
		return false;
	const uint32_t before = letter(j, i - 1);
	return before == 0x103A || letter(j, i) == 0x101F ||
	       (before == 0x1037 && i >= 2 && letter(j, i - 2) == 0x103A);
}

static void
join(struct joiner *j, size_t from, size_t to);

/* Whether letters[from, to) are better, or not worse and it is a foreign final, with a joiner at i;
 * then it is put there. */
static bool
join_at(struct joiner *j, size_t from, size_t i, size_t to, size_t n_faults)
{
	bool is_fault[JOIN_MAX];
	const size_t n = find_faults(j, from, i, is_fault) + find_faults(j, i, to, is_fault);
	if (j->status || n > n_faults || (n == n_faults && !is_foreign_final(j, i, to)))
		return false;
	join(j, from, i);
	j->piece.places[j->piece.n_places++] = j->piece.start + i * MYANMAR_LEN;
	join(j, i, to);
	return true;
}

static void
join(struct joiner *j, size_t from, size_t to)
{
	bool is_fault[JOIN_MAX];
	const size_t n_faults = find_faults(j, from, to, is_fault);
	for (size_t i = from + 1; i < to && !j->status; i++) {
		const bool is_foreign = is_foreign_final(j, i, to);
		if (!may_join(j, i) || !(is_fault[i - from] || is_foreign))
			continue;
		if (join_at(j, from, i, to, n_faults))
			return;
		j->piece.is_parted |= is_foreign;
	}
	j->piece.is_parted |= n_faults > 0;
}

/* Digits, ၌ ၍ ၎ ၏ are of other classes (UAX #14). */
static bool
is_complex(const char *s, size_t n, size_t at)
{
	uint32_t cp;
	mymr_utf8_decode(s + at, n - at, &cp);
	return !(cp >= 0x1040 && cp <= 0x1049) && !(cp >= 0x104C && cp <= 0x104F) &&
	       !(cp >= 0x1090 && cp <= 0x1099) && !(cp >= 0xA9F0 && cp <= 0xA9F9);
}

/* A piece of the run s[at..end), where at is a letter. */
static enum mymr_status
join_piece(struct joiner *j, const char *s, size_t n, size_t at, size_t end)
{
	j->piece = (struct join_piece){.start = at};
	while (at < end && is_complex(s, n, at))
		at += MYANMAR_LEN;
	j->piece.end = at;
	j->s = s + j->piece.start;
	j->n = (at - j->piece.start) / MYANMAR_LEN;
	if (j->n > 0 && j->n <= JOIN_MAX)
		join(j, 0, j->n);
	j->piece.is_tied = j->n > 0 && wrap_is_tied(s, n, at);
	return j->status;
}

enum mymr_status
join_find(const char *s, size_t n,
	enum mymr_status (*put)(void *arg, const struct join_piece *piece), void *arg)
{
	struct joiner j = {0};
	struct wrap wrap;
	size_t at, end;
	enum mymr_status status = icu_lines_open(&j.lines);
	if (status)
		return status;
	wrap_start(&wrap, NULL, s, n);
	while (!status && wrap_next_run(&wrap, &at, &end)) {
		for (; at < end && !status;
			at = j.piece.end > at ? j.piece.end : at + MYANMAR_LEN) {
			status = join_piece(&j, s, n, at, end);
			const struct join_piece *p = &j.piece;
			if (!status && (p->n_places || p->is_tied || p->is_parted))
				status = put(arg, p);
		}
	}
	icu_lines_close(j.lines);
	return status;
}

struct copy {
	struct mymr_buf *out;
	const char *s;
	size_t done;
};

static enum mymr_status
copy_to(struct copy *c, size_t place)
{
	enum mymr_status status = mymr_buf_append(c->out, c->s + c->done, place - c->done);
	c->done = place;
	return status ? status : mymr_buf_puts(c->out, WRAP_JOINER);
}

static enum mymr_status
copy_piece(void *arg, const struct join_piece *piece)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < piece->n_places && !status; i++)
		status = copy_to(arg, piece->places[i]);
	return status || !piece->is_tied ? status : copy_to(arg, piece->end);
}

enum mymr_status
mymr_join_text(struct mymr_buf *out, const char *s, size_t n)
{
	const size_t before = out->len;
	struct copy c = {.out = out, .s = s};
	enum mymr_status status = join_find(s, n, copy_piece, &c);
	if (!status)
		status = mymr_buf_append(out, s + c.done, n - c.done);
	if (status)
		out->len = before;
	return status;
}

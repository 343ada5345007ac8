/* SPDX-License-Identifier: MIT */
#include "mo_build.h"

#include <string.h>

#define N_HASH 3

struct writer {
	struct mymr_buf *out;
	bool is_big_endian;
	size_t segments; /* where the next segment is described */
	unsigned long n_segments;
};

void
mo_patch(struct mymr_buf *mo, size_t at, unsigned long value, bool is_big_endian)
{
	for (int i = 0; i < 4; i++)
		mo->s[at + (size_t)i] = (char)(value >> (is_big_endian ? 24 - 8 * i : 8 * i));
}

static void
put(struct writer *w, size_t at, unsigned long value)
{
	mo_patch(w->out, at, value, w->is_big_endian);
}

/* Makes room for count numbers; returns where. */
static size_t
grow(struct writer *w, size_t count)
{
	const size_t at = w->out->len;
	for (size_t i = 0; i < count; i++)
		mymr_buf_append(w->out, "\0\0\0", 4);
	return at;
}

static void
put_string(struct writer *w, size_t pair, const char *s, size_t n)
{
	put(w, pair, n);
	put(w, pair + 4, w->out->len);
	mymr_buf_append(w->out, s, n);
	mymr_buf_putc(w->out, '\0');
}

static size_t
count_segments(const char *s, size_t n)
{
	size_t count = 0;
	for (size_t i = 0; i < n; i++)
		count += s[i] == '<';
	return count;
}

static void
put_segment(struct writer *w, const char *name, size_t n)
{
	put_string(w, w->segments, name, n);
	put(w, w->segments, n + 1);
	w->segments += 8;
	w->n_segments++;
}

/* Describes a string and writes its pieces; the names of its segments follow them. */
static void
put_sysdep(struct writer *w, size_t table, const char *s, size_t n)
{
	const size_t count = count_segments(s, n);
	size_t at = grow(w, 1 + 2 * (count + 1));
	put(w, table, at);
	put(w, at, w->out->len);
	const char *names[16];
	const char *piece = s;
	for (size_t i = 0; i < count; i++) {
		const char *open = memchr(piece, '<', (size_t)(s + n - piece));
		mymr_buf_append(w->out, piece, (size_t)(open - piece));
		put(w, at + 4 + 8 * i, (unsigned long)(open - piece));
		put(w, at + 8 + 8 * i, w->n_segments + i);
		names[i] = open + 1;
		piece = (const char *)memchr(open, '>', (size_t)(s + n - open)) + 1;
	}
	const size_t rest = (size_t)(s + n - piece);
	mymr_buf_append(w->out, piece, rest);
	mymr_buf_putc(w->out, '\0');
	put(w, at + 4 + 8 * count, rest + 1);
	put(w, at + 8 + 8 * count, 0xFFFFFFFF);
	for (size_t i = 0; i < count; i++)
		put_segment(w, names[i], strcspn(names[i], ">"));
}

static void
put_sysdep_messages(struct writer *w, const struct mo_message *messages, size_t n)
{
	size_t n_sysdep = 0;
	size_t n_segments = 0;
	for (size_t i = 0; i < n; i++) {
		const struct mo_message *m = &messages[i];
		if (!m->is_sysdep)
			continue;
		n_sysdep++;
		n_segments += count_segments(m->id, m->id_len);
		n_segments += count_segments(m->text, m->text_len);
	}
	w->segments = grow(w, 2 * n_segments);
	size_t ids = grow(w, n_sysdep);
	size_t texts = grow(w, n_sysdep);
	put(w, 28, n_segments);
	put(w, 32, w->segments);
	put(w, 36, n_sysdep);
	put(w, 40, ids);
	put(w, 44, texts);
	for (size_t i = 0; i < n; i++) {
		const struct mo_message *m = &messages[i];
		if (!m->is_sysdep)
			continue;
		put_sysdep(w, ids, m->id, m->id_len);
		put_sysdep(w, texts, m->text, m->text_len);
		ids += 4;
		texts += 4;
	}
}

static void
put_messages(struct writer *w, const struct mo_message *messages, size_t n, size_t n_static)
{
	size_t ids = grow(w, 2 * n_static);
	size_t texts = grow(w, 2 * n_static);
	const size_t hash = grow(w, N_HASH);
	put(w, 8, n_static);
	put(w, 12, ids);
	put(w, 16, texts);
	put(w, 20, N_HASH);
	put(w, 24, hash);
	for (size_t i = 0; i < n; i++) {
		if (messages[i].is_sysdep)
			continue;
		put_string(w, ids, messages[i].id, messages[i].id_len);
		ids += 8;
	}
	for (size_t i = 0; i < n; i++) {
		if (messages[i].is_sysdep)
			continue;
		put_string(w, texts, messages[i].text, messages[i].text_len);
		texts += 8;
	}
}

void
mo_build(struct mymr_buf *out, const struct mo_message *messages, size_t n, bool is_big_endian)
{
	struct writer w = {.out = out, .is_big_endian = is_big_endian};
	size_t n_static = 0;
	for (size_t i = 0; i < n; i++)
		n_static += !messages[i].is_sysdep;
	grow(&w, n_static < n ? 12 : 7);
	put(&w, 0, 0x950412DE);
	put(&w, 4, n_static < n);
	put_messages(&w, messages, n, n_static);
	if (n_static < n)
		put_sysdep_messages(&w, messages, n);
}

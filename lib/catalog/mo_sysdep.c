/* SPDX-License-Identifier: MIT */
/* System-dependent strings: pieces of the file with the format macros of <inttypes.h> between
 * them, which only the machine that prints can spell. */
#include <inttypes.h>
#include <mymr/buf.h>
#include <mymr/utf8.h>
#include <string.h>
#include "catalog/mo.h"

#define NO_SEGMENT UINT32_MAX
#define PAIR_SIZE 8

/* glibc prints with the locale's digits where the flag I stands; no other libc knows it. */
#ifdef __GLIBC__
#define FLAG_I "I"
#else
#define FLAG_I ""
#endif

#define WIDTH(w)                                                             \
	{                                                                    \
#w,                                                          \
		{                                                            \
			PRId##w, PRIi##w, PRIo##w, PRIu##w, PRIx##w, PRIX##w \
		}                                                            \
	}

static const char conversions[] = "diouxX";

static const struct {
	const char *name;
	const char *spelling[6];
} widths[] = {
	WIDTH(8),
	WIDTH(16),
	WIDTH(32),
	WIDTH(64),
	WIDTH(LEAST8),
	WIDTH(LEAST16),
	WIDTH(LEAST32),
	WIDTH(LEAST64),
	WIDTH(FAST8),
	WIDTH(FAST16),
	WIDTH(FAST32),
	WIDTH(FAST64),
	WIDTH(MAX),
	WIDTH(PTR),
};

/* What a segment name stands for here, NULL when it is unknown. */
static const char *
spell(const char *name)
{
	if (strcmp(name, "I") == 0)
		return FLAG_I;
	if (strncmp(name, "PRI", 3) != 0 || !name[3])
		return NULL;
	const char *conversion = strchr(conversions, name[3]);
	for (size_t i = 0; conversion && i < sizeof widths / sizeof *widths; i++) {
		if (strcmp(name + 4, widths[i].name) == 0)
			return widths[i].spelling[conversion - conversions];
	}
	return NULL;
}

static enum mymr_status
check_segments(struct mo *mo)
{
	for (uint32_t i = 0; i < mo->header.n_segments; i++) {
		const size_t pair = mo->header.segments + (size_t)i * PAIR_SIZE;
		const uint32_t len = mo_word(mo, pair);
		const uint32_t offset = mo_word(mo, pair + 4);
		if (len == 0 || !mo_fits(mo, offset, len, 1))
			return mo_fail(mo, MYMR_ESYNTAX, pair, "segment name is outside the file");
		if (mo->bytes[offset + (size_t)len - 1] != '\0')
			return mo_fail(mo, MYMR_ESYNTAX, pair, "segment name has no NUL");
	}
	return MYMR_OK;
}

/* Appends what segment number ref stands for, or clears *is_known. */
static enum mymr_status
append_segment(struct mo *mo, struct mymr_buf *out, size_t at, uint32_t ref, bool *is_known)
{
	if (ref >= mo->header.n_segments)
		return mo_fail(mo, MYMR_ESYNTAX, at, "no such segment");
	const size_t pair = mo->header.segments + (size_t)ref * PAIR_SIZE;
	const char *spelling = spell(mo->bytes + mo_word(mo, pair + 4));
	if (!spelling) {
		*is_known = false;
		return MYMR_OK;
	}
	enum mymr_status status = mymr_buf_puts(out, spelling);
	return status ? mo_fail(mo, status, 0, mymr_status_text(status)) : MYMR_OK;
}

static enum mymr_status
append_piece(struct mo *mo, struct mymr_buf *out, size_t at, uint32_t offset, uint32_t len)
{
	if (!mo_fits(mo, offset, len, 1))
		return mo_fail(mo, MYMR_ESYNTAX, at, "string is outside the file");
	if (!mo_spend(mo, (uint64_t)len + PAIR_SIZE))
		return mo_fail(mo, MYMR_ERANGE, at, "strings overlap too much");
	enum mymr_status status = mymr_buf_append(out, mo->bytes + offset, len);
	return status ? mo_fail(mo, status, 0, mymr_status_text(status)) : MYMR_OK;
}

/* Puts together the string whose description stands at offset, which is inside: where its fixed
 * pieces start, then pairs of a piece's length and the segment behind it. */
static enum mymr_status
expand(struct mo *mo, struct mymr_buf *out, uint32_t offset, bool *is_known)
{
	enum mymr_status status = MYMR_OK;
	uint32_t piece = mo_word(mo, offset);
	uint32_t ref = 0;
	for (uint64_t at = (uint64_t)offset + 4; ref != NO_SEGMENT && !status; at += PAIR_SIZE) {
		if (at > mo->n || mo->n - at < PAIR_SIZE)
			return mo_fail(mo, MYMR_ESYNTAX, offset, "string is outside the file");
		const uint32_t len = mo_word(mo, (size_t)at);
		ref = mo_word(mo, (size_t)at + 4);
		status = append_piece(mo, out, (size_t)at, piece, len);
		piece += len;
		if (!status && ref != NO_SEGMENT)
			status = append_segment(mo, out, (size_t)at, ref, is_known);
	}
	return status;
}

/* A copy of the expanded string that lives as long as the catalog. */
static enum mymr_status
keep(struct mo *mo, const struct mymr_buf *b, uint32_t offset, const char **copy, size_t *len)
{
	if (b->len == 0 || b->s[b->len - 1] != '\0')
		return mo_fail(mo, MYMR_ESYNTAX, offset, "string has no NUL behind it");
	*len = b->len - 1;
	if (mymr_utf8_check(b->s, *len, NULL))
		return mo_fail(mo, MYMR_EUTF8, offset, "invalid UTF-8");
	*copy = arena_copy(&mo->builder.catalog->arena, b->s, *len);
	if (!*copy)
		return mo_fail(mo, MYMR_ENOMEM, 0, mymr_status_text(MYMR_ENOMEM));
	return MYMR_OK;
}

/* Expands and keeps the string whose description stands in a table at entry; with an unknown macro
 * in it, it is only checked. */
static enum mymr_status
read_string(struct mo *mo, size_t entry, const char **copy, size_t *len, bool *is_known)
{
	struct mymr_buf b = {0};
	const uint32_t offset = mo_word(mo, entry);
	if (!mo_fits(mo, offset, 1, 4))
		return mo_fail(mo, MYMR_ESYNTAX, entry, "string is outside the file");
	enum mymr_status status = expand(mo, &b, offset, is_known);
	if (!status)
		status = keep(mo, &b, offset, copy, len);
	mymr_buf_free(&b);
	return status;
}

static enum mymr_status
read_message(struct mo *mo, size_t id, size_t text)
{
	struct raw_message raw = {.offset = mo_word(mo, id), .text_offset = mo_word(mo, text)};
	bool is_known = true;
	enum mymr_status status = read_string(mo, id, &raw.key, &raw.key_len, &is_known);
	if (!status)
		status = read_string(mo, text, &raw.text, &raw.text_len, &is_known);
	if (status || !is_known)
		return status;
	return builder_add(&mo->builder, &raw);
}

enum mymr_status
mo_read_sysdep(struct mo *mo)
{
	const struct mo_header *h = &mo->header;
	enum mymr_status status = check_segments(mo);
	for (size_t i = 0; i < h->n_sysdep && !status; i++)
		status = read_message(mo, h->sysdep_ids + i * 4, h->sysdep_texts + i * 4);
	return status;
}

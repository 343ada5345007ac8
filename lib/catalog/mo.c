/* SPDX-License-Identifier: MIT */
/* GNU MO files. Each rule here is of the gettext manual, "The Format of GNU MO Files". */
#include "catalog/mo.h"

#include <mymr/utf8.h>
#include <string.h>

#define MAGIC 0x950412DEu
#define MAGIC_SWAPPED 0xDE120495u

/* Some writers let equal strings share their place; a file may use each byte this often. */
#define MAX_SHARING 4

#define HEADER_SIZE 28
#define HEADER_SIZE_SYSDEP 48
#define PAIR_SIZE 8 /* a length and an offset */

static enum mymr_status
read_magic(struct mo *mo)
{
	if (mo->n < HEADER_SIZE)
		return mo_fail(mo, MYMR_ESYNTAX, mo->n, "file is too short");
	const uint32_t magic = mo_word(mo, 0);
	if (magic != MAGIC && magic != MAGIC_SWAPPED)
		return mo_fail(mo, MYMR_ESYNTAX, 0, "not an MO file");
	mo->is_big_endian = magic == MAGIC_SWAPPED;
	return MYMR_OK;
}

static enum mymr_status
read_header(struct mo *mo)
{
	struct mo_header *h = &mo->header;
	h->revision = mo_word(mo, 4);
	h->n_strings = mo_word(mo, 8);
	h->ids = mo_word(mo, 12);
	h->texts = mo_word(mo, 16);
	h->n_hash = mo_word(mo, 20);
	h->hash = mo_word(mo, 24);
	if (h->revision >> 16 > 1)
		return mo_fail(mo, MYMR_ESYNTAX, 4, "unknown major revision");
	/* A minor revision not known yet adds tables that may be left unread. */
	if ((h->revision & 0xFFFF) == 0)
		return MYMR_OK;
	if (mo->n < HEADER_SIZE_SYSDEP)
		return mo_fail(mo, MYMR_ESYNTAX, mo->n, "file is too short");
	h->n_segments = mo_word(mo, 28);
	h->segments = mo_word(mo, 32);
	h->n_sysdep = mo_word(mo, 36);
	h->sysdep_ids = mo_word(mo, 40);
	h->sysdep_texts = mo_word(mo, 44);
	return MYMR_OK;
}

static enum mymr_status
check_tables(struct mo *mo)
{
	const struct mo_header *h = &mo->header;
	if (!mo_fits(mo, h->ids, h->n_strings, PAIR_SIZE))
		return mo_fail(mo, MYMR_ESYNTAX, 12, "table of ids is outside the file");
	if (!mo_fits(mo, h->texts, h->n_strings, PAIR_SIZE))
		return mo_fail(mo, MYMR_ESYNTAX, 16, "table of translations is outside the file");
	if (h->n_hash && !mo_fits(mo, h->hash, h->n_hash, 4))
		return mo_fail(mo, MYMR_ESYNTAX, 24, "hash table is outside the file");
	if (h->n_segments && !mo_fits(mo, h->segments, h->n_segments, PAIR_SIZE))
		return mo_fail(mo, MYMR_ESYNTAX, 32, "table of segments is outside the file");
	if (h->n_sysdep && !mo_fits(mo, h->sysdep_ids, h->n_sysdep, 4))
		return mo_fail(mo, MYMR_ESYNTAX, 40, "table of ids is outside the file");
	if (h->n_sysdep && !mo_fits(mo, h->sysdep_texts, h->n_sysdep, 4))
		return mo_fail(mo, MYMR_ESYNTAX, 44, "table of translations is outside the file");
	return MYMR_OK;
}

/* Strings that stand one behind another, each with its NUL, whose UTF-8 is not checked yet. A
 * NUL ends every sequence, so checking them as one piece is the same as one by one. */
struct run {
	size_t start;
	size_t end;
};

static enum mymr_status
check_run(struct mo *mo, const struct run *run)
{
	size_t at;
	if (!mymr_utf8_check(mo->bytes + run->start, run->end - run->start, &at))
		return MYMR_OK;
	return mo_fail(mo, MYMR_EUTF8, run->start + at, "invalid UTF-8");
}

static enum mymr_status
extend_run(struct mo *mo, struct run *run, size_t start, size_t end)
{
	if (start != run->end) {
		enum mymr_status status = check_run(mo, run);
		if (status)
			return status;
		run->start = start;
	}
	run->end = end;
	return MYMR_OK;
}

struct string {
	const char *s;
	uint32_t len;
	uint32_t offset;
};

/* Reads the pair at offset and checks the string it describes. */
static enum mymr_status
read_string(struct mo *mo, size_t pair, struct run *run, struct string *string)
{
	const uint32_t len = mo_word(mo, pair);
	const uint32_t offset = mo_word(mo, pair + 4);
	if (offset >= mo->n || len >= mo->n - offset)
		return mo_fail(mo, MYMR_ESYNTAX, pair, "string is outside the file");
	if (mo->bytes[offset + (size_t)len] != '\0')
		return mo_fail(mo, MYMR_ESYNTAX, pair, "string has no NUL behind it");
	if (!mo_spend(mo, (uint64_t)len + 1))
		return mo_fail(mo, MYMR_ERANGE, pair, "strings overlap too much");
	*string = (struct string){mo->bytes + offset, len, offset};
	return extend_run(mo, run, offset, offset + (size_t)len + 1);
}

static enum mymr_status
read_strings(struct mo *mo)
{
	const struct mo_header *h = &mo->header;
	struct run id_run = {0, 0};
	struct run text_run = {0, 0};
	enum mymr_status status = builder_reserve(&mo->builder, (size_t)h->n_strings + h->n_sysdep);
	for (size_t i = 0; i < h->n_strings && !status; i++) {
		struct string id, text;
		status = read_string(mo, h->ids + i * PAIR_SIZE, &id_run, &id);
		if (!status)
			status = read_string(mo, h->texts + i * PAIR_SIZE, &text_run, &text);
		if (status)
			break;
		const struct raw_message raw = {
			.key = id.s,
			.key_len = id.len,
			.text = text.s,
			.text_len = text.len,
			.offset = id.offset,
			.text_offset = text.offset,
			.is_verbatim = true,
		};
		status = builder_add(&mo->builder, &raw);
	}
	if (!status)
		status = check_run(mo, &id_run);
	return status ? status : check_run(mo, &text_run);
}

static enum mymr_status
read_file(struct mo *mo)
{
	enum mymr_status status = read_magic(mo);
	if (!status)
		status = read_header(mo);
	if (!status)
		status = check_tables(mo);
	if (!status)
		status = read_strings(mo);
	return status ? status : mo_read_sysdep(mo);
}

enum mymr_status
mymr_catalog_load_mo(struct mymr_catalog **out, const char *bytes, size_t n,
	const struct mymr_catalog *fallback, struct mymr_error *error)
{
	struct mo mo = {.bytes = bytes, .n = n, .budget = (uint64_t)n * MAX_SHARING};
	enum mymr_status status = builder_new(&mo.builder, fallback);
	if (!status)
		status = read_file(&mo);
	return builder_finish(&mo.builder, status, out, error);
}

/* SPDX-License-Identifier: MIT */
/* OpenType 1.9, "Organization of an OpenType font". */
#include "sfnt.h"
#include "reason.h"

#include <stdint.h>
#include <string.h>

#define HEADER_SIZE 12
#define RECORD_SIZE 16
#define MAX_FACES 256

static uint32_t
read_32(const char *s)
{
	const unsigned char *u = (const unsigned char *)s;
	return (uint32_t)u[0] << 24 | (uint32_t)u[1] << 16 | (uint32_t)u[2] << 8 | u[3];
}

static bool
is_sfnt(const char *s)
{
	return memcmp(s, "\0\1\0\0", 4) == 0 || memcmp(s, "OTTO", 4) == 0 ||
	       memcmp(s, "true", 4) == 0;
}

unsigned
sfnt_count_faces(const char *s, size_t n)
{
	if (n < HEADER_SIZE)
		return 0;
	if (is_sfnt(s))
		return 1;
	const uint32_t faces = memcmp(s, "ttcf", 4) == 0 ? read_32(s + 8) : 0;
	return faces <= MAX_FACES && n - HEADER_SIZE >= faces * 4 ? faces : 0;
}

/* Tables that nothing can be shown without: an outline table is one of several. */
static enum mymr_status
check_needed(const char *s, size_t at, unsigned n_tables, struct mymr_error *error)
{
	static const struct {
		const char *tag;
		const char *reason;
	} needed[] = {{"cmap", N_("font without a cmap table")},
		{"head", N_("font without a head table")},
		{"hhea", N_("font without a hhea table")},
		{"hmtx", N_("font without a hmtx table")},
		{"maxp", N_("font without a maxp table")}};
	for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
		unsigned k = 0;
		while (k < n_tables &&
			memcmp(s + at + HEADER_SIZE + k * RECORD_SIZE, needed[i].tag, 4) != 0)
			k++;
		if (k == n_tables)
			return fail_at(error, MYMR_ESYNTAX, at, needed[i].reason);
	}
	return MYMR_OK;
}

enum mymr_status
sfnt_check(const char *s, size_t n, unsigned face, struct mymr_error *error)
{
	const unsigned n_faces = sfnt_count_faces(s, n);
	if (n_faces == 0)
		return fail_at(error, MYMR_ESYNTAX, 0,
			"this is no font: neither TTF, OTF, TTC, WOFF nor WOFF2");
	if (face >= n_faces)
		return fail_at(error, MYMR_ERANGE, 0, "the file has not so many faces");
	const size_t at = is_sfnt(s) ? 0 : read_32(s + HEADER_SIZE + 4 * (size_t)face);
	if (at > n || n - at < HEADER_SIZE || !is_sfnt(s + at))
		return fail_at(error, MYMR_ESYNTAX, HEADER_SIZE, "font that is cut off");
	const unsigned n_tables = sfnt_16(s + at + 4);
	if ((n - at - HEADER_SIZE) / RECORD_SIZE < n_tables)
		return fail_at(error, MYMR_ESYNTAX, at, "font that is cut off");
	for (unsigned i = 0; i < n_tables; i++) {
		const size_t record = at + HEADER_SIZE + i * RECORD_SIZE;
		const uint32_t start = read_32(s + record + 8), len = read_32(s + record + 12);
		if (start > n || len > n - start)
			return fail_at(error, MYMR_ESYNTAX, record,
				"table that goes beyond the end of the file");
	}
	return check_needed(s, at, n_tables, error);
}

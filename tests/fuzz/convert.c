/* SPDX-License-Identifier: MIT */
/* Any bytes through every conversion: UTF-8 or a refusal comes out, the map rises and ends at both
 * ends, and pieces give what the whole gives. The first byte is the size of a piece. */
#include <mymr/convert.h>
#include <mymr/normalize.h>
#include <mymr/utf8.h>
#include <string.h>
#include "fuzz.h"

typedef enum mymr_status
converter(struct mymr_buf *out, const char *s, size_t n, struct mymr_offset_map *map,
	struct mymr_conversion *info);

static void
check_map(const struct mymr_offset_map *map, size_t n, size_t out_n)
{
	REQUIRE(map->n > 0);
	REQUIRE(map->pairs[map->n - 1].in == n && map->pairs[map->n - 1].out == out_n);
	for (size_t i = 0; i + 1 < map->n; i++)
		REQUIRE(map->pairs[i].in < map->pairs[i + 1].in &&
			map->pairs[i].out <= map->pairs[i + 1].out);
}

static void
check_pieces(converter *convert, const char *s, size_t n, size_t step, const struct mymr_buf *whole)
{
	struct mymr_buf out = {0};
	size_t done = 0;
	for (size_t end = step < n ? step : n; done < n; end = end + step < n ? end + step : n) {
		const size_t len = mymr_cut(s + done, end - done, end == n);
		REQUIRE(len <= end - done);
		REQUIRE(convert(&out, s + done, len, NULL, NULL) == MYMR_OK);
		done += len;
	}
	REQUIRE(out.len == whole->len && (out.len == 0 || memcmp(out.s, whole->s, out.len) == 0));
	mymr_buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	static converter *const converters[] = {mymr_zawgyi_to_unicode, mymr_unicode_to_zawgyi,
		mymr_visual_to_unicode, mymr_shifted_to_unicode};
	if (n == 0)
		return 0;
	const char *s = (const char *)data + 1;
	n--;
	for (size_t i = 0; i < sizeof converters / sizeof *converters; i++) {
		struct mymr_buf out = {0};
		struct mymr_offset_map map = {0};
		struct mymr_conversion info = {0, 0};
		const enum mymr_status status = converters[i](&out, s, n, &map, &info);
		REQUIRE(status == mymr_utf8_check(s, n, NULL));
		REQUIRE(mymr_utf8_check(out.s ? out.s : "", out.len, NULL) == MYMR_OK);
		REQUIRE(info.n_kept == 0 || info.first_kept < n);
		if (status == MYMR_OK) {
			check_map(&map, n, out.len);
			check_pieces(converters[i], s, n, 1 + data[0], &out);
		}
		mymr_offset_map_free(&map);
		mymr_buf_free(&out);
	}
	return 0;
}

/* SPDX-License-Identifier: MIT */
/* Any bytes as a catalog that is filled in: translations that were there stay, and filling in twice
 * is filling in once. */
#include <mymr/prefill.h>
#include "memory.h"
#include "po.h"

static struct mymr_prefiller *
make_prefiller(void)
{
	static struct mymr_memory *memory;
	static struct mymr_prefiller *prefiller;
	if (prefiller)
		return prefiller;
	memory_make();
	REQUIRE(mymr_memory_open(&memory, memory_path, MYMR_MEMORY_READ, NULL) == MYMR_OK);
	REQUIRE(mymr_prefiller_new(&prefiller, memory, 0.5) == MYMR_OK);
	return prefiller;
}

static void
fill(struct mymr_po *po, struct mymr_buf *out)
{
	struct mymr_prefill_tally tally;
	REQUIRE(mymr_prefill_po(make_prefiller(), po, NULL, NULL, &tally) == MYMR_OK);
	REQUIRE(tally.n_fuzzy <= tally.n_left);
	REQUIRE(mymr_po_write(po, out) == MYMR_OK);
}

/* Every form that has text has the same in the other. */
static void
keeps(const struct mymr_po *before, const struct mymr_po *after)
{
	struct mymr_po_string a, b;
	REQUIRE(mymr_po_size(before) == mymr_po_size(after));
	for (size_t i = 0; i < mymr_po_size(before); i++) {
		for (size_t k = 0; mymr_po_form_at(before, i, k, &a) == MYMR_OK; k++) {
			REQUIRE(mymr_po_form_at(after, i, k, &b) == MYMR_OK);
			REQUIRE(a.len == 0 || (a.len == b.len && memcmp(a.s, b.s, a.len) == 0));
		}
	}
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	struct mymr_buf once = {0}, twice = {0};
	struct mymr_po *po = open_bytes(n ? (const char *)data : "", n);
	if (!po)
		return 0;
	fill(po, &once);
	struct mymr_po *again = open_bytes(once.len ? once.s : "", once.len);
	REQUIRE(again);
	keeps(po, again);
	fill(again, &twice);
	REQUIRE(once.len == twice.len && (once.len == 0 || memcmp(once.s, twice.s, once.len) == 0));
	mymr_po_free(po);
	mymr_po_free(again);
	mymr_buf_free(&once);
	mymr_buf_free(&twice);
	return 0;
}

/* SPDX-License-Identifier: MIT */
/* Any bytes as a PO file for editing: without changes it is written as it came; a change of a
 * translation changes its own bytes only, and is what is read from the file afterwards. The first
 * byte chooses the entry and its form, the second what is put there. */
#include <string.h>
#include "po.h"

static const char *const texts[] = {"", "x", "two\nlines", "\"quoted\" \\ \t\x01", "မြန်မာနိုင်ငံ",
	"a long text that has to be folded, as it has more than the seventy-nine columns of a page",
	"ends in a line\n", "\r\n"};
#define N_TEXTS (sizeof texts / sizeof *texts)

static void
check_entries(const struct mymr_po *po, size_t n)
{
	struct mymr_po_entry e;
	struct mymr_po_string form;
	size_t n_problems, before = 0;
	for (size_t i = 0; mymr_po_entry_at(po, i, &e) == MYMR_OK; i++) {
		REQUIRE(e.start >= before && e.start < e.id.start + 1 && e.id.start < e.id.end);
		REQUIRE(e.id.end <= e.end && e.end <= n && e.n_forms > 0 && e.line > 0);
		for (size_t k = 0; k < e.n_forms; k++) {
			REQUIRE(mymr_po_form_at(po, i, k, &form) == MYMR_OK);
			REQUIRE(form.start >= e.id.end && form.end <= e.end);
		}
		before = e.end;
	}
	const struct mymr_po_problem *p = mymr_po_problems(po, &n_problems);
	for (size_t i = 0; i < n_problems; i++)
		REQUIRE(p[i].offset <= n && p[i].reason &&
			(i == 0 || p[i].offset >= p[i - 1].offset));
}

static void
check_identity(const struct mymr_po *po, const char *s, size_t n)
{
	struct mymr_buf out = {0};
	REQUIRE(mymr_po_write(po, &out) == MYMR_OK);
	REQUIRE(out.len == n && (n == 0 || memcmp(out.s, s, n) == 0));
	mymr_buf_free(&out);
}

static void
check_form(const struct mymr_buf *out, size_t i, size_t form, const char *text, size_t n_entries)
{
	struct mymr_po_string got;
	struct mymr_po *po = open_bytes(out->s, out->len);
	REQUIRE(po && mymr_po_size(po) == n_entries);
	REQUIRE(mymr_po_form_at(po, i, form, &got) == MYMR_OK);
	REQUIRE(got.len == strlen(text) && memcmp(got.s, text, got.len) == 0);
	mymr_po_free(po);
}

/* Only blanks before it, or a byte order mark. */
static bool
begins_line(const char *s, size_t at)
{
	while (at > 0 && s[at - 1] != '\n' && memchr(" \t\v\f\r", s[at - 1], 5))
		at--;
	return at == 0 || s[at - 1] == '\n' || (at == 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0);
}

static void
check_change(struct mymr_po *po, const char *s, size_t n, unsigned char which, const char *text)
{
	struct mymr_buf out = {0};
	struct mymr_po_entry e;
	struct mymr_po_string old;
	const size_t i = which % mymr_po_size(po);
	REQUIRE(mymr_po_entry_at(po, i, &e) == MYMR_OK);
	const size_t form = which / 7 % e.n_forms;
	REQUIRE(mymr_po_form_at(po, i, form, &old) == MYMR_OK);
	REQUIRE(mymr_po_set_form(po, i, form, text, strlen(text)) == MYMR_OK);
	REQUIRE(mymr_po_write(po, &out) == MYMR_OK);
	const size_t behind = n - old.end;
	REQUIRE(out.len >= old.start + behind);
	REQUIRE(memcmp(out.s, s, old.start) == 0);
	REQUIRE(memcmp(out.s + out.len - behind, s + old.end, behind) == 0);
	check_form(&out, i, form, text, mymr_po_size(po));
	out.len = 0;
	const enum mymr_status wanted = begins_line(s, e.start) ? MYMR_OK : MYMR_EINVAL;
	REQUIRE(mymr_po_set_fuzzy(po, i, !e.is_fuzzy) == wanted);
	REQUIRE(mymr_po_add_comment(po, i, text, strlen(text)) == wanted);
	if (wanted) {
		mymr_buf_free(&out);
		return;
	}
	REQUIRE(mymr_po_write(po, &out) == MYMR_OK);
	struct mymr_po *again = open_bytes(out.s, out.len);
	REQUIRE(again && mymr_po_size(again) == mymr_po_size(po));
	const bool was_fuzzy = e.is_fuzzy;
	REQUIRE(mymr_po_entry_at(again, i, &e) == MYMR_OK && e.is_fuzzy != was_fuzzy);
	mymr_po_free(again);
	mymr_buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	if (n < 2)
		return 0;
	const char *s = (const char *)data + 2;
	struct mymr_po *po = open_bytes(s, n - 2);
	if (!po)
		return 0;
	check_entries(po, n - 2);
	check_identity(po, s, n - 2);
	if (mymr_po_size(po))
		check_change(po, s, n - 2, data[0], texts[data[1] % N_TEXTS]);
	mymr_po_free(po);
	return 0;
}

/* SPDX-License-Identifier: MIT */
/* 20,000 damaged MO files, the same on every run: each is refused, or whole. */
#include "fuzz/catalog_mo.c"
#include "mo_build.h"
#include "random.h"
#include "tap.h"

#define N_MUTANTS 20000

static uint32_t
next_random(void)
{
	static uint32_t x = 88172645u;
	return random_next(&x);
}

static const struct mo_message messages[] = {
	MO("", "Content-Type: text/plain; charset=UTF-8\n"
	       "Plural-Forms: nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n/2>3 ? 1 : 2;\n"),
	MO("a", "က"),
	MO("a", "again"),
	MO("menu\4Open", "ဖွင့်ရန်"),
	MO("page\0pages", "တစ်\0နှစ်\0သုံး"),
	MO("menu\4page\0pages", "1\0002\0003"),
	MO_SYSDEP("%<PRId64> of %<PRIXMAX>", "%<PRIXMAX>/%<PRId64>"),
	MO_SYSDEP("c\4%<I>d\0s", "%<I>d\0%<PRIiPTR>\0%<PRIoLEAST8>"),
	MO_SYSDEP("unknown", "%<PRIq>"),
};

/* Values at the edges of what lengths, offsets and counts may be. */
static unsigned long
interesting(const struct mymr_buf *mo)
{
	const unsigned long n = mo->len;
	const unsigned long values[] = {0, 1, 2, 3, 4, 7, 8, 12, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF,
		0xFFFFFFFE, 0xFFFFFFF8, 0x10000000, 0x20000000, 0x40000000, n, n - 1, n + 1, n - 4,
		n - 8, n / 2, next_random() % n, next_random() % n};
	return values[next_random() % (sizeof values / sizeof *values)];
}

static void
damage(struct mymr_buf *mo, bool is_big_endian)
{
	const size_t at = next_random() % mo->len;
	switch (next_random() % 5) {
	case 0:
		mo->s[at] ^= (char)(1 << next_random() % 8);
		break;
	case 1:
		mo->s[at] = (char)next_random();
		break;
	case 2: /* near the start, where the numbers are */
		mo_patch(mo, next_random() % 100 * 4 % (mo->len - 4), interesting(mo),
			is_big_endian);
		break;
	case 3:
		mo_patch(mo, next_random() % (mo->len / 4 - 1) * 4, interesting(mo), is_big_endian);
		break;
	default:
		if (next_random() % 4 == 0 && at > 48)
			mo->len = at;
	}
}

/* Runs the properties on an exact copy; whether the file was accepted. */
static bool
check(const struct mymr_buf *mo)
{
	struct mymr_catalog *c;
	char *copy = malloc(mo->len);
	memcpy(copy, mo->s, mo->len);
	LLVMFuzzerTestOneInput((const unsigned char *)copy, mo->len);
	const bool accepted = mymr_catalog_load_mo(&c, copy, mo->len, NULL, NULL) == MYMR_OK;
	if (accepted)
		mymr_catalog_free(c);
	free(copy);
	return accepted;
}

int
main(void)
{
	int n_accepted = 0;
	for (int i = 0; i < N_MUTANTS; i++) {
		const bool is_big_endian = i % 2;
		struct mymr_buf mo = {0};
		mo_build(&mo, messages, sizeof messages / sizeof *messages, is_big_endian);
		for (uint32_t k = 1 + next_random() % 3; k; k--)
			damage(&mo, is_big_endian);
		n_accepted += check(&mo);
		mymr_buf_free(&mo);
	}
	tap_ok(n_accepted > N_MUTANTS / 50, "%d damaged files still load", n_accepted);
	tap_ok(n_accepted < N_MUTANTS * 49 / 50, "the others of %d are refused", N_MUTANTS);
	return tap_done();
}

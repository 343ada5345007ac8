/* SPDX-License-Identifier: MIT */
/* A memory with bytes of it changed, four of the input for each: a place and a byte. Whatever a
 * file has, it is refused or gives texts that are texts. */
#include "memory.h"
#include <mymr/prefill.h>
#include <mymr/utf8.h>

static unsigned char whole[1 << 18];
static size_t n_whole;

static void
read_whole(void)
{
	memory_make();
	FILE *f = fopen(memory_path, "rb");
	REQUIRE(f);
	n_whole = fread(whole, 1, sizeof whole, f);
	REQUIRE(n_whole > 0 && n_whole < sizeof whole);
	fclose(f);
}

static void
write_changed(const unsigned char *data, size_t n)
{
	static unsigned char changed[sizeof whole];
	FILE *f = fopen(memory_path, "wb");
	REQUIRE(f);
	memcpy(changed, whole, n_whole);
	for (size_t i = 0; i + 3 < n; i += 4)
		changed[((size_t)data[i] << 16 | (size_t)data[i + 1] << 8 | data[i + 2]) %
			n_whole] = data[i + 3];
	REQUIRE(fwrite(changed, 1, n_whole, f) == n_whole);
	fclose(f);
}

static bool
is_expected(enum mymr_status status)
{
	return status == MYMR_OK || status == MYMR_ESYNTAX || status == MYMR_ERANGE ||
	       status == MYMR_EIO || status == MYMR_ESQLITE;
}

static void
is_text(const char *s, size_t n)
{
	REQUIRE(!s || (mymr_utf8_check(s, n, NULL) == MYMR_OK && !memchr(s, '\0', n)));
}

static enum mymr_status
look(void *arg, const struct mymr_memory_match *match)
{
	const struct mymr_memory_pair *p = &match->pair;
	(void)arg;
	REQUIRE(p->source && p->translation && match->score > 0 && match->score <= 1);
	is_text(p->source, p->n_source);
	is_text(p->translation, p->n_translation);
	is_text(p->context, p->n_context);
	is_text(p->origin, p->n_origin);
	is_text(p->day, p->n_day);
	return MYMR_OK;
}

static void
ask(struct mymr_memory *m)
{
	static const char *const texts[] = {"Open the old window", "Page 2 of 7", "a", ""};
	struct mymr_memory_counts counts;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		const size_t n = strlen(texts[i]);
		REQUIRE(is_expected(mymr_memory_find_exact(m, texts[i], n, look, NULL)));
		REQUIRE(is_expected(mymr_memory_find_template(m, texts[i], n, look, NULL)));
		REQUIRE(is_expected(mymr_memory_find_like(m, texts[i], n, 0.3, 3, look, NULL)));
	}
	REQUIRE(is_expected(mymr_memory_each(m, look, NULL)));
	REQUIRE(is_expected(mymr_memory_each_quarantined(m, look, NULL)));
	REQUIRE(is_expected(mymr_memory_count(m, &counts)));
}

static void
fill(struct mymr_memory *m)
{
	struct mymr_prefiller *prefiller;
	struct mymr_prefill p = {.kind = MYMR_PREFILL_NONE};
	REQUIRE(mymr_prefiller_new(&prefiller, m, 0.3) == MYMR_OK);
	REQUIRE(is_expected(mymr_prefill_text(prefiller, &p, NULL, 0, "12 mins read", 12)));
	mymr_prefill_free(&p);
	mymr_prefiller_free(prefiller);
}

static void
add(struct mymr_memory *m)
{
	const struct mymr_memory_pair pair = {.source = "Open the old door",
		.n_source = 17,
		.translation = "တံခါး",
		.n_translation = 15};
	enum mymr_status status = mymr_memory_begin(m);
	if (!status)
		status = mymr_memory_add(m, &pair, NULL);
	if (!status)
		status = mymr_memory_commit(m);
	REQUIRE(is_expected(status));
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	struct mymr_memory *m;
	if (!n_whole)
		read_whole();
	write_changed(data, n);
	for (int mode = MYMR_MEMORY_READ; mode <= MYMR_MEMORY_WRITE; mode++) {
		enum mymr_status status =
			mymr_memory_open(&m, memory_path, (enum mymr_memory_mode)mode, NULL);
		REQUIRE(is_expected(status));
		if (status)
			continue;
		ask(m);
		fill(m);
		if (mode == MYMR_MEMORY_WRITE)
			add(m);
		mymr_memory_free(m);
	}
	return 0;
}

/* SPDX-License-Identifier: MIT */
/* Looking up: what a catalog answers, whatever file it came from. */
#include <inttypes.h>
#include <mymr/catalog.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "mo_build.h"
#include "tap.h"

static struct mymr_catalog *
load(const struct mymr_buf *mo, const struct mymr_catalog *fallback, const char *name)
{
	struct mymr_catalog *c = NULL;
	struct mymr_error error = {0, "none"};
	enum mymr_status status = mymr_catalog_load_mo(&c, mo->s, mo->len, fallback, &error);
	tap_ok(status == MYMR_OK, "%s loads: %s at %zu", name, error.reason, error.offset);
	if (status)
		exit(tap_done());
	return c;
}

static void
expect(const struct mymr_catalog *c, const char *context, const char *id, unsigned long count,
	const char *want, const char *name)
{
	const char *text = NULL;
	size_t len = 0;
	enum mymr_status status = mymr_message(
		c, context, context ? strlen(context) : 0, id, strlen(id), count, &text, &len);
	if (!want) {
		tap_ok(status == MYMR_ENOENT, "%s is not found", name);
		tap_ok(text == id && len == strlen(id), "%s gives the id", name);
		return;
	}
	tap_ok(status == MYMR_OK, "%s is found", name);
	tap_is(text, len, want, "%s", name);
}

static const struct mo_message all_kinds[] = {
	MO("zebra", "unsorted"),
	MO("menu\4Open", "ဖွင့်ရန်"),
	MO("Open", "ဖွင့်သည်"),
	MO("\4Open", "empty context"),
	MO("page\0pages", "0-form\0001-form\0002-form"),
	MO("menu\4page\0pages", "m0\0m1\0m2\0m3"),
	MO("", "Language: my \nContent-Type: text/plain; charset=UTF-8\n"
	       "Plural-Forms: nplurals=3; plural=n>1 ? 2 : n;\nEmpty:\nLast: no line feed"),
	MO("menu\4", "empty id"),
	MO("untranslated", ""),
	MO("Open", "second definition"),
	MO_SYSDEP("%<PRIu64> of %<PRIxMAX>", "%<PRIxMAX>/%<PRIu64>"),
	MO_SYSDEP("%<I>d", "%<I>d!"),
	MO_SYSDEP("%<PRIu63>", "unknown in the id"),
	MO_SYSDEP("known", "%<PRIw64>"),
	MO_SYSDEP("ctx\4%<PRId8> day\0%<PRId8> days", "%<PRId8>a\0%<PRId8>b\0%<PRId8>c"),
};

#define N_KINDS (sizeof all_kinds / sizeof *all_kinds)
#define N_SEEN 10 /* of them, without header, duplicate, untranslated and unknown */

static void
look_up(const struct mymr_catalog *c)
{
	expect(c, NULL, "zebra", 0, "unsorted", "a message out of order");
	expect(c, NULL, "Open", 0, "ဖွင့်သည်", "the first of two definitions");
	expect(c, "menu", "Open", 0, "ဖွင့်ရန်", "a context");
	expect(c, "", "Open", 0, "empty context", "the empty context");
	expect(c, "other", "Open", 0, NULL, "an unknown context");
	expect(c, "menu", "zebra", 0, NULL, "an id of no context in a context");
	expect(c, NULL, "page", 0, "0-form", "form for 0");
	expect(c, NULL, "page", 1, "1-form", "form for 1");
	expect(c, NULL, "page", 9, "2-form", "form for 9");
	expect(c, "menu", "page", 9, "m2", "form of more forms than needed");
	expect(c, NULL, "Open", 9, "ဖွင့်သည်", "a count without plural");
	expect(c, NULL, "pages", 1, NULL, "a plural id");
	expect(c, NULL, "", 0, NULL, "the header");
	expect(c, "menu", "", 0, "empty id", "the empty id in a context");
	expect(c, NULL, "untranslated", 0, NULL, "an untranslated message");
	expect(c, NULL, "menu\4Open", 0, NULL, "context and id in one");
	expect(c, NULL, "%" PRIu64 " of %" PRIxMAX, 0, "%" PRIxMAX "/%" PRIu64, "format macros");
	expect(c, "ctx", "%" PRId8 " day", 1, "%" PRId8 "b",
		"format macros with context and plural");
	expect(c, NULL, "known", 0, NULL, "an unknown macro");
	const char *text;
	size_t len;
	tap_ok(mymr_message(c, NULL, 0, "Open\0", 5, 0, &text, &len) == MYMR_ENOENT,
		"a NUL is part of an id");
	tap_ok(mymr_message(c, NULL, 0, NULL, 0, 0, &text, &len) == MYMR_ENOENT, "no id at all");
}

static void
entries(const struct mymr_catalog *c)
{
	struct mymr_catalog_entry e;
	const char *text;
	size_t len;
	tap_ok(mymr_catalog_size(c) == N_SEEN, "size: %zu", mymr_catalog_size(c));
	tap_ok(mymr_catalog_entry_at(c, N_SEEN, &e) == MYMR_EINVAL, "no entry behind the last");
	mymr_catalog_entry_at(c, 0, &e);
	tap_is(e.id, e.id_len, "zebra", "entries come in file order");
	tap_ok(!e.context && !e.plural_id && e.n_forms == 1 && e.line == 0, "a plain entry");
	mymr_catalog_entry_at(c, 3, &e);
	tap_ok(e.context && e.context_len == 0, "an empty context is not NULL");
	mymr_catalog_entry_at(c, 5, &e);
	tap_is(e.context, e.context_len, "menu", "its context");
	tap_is(e.id, e.id_len, "page", "its id");
	tap_is(e.plural_id, e.plural_id_len, "pages", "its plural id");
	tap_is(e.text, e.text_len, "m0", "its text");
	tap_ok(e.n_forms == 4, "its forms");
	tap_ok(mymr_catalog_form_at(c, 5, 3, &text, &len) == MYMR_OK, "its last form");
	tap_is(text, len, "m3", "its last form");
	tap_ok(mymr_catalog_form_at(c, 5, 4, &text, &len) == MYMR_EINVAL, "no form behind it");
	tap_ok(mymr_catalog_form_at(c, N_SEEN, 0, &text, &len) == MYMR_EINVAL, "no such entry");
}

static void
header_field(const struct mymr_catalog *c, const char *field, const char *want)
{
	const char *value = NULL;
	size_t len = 0;
	enum mymr_status status = mymr_catalog_header(c, field, &value, &len);
	if (want)
		tap_is(value, len, want, "header field %s", field);
	else
		tap_ok(status == MYMR_ENOENT, "no header field '%s'", field);
}

static void
headers(const struct mymr_catalog *c)
{
	header_field(c, "Language", "my");
	header_field(c, "LANGUAGE", "my");
	header_field(c, "Empty", "");
	header_field(c, "Last", "no line feed");
	header_field(c, "Lang", NULL);
	header_field(c, "Language:", NULL);
	header_field(c, "", NULL);
}

static void
kinds(bool is_big_endian)
{
	struct mymr_buf mo = {0};
	mo_build(&mo, all_kinds, N_KINDS, is_big_endian);
	struct mymr_catalog *c = load(&mo, NULL, is_big_endian ? "big endian" : "little endian");
	look_up(c);
	entries(c);
	headers(c);
	mymr_catalog_free(c);
	mymr_buf_free(&mo);
}

static void
fallbacks(void)
{
	static const struct mo_message base[] = {
		MO("a", "base a"),
		MO("b", "base b"),
		MO("c\0cs", "base one\0base many"),
	};
	static const struct mo_message top[] = {
		MO("", "Plural-Forms: nplurals=1; plural=0;\n"),
		MO("a", "top a"),
		MO("b", ""),
	};
	struct mymr_buf base_mo = {0};
	struct mymr_buf top_mo = {0};
	mo_build(&base_mo, base, 3, false);
	mo_build(&top_mo, top, 3, false);
	struct mymr_catalog *b = load(&base_mo, NULL, "fallback");
	struct mymr_catalog *c = load(&top_mo, b, "catalog with a fallback");
	expect(c, NULL, "a", 0, "top a", "what both have");
	expect(c, NULL, "b", 0, "base b", "what the first leaves untranslated");
	expect(c, NULL, "c", 5, "base many", "the fallback's own plural rule");
	expect(c, NULL, "d", 0, NULL, "what neither has");
	tap_ok(mymr_catalog_size(c) == 1, "fallbacks are not counted");
	header_field(c, "Language", NULL);
	header_field(b, "Language", NULL);
	expect(NULL, NULL, "a", 0, NULL, "anything in no catalog");
	mymr_catalog_free(c);
	mymr_catalog_free(b);
	mymr_catalog_free(NULL);
	mymr_buf_free(&base_mo);
	mymr_buf_free(&top_mo);
}

/* The library's hash, linked in by itself: with it keys can be made that collide. */
uint64_t
hash_bytes(const char *s, size_t n, uint64_t seed);

/* Of lib/catalog/catalog_index.c. */
static const uint64_t seeds[] = {0, 0x5DEECE66D1CE4E5Bu, 0xA0761D6478BD642Fu, 0xE7037ED1A0B428DBu};
#define PROBE_LIMIT 128
#define N_COLLIDING (PROBE_LIMIT + 2)

/* Writes the next id of a counter that belongs into the first slot of n_slots under a seed. */
static void
colliding_id(char id[24], unsigned long *counter, uint64_t seed, size_t n_slots)
{
	int len;
	do
		len = snprintf(id, 24, "id%lu", ++*counter);
	while (hash_bytes(id, (size_t)len, seed) & (n_slots - 1));
}

/* A catalog whose ids crowd one slot under each of the first n_attacked seeds. */
static enum mymr_status
load_colliding(size_t n_attacked)
{
	static char ids[4 * N_COLLIDING][24];
	static struct mo_message messages[4 * N_COLLIDING];
	const size_t n = n_attacked * N_COLLIDING;
	size_t n_slots = 16;
	unsigned long counter = 0;
	while (n_slots / 2 < n)
		n_slots *= 2;
	for (size_t i = 0; i < n; i++) {
		colliding_id(ids[i], &counter, seeds[i / N_COLLIDING], n_slots);
		messages[i] = (struct mo_message){ids[i], strlen(ids[i]), "x", 1, false};
	}
	struct mymr_buf mo = {0};
	struct mymr_catalog *c;
	mo_build(&mo, messages, n, false);
	enum mymr_status status = mymr_catalog_load_mo(&c, mo.s, mo.len, NULL, NULL);
	if (!status) {
		expect(c, NULL, ids[n - 1], 0, "x", "a colliding id");
		mymr_catalog_free(c);
	}
	mymr_buf_free(&mo);
	return status;
}

static void
collisions(void)
{
	tap_ok(load_colliding(1) == MYMR_OK, "ids that collide under one seed load");
	tap_ok(load_colliding(3) == MYMR_OK, "ids that collide under three seeds load");
	tap_ok(load_colliding(4) == MYMR_ERANGE, "under all seeds they are refused");
}

/* One id in more contexts than are probed: contexts must take part in the hash. */
static void
contexts(void)
{
	static char ids[1000][24];
	static struct mo_message messages[1000];
	for (int i = 0; i < 1000; i++) {
		const int len = snprintf(ids[i], sizeof ids[i], "page %d\4Open", i);
		messages[i] = (struct mo_message){ids[i], (size_t)len, ids[i] + 5, 1, false};
	}
	struct mymr_buf mo = {0};
	mo_build(&mo, messages, 1000, false);
	struct mymr_catalog *c = load(&mo, NULL, "a thousand contexts");
	expect(c, "page 0", "Open", 0, "0", "the first");
	expect(c, "page 9", "Open", 0, "9", "another");
	mymr_catalog_free(c);
	mymr_buf_free(&mo);
}

int
main(void)
{
	kinds(false);
	kinds(true);
	fallbacks();
	collisions();
	contexts();
	return tap_done();
}

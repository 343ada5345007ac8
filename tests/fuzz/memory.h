/* SPDX-License-Identifier: MIT */
/* A memory for targets to ask, made once. */
#ifndef TESTS_FUZZ_MEMORY_H
#define TESTS_FUZZ_MEMORY_H

#include <mymr/memory.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "fuzz.h"

static const char *const memory_pairs[][2] = {
	{"Open", "ဖွင့်ရန်"},
	{"Open the window", "ပြတင်းပေါက် ဖွင့်ရန်"},
	{"Close the old window", "ပြတင်းပေါက်ဟောင်း ပိတ်ရန်"},
	{"5 mins read", "၅ မိနစ် ဖတ်ရန်"},
	{"Published on July 24, 2017", "၂၀၁၇ ခုနှစ် ဇူလိုင်လ ၂၄ ရက်တွင် ထုတ်ဝေသည်"},
	{"Page 1 of 5", "စာမျက်နှာ ၅ ခုအနက် ၁"},
	{"by <a>{name}</a>, {n} hours ago", "<a>{name}</a>၊ {n} နာရီအကြာက"},
	{"%d files", "ဖိုင် %d ခု"},
	{"a", "က"},
};

static char memory_path[64];

static void
memory_fill(struct mymr_memory *memory)
{
	REQUIRE(mymr_memory_begin(memory) == MYMR_OK);
	for (size_t i = 0; i < sizeof memory_pairs / sizeof *memory_pairs; i++) {
		const struct mymr_memory_pair pair = {
			.source = memory_pairs[i][0],
			.n_source = strlen(memory_pairs[i][0]),
			.translation = memory_pairs[i][1],
			.n_translation = strlen(memory_pairs[i][1]),
			.origin = "old.po:7",
			.n_origin = 8,
		};
		REQUIRE(mymr_memory_import(memory, &pair, 1, NULL, NULL) == MYMR_OK);
	}
	REQUIRE(mymr_memory_commit(memory) == MYMR_OK);
}

static void
memory_remove(void)
{
	remove(memory_path);
}

static void
memory_make(void)
{
	struct mymr_memory *memory;
	snprintf(memory_path, sizeof memory_path, "/tmp/mymr-fuzz-%ld.db", (long)getpid());
	memory_remove();
	atexit(memory_remove);
	REQUIRE(mymr_memory_open(&memory, memory_path, MYMR_MEMORY_WRITE, NULL) == MYMR_OK);
	memory_fill(memory);
	mymr_memory_free(memory);
}

#endif

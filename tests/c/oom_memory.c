/* SPDX-License-Identifier: MIT */
/* Translation memories when memory runs out, in the library and in SQLite. */
#include <mymr/memory.h>
#include <mymr/prefill.h>
#include <mymr/tmx.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "oom.h"
#include "tap.h"

static char folder[] = "/tmp/mymr-oom-XXXXXX";
static char path[64];

#define PAIR(a, b)                                                                \
	{                                                                         \
		.source = a, .n_source = sizeof a - 1, .translation = b,          \
		.n_translation = sizeof b - 1, .origin = "a.po:1", .n_origin = 6, \
	}

static const struct mymr_memory_pair pairs[] = {
	PAIR("Open the window", "ပြတင်းပေါက် ဖွင့်ရန်"),
	PAIR("3 mins read", "၃ မိနစ် ဖတ်ရန်"),
	PAIR("Zawgyi", "ျမန္မာႏိုင္ငံေတာ္သည္"),
};

static enum mymr_status
note(void *arg, const struct mymr_memory_match *match)
{
	return mymr_tmx_put(arg, &match->pair);
}

static int
import(void *arg)
{
	struct mymr_memory *memory;
	(void)arg;
	remove(path);
	enum mymr_status status = mymr_memory_open(&memory, path, MYMR_MEMORY_WRITE, NULL);
	if (status)
		return status;
	status = mymr_memory_begin(memory);
	if (!status)
		status =
			mymr_memory_import(memory, pairs, sizeof pairs / sizeof *pairs, NULL, NULL);
	if (!status)
		status = mymr_memory_commit(memory);
	mymr_memory_free(memory);
	return status;
}

static int
query(void *arg)
{
	struct mymr_memory *memory;
	struct mymr_buf out = {0};
	(void)arg;
	enum mymr_status status = mymr_memory_open(&memory, path, MYMR_MEMORY_READ, NULL);
	if (status)
		return status;
	status = mymr_memory_find_like(memory, "Open the door", 13, 0.5, 3, note, &out);
	if (!status)
		status = mymr_memory_find_template(memory, "5 mins read", 11, note, &out);
	if (!status)
		status = mymr_memory_each(memory, note, &out);
	mymr_memory_free(memory);
	mymr_buf_free(&out);
	return status;
}

static int
prefill(void *arg)
{
	static const char text[] =
		"msgid \"5 mins read\"\nmsgstr \"\"\n\n"
		"msgid \"Open the old window\"\nmsgstr \"\"\n\nmsgid \"5\"\nmsgstr \"\"\n";
	struct mymr_memory *memory;
	struct mymr_prefiller *prefiller = NULL;
	struct mymr_po *po = NULL;
	struct mymr_buf out = {0};
	(void)arg;
	enum mymr_status status = mymr_memory_open(&memory, path, MYMR_MEMORY_READ, NULL);
	if (status)
		return status;
	status = mymr_prefiller_new(&prefiller, memory, 0.5);
	if (!status)
		status = mymr_po_open(&po, text, sizeof text - 1);
	if (!status)
		status = mymr_prefill_po(prefiller, po, NULL, NULL, NULL);
	if (!status)
		status = mymr_po_write(po, &out);
	mymr_buf_free(&out);
	mymr_po_free(po);
	mymr_prefiller_free(prefiller);
	mymr_memory_free(memory);
	return status;
}

int
main(void)
{
	if (!mkdtemp(folder))
		return 1;
	snprintf(path, sizeof path, "%s/memory.db", folder);
	/* What SQLite keeps from its first use on is not lost. */
	tap_ok(import(NULL) == MYMR_OK && query(NULL) == MYMR_OK, "there is a memory");
	oom_test_others(import, NULL, "importing");
	tap_ok(import(NULL) == MYMR_OK, "there is a memory still");
	oom_test_others(query, NULL, "asking");
	oom_test_others(prefill, NULL, "filling in");
	remove(path);
	rmdir(folder);
	return tap_done();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr memory stats: how much a memory has. */
#include "command.h"
#include "memory_file.h"
#include "message.h"

#include <inttypes.h>
#include <stdio.h>

struct values {
	const char *memory;
	bool json;
};

static const struct option options[] = {
	{'m', "memory", OPTION_STRING, offsetof(struct values, memory), N_("FILE"),
		N_("the translation memory"), NULL},
	{0, "json", OPTION_FLAG, offsetof(struct values, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static void
print(const struct mymr_memory_counts *c, bool is_json)
{
	printf(is_json ? "{\"sources\":%" PRIu64 ",\"pairs\":%" PRIu64 ",\"words\":%" PRIu64
			 ",\"aside\":%" PRIu64 "}\n"
		       : "sources\t%" PRIu64 "\npairs\t%" PRIu64 "\nwords\t%" PRIu64
			 "\naside\t%" PRIu64 "\n",
		c->sources, c->pairs, c->words, c->quarantined);
}

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct mymr_memory *memory;
	struct mymr_memory_counts counts = {0};
	(void)operand;
	if (n)
		return memory_file_no_operands();
	int rc = memory_file_open(&memory, v->memory, MYMR_MEMORY_READ);
	if (rc != DONE)
		return rc;
	enum mymr_status status = mymr_memory_count(memory, &counts);
	if (status)
		rc = memory_file_failed(v->memory, status);
	else
		print(&counts, v->json);
	mymr_memory_free(memory);
	return rc;
}

static const struct command_setting settings[] = {
	{"memory", "memory"},
	{NULL, NULL},
};

const struct command command_memory_stats = {
	.name = "memory stats",
	.summary = N_("count what a memory has"),
	.operands = "-m FILE",
	.example = "mymr memory stats -m news.db",
	.options = options,
	.settings = settings,
	.values_size = sizeof(struct values),
	.run = run,
};

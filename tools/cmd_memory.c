/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr memory: translations kept to be found again. */
#include "command.h"
#include "memory_file.h"
#include "message.h"

#include <string.h>

static const char *const formats[] = {"tmx", "tsv", NULL};

static const struct option options[] = {
	{'m', "memory", OPTION_STRING, offsetof(struct memory_options, memory), N_("FILE"),
		N_("the translation memory, which import makes when it is not there"), NULL},
	{'r', "recursive", OPTION_FLAG, offsetof(struct memory_options, recursive), NULL,
		N_("import: go through folders"), NULL},
	{0, "columns", OPTION_STRING, offsetof(struct memory_options, columns), N_("NAMES"),
		N_("import: what the columns of TSV and CSV are, such as "
		   "context,source,translation"),
		NULL},
	{0, "fuzzy", OPTION_FLAG, offsetof(struct memory_options, fuzzy), NULL,
		N_("import: also drafts, as fuzzy translations of PO are"), NULL},
	{0, "quarantine", OPTION_STRING, offsetof(struct memory_options, quarantine),
		N_("FILE.tsv"), N_("import: write all that the memory has put aside to FILE.tsv"),
		NULL},
	{'n', "number", OPTION_STRING, offsetof(struct memory_options, number), N_("N"),
		N_("query: show up to so many texts; 5 when it is not given"), NULL},
	{0, "threshold", OPTION_STRING, offsetof(struct memory_options, threshold), N_("N"),
		N_("query: find texts that are at least so much alike, up to 1; 0.6 when it is not "
		   "given"),
		NULL},
	{'d', "diff", OPTION_FLAG, offsetof(struct memory_options, diff), NULL,
		N_("query: show word by word what differs; on a terminal it always does"), NULL},
	{'o', "output", OPTION_STRING, offsetof(struct memory_options, output), N_("FILE"),
		N_("export: write to FILE instead of standard output"), NULL},
	{0, "to", OPTION_CHOICE, offsetof(struct memory_options, to), NULL,
		N_("export: the format; that of the file's name, or tmx, when it is not given"),
		formats},
	{0, "json", OPTION_FLAG, offsetof(struct memory_options, json), NULL,
		N_("write JSON, one object a line"), NULL},
	{'q', "quiet", OPTION_FLAG, offsetof(struct memory_options, quiet), NULL, N_("no summary"),
		NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static int
run(void *values, char **operand, int n)
{
	const struct memory_options *o = values;
	const char *action = n ? operand[0] : "";
	const bool has_operands = n > 1;
	const bool takes_none = strcmp(action, "export") == 0 || strcmp(action, "stats") == 0;
	if (!takes_none && strcmp(action, "import") != 0 && strcmp(action, "query") != 0) {
		complain(_("say what to do: import, query, export or stats"));
		return TROUBLE;
	}
	if (!o->memory) {
		complain(_("name a translation memory with --memory"));
		return TROUBLE;
	}
	if (takes_none && has_operands) {
		complain(_("'mymr memory %s' takes no files"), action);
		return TROUBLE;
	}
	if (strcmp(action, "import") == 0)
		return memory_import(o, operand + 1, n - 1);
	if (strcmp(action, "query") == 0)
		return memory_query(o, operand + 1, n - 1);
	return strcmp(action, "export") == 0 ? memory_export(o) : memory_stats(o);
}

const struct command command_memory = {
	.name = "memory",
	.summary = N_("keep translations in a memory and find them again"),
	.operands = N_("import|query|export|stats [FILE|TEXT...]"),
	.example = "mymr memory import -m news.db my.po old.tmx",
	.options = options,
	.values_size = sizeof(struct memory_options),
	.run = run,
};

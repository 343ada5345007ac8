/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One command of mymr. */
#ifndef TOOLS_COMMAND_H
#define TOOLS_COMMAND_H

#include "option.h"

/* What a command takes from mymr.toml: the setting, and the option that it is for; NULL for
 * operands where there are none. */
struct command_setting {
	const char *name;
	const char *option;
};

/* A name is one word, or two of which the first is that of a group: "memory import". Texts are
 * translated when shown. run gets its operands in operand[0..n) and its options in
 * values, a zeroed struct of values_size bytes that the table filled; it returns an exit code. */
struct command {
	const char *name;
	const char *summary;
	const char *operands; /* "FILE..." */
	const char *example;
	const struct command_setting *settings; /* ends with a row without a name; NULL for none */
	const struct option *options;
	size_t values_size;
	int (*run)(void *values, char **operand, int n);
};

extern const struct command command_extract;
extern const struct command command_localize;
extern const struct command command_glossary_suggest;
extern const struct command command_glossary_convert;
extern const struct command command_update;
extern const struct command command_compile;
extern const struct command command_export;
extern const struct command command_import;
extern const struct command command_check;
extern const struct command command_detect;
extern const struct command command_completion;
extern const struct command command_formats;
extern const struct command command_font_proof;
extern const struct command command_font_subset_check;
extern const struct command command_font_metrics;
extern const struct command command_font_encoding;
extern const struct command command_font_check;
extern const struct command command_convert;
extern const struct command command_lint;
extern const struct command command_normalize;
extern const struct command command_wrap;
extern const struct command command_excerpt;
extern const struct command command_segment;
extern const struct command command_train;
extern const struct command command_eval;
extern const struct command command_count;
extern const struct command command_pseudo;
extern const struct command command_message;
extern const struct command command_review;
extern const struct command command_stats;
extern const struct command command_date;
extern const struct command command_number;
extern const struct command command_calendar;
extern const struct command command_holidays;
extern const struct command command_memory_import;
extern const struct command command_memory_query;
extern const struct command command_memory_export;
extern const struct command command_memory_stats;
extern const struct command command_prefill;

/* All commands, NULL behind the last. */
extern const struct command *const commands[];

#endif

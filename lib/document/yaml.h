/* SPDX-License-Identifier: MIT */
/* YAML as it is read. */
#ifndef DOCUMENT_YAML_H
#define DOCUMENT_YAML_H

#include "document/key_path.h"
#include "document/yaml_scalar.h"

/* A collection of lines that has not ended. */
struct yaml_level {
	size_t indent;
	size_t path; /* length of the path that leads here */
	size_t n;    /* items up to here */
	bool is_list;
};

/* One in brackets. */
struct yaml_bracket {
	char end;
	bool has_value; /* behind which there must be a comma */
	size_t path;
	size_t n;
};

struct yaml_scan {
	struct mymr_document *doc;
	struct mymr_error *error;
	const char *s;
	size_t n;
	size_t at;
	struct string_unit unit;
	struct key_path path;
	struct yaml_level *level;
	size_t depth;
	size_t cap;
	struct yaml_bracket *bracket;
	size_t flow; /* brackets that have not ended */
	size_t cap_brackets;
	bool is_pending; /* a value may begin on the next line */
	bool is_at_line; /* what was read ended with its line */
	bool is_string;  /* no tag says something else */
	bool is_quiet;   /* in a key */
	size_t quiet_indent;
	struct lang_value root; /* the first key outside of all others */
	size_t n_roots;
};

enum mymr_status
yaml_fail(const struct yaml_scan *y, size_t at, const char *reason);

/* Passes anchors and tags; whether a text behind them is a string. */
bool
yaml_skip_properties(struct yaml_scan *y);

/* Adds the unit of a value, if it is a string. */
enum mymr_status
yaml_emit(struct yaml_scan *y, const struct yaml_scalar *scalar);

/* Adds a key to the path. */
enum mymr_status
yaml_add_key(struct yaml_scan *y, const struct yaml_scalar *key);

/* Reads a collection in brackets. */
enum mymr_status
yaml_read_flow(struct yaml_scan *y);

#endif

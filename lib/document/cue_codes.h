/* SPDX-License-Identifier: MIT */
/* The markup of one subtitle: <i>, <v Name>, {\an8}. */
#ifndef DOCUMENT_CUE_CODES_H
#define DOCUMENT_CUE_CODES_H

#include "document/code_names.h"

#define CUE_NAMES 11

struct cue_code {
	size_t at;
	size_t len;
	enum piece_type type;
	unsigned name;
	unsigned number; /* the how-manieth of its name; 0 before it is named */
	size_t partner;  /* OPEN, CLOSE: index of the other one */
};

struct cue_codes {
	struct cue_code *code;
	size_t n;
	size_t cap;
	size_t *open; /* those that have no end yet */
	size_t n_open;
	size_t cap_open;
	unsigned underscores; /* before every name, as many as nothing else in the text has */
	unsigned count[CUE_NAMES];
};

/* Finds the codes of s[start, end). */
enum mymr_status
cue_codes_read(struct cue_codes *codes, const char *s, size_t start, size_t end, bool is_vtt);

/* Writes what code i is called; they are named from front to back. Returns the length. */
size_t
cue_codes_name(struct cue_codes *codes, size_t i, char out[CODE_TOKEN_MAX]);

void
cue_codes_free(struct cue_codes *codes);

#endif

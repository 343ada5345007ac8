/* SPDX-License-Identifier: MIT */
/* Runs of Myanmar text wherever they stand. */
#ifndef DOCUMENT_RUNS_H
#define DOCUMENT_RUNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "document/document.h"

/* Whether cp is of the Myanmar blocks. */
bool
is_myanmar(uint32_t cp);

/* The length of tags between two texts of a paragraph at s, with the blanks between them that are
 * none; 0 when the text ends there. */
size_t
runs_joint_len(const char *s, size_t n);

/* How a file is read for runs. */
struct run_format {
	struct format format;
	bool has_markup;  /* tags, and character references */
	bool has_escapes; /* \u1000, \U1000, \u{1000} */
	const char *ends; /* bytes that end a run */
	bool has_joints;  /* a text goes on behind the end of a run of a format */
	bool has_fonts;
	bool is_style_sheet;
};

/* Finds the runs of a document whose member has a run_format. */
enum mymr_status
runs_scan(struct mymr_document *doc, struct mymr_error *error);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts of a file and where they stand, for mymr check: a PO file, XLIFF, lines of source and
 * translation with a tab between, lines of text, or a document of any format. */
#ifndef TOOLS_UNITS_H
#define TOOLS_UNITS_H

#include "po_walk.h"

#include <mymr/buf.h>
#include <mymr/check.h>
#include <mymr/document.h>
#include <mymr/xliff.h>
#include <stdint.h>

enum unit_format { UNIT_GUESS, UNIT_PO, UNIT_TSV, UNIT_TEXT, UNIT_XLIFF, UNIT_DOCUMENT };

#define UNIT_RULES 128

struct unit {
	size_t source; /* offsets into the texts of the units; a source of UNIT_NONE is none */
	size_t n_source;
	size_t plural;
	size_t n_plural;
	size_t text;
	size_t n_text;
	size_t start; /* of the translation in the file: of PO, of its first quote */
	size_t end;
	unsigned checked_formats;
	uint64_t disabled[UNIT_RULES / 64]; /* by a comment */
	size_t segment; /* the number of XLIFF's segment or the document's unit */
	/* of XLIFF: where its bytes are */
	size_t first_run;
	size_t n_runs;
};

#define UNIT_NONE SIZE_MAX

struct units {
	enum unit_format format;
	struct unit *unit;
	size_t n;
	size_t cap;
	struct mymr_buf texts;
	struct mymr_xliff_run *run;
	size_t n_runs;
	size_t runs_cap;
	struct mymr_document *doc; /* of DOCUMENT */
};

/* What a file is read as. */
struct unit_form {
	enum unit_format format;
	const char
		*document; /* of DOCUMENT: the format, NULL for the one its name and content have */
};

/* Reads all units of a file, whose bytes must stay while they live: of XLIFF, which must be
 * well-formed, the segments with a translation; of PO, which must be, too, messages with one that
 * are neither fuzzy nor obsolete, the header aside; of a document, what is not in a third language.
 * Complains and returns an exit code. */
int
units_read(struct units *units, const struct unit_form *form, const char *path,
	const struct mymr_buf *bytes);

void
units_free(struct units *units);

/* The format of a file by its name and what it has. */
enum unit_format
units_guess(const char *path, const struct mymr_buf *bytes);

/* The form that a user names; false when there is none of the name. */
bool
units_find_form(struct unit_form *form, const char *name);

/* The texts of a unit; they live as long as the units. */
struct mymr_check_pair
units_pair(const struct units *units, size_t i);

/* How far places of a unit are known, so that growing offsets are found in one walk. Starts zeroed,
 * for one file. */
struct unit_cursor {
	size_t unit; /* 1 more than its number */
	size_t n;    /* bytes of its translation walked over */
	struct po_walk walk;
	size_t end; /* of the last of them */
};

/* Where in the file the byte at an offset of a unit's translation stands. */
size_t
units_place(const struct units *units, size_t i, const struct mymr_buf *bytes, size_t offset,
	struct unit_cursor *cursor);

/* Gives a document's unit another text, of which only what differs is set; what the format cannot
 * hold, or would cut a code, stays as it is. MYMR_ENOMEM. */
enum mymr_status
units_set(const struct units *units, size_t i, const char *s, size_t n);

/* Appends the file from *done to the end of a unit whose translation becomes s[0..n), and moves
 * *done there. Only what differs is written anew, so that lines of the file stay. MYMR_ENOMEM. */
enum mymr_status
units_write(const struct units *units, size_t i, const struct mymr_buf *bytes, const char *s,
	size_t n, size_t *done, struct mymr_buf *out);

/* For the readers: one more unit, NULL when memory is out. */
struct unit *
units_add(struct units *units);

int
units_read_po(struct units *units, const struct mymr_buf *bytes);

int
units_read_xliff(struct units *units, const struct mymr_buf *bytes);

int
units_read_document(
	struct units *units, const char *format, const char *path, const struct mymr_buf *bytes);

/* units_place for XLIFF. */
size_t
units_place_xliff(const struct units *units, const struct unit *unit, size_t offset);

#endif

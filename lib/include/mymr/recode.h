/* SPDX-License-Identifier: MIT */
/* Changing the encoding of all Burmese text in a document: the converter's engine. */
#ifndef MYMR_RECODE_H
#define MYMR_RECODE_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/document.h>
#include <mymr/encoding.h>
#include <mymr/normalize.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What to do with text whose encoding is not sure. */
enum mymr_unsure {
	MYMR_UNSURE_KEEP,
	MYMR_UNSURE_CONVERT,
	MYMR_UNSURE_MARK /* keep, and put it between U+27E6 and U+27E7 for an editor to find */
};

struct mymr_recode_options {
	bool is_auto;            /* find out the encoding of every span; from is not read */
	enum mymr_encoding from; /* ZAWGYI, VISUAL, SHIFTED or UNICODE */
	bool to_zawgyi;          /* otherwise to Unicode */
	enum mymr_unsure unsure;
	const char *font; /* what fonts named for Zawgyi are called once text has become Unicode;
			   * NULL: they keep their names */
	bool respells;    /* what becomes Unicode also into one spelling: MYMR_NORMALIZE_SPELLING */
};

/* A span of a unit: its place in the unit's text, the byte of the source it starts at, what it was
 * found to be, whether that is sure, whether it changed, and how many code points the target cannot
 * carry. */
struct mymr_recode_event {
	size_t unit;
	size_t start;
	size_t end;
	size_t offset;
	size_t line; /* of that byte, in the unit's member */
	size_t column;
	struct mymr_detection detection;
	bool is_sure;
	bool is_changed;
	size_t n_kept;
};

/* Opens s[0..n) for recoding: its units are the runs of text with letters of the Myanmar blocks,
 * wherever they stand: in content, attributes, comments, scripts. format is one of
 * mymr_run_format_name, or NULL: by file name (may be NULL), then by content. In markup a run ends
 * at a tag unless the tag stands inside a cluster; character references and \u escapes are
 * decoded. Otherwise as mymr_document_open; write and free as usual. */
MYMR_API enum mymr_status
mymr_document_open_runs(struct mymr_document **out, const char *s, size_t n, const char *format,
	const char *file_name, struct mymr_error *error);

/* The same, and on failure *place, which may be NULL, is where it failed. */
MYMR_API enum mymr_status
mymr_document_open_runs_at(struct mymr_document **out, const char *s, size_t n, const char *format,
	const char *file_name, struct mymr_error *error, struct mymr_document_place *place);

/* The names mymr_document_open_runs knows, the i-th, or NULL behind the last. */
MYMR_API const char *
mymr_run_format_name(size_t i);

/* How names of their files end, "html htm", blanks between; NULL behind the last. */
MYMR_API const char *
mymr_run_format_suffixes(size_t i);

/* The name of the format that mymr_document_open_runs takes when it is given none: by file name
 * (may be NULL), then by content, of which s[0..n) may be the beginning only. Static; html, json,
 * text or one for archives by content. */
MYMR_API const char *
mymr_run_format_of(const char *file_name, const char *s, size_t n);

/* Recodes every unit of a document opened by mymr_document_open_runs. Only the syllables that
 * change are edited; text that was written as references or escapes is written so again. report
 * (may be NULL) hears of every span in source order. MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_document_recode(struct mymr_document *doc, const struct mymr_recode_options *options,
	void (*report)(void *arg, const struct mymr_recode_event *event), void *arg);

/* Brings every unit of a document opened by mymr_document_open_runs into one spelling, as
 * mymr_normalize does, editing only the syllables that change. MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_document_normalize(struct mymr_document *doc, enum mymr_normalize_level level);

#ifdef __cplusplus
}
#endif

#endif

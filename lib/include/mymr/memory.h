/* SPDX-License-Identifier: MIT */
/* A translation memory: English texts with their Burmese translations, kept in one file (SQLite),
 * in which the same text, the same text with other values, and like texts are found at once. */
#ifndef MYMR_MEMORY_H
#define MYMR_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mymr/buf.h>
#include <mymr/encoding.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* An open memory. One thread at a time; threads that each open the file for themselves, and
 * processes, may read at once and while one of them writes. A writer keeps others waiting, up to
 * ten seconds, while it puts what it has on the disk, and another writer from begin to commit:
 * then MYMR_EBUSY. */
struct mymr_memory;

enum mymr_memory_mode {
	MYMR_MEMORY_READ,
	MYMR_MEMORY_WRITE /* makes the file when it is not there */
};

/* Opens the file named path. MYMR_ENOENT; MYMR_ESQLITE when there is no SQLite on this system;
 * MYMR_ESYNTAX for a file that is no memory or is damaged, MYMR_ERANGE for one made by a newer
 * version; MYMR_EBUSY, MYMR_EIO, MYMR_ENOMEM. *error, which may be NULL, has the reason. The file
 * is not trusted: what is read is checked, here and by all that follow, which have MYMR_ESYNTAX for
 * damage and the last three of these as well. */
MYMR_API enum mymr_status
mymr_memory_open(struct mymr_memory **out, const char *path, enum mymr_memory_mode mode,
	struct mymr_error *error);

/* Closes it; what was begun and not committed is undone. NULL is allowed. */
MYMR_API void
mymr_memory_free(struct mymr_memory *memory);

/* A text, its translation and where that is from. Texts are UTF-8 without NUL. */
struct mymr_memory_pair {
	const char *context; /* NULL when there is none */
	size_t n_context;
	const char *source;
	size_t n_source;
	const char *translation;
	size_t n_translation;
	const char *origin; /* a file and line, the name of a document; NULL for nothing */
	size_t n_origin;
	const char *day; /* "2017-07-24"; NULL when it is not known */
	size_t n_day;
};

/* Begins changes, which are kept as a whole or not at all. MYMR_EINVAL when they have begun, or the
 * memory was opened to be read. */
MYMR_API enum mymr_status
mymr_memory_begin(struct mymr_memory *memory);

/* Adds a pair; one that is there already gets another origin. *is_new, which may be NULL, says
 * whether it was not there. MYMR_EINVAL for an empty text, one with a NUL, or before begin;
 * MYMR_EUTF8; MYMR_ERANGE for texts of 1 MB or when there are too many. After these the pair is not
 * there and others may be added. After any other failure all that has begun is undone. */
MYMR_API enum mymr_status
mymr_memory_add(struct mymr_memory *memory, const struct mymr_memory_pair *pair, bool *is_new);

/* Puts a pair aside: it is kept for people to look at and found by nothing. reason is a static
 * English phrase. As mymr_memory_add. */
MYMR_API enum mymr_status
mymr_memory_quarantine(
	struct mymr_memory *memory, const struct mymr_memory_pair *pair, const char *reason);

/* Keeps what was begun, which is on the disk then. After a failure it is undone. */
MYMR_API enum mymr_status
mymr_memory_commit(struct mymr_memory *memory);

/* Undoes what was begun, if anything was. */
MYMR_API void
mymr_memory_rollback(struct mymr_memory *memory);

/* How much there is. */
struct mymr_memory_counts {
	uint64_t sources;
	uint64_t pairs;
	uint64_t words; /* different ones of all sources */
	uint64_t quarantined;
};

/* Counts it. */
MYMR_API enum mymr_status
mymr_memory_count(struct mymr_memory *memory, struct mymr_memory_counts *counts);

/* A pair of the memory. number tells it from others; of several origins pair has one. */
struct mymr_memory_match {
	struct mymr_memory_pair pair;
	uint64_t number;
	double score;       /* of mymr_similarity; 1 for the same text */
	const char *reason; /* of a pair that was put aside; NULL otherwise */
};

/* Gets a pair, whose texts live until it returns. What is not MYMR_OK ends the search, which
 * returns it. It must not use the memory. */
typedef enum mymr_status
mymr_memory_found(void *arg, const struct mymr_memory_match *match);

/* Finds the pairs whose source is s[0..n), those added first coming first. */
MYMR_API enum mymr_status
mymr_memory_find_exact(
	struct mymr_memory *memory, const char *s, size_t n, mymr_memory_found *found, void *arg);

/* Finds those whose source is s[0..n) but for values, numbers, dates and times, or has placeholders
 * for them ({n}, {date}); s itself among them. A text without values has none. */
MYMR_API enum mymr_status
mymr_memory_find_template(
	struct mymr_memory *memory, const char *s, size_t n, mymr_memory_found *found, void *arg);

/* Finds the pairs of up to room sources that are most alike to s[0..n), at least by threshold, as
 * mymr_similarity has it: best first, of equals the one that was added first. Nothing is missed.
 * MYMR_EINVAL for a threshold that is not above 0 and up to 1, and for a room of 0. Pairs that were
 * added are found when they are committed. */
MYMR_API enum mymr_status
mymr_memory_find_like(struct mymr_memory *memory, const char *s, size_t n, double threshold,
	size_t room, mymr_memory_found *found, void *arg);

/* All pairs, once for every origin, in the order in which they were added. */
MYMR_API enum mymr_status
mymr_memory_each(struct mymr_memory *memory, mymr_memory_found *found, void *arg);

/* All pairs that were put aside, which have a reason. */
MYMR_API enum mymr_status
mymr_memory_each_quarantined(struct mymr_memory *memory, mymr_memory_found *found, void *arg);

/* What becomes of a pair that is taken in. */
enum mymr_memory_fate {
	MYMR_MEMORY_ADDED,
	MYMR_MEMORY_KNOWN,   /* it was there */
	MYMR_MEMORY_ASIDE,   /* its encoding is not sure */
	MYMR_MEMORY_REFUSED, /* it is no text: see mymr_memory_add */
	MYMR_MEMORY_FATES
};

struct mymr_memory_event {
	size_t pair; /* its number among those that were given */
	enum mymr_memory_fate fate;
	struct mymr_detection detection; /* of its translation alone */
	enum mymr_encoding encoding;     /* what it was taken for */
	const char *reason;              /* static; of those put aside or refused, otherwise NULL */
};

/* Takes in the pairs of one file, after begin. Each translation is brought into Unicode and UTN #11
 * order: Zawgyi, visual order and shifted asat are told by itself and, where it says little, by
 * what the others of the file are. One whose encoding is not sure, that is of another encoding than
 * the rest and does not say so loudly, or that cannot be carried whole is put aside. report (may be
 * NULL) hears of every pair, in order. As mymr_memory_add. */
MYMR_API enum mymr_status
mymr_memory_import(struct mymr_memory *memory, const struct mymr_memory_pair *pairs, size_t n,
	void (*report)(void *arg, const struct mymr_memory_event *event), void *arg);

#ifdef __cplusplus
}
#endif

#endif

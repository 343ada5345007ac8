/* SPDX-License-Identifier: MIT */
/* XLIFF 1.2, 2.0 and 2.1: read, checked against the specification, edited without touching what
 * does not change, and made. */
#ifndef MYMR_XLIFF_H
#define MYMR_XLIFF_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

enum mymr_xliff_version { MYMR_XLIFF_1_2, MYMR_XLIFF_2_0, MYMR_XLIFF_2_1 };

/* How far a translation is; the four states of 2.x (XLIFF 2.1, 4.3.1.33). Those of 1.2: "new",
 * "needs-translation", "needs-adaptation", "needs-l10n" are initial; "translated" and
 * "needs-review-..." translated; "signed-off" reviewed; "final" and approved="yes" final; others,
 * of one's own ("x-..."), translated. Without a state a target of 1.2 is translated if it has
 * text; one of 2.x is initial, as the specification has it. */
enum mymr_xliff_state {
	MYMR_XLIFF_INITIAL,
	MYMR_XLIFF_TRANSLATED,
	MYMR_XLIFF_REVIEWED,
	MYMR_XLIFF_FINAL
};

/* An open file. One thread at a time while changes are set; otherwise any number. */
struct mymr_xliff;

/* A text as it is in PO files made by mymr: references decoded, codes as <1>...</1> and <2/>, named
 * by their ids; annotations (<mrk>, <sm/>, <em/>) are not seen. s is NULL where there is none.
 * start and end are the bytes of the file between the element's tags. */
struct mymr_xliff_text {
	const char *s;
	size_t len;
	size_t start;
	size_t end;
};

/* A <segment> of 2.x, or a <trans-unit> of 1.2, as it was read; changes do not show in it. Pointers
 * live as long as the file. What has no text to translate (<ignorable>, <bin-unit>) is none. */
struct mymr_xliff_segment {
	size_t start; /* bytes of the element */
	size_t end;
	size_t line;      /* of its tag, from 1 on */
	const char *file; /* the id of <file>, in 1.2 its original; "" when it has none */
	const char *unit; /* the id of the unit; "" when it has none */
	const char *id;   /* of the segment of 2.x; NULL when there is none */
	const char *name; /* of the unit: name, in 1.2 resname; NULL when there is none */
	const char *source_language; /* NULL when the file does not say it */
	const char *target_language;
	struct mymr_xliff_text source;
	struct mymr_xliff_text target;
	enum mymr_xliff_state state;
	bool has_state;       /* the file says it */
	bool is_translatable; /* no translate="no" on it or around it */
	size_t n_notes;       /* of its unit */
};

/* What is wrong at a place, static English. */
struct mymr_xliff_problem {
	size_t offset;
	size_t line;
	const char *reason;
};

/* Opens s[0..n), which is borrowed and must stay unchanged while the file is open. Nothing else is
 * ever read: no entities, no DTD, no skeleton. MYMR_EUTF8, MYMR_ESYNTAX (not well-formed, not
 * XLIFF, an encoding other than UTF-8) and MYMR_ERANGE (elements a thousand deep, 2 GB) have their
 * place and reason in *error, which may be NULL; MYMR_ENOMEM. A file that breaks rules of XLIFF is
 * opened, and has problems. Time and memory are in proportion to n. */
MYMR_API enum mymr_status
mymr_xliff_open(struct mymr_xliff **out, const char *s, size_t n, struct mymr_error *error);

/* NULL is allowed. */
MYMR_API void
mymr_xliff_free(struct mymr_xliff *x);

/* The version that the file says it is. */
MYMR_API enum mymr_xliff_version
mymr_xliff_version_of(const struct mymr_xliff *x);

/* What breaks the constraints of the specification, in order of the places, which live as long as
 * the file; *n counts them. Of 2.0 and 2.1: all of the core and of the modules; of 1.2: its
 * transitional schema, and that codes have their partners. */
MYMR_API const struct mymr_xliff_problem *
mymr_xliff_problems(const struct mymr_xliff *x, size_t *n);

/* Number of segments. */
MYMR_API size_t
mymr_xliff_size(const struct mymr_xliff *x);

/* The i-th segment in file order; MYMR_EINVAL when i is not below the size. */
MYMR_API enum mymr_status
mymr_xliff_segment_at(const struct mymr_xliff *x, size_t i, struct mymr_xliff_segment *segment);

/* Iterator without state of its own: the next note of the unit of the i-th segment behind *at,
 * which starts as 0; false when there is none. */
MYMR_API bool
mymr_xliff_note_next(
	const struct mymr_xliff *x, size_t i, size_t *at, struct mymr_xliff_text *note);

/* Bytes of a target: n bytes of its text from at on are the bytes [start, end) of the file, one by
 * one where is_exact, otherwise only all together (references, codes). */
struct mymr_xliff_run {
	size_t at;
	size_t n;
	size_t start;
	size_t end;
	bool is_exact;
};

/* Gets a run. What is not MYMR_OK ends the walk. */
typedef enum mymr_status
mymr_xliff_run_found(void *arg, const struct mymr_xliff_run *run);

/* Walks over the runs of the target of the i-th segment in order, as it was read. Returns what
 * found returned if that ended it; MYMR_EINVAL when i is out of range, MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_xliff_target_runs(
	const struct mymr_xliff *x, size_t i, mymr_xliff_run_found *found, void *arg);

/* Changes. A later one of the same kind replaces the earlier; one that sets what is there changes
 * nothing. On failure the file is as before. */

/* Sets the target of the i-th segment; one that is not there gets a place behind the source, with
 * its indentation. Codes become the bytes that they have in the target, or else in the source.
 * Where the file has a line break and other blanks at an end of a text that xml:space does not
 * preserve, they are indentation, no part of the text, and stay. Annotations outside of what
 * differs stay. The text read from the file written is the one set, or it is refused:
 * MYMR_EINVAL when i is out of range, for what XML cannot have (NUL, in 1.2 any control), and
 * when <source> itself declares the namespaces that its codes have; MYMR_EUTF8; MYMR_ECODES with
 * the offset in *error, which may be NULL, for a code that neither source nor target has, that
 * comes twice, or for pairs that do not nest; MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_xliff_set_target(
	struct mymr_xliff *x, size_t i, const char *s, size_t n, struct mymr_error *error);

/* Sets the state; a subState goes with the state it was of. MYMR_EINVAL when i is out of range, or
 * when there is no target and none is set, for which 1.2 has no state and 2.x "initial" alone. */
MYMR_API enum mymr_status
mymr_xliff_set_state(struct mymr_xliff *x, size_t i, enum mymr_xliff_state state);

/* Sets the language of targets where the file does not say it, which it must when it has targets
 * (trgLang; in 1.2, target-language). MYMR_EINVAL for what is no language tag; MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_xliff_set_language(struct mymr_xliff *x, const char *tag);

/* Appends the file with its changes. out is as before on failure. */
MYMR_API enum mymr_status
mymr_xliff_write(const struct mymr_xliff *x, struct mymr_buf *out);

/* A unit of a file to be made. Strings end in a NUL or are NULL. */
struct mymr_xliff_unit {
	const char *id;      /* NULL: its number, "u1" */
	const char *context; /* becomes the unit's name (1.2: resname); NULL for none */
	const char *source;
	size_t n_source;
	const char *target; /* NULL: there is none */
	size_t n_target;
	enum mymr_xliff_state state;
	const char *const *notes; /* NULL, or an array that ends in NULL */
};

/* Appends a file of one <file> with units, which mymr_xliff_problems finds nothing in. Codes become
 * <pc id="a"> and <ph id="br"/>, in 1.2 <g id="a"> and <x id="br"/>: read again, texts are the
 * same; codes that do not nest, or come twice, are text. A state other than initial needs a target.
 * original is the name of the file that was translated, or NULL. MYMR_EINVAL: an id with other
 * signs than XML's names have, an id that is there twice, languages that have not the form of one,
 * a text that XML cannot have; MYMR_EUTF8; MYMR_ENOMEM. *bad becomes the number of the unit meant,
 * n for none; it may be NULL. out is as before on failure. Thread-safe. */
MYMR_API enum mymr_status
mymr_xliff_make(struct mymr_buf *out, enum mymr_xliff_version version, const char *source_language,
	const char *target_language, const char *original, const struct mymr_xliff_unit *units,
	size_t n, size_t *bad);

#ifdef __cplusplus
}
#endif

#endif

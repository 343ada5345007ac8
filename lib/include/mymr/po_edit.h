/* SPDX-License-Identifier: MIT */
/* PO files edited without touching what does not change. A file is opened from bytes in memory,
 * changes are set, and writing copies the bytes with the lines of what changed put in. Without
 * changes it writes what it read: line ends, byte order mark, a missing final newline, other
 * tools' ways to fold lines, and what could not be understood. */
#ifndef MYMR_PO_EDIT_H
#define MYMR_PO_EDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* An open file. One thread at a time while changes are set; otherwise any number. */
struct mymr_po;

/* A string of an entry, decoded, and its bytes in the file from its keyword to behind its last
 * quote. s is NULL where there is none. */
struct mymr_po_string {
	const char *s;
	size_t len;
	size_t start;
	size_t end;
};

/* An entry as it was read; changes do not show in it. Pointers live as long as the file. */
struct mymr_po_entry {
	size_t start; /* bytes from its first comment to behind its last string */
	size_t end;
	size_t line; /* of its msgid, from 1 on */
	bool is_header;
	bool is_obsolete; /* "#~" */
	bool is_fuzzy;
	bool is_duplicate; /* an entry before it has the same name */
	struct mymr_po_string context;
	struct mymr_po_string id;
	struct mymr_po_string plural_id;
	/* "#|", what the translation was made for; only where id is there are the others read */
	struct mymr_po_string previous_context;
	struct mymr_po_string previous_id;
	struct mymr_po_string previous_plural_id;
	size_t n_forms; /* of the translation, at least 1 */
};

enum mymr_po_problem_kind {
	MYMR_PO_DAMAGED,     /* bytes that are no entry */
	MYMR_PO_DUPLICATE,   /* an entry whose name another one has */
	MYMR_PO_BAD_TEXT,    /* a translation that is not UTF-8 */
	MYMR_PO_BAD_CHARSET, /* the header names another charset than UTF-8 */
};

/* What is wrong at a place, static English. */
struct mymr_po_problem {
	enum mymr_po_problem_kind kind;
	size_t offset;
	size_t line;
	const char *reason;
};

/* Opens s[0..n), which is borrowed and must stay unchanged while the file is open. Never refuses a
 * file for what is in it: what is no entry (malformed strings, "domain") is no entry here, is
 * written as it came, and is a problem. So are duplicates, a charset other than UTF-8 and
 * translations that are not UTF-8. MYMR_ERANGE when it has 4 GB or more; MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_po_open(struct mymr_po **out, const char *s, size_t n);

/* NULL is allowed. */
MYMR_API void
mymr_po_free(struct mymr_po *po);

/* The problems in order of their places, which live as long as the file; *n counts them. */
MYMR_API const struct mymr_po_problem *
mymr_po_problems(const struct mymr_po *po, size_t *n);

/* Whether a problem is that bytes are no entry, so that what they were meant to be is missing. */
MYMR_API bool
mymr_po_is_damaged(const struct mymr_po *po);

/* Number of entries, the header and obsolete ones counted. */
MYMR_API size_t
mymr_po_size(const struct mymr_po *po);

/* The i-th entry in file order; MYMR_EINVAL when i is not below the size. */
MYMR_API enum mymr_status
mymr_po_entry_at(const struct mymr_po *po, size_t i, struct mymr_po_entry *entry);

/* A form of the translation of an entry; MYMR_EINVAL when i or form is out of range. It may be no
 * UTF-8 when that is one of the problems. */
MYMR_API enum mymr_status
mymr_po_form_at(const struct mymr_po *po, size_t i, size_t form, struct mymr_po_string *text);

/* Whose a comment is: "# ", "#.", "#:", "#,", "#|". */
enum mymr_po_comment_kind {
	MYMR_PO_TRANSLATOR,
	MYMR_PO_EXTRACTED,
	MYMR_PO_REFERENCE,
	MYMR_PO_FLAGS,
	MYMR_PO_PREVIOUS
};

/* A line of comment: its bytes in the file, its end not counted, and its text without the mark and
 * blanks around. */
struct mymr_po_comment {
	enum mymr_po_comment_kind kind;
	size_t start;
	size_t end;
	const char *s;
	size_t len;
};

/* Iterator without state of its own: the next line of comment of the i-th entry behind *at, which
 * starts as 0; false when there is none. */
MYMR_API bool
mymr_po_comment_next(
	const struct mymr_po *po, size_t i, size_t *at, struct mymr_po_comment *comment);

/* The number of the first entry of a name that is not obsolete; MYMR_ENOENT. context may be
 * NULL. */
MYMR_API enum mymr_status
mymr_po_find(const struct mymr_po *po, const char *context, size_t context_len, const char *id,
	size_t id_len, size_t *i);

/* Changes to an entry. A later one of the same kind replaces the earlier; one that sets what is
 * there changes nothing. On failure the file is as before: MYMR_EINVAL when i or form is out of
 * range, MYMR_EUTF8 or MYMR_EINVAL when a text is not UTF-8 or has a NUL, MYMR_ENOMEM. */

/* Sets a form of the translation. Its lines are folded as the file folds others. */
MYMR_API enum mymr_status
mymr_po_set_form(struct mymr_po *po, size_t i, size_t form, const char *s, size_t n);

/* Sets or takes away the fuzzy flag; other flags stay. Without it, lines of previous strings ("#|")
 * go, too, as they are of no use then. MYMR_EINVAL also when another entry is before it on its
 * line, as for a comment: no line could be put between them. */
MYMR_API enum mymr_status
mymr_po_set_fuzzy(struct mymr_po *po, size_t i, bool is_fuzzy);

/* What a translation was made for. s is NULL for what there is not. */
struct mymr_po_names {
	const char *context;
	size_t n_context;
	const char *id;
	size_t n_id;
	const char *plural_id;
	size_t n_plural_id;
};

/* Sets the previous strings ("#|") of an entry, in the place of those that are there; they are
 * written if it is fuzzy then. MYMR_EINVAL as for mymr_po_set_fuzzy, and without an id. */
MYMR_API enum mymr_status
mymr_po_set_previous(struct mymr_po *po, size_t i, const struct mymr_po_names *previous);

/* Adds a translator's comment ("# "), one line or more, behind those that are there. */
MYMR_API enum mymr_status
mymr_po_add_comment(struct mymr_po *po, size_t i, const char *s, size_t n);

/* Appends the file with its changes. out is as before on failure. */
MYMR_API enum mymr_status
mymr_po_write(const struct mymr_po *po, struct mymr_buf *out);

#ifdef __cplusplus
}
#endif

#endif

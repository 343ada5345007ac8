/* SPDX-License-Identifier: MIT */
/* Message catalogs at run time: GNU MO and PO, read from memory. */
#ifndef MYMR_CATALOG_H
#define MYMR_CATALOG_H

#include <stddef.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A loaded catalog: immutable, so any number of threads may use it at once. */
struct mymr_catalog;

/* One message. Pointers live as long as the catalog (for MO: as long as the bytes, too). */
struct mymr_catalog_entry {
	const char *context; /* NULL when there is none, distinct from "" */
	size_t context_len;
	const char *id;
	size_t id_len;
	const char *plural_id; /* NULL for a message without plural */
	size_t plural_id_len;
	const char *text; /* the first plural form; never NULL */
	size_t text_len;
	size_t n_forms; /* 1 for a message without plural, otherwise at least nplurals */
	size_t line;    /* PO: 1-based line of its msgid; MO: 0 */
};

/* Loads a GNU MO file (gettext manual, "The Format of GNU MO Files") from bytes[0..n), which are
 * borrowed and must stay unchanged while the catalog lives. Both byte orders, major revisions 0
 * and 1, system-dependent strings included (one that asks for a format macro unknown here is
 * left out, as gettext does). Everything is validated here: offsets, terminators, UTF-8, header,
 * plural expression, number of plural forms. The file's hash table is not used, its place is
 * checked. Strings that overlap so much that they add up to four times the file are
 * MYMR_ERANGE. Of two messages with the same name the first counts; one with an empty
 * translation counts as untranslated and is left out. Without Plural-Forms the rule is gettext's,
 * "nplurals=2; plural=n != 1". A failure is MYMR_ESYNTAX, MYMR_EUTF8, MYMR_ERANGE or
 * MYMR_ENOMEM, explained in *error (which may be NULL). fallback (may be NULL) is asked for what
 * this catalog lacks; it must outlive it. */
MYMR_API enum mymr_status
mymr_catalog_load_mo(struct mymr_catalog **out, const char *bytes, size_t n,
	const struct mymr_catalog *fallback, struct mymr_error *error);

/* Loads a PO file; the bytes are not needed afterwards. Fuzzy, obsolete and untranslated entries
 * are left out, as msgfmt does. The charset must be UTF-8 (or ASCII, or unstated). A second
 * definition of a message, fuzzy or not, is an error. "domain" lines are not supported. Otherwise
 * as mymr_catalog_load_mo; CRLF and a BOM are accepted. */
MYMR_API enum mymr_status
mymr_catalog_load_po(struct mymr_catalog **out, const char *bytes, size_t n,
	const struct mymr_catalog *fallback, struct mymr_error *error);

/* NULL is allowed. Fallbacks are not freed. */
MYMR_API void
mymr_catalog_free(struct mymr_catalog *catalog);

/* Looks a message up, here and then in the fallbacks. context may be NULL. count chooses the
 * plural form by the Plural-Forms rule of the catalog that has the message, and is not read for
 * a message without plural. *text and *text_len get the translation; MYMR_ENOENT gives the id
 * itself, also for the empty id without context, which is the header. catalog may be NULL: it
 * has nothing. Thread-safe, never allocates. */
MYMR_API enum mymr_status
mymr_message(const struct mymr_catalog *catalog, const char *context, size_t context_len,
	const char *id, size_t id_len, unsigned long count, const char **text, size_t *text_len);

/* Number of messages, the header not counted, fallbacks not counted. */
MYMR_API size_t
mymr_catalog_size(const struct mymr_catalog *catalog);

/* The i-th message in file order; MYMR_EINVAL when i is not below the size. Thread-safe. */
MYMR_API enum mymr_status
mymr_catalog_entry_at(
	const struct mymr_catalog *catalog, size_t i, struct mymr_catalog_entry *entry);

/* One plural form of the i-th message; form 0 is the text of its entry. MYMR_EINVAL when i or
 * form is out of range. Thread-safe. */
MYMR_API enum mymr_status
mymr_catalog_form_at(const struct mymr_catalog *catalog, size_t i, size_t form, const char **text,
	size_t *text_len);

/* The value of a header field ("Language", case-insensitive), blanks trimmed; MYMR_ENOENT when
 * it is missing. Thread-safe. */
MYMR_API enum mymr_status
mymr_catalog_header(const struct mymr_catalog *catalog, const char *field, const char **value,
	size_t *value_len);

#ifdef __cplusplus
}
#endif

#endif

/* SPDX-License-Identifier: MIT */
/* Glossaries: terms and what they are in Burmese, as lines and as TBX (ISO 30042). */
#ifndef MYMR_GLOSSARY_H
#define MYMR_GLOSSARY_H

#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Lines are those of mymr_checker_add_glossary: an English term, the Burmese preferred for it, and
 * any number of others that will do, with tabs between them. */

/* Appends the terms of a TBX file as lines: TBX of ISO 30042:2019 (<tbx>, in either style) and of
 * 2008 (<martif>). Each English term of an entry is a line with its Burmese terms, preferred ones
 * first; what is deprecated or superseded is no translation, and as an English term one to be
 * translated like the others. Entries without one of the languages are passed over. MYMR_ESYNTAX,
 * MYMR_ERANGE (among others for an entry with more than 256 terms) have their place and reason in
 * *error, which may be NULL; MYMR_ENOMEM. Nothing is read but these bytes. out is as before on
 * failure. Thread-safe. */
MYMR_API enum mymr_status
mymr_glossary_from_tbx(struct mymr_buf *out, const char *s, size_t n, struct mymr_error *error);

/* Appends lines as TBX-Basic of ISO 30042:2019 in its DCA style. MYMR_EUTF8, MYMR_ESYNTAX (a line
 * without a translation) or MYMR_EINVAL (a character that XML cannot have) with the place in
 * *error, which may be NULL; MYMR_ENOMEM. out is as before on failure. Thread-safe. */
MYMR_API enum mymr_status
mymr_glossary_to_tbx(struct mymr_buf *out, const char *s, size_t n, struct mymr_error *error);

#ifdef __cplusplus
}
#endif

#endif

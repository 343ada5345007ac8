/* SPDX-License-Identifier: MIT */
/* Catalogs in the forms that programs load. */
#ifndef MYMR_COMPILE_H
#define MYMR_COMPILE_H

#include <mymr/buf.h>
#include <mymr/catalog.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

enum mymr_compile_format {
	/* a GNU MO file as msgfmt writes it: little-endian, sorted, with its hash table, without
	 * POT-Creation-Date */
	MYMR_COMPILE_MO,
	/* i18next JSON v4: keys are ids, with "_" and the context behind them if there is one, and
	 * for plurals _one and _other; separators of keys have to be off there */
	MYMR_COMPILE_JSON,
	/* an array for WordPress (.l10n.php), by [context U+0004] id */
	MYMR_COMPILE_PHP,
	/* strings.xml; a name is the context if that is a name no other message has, otherwise made
	 * of the id and its hash, so that it stays what it is */
	MYMR_COMPILE_ANDROID,
	/* a table in C, sorted by [context U+0004] id, forms with a NUL behind each */
	MYMR_COMPILE_C
};

/* Appends a catalog, its fallbacks not among it, in a format. MYMR_ERANGE when it is too large, or
 * when it has messages with more than two plural forms and the format names forms (JSON, Android);
 * MYMR_ENOMEM. out is as before on failure. Thread-safe. */
MYMR_API enum mymr_status
mymr_compile(
	struct mymr_buf *out, const struct mymr_catalog *catalog, enum mymr_compile_format format);

#ifdef __cplusplus
}
#endif

#endif

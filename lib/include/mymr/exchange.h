/* SPDX-License-Identifier: MIT */
/* PO files in the forms of other tools, and translations that come back from there. */
#ifndef MYMR_EXCHANGE_H
#define MYMR_EXCHANGE_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/bitext.h>
#include <mymr/buf.h>
#include <mymr/encoding.h>
#include <mymr/po_edit.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Messages of a PO file are told by their context and text. A message with a plural is a text for
 * each form: the first form belongs to the msgid, the second to the msgid_plural, a single one to
 * the msgid_plural. */

enum mymr_exchange_format {
	MYMR_EXCHANGE_CSV, /* context, source, translation, draft, note; with a byte order mark, for
			      spreadsheets */
	MYMR_EXCHANGE_TMX, /* 1.4b; what has no translation, or a draft, is left out */
	MYMR_EXCHANGE_XLIFF,     /* 2.1; what has a translation is translated, drafts are initial */
	MYMR_EXCHANGE_XLIFF_1_2, /* for tools that have not come further */
	MYMR_EXCHANGE_FORMATS
};

struct mymr_exchange_options {
	const char *original; /* the file that the texts are from, NULL for none */
	bool only_open;       /* leave out what is translated and not fuzzy */
};

/* Appends the messages of a PO file that are not obsolete, its header not among them. MYMR_ERANGE
 * where a message has more than two forms, with its place and the reason in *error, which may be
 * NULL; MYMR_EUTF8, MYMR_EINVAL (a character that the format cannot have), MYMR_ENOMEM. out is as
 * before on failure. Thread-safe while po is not changed. */
MYMR_API enum mymr_status
mymr_exchange_write(struct mymr_buf *out, const struct mymr_po *po,
	enum mymr_exchange_format format, const struct mymr_exchange_options *options,
	struct mymr_error *error);

/* What becomes of a translation that comes back. */
enum mymr_exchange_fate {
	MYMR_EXCHANGE_TAKEN,   /* it is new or another one, or no draft any more, or one now */
	MYMR_EXCHANGE_SAME,    /* it is what the file has */
	MYMR_EXCHANGE_UNKNOWN, /* no message has this text, or several without a context do */
	MYMR_EXCHANGE_UNSURE,  /* whether it is Unicode or of a broken encoding cannot be told */
	MYMR_EXCHANGE_MISFIT,  /* its codes or placeholders are not those of the text, or a PO file
				  cannot hold it */
	MYMR_EXCHANGE_FATES
};

struct mymr_exchange_event {
	enum mymr_exchange_fate fate;
	size_t offset; /* of the translation in the file it comes from */
	size_t entry;  /* of the PO file; 0 for MYMR_EXCHANGE_UNKNOWN */
	size_t form;
	enum mymr_encoding
		encoding;   /* that the translation had; it was converted if it is a broken one */
	const char *reason; /* static, of MYMR_EXCHANGE_UNSURE; NULL otherwise */
	const struct mymr_bitext_pair *pair; /* until report returns */
};

/* Sets in po the translations that s[0..n) has. Zawgyi and the like, told by a text itself and by
 * the others of the file, become Unicode; Unicode stays as it was typed. What the file does not
 * have stays as it is, and so does what it has without a translation. report (may be NULL) hears of
 * every translation. Errors are those of mymr_bitext_read, after which po may have been changed. */
MYMR_API enum mymr_status
mymr_exchange_read(struct mymr_po *po, enum mymr_bitext_format format, const char *s, size_t n,
	void (*report)(void *arg, const struct mymr_exchange_event *event), void *arg,
	struct mymr_error *error);

#ifdef __cplusplus
}
#endif

#endif

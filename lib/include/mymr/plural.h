/* SPDX-License-Identifier: MIT */
/* gettext plural rules: the Plural-Forms header field. */
#ifndef MYMR_PLURAL_H
#define MYMR_PLURAL_H

#include <stddef.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* At most this many operators and operands in one expression (&&, || and ?: count twice), and
 * plural forms. */
#define MYMR_PLURAL_OPS 200
#define MYMR_PLURAL_FORMS 64

/* A parsed rule, by value, no memory to free. Treat the fields as private. */
struct mymr_plural {
	unsigned long n_forms;
	size_t n_ops;
	struct {
		unsigned char op;
		unsigned long value;
	} ops[MYMR_PLURAL_OPS];
};

/* Parses "nplurals=N; plural=EXPRESSION;" (gettext manual, "Plural forms"). MYMR_ESYNTAX with
 * the byte offset in *error, MYMR_ERANGE when it has more than MYMR_PLURAL_OPS parts, nests
 * deeper than 32 levels, has a number above ULONG_MAX or N is not 1..MYMR_PLURAL_FORMS. A rule
 * that did not parse has one form. error may be NULL. Thread-safe. */
MYMR_API enum mymr_status
mymr_plural_parse(struct mymr_plural *rule, const char *s, size_t n, struct mymr_error *error);

/* The form for a count, always below rule->n_forms: a division by zero or a result out of range
 * gives form 0. Bounded time, never traps. Thread-safe. */
MYMR_API unsigned long
mymr_plural_form(const struct mymr_plural *rule, unsigned long count);

#ifdef __cplusplus
}
#endif

#endif

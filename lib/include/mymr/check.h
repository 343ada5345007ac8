/* SPDX-License-Identifier: MIT */
/* Checks on a source text and its translation, and on Burmese text alone. */
#ifndef MYMR_CHECK_H
#define MYMR_CHECK_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What is wrong with the codes (<a>, </a>, <br/>) and placeholders ({n}, {name2}) of a pair. */
enum mymr_pair_fault {
	MYMR_PAIR_FITS,
	MYMR_PAIR_MISSING,   /* a token of the source is missing in the translation */
	MYMR_PAIR_EXTRA,     /* a token stands in the translation only, or once too often */
	MYMR_PAIR_UNBALANCED /* pairs of codes overlap or do not close */
};

/* Compares the tokens of two texts. On a fault, the token is at *offset, *len: in the source when
 * it is missing, otherwise in the translation. At most 256 tokens of a text are looked at.
 * Thread-safe, never allocates. */
MYMR_API enum mymr_pair_fault
mymr_pair_check(const char *source, size_t n_source, const char *translation, size_t n_translation,
	size_t *offset, size_t *len);

enum mymr_check_level {
	MYMR_CHECK_OFF,
	MYMR_CHECK_INFO,    /* worth a look */
	MYMR_CHECK_WARNING, /* a reader would stumble */
	MYMR_CHECK_ERROR    /* a page would be spoiled */
};

/* What a rule looks at; a rule may have several. */
enum {
	MYMR_CHECK_TEXT = 1, /* Burmese text alone */
	MYMR_CHECK_PAIR = 2, /* a source and its translation */
	MYMR_CHECK_FILE = 4, /* all texts of a file together */
	MYMR_CHECK_FORM = 8  /* how a PO file is written */
};

/* A row of lib/data/check_rules.tsv. Texts are static. */
struct mymr_check_rule {
	const char *name; /* "section-end" */
	enum mymr_check_level level;
	bool is_on;      /* when nobody says otherwise */
	unsigned scope;  /* bits of MYMR_CHECK_TEXT, PAIR, FILE and FORM */
	bool is_fixable; /* some of its findings come with what mends them */
	const char *doc; /* one line in English */
};

/* The rule of a number; NULL when there are no more of them. Thread-safe. */
MYMR_API const struct mymr_check_rule *
mymr_check_rule_at(size_t rule);

/* The number of the rule named name[0..n); MYMR_ENOENT. Thread-safe. */
MYMR_API enum mymr_status
mymr_check_rule_find(size_t *rule, const char *name, size_t n);

/* Which rules at which levels, and a glossary. Once set up it is not changed by checking, so any
 * number of threads may use it. */
struct mymr_checker;

/* All rules at their own levels. MYMR_ENOMEM leaves *out as it was. */
MYMR_API enum mymr_status
mymr_checker_new(struct mymr_checker **out);

/* NULL is allowed. */
MYMR_API void
mymr_checker_free(struct mymr_checker *checker);

/* Sets the level of a rule, MYMR_CHECK_OFF for none. MYMR_EINVAL for what is no rule. */
MYMR_API enum mymr_status
mymr_checker_set_level(struct mymr_checker *checker, size_t rule, enum mymr_check_level level);

/* The level of a rule; MYMR_CHECK_OFF for what is none. Thread-safe. */
MYMR_API enum mymr_check_level
mymr_checker_level(const struct mymr_checker *checker, size_t rule);

/* Adds terms that translations must keep to: lines of an English term, the Burmese preferred for
 * it, and any number of others that will do, with tabs between them; empty lines, lines that begin
 * with '#', and terms with nothing behind their tab, which are not translated yet, are passed over.
 * s is not needed afterwards. MYMR_EUTF8, MYMR_ESYNTAX (a line with less than two fields) with the
 * place in *error, which may be NULL, or MYMR_ENOMEM leave the glossary as it was. */
MYMR_API enum mymr_status
mymr_checker_add_glossary(
	struct mymr_checker *checker, const char *s, size_t n, struct mymr_error *error);

/* Kinds of placeholders. */
enum {
	MYMR_FORMAT_PERCENT = 1, /* %s, %1$d, %(name)s, %1 */
	MYMR_FORMAT_BRACE = 2    /* {}, {0}, {name} */
};

/* A source text and its translation. Texts need not be UTF-8. */
struct mymr_check_pair {
	const char *source; /* NULL: there is none, rules for pairs have nothing to say */
	size_t n_source;
	const char *plural; /* the plural of the source, for one form of several; NULL for none */
	size_t n_plural;
	const char *translation;
	size_t n_translation;
	/* Bits of placeholders that others check, as gettext does those of "c-format" and the like.
	 */
	unsigned checked_formats;
};

/* Bytes [start, end) of the translation, which may be none, or of the file with mymr_check_form,
 * and what is wrong there. */
struct mymr_finding {
	size_t rule;
	enum mymr_check_level level;
	size_t pair; /* of mymr_check_file: its number */
	size_t start;
	size_t end;
	const char *reason; /* static, in English: lower case, no full stop */
	const char *detail; /* what of the source or the like is meant; NULL for nothing */
	size_t n_detail;
	const char *replacement; /* what would mend it; NULL when that wants a thought */
	size_t n_replacement;
};

/* Gets a finding, whose texts live until it returns. */
typedef void
mymr_check_found(void *arg, const struct mymr_finding *finding);

/* Checks a pair, or a translation alone, by the rules for texts and pairs: findings come in the
 * order of the rules, those of a rule in the order of their places. An empty translation has none.
 * Takes time in proportion to the length of the texts, for what is not of a hostile make. MYMR_OK
 * or MYMR_ENOMEM. Thread-safe. */
MYMR_API enum mymr_status
mymr_check_pair(const struct mymr_checker *checker, const struct mymr_check_pair *pair,
	mymr_check_found *found, void *arg);

/* Checks the pairs of a file by the rules for files. Not by those for pairs. MYMR_OK or
 * MYMR_ENOMEM. Thread-safe. */
MYMR_API enum mymr_status
mymr_check_file(const struct mymr_checker *checker, const struct mymr_check_pair *pairs, size_t n,
	mymr_check_found *found, void *arg);

/* Checks how a PO file is written: its byte order mark, line ends, charset and duplicates. Findings
 * come in the order of the rules. What is no entry is passed over. MYMR_ERANGE as mymr_po_open,
 * MYMR_ENOMEM. Thread-safe. */
MYMR_API enum mymr_status
mymr_check_form(const struct mymr_checker *checker, const char *s, size_t n,
	mymr_check_found *found, void *arg);

/* Appends the file with what these rules find mended where that can be without a thought: a
 * duplicate goes if it says nothing else than the first. Mending twice is mending once. Errors as
 * those of mymr_check_form leave out as it was. Thread-safe. */
MYMR_API enum mymr_status
mymr_check_fix_form(
	const struct mymr_checker *checker, const char *s, size_t n, struct mymr_buf *out);

/* Appends the translation of a pair with all mended that can be without a thought, by the rules
 * that are on. Mending twice is mending once, and leaves nothing that could be mended. Text that is
 * no UTF-8 is copied. MYMR_ENOMEM leaves out as it was. Thread-safe. */
MYMR_API enum mymr_status
mymr_check_fix(const struct mymr_checker *checker, const struct mymr_check_pair *pair,
	struct mymr_buf *out);

#ifdef __cplusplus
}
#endif

#endif

/* SPDX-License-Identifier: MIT */
/* What the rules of mymr_check_pair share. */
#ifndef CATALOG_CHECK_H
#define CATALOG_CHECK_H

#include <mymr/check.h>
#include <mymr/encoding.h>
#include <mymr/po_edit.h>
#include <stdint.h>
#include "catalog/glossary.h"

/* What stands in a text: rules that look for what is not there need not look. */
enum {
	HAS_MYANMAR = 0x1,       /* letters and marks of the Myanmar blocks */
	HAS_MYANMAR_DIGIT = 0x2, /* of both rows */
	HAS_DIGIT = 0x4,
	HAS_SECTION = 0x8, /* ၊ ။ */
	HAS_ZWSP = 0x10,
	HAS_INVISIBLE = 0x20, /* perhaps */
	HAS_FAULT = 0x40,     /* mymr_fault_next finds one */
	HAS_EXTENDED = 0x80,  /* letters that are perhaps not Burmese */
	HAS_OTHER = 0x100,    /* another script than Latin and Myanmar, perhaps */
	HAS_SIGN = 0x200,     /* % { $ */
	HAS_TAG = 0x400,      /* < */
	HAS_BRACKET = 0x800,
	HAS_LATIN = 0x1000,
	HAS_BLANK = 0x2000,
	HAS_MARK = 0x4000, /* & _ */
	HAS_STOP = 0x8000  /* . | */
};

struct check_text {
	const char *s;
	size_t n;
	unsigned has;
};

/* One pair on its way through the rules. */
struct check {
	const struct mymr_checker *checker;
	const struct mymr_check_pair *pair;
	size_t number; /* of the pair in a file */
	struct check_text source, plural, text;
	struct mymr_detection detection;
	bool is_broken;
	size_t rule;
	mymr_check_found *found;
	void *arg;
	struct mymr_buf space;
	enum mymr_status status;
};

struct check_file {
	const struct mymr_checker *checker;
	const struct mymr_check_pair *pairs;
	size_t n;
	size_t rule;
	mymr_check_found *found;
	void *arg;
	enum mymr_status status;
};

struct check_form {
	const struct mymr_checker *checker;
	const char *s;
	size_t n;
	const struct mymr_po *po;
	size_t rule;
	bool is_fixing; /* every place is wanted, not only the first of its kind */
	mymr_check_found *found;
	void *arg;
};

struct check_rule {
	struct mymr_check_rule public;
	bool needs_unicode;
	void (*check)(struct check *c);
	void (*check_file)(struct check_file *f);
	void (*check_form)(struct check_form *f);
};

/* Generated. */
extern const struct check_rule check_rules[];
extern const size_t n_check_rules;

struct mymr_checker {
	struct glossary glossary;
	enum mymr_check_level level[];
};

/* As mymr_checker_new, with only the rules on codes and placeholders, whose errors spoil a page. */
enum mymr_status
checker_new_of_codes(struct mymr_checker **out);

/* Whether s[0..n), of which d is said, is Zawgyi, in visual order or the like, beyond the doubt
 * that short words leave. Marks out of order, as in ကုိ, are no Zawgyi where both readings say the
 * same.
 */
enum mymr_status
check_judge(const char *s, size_t n, const struct mymr_detection *d, bool *is_broken);

void
check_text_read(struct check_text *t, const char *s, size_t n);

/* Runs one rule alone. */
void
check_run(struct check *c, size_t rule);

void
check_tell(struct check *c, size_t start, size_t end, const char *reason);

/* detail[0..n) is what of the source, or else, is meant. */
void
check_tell_of(struct check *c, size_t start, size_t end, const char *reason, const char *detail,
	size_t n);

void
check_tell_fix(struct check *c, size_t start, size_t end, const char *reason,
	const char *replacement, size_t n);

void
check_file_tell(struct check_file *f, size_t pair, size_t start, size_t end, const char *reason,
	const char *detail, size_t n);

#define CHECK_RULE(name) void check_##name(struct check *c);
#define CHECK_FILE_RULE(name) void check_file_##name(struct check_file *f);
#define CHECK_FORM_RULE(name) void check_form_##name(struct check_form *f);

CHECK_RULE(zawgyi)
CHECK_RULE(visual_order)
CHECK_FILE_RULE(mixed_encoding_file)
CHECK_RULE(mark_order)
CHECK_RULE(not_nfc)
CHECK_RULE(duplicate_mark)
CHECK_RULE(orphan_mark)
CHECK_RULE(mark_conflict)
CHECK_RULE(zero_for_wa)
CHECK_RULE(wa_for_zero)
CHECK_RULE(seven_for_ra)
CHECK_RULE(four_for_lagaung)
CHECK_RULE(u_for_nya)
CHECK_RULE(split_ii)
CHECK_RULE(bad_stack)
CHECK_RULE(foreign_myanmar_letter)
CHECK_RULE(zwsp_inside_cluster)
CHECK_RULE(zwsp_beside_space)
CHECK_RULE(zwsp_policy)
CHECK_RULE(invisible)
CHECK_FILE_RULE(section_end)
CHECK_RULE(section_glyph)
CHECK_RULE(section_spacing)
CHECK_FILE_RULE(colon_style)
CHECK_RULE(number_value)
CHECK_RULE(digit_policy)
CHECK_RULE(date_value)
CHECK_RULE(date_pattern)
CHECK_RULE(placeholder_script)
CHECK_RULE(placeholders)
CHECK_RULE(plural_forms)
CHECK_RULE(accelerator)
CHECK_RULE(register)
CHECK_FILE_RULE(register)
CHECK_RULE(glossary)
CHECK_FILE_RULE(name_variant)
CHECK_RULE(honorific)
CHECK_RULE(line_break)
CHECK_RULE(lang_attr)
CHECK_RULE(wrong_language)
CHECK_RULE(tags)
CHECK_RULE(brackets)
CHECK_RULE(untranslated_latin)
CHECK_RULE(doubled_word)
CHECK_RULE(length)
CHECK_FORM_RULE(byte_order_mark)
CHECK_FORM_RULE(line_ends)
CHECK_FORM_RULE(final_newline)
CHECK_FORM_RULE(charset)
CHECK_FORM_RULE(duplicate_message)

#endif

/* SPDX-License-Identifier: MIT */
/* Strings with values in them, as templates: "3 mins read" is "{n} mins read". */
#ifndef CATALOG_TEMPLATE_H
#define CATALOG_TEMPLATE_H

#include <mymr/span.h>

#define TEMPLATE_SLOTS 8

/* A value that became a placeholder. */
struct template_slot {
	char name[8];          /* "n", "n2", "date" */
	struct mymr_span span; /* in the string */
	size_t start;          /* what the placeholder stands for: the span, or more */
	size_t end;
};

struct template
{
	size_t n;
	struct template_slot slots[TEMPLATE_SLOTS];
};

/* Appends the template of s[0..n) to out and tells what the placeholders stand for. A string with
 * no value, or with more than TEMPLATE_SLOTS, is copied and gives no slots. */
enum mymr_status
template_make(struct template *t, struct mymr_buf *out, const char *s, size_t n,
	enum mymr_language language);

/* The same with every number as a placeholder, also those that recognition takes for a part of a
 * name ("Gate 4"): for looking up, where the catalog says whether it is one. */
enum mymr_status
template_make_loose(struct template *t, struct mymr_buf *out, const char *s, size_t n,
	enum mymr_language language);

/* The same as template_make with the codes around a value taken into its placeholder: "on
 * <b>{date}</b>" becomes "on {date}". */
enum mymr_status
template_make_wide(struct template *t, struct mymr_buf *out, const char *s, size_t n,
	enum mymr_language language);

/* Scanner. When s[0..n) starts with a placeholder "{name}", returns its length and says where its
 * name is without its number ("n" of "{n2}"); otherwise 0. */
size_t
placeholder_next(const char *s, size_t n, const char **name, size_t *name_len);

/* Appends s[0..n) with every placeholder without its number: what templates are found by. */
enum mymr_status
template_key(struct mymr_buf *out, const char *s, size_t n);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What mymr check found, to be printed and reported. */
#ifndef TOOLS_FINDINGS_H
#define TOOLS_FINDINGS_H

#include <mymr/buf.h>
#include <mymr/check.h>

/* A part of the texts that findings keep. */
struct part {
	size_t at;
	size_t n;
};

struct finding {
	const char *file;   /* a path or "-" */
	struct part member; /* of an archive, otherwise empty */
	size_t line;
	size_t column;
	size_t start; /* bytes of the file, or of the member */
	size_t end;
	size_t rule;
	enum mymr_check_level level;
	bool is_fixable;
	struct part message;   /* in the user's language */
	struct part source;    /* its beginning */
	struct part text;      /* the translation around the finding */
	size_t text_from;      /* where in the translation that text begins */
	struct part text_part; /* where in the translation the finding is */
};

struct findings {
	struct finding *finding;
	size_t n;
	size_t cap;
	struct mymr_buf texts;
	bool is_incomplete; /* memory ran out */
};

struct finding *
findings_add(struct findings *all);

/* Keeps a copy of s[0..n). */
struct part
findings_keep(struct findings *all, const char *s, size_t n);

void
findings_free(struct findings *all);

/* Orders those from first on by their places. */
void
findings_sort(struct findings *all, size_t first);

/* Print findings from first on: file:line:column: rule: message, or JSON. */
void
findings_print(const struct findings *all, size_t first, bool json);

/* SARIF 2.1.0 and a page of HTML, to a file. Complain and return an exit code. */
int
findings_write_sarif(const struct findings *all, const char *path);

int
findings_write_html(const struct findings *all, const char *path);

/* "info", "warning", "error". */
const char *
level_name(enum mymr_check_level level);

/* The level of a name; false when there is none. */
bool
level_find(enum mymr_check_level *level, const char *s, size_t n);

#endif

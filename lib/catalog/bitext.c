/* SPDX-License-Identifier: MIT */
#include "catalog/bitext.h"

#include <mymr/utf8.h>
#include <string.h>
#include "base/ascii.h"
#include "base/reason.h"
#include "base/suffix.h"

static const struct {
	const char *name;
	const char *suffixes;
} formats[MYMR_BITEXT_FORMATS] = {
	[MYMR_BITEXT_PO] = {.name = "po", .suffixes = "po pot"},
	[MYMR_BITEXT_TMX] = {.name = "tmx", .suffixes = "tmx"},
	[MYMR_BITEXT_XLIFF] = {.name = "xliff", .suffixes = "xlf xliff"},
	[MYMR_BITEXT_TSV] = {.name = "tsv", .suffixes = "tsv"},
	[MYMR_BITEXT_CSV] = {.name = "csv", .suffixes = "csv"},
};

/* What only files of a format have near their beginning. */
static const struct mark {
	const char *s;
	enum mymr_bitext_format format;
} marks[] = {
	{"<tmx", MYMR_BITEXT_TMX},
	{"<xliff", MYMR_BITEXT_XLIFF},
	{"\nmsgid ", MYMR_BITEXT_PO},
};

#define BEGINNING 4096

const char *
mymr_bitext_format_name(enum mymr_bitext_format format)
{
	return (unsigned)format < MYMR_BITEXT_FORMATS ? formats[format].name : NULL;
}

const char *
mymr_bitext_format_suffixes(enum mymr_bitext_format format)
{
	return (unsigned)format < MYMR_BITEXT_FORMATS ? formats[format].suffixes : NULL;
}

static bool
contains(const char *s, size_t n, const char *mark)
{
	const size_t len = strlen(mark);
	for (size_t i = 0; i + len <= n; i++) {
		if (memcmp(s + i, mark, len) == 0)
			return true;
	}
	return false;
}

enum mymr_status
mymr_bitext_format_of(
	enum mymr_bitext_format *format, const char *file_name, const char *s, size_t n)
{
	for (int i = 0; file_name && i < MYMR_BITEXT_FORMATS; i++) {
		if (!has_suffix(formats[i].suffixes, file_name))
			continue;
		*format = (enum mymr_bitext_format)i;
		return MYMR_OK;
	}
	n = n < BEGINNING ? n : BEGINNING;
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
		/* a message may stand in the first line */
		const bool is_first = marks[i].s[0] == '\n' && n > strlen(marks[i].s) &&
				      memcmp(s, marks[i].s + 1, strlen(marks[i].s + 1)) == 0;
		if (!is_first && !contains(s, n, marks[i].s))
			continue;
		*format = marks[i].format;
		return MYMR_OK;
	}
	return MYMR_ENOENT;
}

enum bitext_language
bitext_language(const char *tag)
{
	static const struct {
		const char *code;
		enum bitext_language language;
	} codes[] = {
		{"en", BITEXT_ENGLISH},
		{"eng", BITEXT_ENGLISH},
		{"my", BITEXT_BURMESE},
		{"mya", BITEXT_BURMESE},
		{"bur", BITEXT_BURMESE},
	};
	const size_t len = strcspn(tag, "-_");
	for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
		size_t same = 0;
		while (same < len && ascii_lower(tag[same]) == codes[i].code[same])
			same++;
		if (same == len && codes[i].code[len] == '\0')
			return codes[i].language;
	}
	return BITEXT_OTHER;
}

static enum mymr_status
read_table(enum mymr_bitext_format format, const char *columns, const char *s, size_t n,
	mymr_bitext_found *found, void *arg, struct mymr_error *error)
{
	size_t at;
	if (n && mymr_utf8_check(s, n, &at))
		return fail_at(error, MYMR_EUTF8, at, N_("invalid UTF-8"));
	return bitext_read_table(format, columns, s, n, found, arg, error);
}

enum mymr_status
mymr_bitext_read(enum mymr_bitext_format format, const char *s, size_t n, mymr_bitext_found *found,
	void *arg, struct mymr_error *error)
{
	switch (format) {
	case MYMR_BITEXT_PO:
		return bitext_read_po(s, n, found, arg);
	case MYMR_BITEXT_TMX:
		return bitext_read_tmx(s, n, found, arg, error);
	case MYMR_BITEXT_XLIFF:
		return bitext_read_xliff(s, n, found, arg, error);
	case MYMR_BITEXT_TSV:
	case MYMR_BITEXT_CSV:
		return read_table(format, NULL, s, n, found, arg, error);
	default:
		return fail_at(error, MYMR_EINVAL, 0, N_("no such format"));
	}
}

enum mymr_status
mymr_bitext_read_columns(enum mymr_bitext_format format, const char *columns, const char *s,
	size_t n, mymr_bitext_found *found, void *arg, struct mymr_error *error)
{
	if (format != MYMR_BITEXT_TSV && format != MYMR_BITEXT_CSV)
		return fail_at(error, MYMR_EINVAL, 0, N_("only TSV and CSV have columns"));
	return read_table(format, columns, s, n, found, arg, error);
}

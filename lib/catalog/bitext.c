/* SPDX-License-Identifier: MIT */
#include "catalog/bitext.h"

#include <mymr/utf8.h>
#include <string.h>
#include "base/ascii.h"
#include "base/reason.h"

static const char *const names[MYMR_BITEXT_FORMATS] = {"po", "tmx", "xliff", "tsv", "csv"};

static const struct suffix {
	const char *name;
	enum mymr_bitext_format format;
} suffixes[] = {
	{".po", MYMR_BITEXT_PO},
	{".pot", MYMR_BITEXT_PO},
	{".tmx", MYMR_BITEXT_TMX},
	{".xlf", MYMR_BITEXT_XLIFF},
	{".xliff", MYMR_BITEXT_XLIFF},
	{".tsv", MYMR_BITEXT_TSV},
	{".csv", MYMR_BITEXT_CSV},
};

/* What only files of a format have near their beginning. */
static const struct suffix marks[] = {
	{"<tmx", MYMR_BITEXT_TMX},
	{"<xliff", MYMR_BITEXT_XLIFF},
	{"\nmsgid ", MYMR_BITEXT_PO},
};

#define BEGINNING 4096

const char *
mymr_bitext_format_name(enum mymr_bitext_format format)
{
	return (unsigned)format < MYMR_BITEXT_FORMATS ? names[format] : NULL;
}

static bool
ends_with(const char *name, const char *suffix)
{
	const size_t n = strlen(name), len = strlen(suffix);
	if (n < len)
		return false;
	for (size_t i = 0; i < len; i++) {
		if (ascii_lower(name[n - len + i]) != suffix[i])
			return false;
	}
	return true;
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
	for (size_t i = 0; file_name && i < sizeof suffixes / sizeof *suffixes; i++) {
		if (!ends_with(file_name, suffixes[i].name))
			continue;
		*format = suffixes[i].format;
		return MYMR_OK;
	}
	n = n < BEGINNING ? n : BEGINNING;
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
		/* a message may stand in the first line */
		const bool is_first = marks[i].name[0] == '\n' && n > strlen(marks[i].name) &&
				      memcmp(s, marks[i].name + 1, strlen(marks[i].name + 1)) == 0;
		if (!is_first && !contains(s, n, marks[i].name))
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

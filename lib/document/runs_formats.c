/* SPDX-License-Identifier: MIT */
/* Which files are read for runs of Burmese text, and how. */
#include "base/suffix.h"
#include "document/archive.h"
#include "document/html_parse.h"
#include "document/json.h"
#include "document/runs.h"

#include <mymr/recode.h>
#include <string.h>

/* What members of archives are read as. */
static const struct run_format office_member = {
	{.scan = runs_scan, .name = "office", .suffixes = "xml opf ncx svg"}, .ends = "\n",
	.has_markup = true, .has_joints = true, .has_fonts = true};
static const struct run_format page_member = {
	{.scan = runs_scan, .name = "page", .suffixes = "xhtml html htm"}, .ends = "\n",
	.has_markup = true, .has_escapes = true, .has_fonts = true};
static const struct run_format style_member = {
	{.scan = runs_scan, .name = "css", .suffixes = "css"}, .ends = "\n", .has_fonts = true,
	.is_style_sheet = true};

static enum mymr_status
scan_archive(struct mymr_document *doc, struct mymr_error *error);

/* All archives are read alike. */
#define ARCHIVE(NAME, SUFFIXES)                  \
	{                                        \
		{.is_archive = true,             \
			.scan = scan_archive,    \
			.name = (NAME),          \
			.suffixes = (SUFFIXES)}, \
			.ends = ""               \
	}

/* How files of texts are read: as markup, as lines, or as lines of strings in quotes. */
#define MARKUP(NAME, SUFFIXES)                                                                  \
	{                                                                                       \
		{.scan = runs_scan, .name = (NAME), .suffixes = (SUFFIXES)}, .ends = "\n",      \
									     .has_markup = true \
	}
#define LINES(NAME, SUFFIXES)                                                             \
	{                                                                                 \
		{.scan = runs_scan, .name = (NAME), .suffixes = (SUFFIXES)}, .ends = "\n" \
	}
#define STRINGS(NAME, SUFFIXES, ENDS)                                                            \
	{                                                                                        \
		{.scan = runs_scan, .name = (NAME), .suffixes = (SUFFIXES)}, .ends = (ENDS),     \
									     .has_escapes = true \
	}

static const struct run_format formats[] = {
	{{.scan = runs_scan, .name = "html", .suffixes = "html htm xhtml"}, .ends = "\n",
		.has_markup = true, .has_escapes = true},
	MARKUP("xml", "xml"),
	STRINGS("json", "json webmanifest", "\n\""),
	STRINGS("properties", "properties", "\n"),
	{{.scan = runs_scan, .name = "csv", .suffixes = "csv"}, .ends = "\n\t\""},
	LINES("srt", "srt"),
	{{.scan = runs_scan, .name = "po", .suffixes = "po pot"}, .ends = "\n\""},
	LINES("text", "txt text"),
	{{.scan = runs_scan, .name = "android", .suffixes = ""}, .ends = "\n", .has_markup = true,
		.has_escapes = true},
	MARKUP("atom", "atom"),
	MARKUP("markdown", "md markdown mdown mkd"),
	LINES("paragraphs", ""),
	STRINGS("php", "php", "\n"),
	MARKUP("qt", "ts"),
	MARKUP("resx", "resx"),
	MARKUP("rss", "rss"),
	MARKUP("sitemap", ""),
	LINES("sql", "sql"),
	STRINGS("strings", "strings", "\n"),
	MARKUP("stringsdict", "stringsdict"),
	MARKUP("svg", "svg"),
	MARKUP("tmx", "tmx"),
	STRINGS("toml", "toml", "\n"),
	{{.scan = runs_scan, .name = "tsv", .suffixes = "tsv tab"}, .ends = "\n\t\""},
	MARKUP("vtt", "vtt"),
	MARKUP("wxr", ""),
	STRINGS("xcstrings", "xcstrings", "\n\""),
	MARKUP("xliff", "xlf xliff"),
	STRINGS("yaml", "yaml yml", "\n"),
	ARCHIVE("docx", SUFFIXES_DOCX),
	ARCHIVE("epub", SUFFIXES_EPUB),
	ARCHIVE("odp", SUFFIXES_ODP),
	ARCHIVE("ods", SUFFIXES_ODS),
	ARCHIVE("odt", SUFFIXES_ODT),
	ARCHIVE("pptx", SUFFIXES_PPTX),
	ARCHIVE("xlsx", SUFFIXES_XLSX),
};

#define N_FORMATS (sizeof formats / sizeof *formats)

const char *
mymr_run_format_name(size_t i)
{
	return i < N_FORMATS ? formats[i].format.name : NULL;
}

const char *
mymr_run_format_suffixes(size_t i)
{
	return i < N_FORMATS ? formats[i].format.suffixes : NULL;
}

static const char *
archive_format(const char *s, size_t n)
{
	static const struct format *const known[] = {&format_docx, &format_epub, &format_odp,
		&format_ods, &format_odt, &format_pptx, &format_xlsx};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		if (known[i]->probe(s, n))
			return known[i]->name;
	}
	return format_docx.name;
}

static const char *
name_by_content(const char *s, size_t n)
{
	if (mymr_is_archive(s, n))
		return archive_format(s, n);
	return format_html.probe(s, n) ? "html" : json_probe(s, n) ? "json" : "text";
}

static const struct format *
find_format(const char *name, const char *file_name, const char *s, size_t n)
{
	for (size_t i = 0; i < N_FORMATS && file_name && !name; i++) {
		if (has_suffix(formats[i].format.suffixes, file_name))
			return &formats[i].format;
	}
	name = name ? name : name_by_content(s, n);
	for (size_t i = 0; i < N_FORMATS; i++) {
		if (strcmp(formats[i].format.name, name) == 0)
			return &formats[i].format;
	}
	return NULL;
}

const char *
mymr_run_format_of(const char *file_name, const char *s, size_t n)
{
	return find_format(NULL, file_name, s ? s : "", n)->name;
}

enum mymr_status
mymr_document_open_runs_at(struct mymr_document **out, const char *s, size_t n, const char *format,
	const char *file_name, struct mymr_error *error, struct mymr_document_place *place)
{
	const struct format *found = find_format(format, file_name, s ? s : "", n);
	return document_open_as(out, s, n, found, error, place);
}

enum mymr_status
mymr_document_open_runs(struct mymr_document **out, const char *s, size_t n, const char *format,
	const char *file_name, struct mymr_error *error)
{
	return mymr_document_open_runs_at(out, s, n, format, file_name, error, NULL);
}

/* How a member is read, NULL: not at all. Names of members stand in what tells types and relations,
 * which must stay with them. */
static const struct format *
format_of_member(const char *name)
{
	if (strcmp(name, "[Content_Types].xml") == 0 || strncmp(name, "META-INF/", 9) == 0)
		return NULL;
	static const struct run_format *const known[] = {
		&page_member, &style_member, &office_member};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		if (has_suffix(known[i]->format.suffixes, name))
			return &known[i]->format;
	}
	return NULL;
}

static enum mymr_status
scan_archive(struct mymr_document *doc, struct mymr_error *error)
{
	enum mymr_status status = archive_begin(doc, error);
	for (size_t i = 0; !status && i < archive_count(doc); i++) {
		const struct format *format = format_of_member(archive_name(doc, i));
		if (format)
			status = archive_add(doc, i, format, error);
	}
	return status ? status : archive_end(doc, error);
}

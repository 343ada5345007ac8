/* SPDX-License-Identifier: MIT */
#include "base/reason.h"
#include "base/suffix.h"
#include "document/archive.h"
#include "document/document.h"
#include "document/document_member.h"
#include "document/kind.h"

#include <stdlib.h>
#include <string.h>

/* HTML is what begins with a tag and is nothing else. */
static const struct format *const formats[] = {
	&format_docx,
	&format_epub,
	&format_odp,
	&format_ods,
	&format_odt,
	&format_pptx,
	&format_xlsx,
	&format_office,
	&format_android,
	&format_atom,
	&format_csv,
	&format_qt,
	&format_resx,
	&format_wxr,
	&format_rss,
	&format_sitemap,
	&format_stringsdict,
	&format_svg,
	&format_tmx,
	&format_xliff,
	&format_toml,
	&format_tsv,
	&format_yaml,
	&format_html,
	&format_xcstrings,
	&format_json,
	&format_markdown,
	&format_properties,
	&format_strings,
	&format_php,
	&format_po,
	&format_sql,
	&format_srt,
	&format_vtt,
	&format_paragraphs,
	&format_text,
};

#define N_FORMATS (sizeof formats / sizeof *formats)

const char *
mymr_format_name(size_t i)
{
	return i < N_FORMATS ? formats[i]->name : NULL;
}

const char *
mymr_format_suffixes(size_t i)
{
	return i < N_FORMATS ? formats[i]->suffixes : NULL;
}

static const struct format *
find_by_suffix(const char *file_name)
{
	for (size_t i = 0; i < N_FORMATS && file_name; i++) {
		if (has_suffix(formats[i]->suffixes, file_name))
			return formats[i];
	}
	return NULL;
}

static const struct format *
find_by_content(const char *s, size_t n)
{
	for (size_t i = 0; i < N_FORMATS; i++) {
		if (formats[i]->probe && formats[i]->probe(s, n))
			return formats[i];
	}
	return NULL;
}

const char *
mymr_format_of(const char *file_name, const char *s, size_t n)
{
	const char *slash = file_name ? strrchr(file_name, '/') : NULL;
	const char *name = slash ? slash + 1 : file_name;
	const struct format *found = find_by_suffix(file_name);
	if (!found && (!name || !strchr(name, '.') || has_suffix("xml", name)))
		found = find_by_content(s, n);
	return found ? found->name : NULL;
}

/* By its name, by that of the file, by content; text is what is left. */
static const struct format *
find_format(const char *name, const char *file_name, const char *s, size_t n)
{
	for (size_t i = 0; i < N_FORMATS && name; i++) {
		if (strcmp(formats[i]->name, name) == 0)
			return formats[i];
	}
	if (name)
		return NULL;
	const struct format *found = find_by_suffix(file_name);
	if (!found)
		found = find_by_content(s, n);
	return found ? found : &format_text;
}

/* What no PO or MO file can carry: NUL ends a string there, U+0004 parts context and id. And what
 * the format would not take back: HTML as XML. */
static bool
has_forbidden(
	const struct mymr_document *doc, const struct unit_detail *detail, const char *s, size_t n)
{
	const struct format *format = detail->format ? detail->format : doc->member->format;
	size_t offset;
	return memchr(s, '\0', n) || memchr(s, '\4', n) ||
	       (format->refuse && format->refuse(s, n, &offset));
}

const struct format *
document_format_of(const struct mymr_document *doc, size_t i)
{
	return doc->details[i].format ? doc->details[i].format : doc->details[i].member->format;
}

enum mymr_status
document_escape(struct mymr_buf *out, const struct mymr_document *doc, size_t i,
	const struct unit_detail *detail, const char *text, size_t n)
{
	const struct format *format = document_format_of(doc, i);
	return format->escape ? format->escape(out, &doc->units[i], detail, text, n)
			      : mymr_buf_append(out, text, n);
}

enum mymr_status
document_add_unit(
	struct mymr_document *doc, const struct mymr_unit *unit, const struct unit_detail *detail)
{
	const size_t n = doc->n_units, size = detail->n_pieces * sizeof *detail->pieces;
	const size_t base = doc->member->start;
	if (has_forbidden(doc, detail, unit->text, unit->text_len))
		return document_warn(
			doc, unit->start, "text with a control character is left alone");
	if (grow(&doc->units, &doc->cap_units, n, sizeof *doc->units) ||
		grow(&doc->details, &doc->cap_details, n, sizeof *doc->details))
		return MYMR_ENOMEM;
	struct mymr_unit *u = &doc->units[n];
	struct piece *pieces = arena_alloc(&doc->arena, size);
	*u = *unit;
	u->start += base;
	u->end += base;
	u->text = arena_copy(&doc->arena, unit->text, unit->text_len);
	u->context = arena_copy(&doc->arena, unit->context, unit->context_len);
	if (!u->text || !u->context || !pieces)
		return MYMR_ENOMEM;
	if (size)
		memcpy(pieces, detail->pieces, size);
	for (size_t i = 0; i < detail->n_pieces; i++)
		pieces[i].source += base;
	doc->details[n] = *detail;
	doc->details[n].pieces = pieces;
	document_move_owner(&doc->details[n].owner, base);
	doc->n_units++;
	return MYMR_OK;
}

enum mymr_status
document_warn(struct mymr_document *doc, size_t offset, const char *reason)
{
	enum mymr_status status =
		grow(&doc->warnings, &doc->cap_warnings, doc->n_warnings, sizeof *doc->warnings);
	if (!status)
		doc->warnings[doc->n_warnings++] =
			(struct mymr_document_warning){doc->member->start + offset, reason, NULL};
	return status;
}

/* The document of what is no archive has one member. */
static enum mymr_status
scan_whole(struct mymr_document *doc, struct mymr_error *error)
{
	doc->whole = (struct member){.end = doc->n, .format = doc->format};
	doc->members = &doc->whole;
	doc->n_members = 1;
	return document_scan_members(doc, error);
}

static enum mymr_status
read_document(struct mymr_document *doc, struct mymr_error *error)
{
	enum mymr_status status =
		doc->format->is_archive ? doc->format->scan(doc, error) : scan_whole(doc, error);
	if (!status)
		status = document_finish_units(doc);
	if (status && !error->reason)
		error->reason = mymr_status_text(status);
	if (!status)
		document_finish_warnings(doc);
	return status;
}

enum mymr_status
document_open_as(struct mymr_document **out, const char *s, size_t n, const struct format *format,
	struct mymr_error *error, struct mymr_document_place *place)
{
	return document_open_inside(out, s, n, format, 0, error, place);
}

enum mymr_status
document_open_inside(struct mymr_document **out, const char *s, size_t n,
	const struct format *format, unsigned level, struct mymr_error *error,
	struct mymr_document_place *place)
{
	struct mymr_error ignored;
	struct mymr_document_place unwanted;
	error = error ? error : &ignored;
	*error = (struct mymr_error){0, N_("out of memory")};
	place = place ? place : &unwanted;
	*place = (struct mymr_document_place){"", 0, 0};
	if (!format) {
		error->reason = N_("unknown format");
		return MYMR_ENOENT;
	}
	struct mymr_document *doc = calloc(1, sizeof *doc);
	if (!doc)
		return MYMR_ENOMEM;
	doc->s = s ? s : "";
	doc->n = n;
	doc->format = format;
	doc->level = level;
	doc->failed = place;
	const enum mymr_status status = read_document(doc, error);
	if (status) {
		mymr_document_free(doc);
		return status;
	}
	doc->failed = NULL;
	*out = doc;
	return MYMR_OK;
}

enum mymr_status
mymr_document_open_at(struct mymr_document **out, const char *s, size_t n, const char *format,
	const char *file_name, struct mymr_error *error, struct mymr_document_place *place)
{
	const struct format *found = find_format(format, file_name, s, n);
	return document_open_as(out, s, n, found, error, place);
}

enum mymr_status
mymr_document_open(struct mymr_document **out, const char *s, size_t n, const char *format,
	const char *file_name, struct mymr_error *error)
{
	return mymr_document_open_at(out, s, n, format, file_name, error, NULL);
}

void
mymr_document_free(struct mymr_document *doc)
{
	if (!doc)
		return;
	for (size_t i = 0; doc->partial && i < doc->n_units; i++)
		mymr_buf_free(&doc->partial[i].now);
	arena_free(&doc->arena);
	free(doc->units);
	free(doc->details);
	free(doc->edits);
	free(doc->edit_of_unit);
	free(doc->partial);
	free(doc->warnings);
	free(doc->links.link);
	free(doc->fonts);
	archive_free(doc);
	free(doc);
}

const char *
mymr_document_format(const struct mymr_document *doc)
{
	return doc->format->name;
}

const struct mymr_unit *
mymr_document_units(const struct mymr_document *doc, size_t *n)
{
	static const struct mymr_unit none;
	*n = doc->n_units;
	return doc->units ? doc->units : &none;
}

const struct mymr_document_warning *
mymr_document_warnings(const struct mymr_document *doc, size_t *n)
{
	*n = doc->n_warnings;
	return doc->warnings;
}

enum mymr_kind
mymr_document_kind(const struct mymr_document *doc, size_t i)
{
	if (i >= doc->n_units)
		return MYMR_KIND_PROSE;
	const struct mymr_unit *u = &doc->units[i];
	return kind_of_text(u->text, u->text_len, u->place);
}

bool
mymr_document_is_foreign(const struct mymr_document *doc, size_t i)
{
	return i < doc->n_units && doc->details[i].language == LANGUAGE_OTHER;
}

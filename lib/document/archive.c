/* SPDX-License-Identifier: MIT */
#include "document/archive.h"
#include "base/reason.h"
#include "document/zip.h"

#include <stdlib.h>
#include <string.h>

struct archive {
	const char *s; /* borrowed, as it came */
	size_t n;
	struct zip_reader *zip;
	struct zip_entry *entry;
	size_t n_entries;
	size_t *by_name;
	struct mymr_buf source;
	size_t cap_members;
};

/* What would be written elsewhere than in the folder that the archive is taken apart in. */
static bool
is_unsafe(const char *name)
{
	const bool has_drive = name[0] && name[1] == ':';
	if (!name[0] || name[0] == '/' || has_drive || strchr(name, '\\'))
		return true;
	for (const char *at = name; at; at = strchr(at, '/')) {
		at += *at == '/';
		if (at[0] == '.' && at[1] == '.' && (at[2] == '/' || at[2] == '\0'))
			return true;
	}
	return false;
}

static enum mymr_status
refuse(struct mymr_document *doc, const char *name, enum mymr_status status, const char *reason,
	struct mymr_error *error)
{
	document_fail_in(doc, name, NULL, 0, 0);
	return fail_at(error, status, 0, reason);
}

static enum mymr_status
check_entry(struct mymr_document *doc, const struct zip_entry *e, struct mymr_error *error)
{
	if (is_unsafe(e->name))
		return refuse(doc, e->name, MYMR_ESYNTAX,
			N_("a name that leads out of the archive"), error);
	if (e->is_encrypted)
		return refuse(doc, e->name, MYMR_ESYNTAX, N_("encrypted"), error);
	return MYMR_OK;
}

static enum mymr_status
list_entries(struct mymr_document *doc, struct archive *a, struct mymr_error *error)
{
	const uint64_t n = zip_count(a->zip);
	enum mymr_status status = MYMR_OK;
	if (n > ARCHIVE_MAX_MEMBERS)
		return fail_at(error, MYMR_ERANGE, 0, N_("too many files in the archive"));
	a->entry = calloc((size_t)n + 1, sizeof *a->entry);
	a->by_name = calloc((size_t)n + 1, sizeof *a->by_name);
	if (!a->entry || !a->by_name)
		return MYMR_ENOMEM;
	for (; a->n_entries < n && !status; a->n_entries++) {
		struct zip_entry *e = &a->entry[a->n_entries];
		status = zip_entry_at(a->zip, a->n_entries, e, error);
		if (!status)
			status = check_entry(doc, e, error);
		a->by_name[a->n_entries] = a->n_entries;
	}
	return status;
}

static const char *
name_at(const struct archive *a, size_t i)
{
	return a->entry[a->by_name[i]].name;
}

/* Heap sort, for qsort has no room for the archive. */
static void
sift(struct archive *a, size_t root, size_t n)
{
	for (size_t child; (child = 2 * root + 1) < n; root = child) {
		if (child + 1 < n && strcmp(name_at(a, child), name_at(a, child + 1)) < 0)
			child++;
		if (strcmp(name_at(a, root), name_at(a, child)) >= 0)
			return;
		const size_t moving = a->by_name[root];
		a->by_name[root] = a->by_name[child];
		a->by_name[child] = moving;
	}
}

static void
sort_names(struct archive *a)
{
	for (size_t i = a->n_entries / 2; i-- > 0;)
		sift(a, i, a->n_entries);
	for (size_t n = a->n_entries; n > 1; n--) {
		const size_t last = a->by_name[0];
		a->by_name[0] = a->by_name[n - 1];
		a->by_name[n - 1] = last;
		sift(a, 0, n - 1);
	}
}

static enum mymr_status
check_doubles(struct mymr_document *doc, const struct archive *a, struct mymr_error *error)
{
	for (size_t i = 1; i < a->n_entries; i++) {
		if (strcmp(name_at(a, i - 1), name_at(a, i)) == 0)
			return refuse(doc, name_at(a, i), MYMR_ESYNTAX,
				N_("two files of this name are in the archive"), error);
	}
	return MYMR_OK;
}

enum mymr_status
archive_begin(struct mymr_document *doc, struct mymr_error *error)
{
	struct archive *a = doc->archive = calloc(1, sizeof *a);
	if (!a)
		return MYMR_ENOMEM;
	a->s = doc->s;
	a->n = doc->n;
	doc->s = "";
	doc->n = 0;
	enum mymr_status status = zip_reader_open(&a->zip, a->s, a->n, error);
	if (!status)
		status = list_entries(doc, a, error);
	if (status)
		return status;
	sort_names(a);
	return check_doubles(doc, a, error);
}

size_t
archive_count(const struct mymr_document *doc)
{
	return doc->archive->n_entries;
}

const char *
archive_name(const struct mymr_document *doc, size_t i)
{
	return doc->archive->entry[i].name;
}

bool
archive_find(const struct mymr_document *doc, const char *name, size_t n, size_t *i)
{
	const struct archive *a = doc->archive;
	size_t low = 0, high = a->n_entries;
	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		const char *other = name_at(a, middle);
		int order = strncmp(other, name, n);
		if (order == 0 && other[n])
			order = 1;
		if (order == 0) {
			*i = a->by_name[middle];
			return true;
		}
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

enum mymr_status
archive_read(struct mymr_document *doc, size_t i, struct mymr_buf *out, struct mymr_error *error)
{
	const struct archive *a = doc->archive;
	const enum mymr_status status = zip_read_entry(a->zip, i, out, error);
	if (status && status != MYMR_ENOMEM)
		document_fail_in(doc, a->entry[i].name, NULL, 0, 0);
	return status;
}

static enum mymr_status
add_member(struct mymr_document *doc, const struct member *m)
{
	struct archive *a = doc->archive;
	enum mymr_status status =
		grow(&doc->members, &a->cap_members, doc->n_members, sizeof *doc->members);
	if (status)
		return status;
	struct member *own = &doc->members[doc->n_members];
	*own = *m;
	own->name = arena_copy(&doc->arena, m->name, strlen(m->name));
	if (!own->name)
		return MYMR_ENOMEM;
	doc->n_members++;
	return MYMR_OK;
}

enum mymr_status
archive_add(
	struct mymr_document *doc, size_t i, const struct format *format, struct mymr_error *error)
{
	struct archive *a = doc->archive;
	struct member m = {.name = a->entry[i].name, .index = i, .format = format};
	if (a->source.len + a->entry[i].size > ARCHIVE_MAX_TOTAL)
		return refuse(
			doc, m.name, MYMR_ERANGE, N_("the archive is too large to be read"), error);
	m.start = a->source.len;
	enum mymr_status status = archive_read(doc, i, &a->source, error);
	m.end = a->source.len;
	if (!status)
		status = mymr_buf_putc(&a->source, '\n');
	return status ? status : add_member(doc, &m);
}

enum mymr_status
archive_end(struct mymr_document *doc, struct mymr_error *error)
{
	const struct archive *a = doc->archive;
	if (doc->n_members == 0)
		return fail_at(error, MYMR_ESYNTAX, 0,
			N_("an archive without the documents of its format"));
	doc->s = a->source.s;
	doc->n = a->source.len;
	return document_scan_members(doc, error);
}

enum mymr_status
archive_write(const struct mymr_document *doc, const struct archive_change *change, size_t n,
	const struct mymr_buf *bytes, struct mymr_buf *out)
{
	const struct archive *a = doc->archive;
	struct zip_change *changed = calloc(n + 1, sizeof *changed);
	size_t n_changed = 0;
	if (!changed)
		return MYMR_ENOMEM;
	for (size_t i = 0; i < n; i++) {
		const struct member *m = change[i].member;
		const char *s = bytes->s + change[i].from;
		if (change[i].n == m->end - m->start &&
			memcmp(s, doc->s + m->start, change[i].n) == 0)
			continue;
		changed[n_changed++] = (struct zip_change){m->index, s, change[i].n};
	}
	const enum mymr_status status = n_changed ? zip_rewrite(out, a->s, a->n, changed, n_changed)
						  : mymr_buf_append(out, a->s, a->n);
	free(changed);
	return status;
}

bool
mymr_is_archive(const char *s, size_t n)
{
	static const char mark[] = {'P', 'K', 3, 4};
	return n >= sizeof mark && memcmp(s, mark, sizeof mark) == 0;
}

static bool
contains(const struct mymr_buf *b, const char *text)
{
	const size_t n = strlen(text);
	for (size_t i = 0; i + n <= b->len; i++) {
		const char *at = memchr(b->s + i, text[0], b->len - i);
		if (!at)
			return false;
		i = (size_t)(at - b->s);
		if (i + n <= b->len && memcmp(at, text, n) == 0)
			return true;
	}
	return false;
}

bool
archive_has(const char *s, size_t n, const char *member, const char *text)
{
	struct zip_reader *zip = NULL;
	struct mymr_buf bytes = {0};
	if (!mymr_is_archive(s, n) || zip_reader_open(&zip, s, n, NULL))
		return false;
	const bool has = zip_read(zip, member, &bytes, NULL) == MYMR_OK && contains(&bytes, text);
	mymr_buf_free(&bytes);
	zip_reader_close(zip);
	return has;
}

void
archive_free(struct mymr_document *doc)
{
	struct archive *a = doc->archive;
	if (!a)
		return;
	zip_reader_close(a->zip);
	free(a->entry);
	free(a->by_name);
	mymr_buf_free(&a->source);
	free(doc->members);
	free(a);
}

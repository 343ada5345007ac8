/* SPDX-License-Identifier: MIT */
/* libzip is loaded when an archive is opened: with the libraries it needs it would cost every start
 * of a program three million instructions. */
#include "document/zip.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>
#include "base/reason.h"
#include "locale/shared.h"

/* 1980-01-01, the first day that an archive can tell. */
#define NO_TIME 315532800

struct functions {
	__typeof__(zip_source_buffer_create) *buffer_create;
	__typeof__(zip_source_keep) *keep;
	__typeof__(zip_source_free) *free_source;
	__typeof__(zip_source_open) *open_source;
	__typeof__(zip_source_read) *read_source;
	__typeof__(zip_source_stat) *stat_source;
	__typeof__(zip_source_close) *close_source;
	__typeof__(zip_open_from_source) *open;
	__typeof__(zip_close) *close;
	__typeof__(zip_discard) *discard;
	__typeof__(zip_stat) *stat;
	__typeof__(zip_fopen_index) *open_member;
	__typeof__(zip_fread) *read_member;
	__typeof__(zip_fclose) *close_member;
	__typeof__(zip_get_error) *error;
	__typeof__(zip_file_get_error) *member_error;
	__typeof__(zip_file_add) *add;
	__typeof__(zip_file_set_mtime) *set_time;
	__typeof__(zip_get_num_entries) *count;
	__typeof__(zip_stat_index) *stat_index;
	__typeof__(zip_file_replace) *replace;
	__typeof__(zip_set_file_compression) *set_method;
};

struct zip_reader {
	struct functions f;
	zip_t *archive;
};

static bool
find_all(void *l, struct functions *f)
{
	return shared_find(l, "zip_source_buffer_create", &f->buffer_create) &&
	       shared_find(l, "zip_source_keep", &f->keep) &&
	       shared_find(l, "zip_source_free", &f->free_source) &&
	       shared_find(l, "zip_source_open", &f->open_source) &&
	       shared_find(l, "zip_source_read", &f->read_source) &&
	       shared_find(l, "zip_source_stat", &f->stat_source) &&
	       shared_find(l, "zip_source_close", &f->close_source) &&
	       shared_find(l, "zip_open_from_source", &f->open) &&
	       shared_find(l, "zip_close", &f->close) &&
	       shared_find(l, "zip_discard", &f->discard) && shared_find(l, "zip_stat", &f->stat) &&
	       shared_find(l, "zip_fopen_index", &f->open_member) &&
	       shared_find(l, "zip_fread", &f->read_member) &&
	       shared_find(l, "zip_fclose", &f->close_member) &&
	       shared_find(l, "zip_get_error", &f->error) &&
	       shared_find(l, "zip_file_get_error", &f->member_error) &&
	       shared_find(l, "zip_file_add", &f->add) &&
	       shared_find(l, "zip_file_set_mtime", &f->set_time) &&
	       shared_find(l, "zip_get_num_entries", &f->count) &&
	       shared_find(l, "zip_stat_index", &f->stat_index) &&
	       shared_find(l, "zip_file_replace", &f->replace) &&
	       shared_find(l, "zip_set_file_compression", &f->set_method);
}

/* It stays loaded, as ICU does. Newer versions have another name and the same functions. */
static enum mymr_status
load(struct functions *f, struct mymr_error *error)
{
	static const char *const names[] = {"libzip.so.5", "libzip.so.4"};
	void *library = NULL;
	for (size_t i = 0; i < sizeof names / sizeof *names && !library; i++)
		library = shared_open(names[i]);
	const bool is_whole = library && find_all(library, f);
	shared_close(library);
	if (!is_whole)
		return fail_at(error, MYMR_EZIP, 0, mymr_status_text(MYMR_EZIP));
	return MYMR_OK;
}

/* zlib's Z_MEM_ERROR */
#define ZLIB_MEMORY (-4)

static enum mymr_status
status_of(const zip_error_t *cause)
{
	const bool is_memory = cause->zip_err == ZIP_ER_MEMORY ||
			       (cause->zip_err == ZIP_ER_ZLIB && cause->sys_err == ZLIB_MEMORY);
	return is_memory ? MYMR_ENOMEM : MYMR_ESYNTAX;
}

static enum mymr_status
fail_zip(struct mymr_error *error, const zip_error_t *cause)
{
	if (status_of(cause) == MYMR_ENOMEM)
		return fail_at(error, MYMR_ENOMEM, 0, mymr_status_text(MYMR_ENOMEM));
	return fail_at(error, MYMR_ESYNTAX, 0, N_("no ZIP archive, or a damaged one"));
}

enum mymr_status
zip_reader_open(struct zip_reader **out, const char *s, size_t n, struct mymr_error *error)
{
	zip_error_t cause = {0};
	struct zip_reader *zip = calloc(1, sizeof *zip);
	if (!zip)
		return fail_at(error, MYMR_ENOMEM, 0, mymr_status_text(MYMR_ENOMEM));
	enum mymr_status status = load(&zip->f, error);
	if (status) {
		free(zip);
		return status;
	}
	zip_source_t *source = zip->f.buffer_create(s, n, 0, &cause);
	zip->archive = source ? zip->f.open(source, ZIP_RDONLY, &cause) : NULL;
	if (zip->archive) {
		*out = zip;
		return MYMR_OK;
	}
	if (source)
		zip->f.free_source(source);
	else
		cause.zip_err = ZIP_ER_MEMORY;
	free(zip);
	return fail_zip(error, &cause);
}

void
zip_reader_close(struct zip_reader *zip)
{
	if (!zip)
		return;
	zip->f.discard(zip->archive);
	free(zip);
}

/* What a member says of its size is not believed: reading ends where it is too much. */
static enum mymr_status
read_bytes(const struct zip_reader *zip, zip_file_t *file, size_t most, struct mymr_buf *out)
{
	for (size_t n = 0;;) {
		enum mymr_status status = mymr_buf_reserve(out, 1 << 16);
		if (status)
			return status;
		const zip_int64_t got = zip->f.read_member(file, out->s + out->len, 1 << 16);
		if (got <= 0)
			return got < 0 ? status_of(zip->f.member_error(file)) : MYMR_OK;
		out->len += (size_t)got;
		n += (size_t)got;
		if (n > most)
			return MYMR_ERANGE;
	}
}

static const char *
reason_of(enum mymr_status status)
{
	switch (status) {
	case MYMR_ERANGE:
		return N_("a member of the archive is too large");
	case MYMR_ESYNTAX:
		return N_("a member of the archive is damaged");
	case MYMR_ENOENT:
		return N_("a member of the archive is missing");
	default:
		return mymr_status_text(status);
	}
}

/* How many bytes a member may have. */
static size_t
most_of(const zip_stat_t *about)
{
	size_t most = about->comp_size < ZIP_MAX_MEMBER ? (size_t)about->comp_size * ZIP_MAX_RATIO
							: ZIP_MAX_MEMBER;
	most = most < ZIP_MAX_FREE ? ZIP_MAX_FREE : most;
	return most > ZIP_MAX_MEMBER ? ZIP_MAX_MEMBER : most;
}

static enum mymr_status
read_member(struct zip_reader *zip, const zip_stat_t *about, struct mymr_buf *out)
{
	const zip_uint64_t wanted = ZIP_STAT_INDEX | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
	if ((about->valid & wanted) != wanted)
		return MYMR_ESYNTAX;
	const size_t most = most_of(about);
	if (about->size > most)
		return MYMR_ERANGE;
	zip_file_t *file = zip->f.open_member(zip->archive, about->index, 0);
	if (!file)
		return status_of(zip->f.error(zip->archive));
	const enum mymr_status status = read_bytes(zip, file, most, out);
	zip->f.close_member(file);
	return status;
}

static enum mymr_status
read_known(struct zip_reader *zip, int found, const zip_stat_t *about, struct mymr_buf *out,
	struct mymr_error *error)
{
	const size_t before = out->len;
	const zip_error_t *cause = found ? zip->f.error(zip->archive) : NULL;
	enum mymr_status status = MYMR_OK;
	if (cause)
		status = cause->zip_err == ZIP_ER_NOENT ? MYMR_ENOENT : status_of(cause);
	else
		status = read_member(zip, about, out);
	if (!status)
		return MYMR_OK;
	out->len = before;
	return fail_at(error, status, 0, reason_of(status));
}

enum mymr_status
zip_read(struct zip_reader *zip, const char *name, struct mymr_buf *out, struct mymr_error *error)
{
	zip_stat_t about;
	return read_known(zip, zip->f.stat(zip->archive, name, 0, &about), &about, out, error);
}

enum mymr_status
zip_read_entry(struct zip_reader *zip, uint64_t i, struct mymr_buf *out, struct mymr_error *error)
{
	zip_stat_t about;
	return read_known(zip, zip->f.stat_index(zip->archive, i, 0, &about), &about, out, error);
}

uint64_t
zip_count(const struct zip_reader *zip)
{
	const zip_int64_t n = zip->f.count(zip->archive, 0);
	return n < 0 ? 0 : (uint64_t)n;
}

enum mymr_status
zip_entry_at(struct zip_reader *zip, uint64_t i, struct zip_entry *entry, struct mymr_error *error)
{
	zip_stat_t about;
	if (zip->f.stat_index(zip->archive, i, 0, &about) != 0)
		return fail_zip(error, zip->f.error(zip->archive));
	*entry = (struct zip_entry){
		.name = about.valid & ZIP_STAT_NAME && about.name ? about.name : "",
		.index = i,
		.size = about.valid & ZIP_STAT_SIZE ? about.size : 0,
		.is_encrypted = about.valid & ZIP_STAT_ENCRYPTION_METHOD &&
				about.encryption_method != ZIP_EM_NONE,
	};
	return MYMR_OK;
}

static enum mymr_status
add_members(const struct functions *f, zip_t *archive, const struct zip_member *members, size_t n)
{
	zip_error_t cause;
	for (size_t i = 0; i < n; i++) {
		zip_source_t *source = f->buffer_create(members[i].s, members[i].n, 0, &cause);
		if (!source)
			return MYMR_ENOMEM;
		const zip_int64_t index = f->add(archive, members[i].name, source, 0);
		if (index < 0) {
			f->free_source(source);
			return MYMR_ENOMEM;
		}
		if (f->set_time(archive, (zip_uint64_t)index, NO_TIME, 0) != 0)
			return MYMR_ENOMEM;
	}
	return MYMR_OK;
}

static enum mymr_status
append_source(const struct functions *f, zip_source_t *source, struct mymr_buf *out)
{
	zip_stat_t about;
	if (f->stat_source(source, &about) != 0 || f->open_source(source) != 0)
		return MYMR_ENOMEM;
	const size_t n = (size_t)about.size;
	enum mymr_status status = mymr_buf_reserve(out, n);
	if (!status && f->read_source(source, out->s + out->len, n) != (zip_int64_t)n)
		status = MYMR_ENOMEM;
	if (!status)
		out->len += n;
	f->close_source(source);
	return status;
}

/* Makes the archive in source, whose reference it takes in any case. */
static enum mymr_status
write_archive(
	const struct functions *f, zip_source_t *source, const struct zip_member *members, size_t n)
{
	zip_error_t cause = {0};
	zip_t *archive = f->open(source, ZIP_TRUNCATE, &cause);
	if (!archive) {
		f->free_source(source);
		return MYMR_ENOMEM;
	}
	enum mymr_status status = add_members(f, archive, members, n);
	if (!status && f->close(archive) == 0)
		return MYMR_OK;
	f->discard(archive);
	return MYMR_ENOMEM;
}

/* Into memory, so that nothing but memory can be missing. */
enum mymr_status
zip_write(
	struct mymr_buf *out, const struct zip_member *members, size_t n, struct mymr_error *error)
{
	struct functions f;
	zip_error_t cause;
	enum mymr_status status = load(&f, error);
	if (status)
		return status;
	zip_source_t *source = f.buffer_create(NULL, 0, 0, &cause);
	if (!source)
		return fail_at(error, MYMR_ENOMEM, 0, mymr_status_text(MYMR_ENOMEM));
	f.keep(source);
	status = write_archive(&f, source, members, n);
	if (!status)
		status = append_source(&f, source, out);
	if (status)
		(void)fail_at(error, status, 0, mymr_status_text(status));
	f.free_source(source);
	return status;
}

static enum mymr_status
change_entry(const struct functions *f, zip_t *archive, const struct zip_change *change)
{
	zip_error_t cause;
	zip_stat_t about;
	if (f->stat_index(archive, change->index, 0, &about) != 0)
		return MYMR_ENOMEM;
	zip_source_t *source = f->buffer_create(change->s, change->n, 0, &cause);
	if (!source)
		return MYMR_ENOMEM;
	if (f->replace(archive, change->index, source, 0) != 0) {
		f->free_source(source);
		return MYMR_ENOMEM;
	}
	const bool is_stored =
		about.valid & ZIP_STAT_COMP_METHOD && about.comp_method == ZIP_CM_STORE;
	const zip_int32_t method = is_stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
	if (f->set_method(archive, change->index, method, 0) != 0 ||
		f->set_time(archive, change->index, about.mtime, 0) != 0)
		return MYMR_ENOMEM;
	return MYMR_OK;
}

/* Changes the archive in source, whose reference it takes in any case. */
static enum mymr_status
change_archive(const struct functions *f, zip_source_t *source, const struct zip_change *change,
	size_t n_changes)
{
	zip_error_t cause = {0};
	zip_t *archive = f->open(source, 0, &cause);
	if (!archive) {
		f->free_source(source);
		return status_of(&cause);
	}
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n_changes && !status; i++)
		status = change_entry(f, archive, &change[i]);
	if (!status && f->close(archive) == 0)
		return MYMR_OK;
	if (!status)
		status = status_of(f->error(archive));
	f->discard(archive);
	return status;
}

/* Where the first entries stay, libzip 1.7 frees the bytes in the end, whoever owns them. */
static zip_source_t *
own_copy(const struct functions *f, const char *s, size_t n)
{
	zip_error_t cause;
	char *copy = malloc(n + 1);
	if (!copy)
		return NULL;
	memcpy(copy, s, n);
	zip_source_t *source = f->buffer_create(copy, n, 1, &cause);
	if (!source)
		free(copy);
	return source;
}

enum mymr_status
zip_rewrite(struct mymr_buf *out, const char *s, size_t n, const struct zip_change *change,
	size_t n_changes)
{
	struct functions f;
	enum mymr_status status = load(&f, NULL);
	if (status)
		return status;
	zip_source_t *source = own_copy(&f, s, n);
	if (!source)
		return MYMR_ENOMEM;
	f.keep(source);
	status = change_archive(&f, source, change, n_changes);
	if (!status)
		status = append_source(&f, source, out);
	f.free_source(source);
	return status;
}

/* SPDX-License-Identifier: MIT */
/* ZIP archives in memory: all that the library asks of libzip. */
#ifndef DOCUMENT_ZIP_H
#define DOCUMENT_ZIP_H

#include <mymr/buf.h>
#include <mymr/status.h>
#include <stdbool.h>
#include <stdint.h>

/* A member may have so many bytes, and so many times those it has in the archive; small ones may
 * have more. */
#define ZIP_MAX_MEMBER ((size_t)1 << 28)
#define ZIP_MAX_RATIO 200
#define ZIP_MAX_FREE ((size_t)1 << 20)

struct zip_reader;

/* Opens an archive, whose bytes must stay while it is open. MYMR_ESYNTAX with the reason in *error
 * for what is none, and where libzip is missing; MYMR_ENOMEM. */
enum mymr_status
zip_reader_open(struct zip_reader **out, const char *s, size_t n, struct mymr_error *error);

/* NULL is allowed. */
void
zip_reader_close(struct zip_reader *zip);

/* Appends the bytes of a member. MYMR_ENOENT when there is none, MYMR_ERANGE when it is larger than
 * it may be, MYMR_ESYNTAX when it is damaged, MYMR_ENOMEM; out is as before on failure. */
enum mymr_status
zip_read(struct zip_reader *zip, const char *name, struct mymr_buf *out, struct mymr_error *error);

/* An entry of an archive. name lives as long as the reader. */
struct zip_entry {
	const char *name;
	uint64_t index;
	uint64_t size;
	bool is_encrypted;
};

uint64_t
zip_count(const struct zip_reader *zip);

/* The i-th entry in the order of the archive. MYMR_ESYNTAX when it cannot be told of. */
enum mymr_status
zip_entry_at(struct zip_reader *zip, uint64_t i, struct zip_entry *entry, struct mymr_error *error);

/* As zip_read. */
enum mymr_status
zip_read_entry(struct zip_reader *zip, uint64_t i, struct mymr_buf *out, struct mymr_error *error);

/* What an entry becomes. */
struct zip_change {
	uint64_t index;
	const char *s;
	size_t n;
};

/* Appends the archive in s[0..n) with entries changed. All others stay as they are, compressed
 * bytes and all that is said about them; the changed ones keep name, order, time and method. */
enum mymr_status
zip_rewrite(struct mymr_buf *out, const char *s, size_t n, const struct zip_change *change,
	size_t n_changes);

struct zip_member {
	const char *name;
	const char *s;
	size_t n;
};

/* Appends an archive of members, in their order, with a fixed time, so that the same members make
 * the same bytes. Errors as those of opening; out is as before on failure. */
enum mymr_status
zip_write(
	struct mymr_buf *out, const struct zip_member *members, size_t n, struct mymr_error *error);

#endif

/* SPDX-License-Identifier: MIT */
/* ZIP archives in memory: all that the library asks of libzip. */
#ifndef DOCUMENT_ZIP_H
#define DOCUMENT_ZIP_H

#include <mymr/buf.h>
#include <mymr/status.h>

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

/* SPDX-License-Identifier: MIT */
/* Status codes shared by every function of libmymr. */
#ifndef MYMR_STATUS_H
#define MYMR_STATUS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#define MYMR_API __attribute__((visibility("default")))

/* 0 is success, every error is negative. */
enum mymr_status {
	MYMR_OK = 0,
	MYMR_ENOMEM = -1,  /* out of memory */
	MYMR_EUTF8 = -2,   /* the text is not well-formed UTF-8 */
	MYMR_EINVAL = -3,  /* an argument has no meaning (month 13, unit 99 of 12) */
	MYMR_ESYNTAX = -4, /* a file or an expression is malformed */
	MYMR_ENOENT = -5,  /* nothing found under that name */
	MYMR_ERANGE = -6,  /* too large, too deep or too many */
	MYMR_ECODES = -7,  /* inline codes or placeholders of a translation do not fit its source */
	MYMR_EICU = -8,    /* ICU reported a failure */
	MYMR_ESQLITE = -9, /* SQLite is not there, or reported a failure */
	MYMR_EBUSY = -10,  /* another process holds the file */
	MYMR_EZIP = -11,   /* libzip, which is loaded when it is needed, is not there */
	MYMR_EIO = -12     /* the system could not read or write the file */
};

/* Where and why a call failed. offset counts bytes from the start of the input the call was
 * given, reason is a static English phrase in lower case without a full stop. */
struct mymr_error {
	size_t offset;
	const char *reason;
};

/* A short English phrase for status, never NULL, static. Thread-safe. */
MYMR_API const char *
mymr_status_text(enum mymr_status status);

#ifdef __cplusplus
}
#endif

#endif

/* SPDX-License-Identifier: MIT */
/* Writing: pieces one after the other, with the first failure kept for the end. */
#ifndef LOCALE_PUT_H
#define LOCALE_PUT_H

#include <mymr/buf.h>
#include <mymr/digits.h>
#include <mymr/number.h>

struct put {
	struct mymr_buf *out;
	size_t before;
	enum mymr_digits digits;
	enum mymr_status status;
};

struct put
put_begin(struct mymr_buf *out, enum mymr_digits digits);

/* The status of everything since put_begin; after a failure out is as it was. */
enum mymr_status
put_end(struct put *p);

void
put_text(struct put *p, const char *s);

/* value >= 0, with zeros before it up to width digits. */
void
put_int(struct put *p, int value, int width);

/* s[0..n), ASCII digits and other ASCII, with the digits in the row that is wanted. */
void
put_digits(struct put *p, const char *s, size_t n);

#endif

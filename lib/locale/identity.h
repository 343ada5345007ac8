/* SPDX-License-Identifier: MIT */
/* Telephone and national registration numbers in Burmese text: digits that count nothing. */
#ifndef LOCALE_IDENTITY_H
#define LOCALE_IDENTITY_H

#include "locale/put.h"
#include "locale/text.h"

/* The end of a telephone number in Myanmar digits at i, 0 for none: it begins with zero or a plus
 * sign and may have hyphens. */
size_t
phone_read(const struct text *t, size_t i);

/* The end of a registration number at i: ၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆, district, township, status, number. */
size_t
identity_read(const struct text *t, size_t i);

/* Writes such a number, s[0..n), in Latin letters and digits. */
void
put_phone_en(struct put *p, const char *s, size_t n);

void
put_identity_en(struct put *p, const char *s, size_t n);

#endif

/* SPDX-License-Identifier: MIT */
/* Reasons are English here; xgettext finds them by this mark, and programs translate them. The
 * functions that take a reason are known to it by name (po/po.mk). */
#ifndef BASE_REASON_H
#define BASE_REASON_H

#define N_(text) text

#endif

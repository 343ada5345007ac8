/* SPDX-License-Identifier: MIT */
/* Burmese Unicode text in one spelling, and what is wrong with it. */
#ifndef MYMR_NORMALIZE_H
#define MYMR_NORMALIZE_H

#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif

#endif

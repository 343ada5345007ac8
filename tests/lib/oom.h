/* SPDX-License-Identifier: MIT */
/* Memory that runs out at every allocation in turn. The test program's malloc, calloc, realloc
 * and free stand before libc's, for the libraries it loads as well. */
#ifndef TESTS_OOM_H
#define TESTS_OOM_H

/* Calls use(arg) with the first allocation failing, then the second and so on, until it returns
 * 0 without having met a failure. use must free whatever it made and return MYMR_ENOMEM when
 * memory was out. One TAP test: each failing run says MYMR_ENOMEM and none leaks. Skipped, and
 * said so, where malloc cannot be replaced (sanitizers, other libcs). */
void
oom_test(int (*use)(void *arg), void *arg, const char *name);

/* The same where other libraries can do without some of what they ask for: a run may succeed all
 * the same. */
void
oom_test_others(int (*use)(void *arg), void *arg, const char *name);

/* How many allocations use(arg) makes; -1 where malloc cannot be replaced. */
long
oom_count(int (*use)(void *arg), void *arg);

#endif

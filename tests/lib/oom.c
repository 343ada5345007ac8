/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* dladdr */
#include "oom.h"

#include <dlfcn.h>
#include <limits.h>
#include <mymr/status.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include "tap.h"

#ifdef __has_feature
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) || \
	__has_feature(thread_sanitizer)
#define HAS_SANITIZER 1
#endif
#endif

#if defined __GLIBC__ && !defined HAS_SANITIZER && !defined __SANITIZE_ADDRESS__ && \
	!defined __SANITIZE_THREAD__

/* libc's own, under the names it exports for this. */
void *
__libc_malloc(size_t n);
void *
__libc_calloc(size_t count, size_t n);
void *
__libc_realloc(void *p, size_t n);
void
__libc_free(void *p);

/* More allocations than any use makes: a loop that never succeeds must end. */
#define MAX_FAILURES 100000

static _Thread_local struct {
	int is_armed;
	long until_failure;
	int has_failed;
	long live;
} state;

/* libc's own allocations: qsort asks for memory and does without it when there is none. */
static int
is_from_libc(const void *caller)
{
	Dl_info of_caller, of_libc;
	return dladdr(caller, &of_caller) && dladdr((void *)(uintptr_t)qsort, &of_libc) &&
	       of_caller.dli_fbase == of_libc.dli_fbase;
}

/* Whether this allocation is the one that fails. One of libc's passes the failure on to the next:
 * who asked is only looked up then, as it takes long. */
static int
fails(const void *caller)
{
	if (!state.is_armed || state.until_failure <= 0)
		return 0;
	if (state.until_failure > 1 || is_from_libc(caller)) {
		state.until_failure -= state.until_failure > 1;
		return 0;
	}
	state.until_failure = 0;
	state.has_failed = 1;
	return 1;
}

static void *
count(void *p)
{
	state.live += state.is_armed && p;
	return p;
}

void *
malloc(size_t n)
{
	return fails(__builtin_return_address(0)) ? NULL : count(__libc_malloc(n));
}

void *
calloc(size_t n, size_t size)
{
	return fails(__builtin_return_address(0)) ? NULL : count(__libc_calloc(n, size));
}

void *
realloc(void *p, size_t n)
{
	if (fails(__builtin_return_address(0)))
		return NULL;
	return p ? __libc_realloc(p, n) : count(__libc_malloc(n));
}

void
free(void *p)
{
	state.live -= state.is_armed && p;
	__libc_free(p);
}

/* Returns what use does, with allocation number k failing. */
static int
run(int (*use)(void *arg), void *arg, long k)
{
	state.live = 0;
	state.has_failed = 0;
	state.until_failure = k;
	state.is_armed = 1;
	int status = use(arg);
	state.is_armed = 0;
	return status;
}

static void
test(int (*use)(void *arg), void *arg, const char *name, int may_succeed)
{
	long k = 1;
	for (; k < MAX_FAILURES; k++) {
		int status = run(use, arg, k);
		if (state.live) {
			tap_ok(0, "%s: allocation %ld fails, %ld leak", name, k, state.live);
			return;
		}
		if (!state.has_failed) {
			tap_ok(status == MYMR_OK && k > 1, "%s: %ld allocations fail", name, k - 1);
			return;
		}
		if (status != MYMR_ENOMEM && !(may_succeed && status == MYMR_OK)) {
			tap_ok(0, "%s: allocation %ld fails, status %d", name, k, status);
			return;
		}
	}
	tap_ok(0, "%s never succeeds", name);
}

void
oom_test(int (*use)(void *arg), void *arg, const char *name)
{
	test(use, arg, name, 0);
}

void
oom_test_others(int (*use)(void *arg), void *arg, const char *name)
{
	test(use, arg, name, 1);
}

long
oom_count(int (*use)(void *arg), void *arg)
{
	run(use, arg, LONG_MAX);
	return LONG_MAX - state.until_failure;
}

#else

long
oom_count(int (*use)(void *arg), void *arg)
{
	(void)use;
	(void)arg;
	return -1;
}

void
oom_test(int (*use)(void *arg), void *arg, const char *name)
{
	(void)use;
	(void)arg;
	tap_skip("%s: malloc cannot be replaced in this build", name);
}

void
oom_test_others(int (*use)(void *arg), void *arg, const char *name)
{
	oom_test(use, arg, name);
}

#endif

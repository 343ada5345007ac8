/* SPDX-License-Identifier: MIT */
/* Time that does not hang on what else a machine does. */
#ifndef TESTS_CLOCK_H
#define TESTS_CLOCK_H

#include <stdint.h>
#include <time.h>

/* Seconds that the process has worked: others on the machine do not count. */
static inline double
clock_now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Nanoseconds for each of n things that work handles, the best of some runs; 0 when nothing came of
 * it. */
static inline double
clock_best(int64_t (*work)(void), int n, int n_runs)
{
	double best = 1e9;
	int64_t sum = 0;
	for (int run = 0; run < n_runs; run++) {
		const double start = clock_now();
		sum = work();
		const double seconds = clock_now() - start;
		best = seconds < best ? seconds : best;
	}
	return sum > 0 ? best * 1e9 / n : 0;
}

#endif

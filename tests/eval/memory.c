/* SPDX-License-Identifier: MIT */
/* Translations taken into a memory: which encoding they are recognised in, and whether what was
 * converted is as right as it was. */
#include <mymr/bitext.h>
#include <mymr/convert.h>
#include <mymr/memory.h>
#include <mymr/normalize.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "tap.h"

#define MAX_PAIRS 20000

struct pairs {
	struct mymr_memory_pair *pair;
	size_t n;
	size_t n_encoding[MYMR_ENCODING_MIXED + 1];
	size_t n_fate[MYMR_MEMORY_FATES];
	bool shows;
};

static char *
copy(const char *s, size_t n)
{
	char *text = malloc(n + 1);
	memcpy(text, s, n);
	text[n] = '\0';
	return text;
}

static void
add(struct pairs *p, const char *source, size_t n_source, const char *text, size_t n)
{
	if (p->n == MAX_PAIRS)
		return;
	p->pair[p->n++] = (struct mymr_memory_pair){.source = copy(source, n_source),
		.n_source = n_source,
		.translation = copy(text, n),
		.n_translation = n};
}

static enum mymr_status
add_pair(void *arg, const struct mymr_bitext_pair *pair)
{
	add(arg, pair->source, pair->n_source, pair->translation, pair->n_translation);
	return MYMR_OK;
}

/* A document, a source and a translation. */
static void
add_line(char *line, size_t n, void *arg)
{
	char *source = memchr(line, '\t', n);
	char *end = line + n;
	char *text = source ? memchr(source + 1, '\t', (size_t)(end - source) - 1) : NULL;
	if (text)
		add(arg, source + 1, (size_t)(text - source) - 1, text + 1,
			(size_t)(end - text) - 1);
}

static void
note(void *arg, const struct mymr_memory_event *event)
{
	struct pairs *p = arg;
	p->n_encoding[event->encoding]++;
	p->n_fate[event->fate]++;
	if (p->shows && event->reason)
		printf("  %s: %s, %.1f: %s\n", event->reason,
			mymr_encoding_name(event->detection.encoding), event->detection.log_odds,
			p->pair[event->pair].translation);
}

static size_t
count_faults(const char *s, size_t n)
{
	struct mymr_fault fault;
	size_t count = 0;
	for (size_t at = 0; mymr_fault_next(s, n, &at, &fault);)
		count++;
	return count;
}

struct sum {
	size_t n_faulty;
	size_t n_faults;
};

static enum mymr_status
count_in(void *arg, const struct mymr_memory_match *match)
{
	struct sum *sum = arg;
	const size_t n = count_faults(match->pair.translation, match->pair.n_translation);
	sum->n_faults += n;
	sum->n_faulty += n > 0;
	return MYMR_OK;
}

/* Those that Zawgyi typed as it is would still have. */
static size_t
faults_of_sources(const struct pairs *p)
{
	size_t n = 0;
	for (size_t i = 0; i < p->n; i++) {
		struct mymr_buf a = {0}, zawgyi = {0}, b = {0};
		const struct mymr_memory_pair *pair = &p->pair[i];
		mymr_zawgyi_to_unicode(&a, pair->translation, pair->n_translation, NULL, NULL);
		mymr_unicode_to_zawgyi(&zawgyi, a.s, a.len, NULL, NULL);
		mymr_zawgyi_to_unicode(&b, zawgyi.s, zawgyi.len, NULL, NULL);
		n += count_faults(b.s, b.len);
		mymr_buf_free(&a);
		mymr_buf_free(&zawgyi);
		mymr_buf_free(&b);
	}
	return n;
}

static void
take_in(struct pairs *p, const char *name, enum mymr_encoding wanted)
{
	char folder[] = "/tmp/mymr-eval-XXXXXX";
	char path[64];
	struct mymr_memory *m;
	struct sum sum = {0, 0};
	if (!mkdtemp(folder))
		return;
	snprintf(path, sizeof path, "%s/memory.db", folder);
	if (mymr_memory_open(&m, path, MYMR_MEMORY_WRITE, NULL) || mymr_memory_begin(m) ||
		mymr_memory_import(m, p->pair, p->n, note, p) || mymr_memory_commit(m))
		return;
	mymr_memory_each(m, count_in, &sum);
	printf("import, %s: %zu segments, %zu taken for %s, %zu added, %zu there before, %zu put "
	       "aside, %zu refused; %zu faults in %zu of them",
		name, p->n, p->n_encoding[wanted], mymr_encoding_name(wanted),
		p->n_fate[MYMR_MEMORY_ADDED], p->n_fate[MYMR_MEMORY_KNOWN],
		p->n_fate[MYMR_MEMORY_ASIDE], p->n_fate[MYMR_MEMORY_REFUSED], sum.n_faults,
		sum.n_faulty);
	if (wanted == MYMR_ENCODING_ZAWGYI)
		printf(", %zu there and back again", faults_of_sources(p));
	printf("\n");
	mymr_memory_free(m);
	remove(path);
	rmdir(folder);
}

static void
empty(struct pairs *p)
{
	for (size_t i = 0; i < p->n; i++) {
		free((void *)(uintptr_t)p->pair[i].source);
		free((void *)(uintptr_t)p->pair[i].translation);
	}
	p->n = 0;
	memset(p->n_encoding, 0, sizeof p->n_encoding);
	memset(p->n_fate, 0, sizeof p->n_fate);
}

static void
eval_po(struct pairs *p, const char *file, const char *name, enum mymr_encoding wanted)
{
	size_t n = 0;
	const char *shared = tap_shared(file);
	char *bytes = shared ? tap_read_file(shared, &n) : NULL;
	if (bytes && !mymr_bitext_read(MYMR_BITEXT_PO, bytes, n, add_pair, p, NULL))
		take_in(p, name, wanted);
	empty(p);
	free(bytes);
}

int
main(int argc, char **argv)
{
	struct pairs p = {.pair = calloc(MAX_PAIRS, sizeof *p.pair)};
	p.shows = argc > 1 && strcmp(argv[1], "-v") == 0;
	if (tap_shared_lines("catalogs/tm/ntrex.en-my-zawgyi.tsv", add_line, &p))
		take_in(&p, "NTREX, Zawgyi", MYMR_ENCODING_ZAWGYI);
	empty(&p);
	eval_po(&p, "catalogs/visual-order/wordpress-l10n~admin-my_MM.po",
		"a catalog in visual order", MYMR_ENCODING_VISUAL);
	eval_po(&p, "catalogs/visual-order/wordpress-l10n~admin-network-my_MM.po", "another one",
		MYMR_ENCODING_VISUAL);
	free(p.pair);
	return 0;
}

/* SPDX-License-Identifier: MIT */
/* What encoding a translation is taken for when it comes into a memory with others. */
#include <mymr/memory.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "tap.h"

static char folder[] = "/tmp/mymr-import-XXXXXX";
static char path[64];

static struct mymr_memory_pair
pair_of(const char *source, const char *translation)
{
	return (struct mymr_memory_pair){.source = source,
		.n_source = strlen(source),
		.translation = translation,
		.n_translation = strlen(translation)};
}

struct fates {
	enum mymr_memory_fate fate[64];
	enum mymr_encoding encoding[64];
	const char *reason[64];
};

static void
note_fate(void *arg, const struct mymr_memory_event *event)
{
	struct fates *fates = arg;
	fates->fate[event->pair] = event->fate;
	fates->encoding[event->pair] = event->encoding;
	fates->reason[event->pair] = event->reason;
}

#define N_OTHERS 30

/* What becomes of a translation among others that are all alike, if there are any. */
static enum mymr_memory_fate
fate_among(const char *other, size_t n_others, const char *text, enum mymr_encoding *encoding)
{
	struct mymr_memory *m = NULL;
	struct mymr_memory_pair pairs[N_OTHERS + 1];
	struct fates fates = {.reason = {NULL}};
	mymr_memory_open(&m, path, MYMR_MEMORY_WRITE, NULL);
	for (size_t i = 0; i < n_others; i++)
		pairs[i] = pair_of("other", other);
	pairs[n_others] = pair_of("this", text);
	mymr_memory_begin(m);
	mymr_memory_import(m, pairs, n_others + 1, note_fate, &fates);
	mymr_memory_rollback(m);
	mymr_memory_free(m);
	*encoding = fates.encoding[n_others];
	return fates.fate[n_others];
}

static void
encodings(void)
{
	static const char unicode[] = "ကျောင်းသားများသည် စာကြည့်တိုက်သို့ သွားကြသည်။";
	static const char zawgyi[] = "ေက်ာင္းသားမ်ားသည္ စာၾကည့္တိုက္သို႔ သြားၾကသည္။";
	static const char mixed[] = "ျမန္မာႏိုင္ငံေတာ္သည္ ကျောင်းသားများ တက်ရောက်ကြသည်";
	enum mymr_encoding encoding;
	tap_ok(fate_among(unicode, N_OTHERS, zawgyi, &encoding) == MYMR_MEMORY_ADDED &&
			encoding == MYMR_ENCODING_ZAWGYI,
		"what is loud is believed against its file");
	tap_ok(fate_among(unicode, N_OTHERS, "မဇ္ဈိမ", &encoding) == MYMR_MEMORY_ADDED &&
			encoding == MYMR_ENCODING_UNICODE,
		"what says little is what its file is");
	tap_ok(fate_among(unicode, 0, "မဇ္ဈိမ", &encoding) == MYMR_MEMORY_ASIDE,
		"alone it is not sure");
	tap_ok(fate_among(zawgyi, N_OTHERS, "ယခု လတ်တေလာ", &encoding) == MYMR_MEMORY_ASIDE,
		"between the two it is put aside");
	tap_ok(fate_among(unicode, N_OTHERS, mixed, &encoding) == MYMR_MEMORY_ASIDE,
		"parts of different encodings are");
	tap_ok(fate_among(zawgyi, N_OTHERS, "BBC", &encoding) == MYMR_MEMORY_ADDED &&
			encoding == MYMR_ENCODING_NONE,
		"what has no Burmese letters is in no encoding");
	tap_ok(fate_among(zawgyi, N_OTHERS, "", &encoding) == MYMR_MEMORY_REFUSED,
		"an empty translation is left out");
}

int
main(void)
{
	if (!mkdtemp(folder))
		return 1;
	snprintf(path, sizeof path, "%s/memory.db", folder);
	encodings();
	remove(path);
	rmdir(folder);
	return tap_done();
}

/* SPDX-License-Identifier: MIT */
/* OpenType 1.9, "OpenType layout common table formats". */
#include "retag.h"
#include "sfnt.h"

#include <stdlib.h>
#include <string.h>

#define GSUB HB_TAG('G', 'S', 'U', 'B')
#define SCRIPT_LIST_AT 4
#define RECORD_SIZE 6

/* The tables of a font, one of them changed. */
struct tables {
	hb_face_t *face;
	hb_blob_t *gsub;
};

/* Which of the scripts HarfBuzz would take for Burmese; the first when it would take none. */
static unsigned
choose(const char *records, unsigned n)
{
	static const char *const order[] = {"mym2", "mymr", "DFLT", "dflt", "latn"};
	for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
		for (unsigned k = 0; k < n; k++) {
			if (memcmp(records + k * RECORD_SIZE, order[i], 4) == 0)
				return k;
		}
	}
	return 0;
}

/* Leaves one script in the list, under the tag. */
static void
set_script(char *s, unsigned n, hb_tag_t script)
{
	const unsigned at = n >= SCRIPT_LIST_AT + 2 ? sfnt_16(s + SCRIPT_LIST_AT) : n;
	if (at + 2 > n)
		return;
	const unsigned n_scripts = sfnt_16(s + at);
	char *records = s + at + 2;
	if (n_scripts == 0 || (n - at - 2) / RECORD_SIZE < n_scripts)
		return;
	memmove(records, records + choose(records, n_scripts) * RECORD_SIZE, RECORD_SIZE);
	for (int i = 0; i < 4; i++)
		records[i] = (char)(script >> (24 - 8 * i));
	s[at] = 0;
	s[at + 1] = 1;
}

/* One script without any lookup: for fonts without the table, where HarfBuzz does as under "mym2".
 */
static const char empty_gsub[] = "\0\1\0\0\0\12\0\34\0\36"
				 "\0\1DFLT\0\10\0\4\0\0\0\0\377\377\0\0\0\0\0\0";

static hb_blob_t *
reference_gsub(hb_face_t *face)
{
	hb_blob_t *blob = hb_face_reference_table(face, GSUB);
	if (hb_blob_get_length(blob))
		return blob;
	hb_blob_destroy(blob);
	return hb_blob_create(empty_gsub, sizeof empty_gsub, HB_MEMORY_MODE_READONLY, NULL, NULL);
}

/* NULL when memory ends. */
static hb_blob_t *
changed_gsub(hb_face_t *face, hb_tag_t script)
{
	hb_blob_t *blob = reference_gsub(face);
	hb_blob_t *copy = hb_blob_copy_writable_or_fail(blob);
	unsigned n;
	char *s = copy ? hb_blob_get_data_writable(copy, &n) : NULL;
	if (s)
		set_script(s, n, script);
	hb_blob_destroy(blob);
	return copy;
}

static hb_blob_t *
reference_table(hb_face_t *face, hb_tag_t tag, void *user)
{
	const struct tables *t = user;
	(void)face;
	return tag == GSUB ? hb_blob_reference(t->gsub) : hb_face_reference_table(t->face, tag);
}

static void
free_tables(void *user)
{
	struct tables *t = user;
	hb_face_destroy(t->face);
	hb_blob_destroy(t->gsub);
	free(t);
}

hb_font_t *
retag(const struct mymr_font *font, hb_tag_t script)
{
	hb_blob_t *gsub = changed_gsub(font->face, script);
	struct tables *t = gsub ? malloc(sizeof *t) : NULL;
	if (!t) {
		hb_blob_destroy(gsub);
		return NULL;
	}
	*t = (struct tables){hb_face_reference(font->face), gsub};
	hb_face_t *face = hb_face_create_for_tables(reference_table, t, free_tables);
	hb_font_t *out = face == hb_face_get_empty() ? hb_font_get_empty() : hb_font_create(face);
	hb_face_destroy(face);
	if (out == hb_font_get_empty())
		return NULL;
	hb_font_set_scale(out, font->em, font->em);
	return out;
}

/* SPDX-License-Identifier: MIT */
#include "face.h"
#include "reason.h"
#include "sfnt.h"

#include <hb-ot.h>
#include <stdlib.h>
#include <string.h>

unsigned
mymr_font_count_faces(const char *s, size_t n)
{
	return woff_is(s, n) ? 1 : sfnt_count_faces(s, n);
}

static enum mymr_status
load_web(hb_blob_t **blob, const char *s, size_t n, unsigned face, struct mymr_error *error)
{
	unsigned len;
	if (face > 0)
		return fail_at(error, MYMR_ERANGE, 0, "the file has not so many faces");
	enum mymr_status status = woff_unpack(blob, s, n, error);
	if (status)
		return status;
	const char *unpacked = hb_blob_get_data(*blob, &len);
	status = sfnt_check(unpacked, len, 0, error);
	error->offset = 0; /* the place is none of the file's */
	return status;
}

static enum mymr_status
load(hb_blob_t **blob, const char *s, size_t n, unsigned face, struct mymr_error *error)
{
	if (n > MYMR_FONT_MAX_BYTES)
		return fail_at(error, MYMR_ERANGE, MYMR_FONT_MAX_BYTES,
			"file that is too large for a font");
	if (woff_is(s, n))
		return load_web(blob, s, n, face, error);
	const enum mymr_status status = sfnt_check(s, n, face, error);
	if (status)
		return status;
	*blob = hb_blob_create_or_fail(s, (unsigned)n, HB_MEMORY_MODE_READONLY, NULL, NULL);
	return *blob ? MYMR_OK : MYMR_ENOMEM;
}

static void
read_name_in(struct mymr_font *font, hb_ot_name_id_t id, hb_language_t language)
{
	unsigned size = sizeof font->name;
	if (!font->name[0])
		hb_ot_name_get_utf8(font->face, id, language, &size, font->name);
}

/* English first, since style sheets and programs go by that name. */
static void
read_name(struct mymr_font *font)
{
	static const hb_ot_name_id_t ids[] = {HB_OT_NAME_ID_FULL_NAME, HB_OT_NAME_ID_FONT_FAMILY};
	const size_t n_ids = sizeof ids / sizeof *ids;
	unsigned n;
	const hb_ot_name_entry_t *entry = hb_ot_name_list_names(font->face, &n);
	for (size_t i = 0; i < n_ids; i++)
		read_name_in(font, ids[i], hb_language_from_string("en", -1));
	for (unsigned i = 0; i < n_ids * n; i++) {
		if (entry[i % n].name_id == ids[i / n])
			read_name_in(font, ids[i / n], entry[i % n].language);
	}
}

static bool
has_table(hb_face_t *face, hb_tag_t tag)
{
	hb_blob_t *blob = hb_face_reference_table(face, tag);
	const bool has = hb_blob_get_length(blob) > 0;
	hb_blob_destroy(blob);
	return has;
}

static enum mymr_status
set_up(struct mymr_font *font, unsigned face, struct mymr_error *error)
{
	font->face = hb_face_create(font->blob, face);
	if (font->face == hb_face_get_empty())
		return MYMR_ENOMEM;
	font->em = (int)hb_face_get_upem(font->face);
	if (hb_face_get_glyph_count(font->face) == 0)
		return fail_at(error, MYMR_ESYNTAX, 0, "font without glyphs");
	font->font = hb_font_create(font->face);
	if (font->font == hb_font_get_empty())
		return MYMR_ENOMEM;
	hb_font_set_scale(font->font, font->em, font->em);
	font->has_graphite = has_table(font->face, HB_TAG('S', 'i', 'l', 'f'));
	read_name(font);
	hb_font_make_immutable(font->font);
	return MYMR_OK;
}

enum mymr_status
mymr_font_open(
	struct mymr_font **font, const char *s, size_t n, unsigned face, struct mymr_error *error)
{
	struct mymr_error ignored;
	error = error ? error : &ignored;
	*error = (struct mymr_error){0, NULL};
	*font = calloc(1, sizeof **font);
	if (!*font)
		return MYMR_ENOMEM;
	enum mymr_status status = load(&(*font)->blob, s, n, face, error);
	if (!status)
		status = set_up(*font, face, error);
	if (!status)
		return MYMR_OK;
	mymr_font_free(*font);
	*font = NULL;
	return status;
}

void
mymr_font_free(struct mymr_font *font)
{
	if (!font)
		return;
	hb_font_destroy(font->font);
	hb_face_destroy(font->face);
	hb_blob_destroy(font->blob);
	free(font);
}

static hb_blob_t *
reference_on_page(hb_face_t *face, hb_tag_t tag, void *user)
{
	(void)face;
	return woff_has_table(tag) ? hb_face_reference_table(user, tag) : NULL;
}

static void
destroy_face(void *face)
{
	hb_face_destroy(face);
}

struct mymr_font *
face_on_page(const struct mymr_font *font)
{
	struct mymr_font *page = malloc(sizeof *page);
	if (!page)
		return NULL;
	*page = *font;
	page->blob = NULL;
	page->face = hb_face_create_for_tables(
		reference_on_page, hb_face_reference(font->face), destroy_face);
	page->font = hb_font_create(page->face);
	if (page->face == hb_face_get_empty() || page->font == hb_font_get_empty()) {
		mymr_font_free(page);
		return NULL;
	}
	hb_font_set_scale(page->font, page->em, page->em);
	return page;
}

/* Adds the tables of a face to another one that is being built, but for one. */
static void
add_tables(hb_face_t *to, hb_face_t *from, hb_tag_t left_out)
{
	hb_tag_t tag[64];
	unsigned n = sizeof tag / sizeof *tag;
	for (unsigned start = 0; n == sizeof tag / sizeof *tag; start += n) {
		hb_face_get_table_tags(from, start, &n, tag);
		for (unsigned i = 0; i < n; i++) {
			if (tag[i] == left_out)
				continue;
			hb_blob_t *blob = hb_face_reference_table(from, tag[i]);
			hb_face_builder_add_table(to, tag[i], blob);
			hb_blob_destroy(blob);
		}
	}
}

static hb_blob_t *
build(const struct mymr_font *font, hb_tag_t left_out)
{
	hb_face_t *alone = hb_face_builder_create();
	add_tables(alone, font->face, left_out);
	hb_blob_t *blob = hb_face_reference_blob(alone);
	hb_face_destroy(alone);
	if (hb_blob_get_length(blob))
		return blob;
	hb_blob_destroy(blob);
	return NULL;
}

hb_blob_t *
face_alone(const struct mymr_font *font)
{
	return hb_face_count(font->blob) > 1 ? build(font, HB_TAG_NONE)
					     : hb_blob_reference(font->blob);
}

hb_blob_t *
face_without_name(const struct mymr_font *font)
{
	return build(font, HB_TAG('n', 'a', 'm', 'e'));
}

const char *
mymr_font_name(const struct mymr_font *font)
{
	return font->name;
}

static bool
has_shaper(const char *name)
{
	for (const char **shaper = hb_shape_list_shapers(); *shaper; shaper++) {
		if (strcmp(*shaper, name) == 0)
			return true;
	}
	return false;
}

bool
mymr_font_has_shaper(const struct mymr_font *font, enum mymr_font_shaper shaper)
{
	return shaper == MYMR_FONT_OPENTYPE || (font->has_graphite && has_shaper("graphite2"));
}

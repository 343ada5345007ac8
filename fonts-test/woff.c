/* SPDX-License-Identifier: MIT */
#include "sfnt.h"
#include "reason.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_TRUETYPE_TABLES_H
#include FT_TRUETYPE_TAGS_H
#include <stdlib.h>
#include <string.h>

/* What a web font may become when it is unpacked. */
#define MAX_UNPACKED ((FT_ULong)64 << 20)

static const char too_large[] = N_("web font that is too large");

int
woff_is(const char *s, size_t n)
{
	return n >= 4 && (memcmp(s, "wOFF", 4) == 0 || memcmp(s, "wOF2", 4) == 0);
}

bool
woff_has_table(hb_tag_t tag)
{
	static const char *const apple[] = {"ankr", "feat", "kerx", "lcar", "mort", "morx", "trak"};
	for (size_t i = 0; i < sizeof apple / sizeof *apple; i++) {
		if (tag == hb_tag_from_string(apple[i], 4))
			return false;
	}
	return true;
}

/* The size that the file says it will have: at the same place in both kinds. */
static FT_ULong
unpacked_size(const char *s, size_t n)
{
	const unsigned char *u = (const unsigned char *)s + 16;
	return n < 20 ? 0
		      : (FT_ULong)u[0] << 24 | (FT_ULong)u[1] << 16 | (FT_ULong)u[2] << 8 | u[3];
}

/* FreeType 2.12 gives the last glyph of a WOFF2 file a wrong end; it ends where the table does. */
static void
end_last_glyph(FT_Face face, char *loca, FT_ULong len)
{
	const TT_Header *head = FT_Get_Sfnt_Table(face, FT_SFNT_HEAD);
	FT_ULong end = 0;
	if (!head || FT_Load_Sfnt_Table(face, TTAG_glyf, 0, NULL, &end))
		return;
	const FT_ULong size = head->Index_To_Loc_Format ? 4 : 2;
	end = size == 2 ? end / 2 : end;
	for (FT_ULong i = 0; i < size && size <= len; i++)
		loca[len - 1 - i] = (char)(end >> 8 * i);
}

static enum mymr_status
add_table(hb_face_t *builder, FT_Face face, FT_ULong tag, FT_ULong len)
{
	char *bytes = malloc(len ? len : 1);
	if (!bytes)
		return MYMR_ENOMEM;
	if (FT_Load_Sfnt_Table(face, tag, 0, (FT_Byte *)bytes, &len)) {
		free(bytes);
		return MYMR_ESYNTAX;
	}
	if (tag == TTAG_loca)
		end_last_glyph(face, bytes, len);
	hb_blob_t *blob =
		hb_blob_create_or_fail(bytes, (unsigned)len, HB_MEMORY_MODE_WRITABLE, bytes, free);
	const bool is_added = blob && hb_face_builder_add_table(builder, (hb_tag_t)tag, blob);
	hb_blob_destroy(blob);
	return is_added ? MYMR_OK : MYMR_ENOMEM;
}

static enum mymr_status
copy_tables(hb_blob_t **blob, FT_Face face, struct mymr_error *error)
{
	hb_face_t *builder = hb_face_builder_create();
	FT_ULong n_tables = 0, tag, len, sum = 0;
	enum mymr_status status = MYMR_OK;
	FT_Sfnt_Table_Info(face, 0, NULL, &n_tables);
	for (FT_UInt i = 0; i < n_tables && !status; i++) {
		if (FT_Sfnt_Table_Info(face, i, &tag, &len) || !woff_has_table((hb_tag_t)tag))
			continue;
		sum += len;
		status = sum > MAX_UNPACKED ? fail_at(error, MYMR_ERANGE, 0, too_large)
					    : add_table(builder, face, tag, len);
	}
	if (!status) {
		*blob = hb_face_reference_blob(builder);
		status = hb_blob_get_length(*blob) ? MYMR_OK : MYMR_ENOMEM;
	}
	hb_face_destroy(builder);
	return status;
}

enum mymr_status
woff_unpack(hb_blob_t **blob, const char *s, size_t n, struct mymr_error *error)
{
	FT_Library library;
	FT_Face face;
	if (unpacked_size(s, n) > MAX_UNPACKED)
		return fail_at(error, MYMR_ERANGE, 0, too_large);
	if (FT_Init_FreeType(&library))
		return MYMR_ENOMEM;
	enum mymr_status status =
		fail_at(error, MYMR_ESYNTAX, 0, "web font that cannot be unpacked");
	const FT_Error failure =
		FT_New_Memory_Face(library, (const FT_Byte *)s, (FT_Long)n, 0, &face);
	if (!failure) {
		status = copy_tables(blob, face, error);
		FT_Done_Face(face);
	} else if (failure == FT_Err_Out_Of_Memory) {
		status = MYMR_ENOMEM;
	}
	FT_Done_FreeType(library);
	return status;
}

/* SPDX-License-Identifier: MIT */
#include <mymr/font.h>

#include <fontconfig/fontconfig.h>
#include <string.h>

/* Whether one of the names of a kind that a font has is this one. */
static bool
has_name(FcPattern *font, const char *kind, const char *name)
{
	FcChar8 *found;
	for (int i = 0; FcPatternGetString(font, kind, i, &found) == FcResultMatch; i++) {
		if (FcStrCmpIgnoreCase(found, (const FcChar8 *)name) == 0)
			return true;
	}
	return false;
}

static FcPattern *
match(FcConfig *config, const char *kind, const char *name)
{
	FcResult result;
	FcPattern *pattern = FcPatternBuild(NULL, kind, FcTypeString, name, (char *)NULL);
	if (!pattern)
		return NULL;
	/* of a family this one; bold fonts are not always marked as such */
	if (strcmp(kind, FC_FAMILY) == 0)
		FcPatternAddString(pattern, FC_STYLE, (const FcChar8 *)"Regular");
	FcConfigSubstitute(config, pattern, FcMatchPattern);
	FcDefaultSubstitute(pattern);
	FcPattern *font = FcFontMatch(config, pattern, &result);
	FcPatternDestroy(pattern);
	if (font && !has_name(font, kind, name)) {
		FcPatternDestroy(font);
		return NULL;
	}
	return font;
}

enum mymr_status
mymr_font_find(const char *name, struct mymr_buf *path, unsigned *face)
{
	FcChar8 *file;
	int index = 0;
	FcConfig *config = FcInitLoadConfigAndFonts();
	if (!config)
		return MYMR_ENOMEM;
	enum mymr_status status = MYMR_ENOENT;
	FcPattern *font = match(config, FC_FAMILY, name);
	if (!font)
		font = match(config, FC_FULLNAME, name);
	if (font && FcPatternGetString(font, FC_FILE, 0, &file) == FcResultMatch) {
		FcPatternGetInteger(font, FC_INDEX, 0, &index);
		*face = (unsigned)index & 0xFFFF;
		status = mymr_buf_puts(path, (const char *)file);
		if (!status)
			status = mymr_buf_cstr(path);
	}
	if (font)
		FcPatternDestroy(font);
	FcConfigDestroy(config);
	return status;
}

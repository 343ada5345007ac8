/* SPDX-License-Identifier: MIT */
/* Whether a font can show Burmese. This is a library of its own, libmymr-font, over FreeType,
 * HarfBuzz, fontconfig and Cairo, so that what links libmymr gets no graphics.
 *
 * A font is a face that was opened from bytes. It never changes, so threads may share it; each call
 * has its own buffers. Lengths are in font units unless something else is said. */
#ifndef MYMR_FONT_H
#define MYMR_FONT_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/buf.h>
#include <mymr/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Files above this are refused: the largest fonts with Burmese have 2 MB, those of all scripts 30.
 */
#define MYMR_FONT_MAX_BYTES ((size_t)64 << 20)

struct mymr_font;

/* Who puts glyphs in their places: OpenType as HarfBuzz has it (all browsers, LibreOffice for most
 * fonts), or Graphite, for fonts that have its tables (LibreOffice, Firefox). */
enum mymr_font_shaper { MYMR_FONT_OPENTYPE, MYMR_FONT_GRAPHITE };

/* How many faces the file has: 1, or what a TTC says. 0 for what is no font. */
MYMR_API unsigned
mymr_font_count_faces(const char *s, size_t n);

/* Opens a face of a TTF, OTF, TTC, WOFF or WOFF2 file; s must stay until it is freed. MYMR_ESYNTAX
 * for what is no font, is cut off or has no glyphs, MYMR_ERANGE for a file above the limit or a
 * face that is not there, MYMR_ENOMEM; *error says what and where. */
MYMR_API enum mymr_status
mymr_font_open(
	struct mymr_font **font, const char *s, size_t n, unsigned face, struct mymr_error *error);

/* NULL is allowed. */
MYMR_API void
mymr_font_free(struct mymr_font *font);

/* Its name, as its name table has it in English, or else in another language: "Padauk Bold"; "" for
 * none. Lives as the font does. */
MYMR_API const char *
mymr_font_name(const struct mymr_font *font);

/* The file of an installed font: of a family such as "Padauk", or a full name, asked of fontconfig.
 * The path is appended to *path with a NUL behind it. MYMR_ENOENT when there is no such family:
 * another one that fontconfig would take instead does not count. */
MYMR_API enum mymr_status
mymr_font_find(const char *name, struct mymr_buf *path, unsigned *face);

/* Whether the font has what the shaper needs, and the library too. */
MYMR_API bool
mymr_font_has_shaper(const struct mymr_font *font, enum mymr_font_shaper shaper);

/* ---- rules -------------------------------------------------------------------------------------
 */

/* What may be looked at in a row of fonts-test/rules.tsv, where each is explained. */
enum mymr_font_look {
	MYMR_FONT_SHOWN = 0x1,
	MYMR_FONT_DOTTED = 0x2,
	MYMR_FONT_VIRAMA = 0x4,
	MYMR_FONT_KINZI = 0x8,
	MYMR_FONT_STACK = 0x10,
	MYMR_FONT_E_LEFT = 0x20,
	MYMR_FONT_RA_LEFT = 0x40,
	MYMR_FONT_RA_WIDE = 0x80,
	MYMR_FONT_MARK = 0x100,
	MYMR_FONT_SAME = 0x200,
	MYMR_FONT_DIFFERENT = 0x400,
	MYMR_FONT_TABULAR = 0x800,
	MYMR_FONT_INVISIBLE = 0x1000,
	MYMR_FONT_CLIP = 0x2000
};
#define MYMR_FONT_N_LOOKS 14

/* "shown", "e-left": what a look is called in rules.tsv; look is one of them. Static. */
MYMR_API const char *
mymr_font_look_name(enum mymr_font_look look);

struct mymr_font_rule {
	const char *kind;     /* "kinzi" */
	const char *language; /* "my" */
	bool is_must;         /* a font that fails is not fit for Burmese */
	unsigned looks;       /* bits of mymr_font_look */
	const char *text;
	const char *other; /* "" for none */
	const char *note;
};

/* All rules, static; those of one kind stand together. */
MYMR_API const struct mymr_font_rule *
mymr_font_rules(size_t *n);

/* What fails: faults[i] gets the bits of rule i that do, 0 when all is well. faults has room for
 * all rules. MYMR_EINVAL when the font has not that shaper, MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_font_check(const struct mymr_font *font, enum mymr_font_shaper shaper, unsigned *faults);

/* Whether each of texts[0..n), which are UTF-8 with a NUL, is shown: no letter of the Myanmar
 * script is missing, and no dotted circle stands in for one. shown has room for n. Errors as above.
 */
MYMR_API enum mymr_status
mymr_font_show(const struct mymr_font *font, enum mymr_font_shaper shaper, const char *const *texts,
	size_t n, bool *shown);

/* ---- encoding ----------------------------------------------------------------------------------
 */

enum mymr_font_encoding {
	MYMR_FONT_NO_BURMESE, /* it has no Burmese letters */
	MYMR_FONT_UNICODE,
	MYMR_FONT_ZAWGYI,
	MYMR_FONT_VISUAL, /* Unicode's letters, typed in the order in which they are seen: Ayar */
	/* Letters of none of these, Unicode's without anything that joins them, or letters of which
	 * nothing is to be seen. */
	MYMR_FONT_OTHER
};

#define MYMR_FONT_MAX_EVIDENCE 16

struct mymr_font_evidence {
	enum mymr_font_encoding encoding;
	/* Of the signs that tell encodings apart, how many say what was found: 0 to 1. */
	double confidence;
	size_t n_reasons;
	const char *reason[MYMR_FONT_MAX_EVIDENCE]; /* English phrases, static */
};

/* Which text the font is for, told by its outlines and by what it does with text: neither names nor
 * script tags are asked, since people change these. MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_font_encoding(const struct mymr_font *font, struct mymr_font_evidence *evidence);

/* ---- measures ----------------------------------------------------------------------------------
 */

/* Ink of a list of texts, and what lines need, in em. */
struct mymr_font_metrics {
	double ascent;  /* of the font's own line: above the baseline */
	double descent; /* below it, positive */
	double line_gap;
	double top;           /* the highest ink */
	double bottom;        /* the lowest, positive below the baseline */
	double line_height;   /* the least CSS line-height that cuts nothing off and lets no line
				 touch another */
	double letter_height; /* of က */
	double x_height;      /* of the font's own x; 0 without one */
	const char *highest;  /* the texts that reach there, of those that were given */
	const char *lowest;
};

/* Measures texts[0..n), which are UTF-8 with a NUL, but for those with letters of the Myanmar
 * script that the font has not. Other letters that it has not come from other fonts and are not
 * measured. MYMR_EINVAL when nothing is left, MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_font_measure(const struct mymr_font *font, const char *const *texts, size_t n,
	struct mymr_font_metrics *metrics);

/* ---- subsets -----------------------------------------------------------------------------------
 */

enum mymr_font_loss { MYMR_FONT_LOST_LETTER, MYMR_FONT_LOST_FEATURE, MYMR_FONT_LOST_RULE };

/* Called with each loss: what is a letter as "U+1050 ၐ", a feature as "GSUB blwf", or a rule's
 * text, whose row is rule. matters: for Burmese; a feature does when texts of Burmese are lost,
 * too.
 */
typedef void
mymr_font_on_loss(void *user, enum mymr_font_loss loss, const char *what,
	const struct mymr_font_rule *rule, bool matters);

/* What a subset of a font has lost of Burmese: letters of its blocks, features, rules that it kept,
 * and texts of rules that are still kept but do not look as before. MYMR_ENOMEM. */
MYMR_API enum mymr_status
mymr_font_compare(const struct mymr_font *original, const struct mymr_font *subset,
	mymr_font_on_loss *on_loss, void *user);

/* ---- proofs ------------------------------------------------------------------------------------
 */

enum mymr_font_proof { MYMR_FONT_PNG, MYMR_FONT_PDF, MYMR_FONT_HTML };

#define MYMR_FONT_MAX_PROOF 8

/* Appends a sheet on which a person sees what the fonts do, side by side: headline, body, numbers,
 * English, stacks, hard syllables, those that fail a rule in red; lines end where MYMR_BY_LINE
 * lets them. PNG is one picture, PDF has pages, HTML has the fonts in it and nothing outside.
 * MYMR_EINVAL for no font or for more than MYMR_FONT_MAX_PROOF, MYMR_ERANGE when the picture would
 * be too large, MYMR_ESYNTAX when a font has outlines that cannot be drawn, MYMR_ENOMEM; out is
 * then as it was. */
MYMR_API enum mymr_status
mymr_font_proof(struct mymr_buf *out, enum mymr_font_proof form,
	const struct mymr_font *const *fonts, size_t n);

#ifdef __cplusplus
}
#endif

#endif

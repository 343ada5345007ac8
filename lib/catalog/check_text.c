/* SPDX-License-Identifier: MIT */
/* What stands in a text, seen in one pass. */
#include <mymr/utf8.h>
#include "catalog/check.h"
#include "catalog/check_scan.h"

static unsigned
has_ascii(uint32_t cp)
{
	static const char signs[] = "%{$", brackets[] = "()[]{}", marks[] = "&_", stops[] = ".|";
	unsigned has = 0;
	if ((cp < 0x20 && cp != '\t' && cp != '\n' && cp != '\r') || cp == 0x7F)
		return HAS_INVISIBLE;
	if (cp >= '0' && cp <= '9')
		return HAS_DIGIT;
	if ((cp | 0x20) >= 'a' && (cp | 0x20) <= 'z')
		return HAS_LATIN;
	if (cp == ' ' || cp == '\n' || cp == '\t')
		return HAS_BLANK;
	has |= strchr(signs, (int)cp) ? HAS_SIGN : 0;
	has |= strchr(brackets, (int)cp) ? HAS_BRACKET : 0;
	has |= strchr(marks, (int)cp) ? HAS_MARK : 0;
	has |= strchr(stops, (int)cp) ? HAS_STOP : 0;
	return has | (cp == '<' ? HAS_TAG : 0);
}

static unsigned
has_other(uint32_t cp)
{
	if (cp == 0x104A || cp == 0x104B)
		return HAS_SECTION;
	if (is_myanmar_digit(cp))
		return HAS_MYANMAR_DIGIT;
	if (is_myanmar(cp))
		return is_foreign_myanmar(cp) ? HAS_MYANMAR | HAS_EXTENDED : HAS_MYANMAR;
	if (cp == 0x200B)
		return HAS_ZWSP;
	if (is_invisible(cp))
		return HAS_INVISIBLE;
	if (cp == 0x2018 || cp == 0x2019 || cp == 0x201C || cp == 0x201D)
		return HAS_BRACKET;
	return cp >= 0x370 && !(cp >= 0x1E00 && cp < 0x2C00) ? HAS_OTHER : 0;
}

void
check_text_read(struct check_text *t, const char *s, size_t n)
{
	*t = (struct check_text){s, n, 0};
	for (size_t i = 0, len; i < n; i += len) {
		uint32_t cp = (unsigned char)s[i];
		len = cp < 0x80 ? 1 : mymr_utf8_decode(s + i, n - i, &cp);
		t->has |= len == 1 && cp < 0x80 ? has_ascii(cp) : has_other(cp);
	}
}

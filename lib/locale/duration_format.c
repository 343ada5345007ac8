/* SPDX-License-Identifier: MIT */
#include <mymr/time.h>
#include "locale/number_write.h"
#include "locale/time_write.h"
#include "locale/words.h"

static bool
is_writable(const struct mymr_duration *d)
{
	if (d->has == 0 || d->has >= 1u << MYMR_TIME_UNITS)
		return false;
	for (int unit = 0; unit < MYMR_TIME_UNITS; unit++) {
		if (d->has >> unit & 1 && d->counts[unit] < 0)
			return false;
	}
	return true;
}

static void
put_count(struct put *p, int64_t count, int unit, enum mymr_language language)
{
	const struct mymr_number number = {count, 0, 0};
	const struct wording *w = wording_of(WORD_UNIT, unit, 0);
	put_number(p, &number, true, ".");
	put_text(p, " ");
	put_text(p, language == MYMR_BURMESE ? w->burmese : w->english);
	if (language == MYMR_ENGLISH)
		put_text(p, count == 1 ? "" : "s");
}

void
put_duration(struct put *p, const struct mymr_duration *d, enum mymr_language language)
{
	const char *separator = "";
	if (p->status)
		return;
	if (!is_writable(d)) {
		p->status = MYMR_EINVAL;
		return;
	}
	for (int unit = MYMR_TIME_UNITS - 1; unit >= 0; unit--) {
		if (!(d->has >> unit & 1))
			continue;
		put_text(p, separator);
		put_count(p, d->counts[unit], unit, language);
		separator = " ";
	}
}

enum mymr_status
mymr_duration_format(struct mymr_buf *out, const struct mymr_duration *d,
	enum mymr_language language, enum mymr_digits digits)
{
	struct put p = put_begin(out, digits);
	put_duration(&p, d, language);
	return put_end(&p);
}

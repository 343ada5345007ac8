/* SPDX-License-Identifier: MIT */
#include "locale/duration_read.h"

bool
duration_add(struct mymr_duration *d, int unit, int64_t count)
{
	/* Units below this one, and it, are the bits below the next one. */
	if (d->has & ((2u << unit) - 1))
		return false;
	d->counts[unit] = count;
	d->has |= 1u << unit;
	return true;
}

bool
duration_add_half(struct mymr_duration *d, int unit)
{
	switch ((enum mymr_time_unit)unit) {
	case MYMR_MINUTE:
		return duration_add(d, MYMR_SECOND, 30);
	case MYMR_HOUR:
		return duration_add(d, MYMR_MINUTE, 30);
	case MYMR_DAY:
		return duration_add(d, MYMR_HOUR, 12);
	case MYMR_YEAR:
		return duration_add(d, MYMR_MONTH, 6);
	default:
		return false;
	}
}

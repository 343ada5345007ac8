/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words of the calendar that the library has no need of. */
#include "calendar.h"

static const char *const labels[][2] = {
	[LABEL_YEAR] = {"Myanmar year", "မြန်မာနှစ်"},
	[LABEL_MONTH] = {"Month", "လ"},
	[LABEL_SASANA] = {"Sasana year", "သာသနာနှစ်"},
	[LABEL_DAYS] = {"Almanac", "ရက်ကောင်း ရက်ဆိုး"},
	[LABEL_NAGAHLE] = {"Dragon's head", "နဂါးလှည့်"},
	[LABEL_MAHABOTE] = {"Mahabote", "မဟာဘုတ်"},
	[LABEL_NAKHAT] = {"Nakhat", "နက္ခတ်"},
	[LABEL_HOLIDAY] = {"Public holiday", "ရုံးပိတ်ရက်"},
	[LABEL_JULIAN] = {"Julian day", "ဂျူလီယံရက်"},
	[LABEL_WASO] = {"Full moon of Waso", "ဝါဆိုလပြည့်နေ့"},
	[LABEL_MONTHS] = {"Months of the Myanmar calendar", "မြန်မာလများ"},
	[LABEL_HOLIDAYS] = {"Public holidays", "ရုံးပိတ်ရက်များ"},
	[LABEL_UNCERTAIN] = {"may be a day off", "တစ်ရက် ကွာနိုင်သည်"},
	[LABEL_ESTIMATED] = {"estimated", "ခန့်မှန်းထားသည်"},
};

const char *
calendar_label(const struct calendar *c, enum calendar_label label)
{
	return labels[label][c->language];
}

const char *
calendar_phase_word(enum mymr_calendar_phase phase)
{
	static const char *const words[] = {"waxing", "full", "waning", "new"};
	return words[phase];
}

const char *
calendar_year_word(enum mymr_calendar_year_type type)
{
	static const char *const words[] = {"common", "little_watat", "big_watat"};
	return words[type];
}

const char *
calendar_sabbath_word(enum mymr_sabbath sabbath)
{
	static const char *const words[] = {"", "sabbath", "eve"};
	return words[sabbath];
}

const char *
calendar_thingyan_word(enum mymr_thingyan_day day)
{
	static const char *const words[] = {"", "akyo", "akya", "akyat", "atat", "new_year"};
	return words[day];
}

const char *
calendar_status_word(enum mymr_holiday_status status)
{
	static const char *const words[] = {"official", "computed", "estimated"};
	return words[status];
}

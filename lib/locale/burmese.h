/* SPDX-License-Identifier: MIT */
/* The fixed words of Burmese news forms, for readers and writers alike. */
#ifndef LOCALE_BURMESE_H
#define LOCALE_BURMESE_H

#define MY_YEAR "ခုနှစ်"
#define MY_ROUND_YEAR "ပြည့်နှစ်" /* of a year that ends in 0 */
#define MY_YEAR_SHORT "ခု"     /* read before a month only */
#define MY_MONTH "လ"
#define MY_DAY "ရက်"
#define MY_WEEKDAY "နေ့"
#define MY_OCLOCK "နာရီ"
#define MY_MINUTE "မိနစ်"
#define MY_HALF "ခွဲ"
#define MY_SINCE "က"    /* behind a time that is past */
#define MY_LATER "အကြာ" /* behind a time to come */
#define MY_AT "တွင်"
#define MY_WITHIN "အတွင်း" /* a stretch of time, not a point */
#define MY_FROM "မှ"
#define MY_TO "အထိ"
#define MY_TOTAL "ပေါင်း"        /* behind what is counted: လူပေါင်း ၅၀ */
#define MY_MIDNIGHT_REST "ခေါင်" /* behind သန်း: midnight, a census */
#define MY_DECADE "ပြည့်လွန်နှစ်"
#define MY_PART "ပုံ" /* of a fraction: လေးပုံသုံးပုံ */
#define MY_PLURAL "များ"
#define MY_AGED "အရွယ်"
#define MY_POINT " ဒသမ "
#define MY_AND "နှင့်"
#define MY_NTH "ကြိမ်မြောက်" /* behind the number of an ordinal */

#endif

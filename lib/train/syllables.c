/* SPDX-License-Identifier: MIT */
#include "train/syllables.h"

#include <stdint.h>
#include <string.h>

#define MAX_PARTS 48
#define WORDS_PER_LINE 12

/* A syllable is one of each; what stands more than once is likelier. */
struct orthography {
	const char *initial[MAX_PARTS];
	const char *medial[MAX_PARTS];
	const char *rhyme[MAX_PARTS];
	const char *tone[MAX_PARTS];
};

#define COMMON_INITIALS                                                                           \
	"က", "ခ", "ဂ", "င", "စ", "ဆ", "ည", "တ", "ထ", "ဒ", "န", "ပ", "ဖ", "ဘ", "မ", "ယ", "ရ", "လ", \
		"ဝ", "သ", "ဟ", "အ"

static const struct orthography orthographies[] = {
	/* Sgaw Karen */
	{{COMMON_INITIALS, "ဃ", "ၡ", "ဧ", "တ", "အ", "လ", "ဘ"},
		{"", "", "", "", "", "", "ှ", "ၠ", "ြ", "ျ", "ွ"},
		{"", "", "ါ", "ံ", "ု", "ူ", "့", "ဲ", "ိ", "ီ", "ၢ"},
		{"", "", "ၢ်", "ာ်", "း", "ၣ်", "ၣ်", "ၤ", "ၤ"}},
	/* Eastern Pwo Karen */
	{{COMMON_INITIALS, "ၜ", "ဍ", "ဏ", "ဗ", "ၯ", "ၰ", "အ", "မ"},
		{"", "", "", "", "", "ၠ", "ၠ", "ျ", "ြ", "ွ", "ှ", "္တ"},
		{"ါ", "ာ", "်ု", "်ု", "ိုဝ်", "ေဝ်", "ုဂ်", "ိက်", "င်", "ါင်", "ာင်", "ယ်", "ိ", "ီ", "ု", "ူ", "ံင်",
			"ုံ", "ေ", "ာဲ", "ိင်", "ံ", "်", ""},
		{"", "", "", "း", "့", "ႋ"}},
	/* Western Pwo Karen */
	{{COMMON_INITIALS, "ဃ", "ၥ", "ၦ", "ဧ"}, {"", "", "", "", "ၠ", "ြ", "ျ", "ွ", "ှ"},
		{"", "ၧ", "ၨ", "ါ", "ံ", "ု", "ူ", "ဲ", "ိ", "ီ", "့"},
		{"", "ၩ", "ၪ", "ၫ", "ၬ", "ၭ", "ၫ့", "ဘၪ့"}},
	/* Pa'O */
	{{COMMON_INITIALS, "ဗ", "ဒ", "သ", "အ"}, {"", "", "", "", "", "ျ", "ြ", "ွ", "ွူ", "ွိ"},
		{"ာ", "ာ", "ါ", "ိ", "ီ", "ု", "ူ", "ေ", "ေ", "ဲ့", "ို", "ို", "င်", "န်", "ိုင်", "ယ်", "ောင်",
			"ော့", "ွန်", "က်", "တ်", "ိုမ်", "ုဲင်", "ဲင်", "ိန်း", "ောဝ်း", "ွို", "ဝ်", "ေား", "မ်", "ုံ",
			""},
		{"", "ႏ", "ႏ", "ႏ", "း", "ꩻ", "ꩻ"}},
	/* Mon */
	{{COMMON_INITIALS, "ၚ", "ဗ", "ၜ", "ဒ", "ဓ", "ဍ", "ဏ", "ဇ", "ဂ"},
		{"", "", "", "", "", "ြ", "ျ", "ၠ", "ွ", "ှ", "္ၚ", "္ည", "္တ", "္ဂ", "္ဒ", "ၞ"},
		{"", "ာ", "ိ", "ဳ", "ုဲ", "ု", "ူ", "ေ", "ဲ", "ော", "ံ", "က်", "ာန်", "ိင်", "ိုင်", "ုၚ်", "ေန်",
			"ောံ", "အ်", "ဴ", "်", "တ်", "ာဲ", "ုဟ်", "်ု"},
		{"", "", "", "", "း"}},
	/* Shan */
	{{"ၵ", "ၶ", "င", "ၸ", "သ", "ၺ", "တ", "ထ", "ၼ", "ပ", "ၽ", "ၾ", "မ", "ယ", "ရ", "လ", "ဝ", "ႁ",
		 "ဢ", "ၵ", "လ"},
		{"", "", "", "", "", "ျ", "ြ", "ႂ"},
		{"ႃ", "ၢင်း", "ၢႆး", "ီ", "ူ", "ေ", "ႄ", "ႅၼ်", "ႆ", "ိူၼ်း", "ိုဝ်း", "ွၼ်", "ုၵ်း", "ူင်", "ိၵ်ႈ", "ဝ်",
			"ဵတ်း", "ႂ်", "ဵၼ်", "ၢႆ", "ိုၼ်ႈ", "ၢမ်", "ူမ်", "ွင်ႈ", "ၢၵ်ႈ", "ႅပ်း", "ိူင်း"},
		{"", "", "ႇ", "ႈ", "း", "ႉ", "ႊ"}},
};

#define N_ORTHOGRAPHIES (sizeof orthographies / sizeof *orthographies)

size_t
syllables_n_languages(void)
{
	return N_ORTHOGRAPHIES;
}

/* xorshift32 (Marsaglia 2003). */
static uint32_t
next_random(void)
{
	static uint32_t x = 2463534242u;
	x ^= x << 13;
	x ^= x >> 17;
	x ^= x << 5;
	return x;
}

static void
put(char *out, size_t size, const char *s)
{
	const size_t n = strlen(out);
	if (n + strlen(s) < size)
		memcpy(out + n, s, strlen(s) + 1);
}

static void
put_one(char *out, size_t size, const char *const *part)
{
	uint32_t n = 0;
	while (n < MAX_PARTS && part[n])
		n++;
	put(out, size, part[next_random() % n]);
}

void
syllables_line(size_t language, char *out, size_t size)
{
	const struct orthography *o = &orthographies[language];
	out[0] = '\0';
	for (int i = 0; i < WORDS_PER_LINE; i++) {
		for (uint32_t n = 1 + next_random() % 5; n > 0; n--) {
			put_one(out, size, o->initial);
			put_one(out, size, o->medial);
			put_one(out, size, o->rhyme);
			put_one(out, size, o->tone);
		}
		put(out, size, " ");
	}
}

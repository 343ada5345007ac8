/* SPDX-License-Identifier: MIT */
/* Quantities made up in great number: written in a language and read back they are the same. */
#include <mymr/quantity.h>
#include <stdio.h>
#include <string.h>
#include "tap.h"

/* Every name there is, but "pound": 5 pounds and ၅ ပေါင် are read as money. */
static const char *const money[] = {"MMK", "USD", "US$", "EUR", "GBP", "THB", "CNY", "JPY", "INR",
	"BDT", "SGD", "AUD", "HKD", "MYR", "KRW", "IDR", "VND", "LAK", "KHR", "RUB", "CHF", NULL};
static const char *const units[] = {"celsius", "fahrenheit", "kilometer", "meter", "centimeter",
	"millimeter", "mile", "yard", "foot", "inch", "square-kilometer", "square-mile",
	"square-meter", "square-foot", "acre", "hectare", "kilogram", "gram", "milligram", "tonne",
	"ounce", "viss", "tical", "basket", "liter", "milliliter", "gallon", "barrel", "megawatt",
	"kilowatt", "gigawatt", "watt", "volt", "gigabyte", "megabyte", "terabyte", "degree", NULL};
static const char *const durations[] = {
	"second", "minute", "hour", "day", "week", "month", "year", NULL};
static const char *const nouns[] = {"person", "man", "woman", "child", "student", "teacher",
	"soldier", "troop", "officer", "police officer", "official", "villager", "local",
	"civilian", "refugee", "worker", "migrant worker", "employee", "farmer", "monk", "prisoner",
	"political prisoner", "protester", "voter", "candidate", "lawmaker", "representative",
	"member", "journalist", "doctor", "nurse", "patient", "passenger", "tourist", "visitor",
	"player", "boy", "girl", "family", "household", "house", "building", "room", "school",
	"hospital", "factory", "village", "township", "town", "country", "company", "bank",
	"organization", "group", "political party", "seat", "vote", "car", "vehicle", "truck",
	"bus", "motorcycle", "boat", "ship", "aircraft", "helicopter", "train", "bridge", "gun",
	"book", "newspaper", "article", "photo", "song", "shop", "hotel", "dog", "cat", "elephant",
	"cow", "animal", "fish", "tree", "decade", "case", "project", "state", "language", "goal",
	"time", "view", "share", "like", "follower", "subscriber", "comment", "reply", NULL};
static const char *const nothing[] = {"", NULL};

static const char *const *const names[] = {nothing, nothing, money, units, durations, nouns};

static int n_tried, n_bad;

static bool
same_number(const struct mymr_number *a, const struct mymr_number *b)
{
	struct mymr_buf x = {0}, y = {0};
	const bool is_same = !mymr_number_format(&x, a, MYMR_DIGITS_LATN) &&
			     !mymr_number_format(&y, b, MYMR_DIGITS_LATN) && x.len == y.len &&
			     memcmp(x.s, y.s, x.len) == 0;
	mymr_buf_free(&x);
	mymr_buf_free(&y);
	return is_same;
}

static bool
same_name(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

static bool
same(const struct mymr_quantity *a, const struct mymr_quantity *b)
{
	return a->kind == b->kind && same_name(a->name, b->name) &&
	       same_number(&a->number, &b->number) && a->is_range == b->is_range &&
	       (!a->is_range || same_number(&a->to, &b->to));
}

static void
try_in(const struct mymr_quantity *q, enum mymr_language language)
{
	static struct mymr_buf out;
	struct mymr_quantity back = {0};
	out.len = 0;
	n_tried++;
	if (!mymr_quantity_format(&out, q, language, (enum mymr_digits)language) &&
		!mymr_quantity_parse(&back, out.s, out.len, language) && same(q, &back))
		return;
	if (n_bad++ < 20)
		printf("# %s %lld e-%d e%d%s: %.*s -> %s %lld\n", q->name ? q->name : "-",
			(long long)q->number.mantissa, q->number.scale, q->number.exponent,
			q->is_spelled ? " spelled" : "", (int)out.len, out.s,
			back.name ? back.name : "-", (long long)back.number.mantissa);
}

static bool
is_listed(enum mymr_quantity_kind kind, const char *name)
{
	for (const char *const *at = names[kind]; *at; at++) {
		if (strcmp(*at, name) == 0)
			return true;
	}
	return kind == MYMR_QUANTITY_UNIT && strcmp(name, "pound") == 0;
}

/* Of a table of what is counted: the names in its first column, of times in the second. */
static enum mymr_quantity_kind row_kind;
static int n_missing;

static void
name_row(char **field, const char *place)
{
	const char *name = field[row_kind == MYMR_QUANTITY_DURATION], *found;
	const bool is_there = is_listed(row_kind, name) &&
			      !mymr_quantity_name(&found, row_kind, name, strlen(name)) &&
			      strcmp(found, name) == 0;
	if (!is_there)
		printf("# %s: %s is not tried\n", place, name);
	n_missing += !is_there;
}

static void
names_are_complete(void)
{
	static const struct {
		const char *path;
		enum mymr_quantity_kind kind;
		int n_fields;
	} tables[] = {{"lib/data/currencies.tsv", MYMR_QUANTITY_MONEY, 8},
		{"lib/data/quantities.tsv", MYMR_QUANTITY_UNIT, 7},
		{"lib/data/units.tsv", MYMR_QUANTITY_DURATION, 7},
		{"lib/data/nouns.tsv", MYMR_QUANTITY_COUNT, 8}};
	for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
		row_kind = tables[i].kind;
		tap_rows(tables[i].path, tables[i].n_fields, name_row);
	}
	tap_ok(n_missing == 0, "every row of the tables is tried");
}

static void
try_all(enum mymr_quantity_kind kind, const char *name)
{
	static const struct mymr_number numbers[] = {{1000, 0, 0}, {1001, 0, 0}, {1500, 0, 0},
		{9999, 0, 0}, {10000, 0, 0}, {12345, 0, 0}, {20000, 0, 0}, {50000, 0, 0},
		{99999, 0, 0}, {100000, 0, 0}, {100001, 0, 0}, {150000, 0, 0}, {155000, 0, 0},
		{500000, 0, 0}, {700000, 0, 0}, {1000000, 0, 0}, {1230000, 0, 0}, {1234567, 0, 0},
		{9900000, 0, 0}, {10000000, 0, 0}, {12000000, 0, 0}, {50000000, 0, 0},
		{55000000, 0, 0}, {123456789, 0, 0}, {100000000, 0, 0}, {999999999, 0, 0},
		{1000000000, 0, 0}, {25, 1, 0}, {5, 1, 0}, {105, 2, 0}, {250, 2, 0}, {123456, 3, 0},
		{54, 1, 3}, {5, 0, 3}, {5, 0, 5}, {12, 1, 6}, {20, 0, 6}, {15, 0, 6}, {-3, 0, 0},
		{-500, 0, 0}, {-25, 1, 0}, {-500000, 0, 0}, {-20, 0, 6}, {204, 1, 6}, {3, 0, 9},
		{37, 1, 9}, {1, 0, 12}, {0, 0, 0}};
	static const struct mymr_number ranges[][2] = {{{3, 0, 0}, {4, 0, 0}},
		{{3, 0, 0}, {5, 0, 6}}, {{525, 0, 3}, {2525, 0, 3}}, {{12525, 4, 0}, {2525, 1, 9}},
		{{10000, 0, 0}, {10002, 0, 0}}, {{5000, 0, 6}, {10000, 0, 6}},
		{{3, 0, 3}, {5, 0, 9}}, {{5, 0, 0}, {10, 0, 0}}, {{70, 0, 0}, {90, 0, 0}},
		{{15, 1, 0}, {25, 1, 0}}, {{1500, 0, 0}, {2000, 0, 0}},
		{{100000, 0, 0}, {200000, 0, 0}}, {{5, 0, 6}, {10, 0, 6}}, {{12, 1, 9}, {2, 0, 9}},
		{{9, 0, 0}, {10, 0, 0}}, {{1, 0, 0}, {2, 0, 0}}, {{500, 0, 0}, {1000, 0, 0}},
		{{900000, 0, 0}, {1, 0, 6}}};
	for (int flags = 0; flags < 4; flags++)
		for (int language = 0; language < 2; language++) {
			struct mymr_quantity q = {.kind = kind,
				.name = *name ? name : NULL,
				.is_spelled = flags & 1,
				.is_grouped = flags & 2};
			for (int i = 1; i <= 120; i++) {
				q.number = (struct mymr_number){i, 0, 0};
				try_in(&q, (enum mymr_language)language);
			}
			for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
				q.number = numbers[i];
				try_in(&q, (enum mymr_language)language);
			}
			q.is_range = true;
			for (size_t i = 0; i < 2 * sizeof ranges / sizeof *ranges; i++) {
				q.number = ranges[i / 2][0];
				q.to = ranges[i / 2][1];
				q.is_choice = i % 2;
				try_in(&q, (enum mymr_language)language);
			}
		}
}

int
main(void)
{
	names_are_complete();
	for (int kind = 0; kind <= MYMR_QUANTITY_COUNT; kind++)
		for (const char *const *name = names[kind]; *name; name++) {
			n_bad = n_tried = 0;
			try_all((enum mymr_quantity_kind)kind, *name);
			tap_ok(n_bad == 0 && n_tried > 0, "%d times %s", n_tried,
				**name ? *name : "nothing");
		}
	return tap_done();
}

/* SPDX-License-Identifier: MIT */
/* Accept-Language: RFC 9110 12.4.2 and 12.5.4, RFC 4647 2.1 and 3.4. */
#include <string.h>
#include "base/ascii.h"
#include "catalog/bundle.h"

#define MAX_RANGES 64

struct range {
	const char *s;
	size_t len;
	int weight; /* in thousandths */
};

static void
trim(const char **s, size_t *n)
{
	for (; *n > 0 && ascii_is_blank(**s); --*n)
		++*s;
	while (*n > 0 && ascii_is_blank((*s)[*n - 1]))
		--*n;
}

/* qvalue: 0 to 1 with up to three decimals */
static bool
read_weight(const char *s, size_t n, int *weight)
{
	int unit = 1000;
	if (n == 0 || n > 5 || (s[0] != '0' && s[0] != '1') || (n > 1 && s[1] != '.'))
		return false;
	*weight = (s[0] - '0') * unit;
	for (size_t i = 2; i < n; i++) {
		if (s[i] < '0' || s[i] > '9')
			return false;
		unit /= 10;
		*weight += (s[i] - '0') * unit;
	}
	return *weight <= 1000;
}

static bool
is_range(const char *s, size_t n)
{
	char tag[TAG_MAX + 1];
	return (n == 1 && *s == '*') || (memchr(s, '_', n) == NULL && tag_normalize(tag, s, n));
}

/* One element of the list, with its weight. */
static bool
read_range(struct range *r, const char *s, size_t n)
{
	const char *semicolon = memchr(s, ';', n);
	*r = (struct range){s, semicolon ? (size_t)(semicolon - s) : n, 1000};
	trim(&r->s, &r->len);
	if (semicolon) {
		const char *weight = semicolon + 1;
		size_t len = n - (size_t)(weight - s);
		trim(&weight, &len);
		const bool has_name =
			len > 2 && (weight[0] == 'q' || weight[0] == 'Q') && weight[1] == '=';
		if (!has_name || !read_weight(weight + 2, len - 2, &r->weight))
			return false;
	}
	return is_range(r->s, r->len);
}

static size_t
read_ranges(struct range ranges[MAX_RANGES], const char *s, size_t n)
{
	size_t n_ranges = 0;
	for (size_t i = 0; i < n && n_ranges < MAX_RANGES;) {
		const char *comma = memchr(s + i, ',', n - i);
		const size_t end = comma ? (size_t)(comma - s) : n;
		n_ranges += read_range(&ranges[n_ranges], s + i, end - i);
		i = end + 1;
	}
	return n_ranges;
}

static bool
is_star(const struct range *r)
{
	return r->len == 1 && *r->s == '*';
}

/* RFC 4647 3.3.1 */
static bool
is_beginning(const struct range *r, const struct bundle_locale *l)
{
	return r->len <= l->tag_len && tag_compare(r->s, r->len, l->tag, r->len) == 0 &&
	       (l->tag[r->len] == '-' || l->tag[r->len] == '\0');
}

/* What is said of a locale is what the longest range says that is its beginning. */
static bool
is_excluded(const struct bundle_locale *l, const struct range *ranges, size_t n)
{
	size_t longest = 0;
	int weight = 1000;
	for (size_t i = 0; i < n; i++) {
		if (ranges[i].len < longest || !is_beginning(&ranges[i], l))
			continue;
		longest = ranges[i].len;
		weight = ranges[i].weight;
	}
	return weight == 0;
}

/* The locale that "*" stands for. */
static size_t
any_locale(const struct mymr_bundle *bundle, const struct range *ranges, size_t n)
{
	if (!is_excluded(&bundle->locales[bundle->default_locale], ranges, n))
		return bundle->default_locale;
	for (size_t i = 0; i < bundle->n_locales; i++) {
		if (!is_excluded(&bundle->locales[i], ranges, n))
			return i;
	}
	return BUNDLE_NONE;
}

/* The locale of a range, BUNDLE_NONE when there is none. */
static size_t
locale_of(const struct mymr_bundle *bundle, const struct range *r, const struct range *ranges,
	size_t n)
{
	if (is_star(r))
		return any_locale(bundle, ranges, n);
	size_t len = r->len;
	for (; len > 0; len = tag_truncate(r->s, len)) {
		const size_t i = bundle_lookup(bundle, r->s, &len);
		if (i != BUNDLE_NONE && !is_excluded(&bundle->locales[i], ranges, n))
			return i;
	}
	return BUNDLE_NONE;
}

enum mymr_status
mymr_bundle_negotiate(
	const struct mymr_bundle *bundle, const char *s, size_t n, const char **locale)
{
	struct range ranges[MAX_RANGES];
	const size_t n_ranges = read_ranges(ranges, s, n);
	size_t best = BUNDLE_NONE;
	int weight = 0;
	for (size_t i = 0; i < n_ranges; i++) {
		if (ranges[i].weight <= weight)
			continue;
		const size_t found = locale_of(bundle, &ranges[i], ranges, n_ranges);
		if (found == BUNDLE_NONE)
			continue;
		best = found;
		weight = ranges[i].weight;
	}
	*locale = bundle->locales[best == BUNDLE_NONE ? bundle->default_locale : best].tag;
	return best == BUNDLE_NONE ? MYMR_ENOENT : MYMR_OK;
}

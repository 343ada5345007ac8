/* SPDX-License-Identifier: MIT */
/* What an address becomes by rules. */
#include <mymr/link.h>
#include <stdbool.h>
#include <string.h>

static size_t
count_stars(const char *s)
{
	size_t n = 0;
	for (; *s; s++)
		n += *s == '*';
	return n;
}

static bool
is_address(const char *s)
{
	if (!*s)
		return false;
	for (; *s; s++) {
		if ((unsigned char)*s <= ' ' || strchr("\"'<>\\\x7F", *s))
			return false;
	}
	return true;
}

enum mymr_status
mymr_link_rule_check(const struct mymr_link_rule *rule)
{
	const size_t n = count_stars(rule->from);
	if (!is_address(rule->from) || !is_address(rule->to) || n > 1 || count_stars(rule->to) != n)
		return MYMR_EINVAL;
	return MYMR_OK;
}

/* A side of a rule: what stands before its star and behind it. */
struct side {
	const char *before;
	size_t n_before;
	const char *behind;
	size_t n_behind;
};

static struct side
side_of(const char *s)
{
	const char *star = strchr(s, '*');
	struct side side = {.before = s, .n_before = star ? (size_t)(star - s) : strlen(s)};
	side.behind = star ? star + 1 : s + side.n_before;
	side.n_behind = strlen(side.behind);
	return side;
}

/* Whether the address fits; then [*rest, *rest_end) of it stays. */
static bool
fits(const char *from, const char *url, size_t n, size_t *rest, size_t *rest_end)
{
	const struct side side = side_of(from);
	if (n < side.n_before + side.n_behind || memcmp(url, side.before, side.n_before) != 0)
		return false;
	*rest = side.n_before;
	*rest_end = n - side.n_behind;
	if (!strchr(from, '*'))
		return n == side.n_before || url[side.n_before] == '?' || url[side.n_before] == '#';
	return memcmp(url + *rest_end, side.behind, side.n_behind) == 0;
}

static enum mymr_status
put(struct mymr_buf *out, const char *to, const char *rest, size_t n)
{
	const struct side side = side_of(to);
	enum mymr_status status = mymr_buf_append(out, side.before, side.n_before);
	if (!status)
		status = mymr_buf_append(out, rest, n);
	return status ? status : mymr_buf_append(out, side.behind, side.n_behind);
}

enum mymr_status
mymr_link_map(struct mymr_buf *out, const char *url, size_t n, const struct mymr_link_rule *rules,
	size_t n_rules)
{
	const size_t before = out->len;
	for (size_t i = 0; i < n_rules; i++) {
		size_t rest, end;
		if (!fits(rules[i].from, url, n, &rest, &end))
			continue;
		const enum mymr_status status = put(out, rules[i].to, url + rest, end - rest);
		if (status)
			out->len = before;
		return status;
	}
	return MYMR_ENOENT;
}

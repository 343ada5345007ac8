/* SPDX-License-Identifier: MIT */
/* Strings of a site: found as they are, as templates, folded, and in parts. */
#include "catalog/inline_code.h"
#include "document/kind.h"
#include "document/localize_fold.h"
#include "document/localize_prose.h"
#include "document/localizer.h"

#include <string.h>

void
scratch_free(struct scratch *scratch)
{
	mymr_buf_free(&scratch->template_text);
	mymr_buf_free(&scratch->key);
	mymr_buf_free(&scratch->part);
}

static bool
is_full_stop(const char *s, size_t n)
{
	return n == 1 && s[0] == '.';
}

/* The decorations that a string wears stay on its translation, which sheds its own. */
static enum mymr_status
put_decorated(const struct mymr_localizer *l, struct mymr_buf *out, const char *s, size_t n,
	const struct core *core, size_t from)
{
	static const char section[] = "\xE1\x81\x8B"; /* ။ */
	const char *trail = s + core->end;
	const size_t n_trail = n - core->end;
	struct core plain = fold_core(out->s + from, out->len - from);
	struct mymr_buf dressed = {0};
	enum mymr_status status = mymr_buf_append(&dressed, s, core->start);
	if (!status)
		status = mymr_buf_append(
			&dressed, out->s + from + plain.start, plain.end - plain.start);
	if (!status && l->options.to == MYMR_BURMESE && is_full_stop(trail, n_trail))
		status = mymr_buf_puts(&dressed, section);
	else if (!status)
		status = mymr_buf_append(&dressed, trail, n_trail);
	if (!status) {
		out->len = from;
		status = mymr_buf_append(out, dressed.s, dressed.len);
	}
	mymr_buf_free(&dressed);
	return status;
}

/* What was found, and between which decorations. */
struct found {
	struct match match;
	bool is_folded;
	struct core core;
};

static enum mymr_status
find_template(const struct mymr_localizer *l, struct scratch *scratch, struct found *found)
{
	const struct mymr_buf *text = &scratch->template_text;
	if (found->match.values.n == 0)
		return MYMR_OK;
	scratch->key.len = 0;
	enum mymr_status status = template_key(&scratch->key, text->s, text->len);
	if (!status)
		found->match.entry = find_exact(l, scratch->key.s, scratch->key.len);
	return status;
}

/* The template has the same decorations as the string: no value is one. */
static enum mymr_status
find_core(const struct mymr_localizer *l, struct scratch *scratch, size_t n, struct found *found)
{
	const struct mymr_buf *text = &scratch->template_text;
	enum mymr_status status = MYMR_OK;
	struct core core = fold_core(text->s, text->len);
	found->is_folded = true;
	found->core = (struct core){core.start, n - (text->len - core.end)};
	found->match.entry =
		find_folded(l, &scratch->key, text->s + core.start, core.end - core.start, &status);
	return status;
}

typedef enum mymr_status
template_maker(struct template *t, struct mymr_buf *out, const char *s, size_t n,
	enum mymr_language language);

static enum mymr_status
find_as(const struct mymr_localizer *l, struct scratch *scratch, const char *s, size_t n,
	template_maker *make, struct found *found)
{
	struct mymr_buf *text = &scratch->template_text;
	*found = (struct found){0};
	text->len = 0;
	enum mymr_status status = make(&found->match.values, text, s, n, source_language(l));
	if (!status)
		status = find_template(l, scratch, found);
	if (!status && !found->match.entry)
		status = find_core(l, scratch, n, found);
	return status;
}

static enum mymr_status
find_string(const struct mymr_localizer *l, struct scratch *scratch, const char *s, size_t n,
	struct found *found)
{
	*found = (struct found){.match.entry = find_exact(l, s, n)};
	if (found->match.entry)
		return MYMR_OK;
	enum mymr_status status = find_as(l, scratch, s, n, template_make, found);
	if (!status && !found->match.entry)
		status = find_as(l, scratch, s, n, template_make_loose, found);
	if (!status && !found->match.entry && memchr(s, '<', n))
		status = find_as(l, scratch, s, n, template_make_wide, found);
	return status;
}

enum mymr_status
localize_string(const struct mymr_localizer *l, struct scratch *scratch, struct mymr_buf *out,
	const char *s, size_t n, const struct entry **entry, struct mymr_error *error)
{
	struct found found;
	const size_t from = out->len;
	enum mymr_status status = find_string(l, scratch, s, n, &found);
	*entry = found.match.entry;
	if (status || !*entry)
		return status;
	status = fill_values(l, out, &found.match, s, error);
	if (!status && found.is_folded)
		status = put_decorated(l, out, s, n, &found.core, from);
	return status;
}

/* The length of the code whose pair holds all of s; 0 for none. */
static size_t
outer_code(const char *s, size_t n)
{
	const size_t len = n > 0 && s[0] == '<' ? code_next(s, n) : 0;
	const size_t close = len + 1;
	if (len < 3 || s[1] == '/' || s[len - 2] == '/' || n < len + close)
		return 0;
	const char *end = s + n - close;
	return end[0] == '<' && end[1] == '/' && memcmp(end + 2, s + 1, len - 1) == 0 ? len : 0;
}

static enum mymr_status
localize_part(const struct mymr_localizer *l, struct scratch *scratch, struct mymr_buf *out,
	const char *s, size_t n, bool *is_done)
{
	const struct entry *entry = NULL;
	struct mymr_error error;
	const size_t before = out->len;
	*is_done = true;
	if (!has_word(s, n))
		return mymr_buf_append(out, s, n);
	const size_t code = outer_code(s, n);
	if (code) {
		enum mymr_status inner = mymr_buf_append(out, s, code);
		if (!inner)
			inner = localize_part(l, scratch, out, s + code, n - 2 * code - 1, is_done);
		return inner ? inner : mymr_buf_append(out, s + n - code - 1, code + 1);
	}
	if (is_by_rule(l, s, n))
		return localize_values(l, out, s, n);
	enum mymr_status status = localize_string(l, scratch, out, s, n, &entry, &error);
	if (!status && !entry)
		status = localize_names(l, scratch, out, s, n, &entry, &error);
	if (!status && entry)
		return MYMR_OK;
	out->len = before;
	if (status && status != MYMR_ECODES)
		return status;
	*is_done = false;
	return l->options.values == MYMR_VALUES_ALL ? localize_prose_text(l, out, s, n)
						    : mymr_buf_append(out, s, n);
}

static bool
is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* Where one string may end and the next begin: at a blank, or at a capital behind a small letter
 * ("Share on FacebookShare on Twitter"). */
static bool
is_seam(const char *s, size_t n, size_t i)
{
	if (i >= n || s[i] == ' ')
		return true;
	return is_upper(s[i]) && s[i - 1] >= 'a' && s[i - 1] <= 'z';
}

#define LONGEST_RUN 160

/* The longest known string at the start of s. */
static size_t
known_len(const struct mymr_localizer *l, struct scratch *scratch, const char *s, size_t n,
	enum mymr_status *status)
{
	for (size_t len = n; len > 0 && !*status; len--) {
		if (!is_seam(s, n, len))
			continue;
		if (find_exact(l, s, len) || find_folded(l, &scratch->key, s, len, status))
			return len;
	}
	return 0;
}

/* A page saved as text has such runs. Two strings that a blank parts may as well be one phrase. */
enum mymr_status
localize_run(const struct mymr_localizer *l, struct scratch *scratch, struct mymr_buf *out,
	const char *s, size_t n, size_t *n_done)
{
	const size_t before = out->len;
	enum mymr_status status = MYMR_OK;
	size_t n_blanks = 0;
	*n_done = 0;
	for (size_t i = 0, len; n <= LONGEST_RUN && i < n && !status; i += len) {
		bool is_done;
		n_blanks += s[i] == ' ';
		i += s[i] == ' ';
		len = known_len(l, scratch, s + i, n - i, &status);
		/* "Share by Email": a small letter goes on with a phrase. */
		const bool goes_on = i > 0 && s[i - 1] == ' ' && s[i] >= 'a' && s[i] <= 'z';
		if (status || len == 0 || goes_on) {
			*n_done = 0;
			break;
		}
		if (*n_done)
			status = mymr_buf_putc(out, ' ');
		if (!status)
			status = localize_part(l, scratch, out, s + i, len, &is_done);
		++*n_done;
	}
	if (*n_done < 2 || (*n_done == 2 && n_blanks)) {
		*n_done = 0;
		out->len = before;
	}
	return status;
}

enum mymr_status
localize_parts(const struct mymr_localizer *l, struct scratch *scratch, struct mymr_buf *out,
	const char *s, size_t n, size_t *n_done, size_t *n_parts)
{
	enum mymr_status status = MYMR_OK;
	size_t from = 0, len;
	*n_done = *n_parts = 0;
	do {
		const size_t end = part_end(s, n, from, &len);
		bool is_done;
		status = localize_part(l, scratch, out, s + from, end - from, &is_done);
		*n_done += is_done;
		++*n_parts;
		if (!status)
			status = mymr_buf_append(out, s + end, len);
		from = end + len;
	} while (len && !status);
	return status;
}

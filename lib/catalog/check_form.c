/* SPDX-License-Identifier: MIT */
/* Rules on how a PO file is written, as editors of all kinds leave it. */
#include <mymr/utf8.h>
#include <string.h>
#include "base/bom.h"
#include "base/reason.h"
#include "catalog/check.h"

static void
tell(struct check_form *f, size_t start, size_t end, const char *reason, const char *replacement)
{
	const struct mymr_finding finding = {
		.rule = f->rule,
		.level = f->checker->level[f->rule],
		.start = start,
		.end = end,
		.reason = reason,
		.replacement = replacement,
		.n_replacement = replacement ? strlen(replacement) : 0,
	};
	f->found(f->arg, &finding);
}

void
check_form_byte_order_mark(struct check_form *f)
{
	size_t end = 0;
	for (size_t len; (len = bom_len(f->s + end, f->n - end)) > 0;)
		end += len;
	if (end)
		tell(f, 0, end, N_("a byte order mark, which gettext's tools do not read"), "");
}

/* Some programs put one more before the line feed each time they save. */
void
check_form_line_ends(struct check_form *f)
{
	const char *at = f->s, *end = f->s + f->n;
	while (at < end && (at = memchr(at, '\r', (size_t)(end - at)))) {
		const char *start = at;
		while (at < end && *at == '\r')
			at++;
		if (at == end || *at != '\n')
			continue;
		tell(f, (size_t)(start - f->s), (size_t)(at - f->s),
			N_("lines that end with a carriage return"), "");
		if (!f->is_fixing)
			return;
	}
}

void
check_form_final_newline(struct check_form *f)
{
	size_t end = f->n;
	while (end && f->s[end - 1] == '\r')
		end--;
	if (f->n && f->s[f->n - 1] != '\n')
		tell(f, end, f->n, N_("the last line does not end"), "\n");
}

static bool
is_word_at(const char *s, size_t n, const char *word)
{
	const size_t len = strlen(word);
	if (n < len)
		return false;
	for (size_t i = 0; i < len; i++) {
		const char c = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] | 0x20) : s[i];
		if (c != word[i])
			return false;
	}
	return true;
}

static bool
has_bad_charset(const struct mymr_po *po)
{
	size_t n;
	const struct mymr_po_problem *p = mymr_po_problems(po, &n);
	for (size_t i = 0; i < n; i++) {
		if (p[i].kind == MYMR_PO_BAD_CHARSET)
			return true;
	}
	return false;
}

/* Whether the header reads right with name instead of the bytes [start, end). */
static bool
reads_right_with(const struct check_form *f, size_t start, size_t end, const char *name)
{
	struct mymr_buf text = {0};
	struct mymr_po *po = NULL;
	enum mymr_status status = mymr_buf_append(&text, f->s, start);
	if (!status)
		status = mymr_buf_puts(&text, name);
	if (!status)
		status = mymr_buf_append(&text, f->s + end, f->n - end);
	if (!status)
		status = mymr_po_open(&po, text.s, text.len);
	const bool is_right = !status && !has_bad_charset(po);
	mymr_po_free(po);
	mymr_buf_free(&text);
	return is_right;
}

/* The name behind "charset=" in the bytes of the header; of a file that is not UTF-8 the name may
 * be right. */
void
check_form_charset(struct check_form *f)
{
	static const char word[] = "charset=", utf8[] = "UTF-8";
	struct mymr_po_string text;
	size_t i = 0;
	if (!has_bad_charset(f->po) || mymr_po_find(f->po, NULL, 0, "", 0, &i) ||
		mymr_po_form_at(f->po, i, 0, &text))
		return;
	size_t start = text.start;
	while (start < text.end && !is_word_at(f->s + start, text.end - start, word))
		start++;
	start += start < text.end ? sizeof word - 1 : 0;
	size_t end = start;
	while (end < text.end && !strchr("\\\"; \t\r\n", f->s[end]))
		end++;
	const bool is_known = end > start && mymr_utf8_check(f->s, f->n, NULL) == MYMR_OK &&
			      reads_right_with(f, start, end, utf8);
	tell(f, start, end, N_("the header names another charset than UTF-8"),
		is_known ? utf8 : NULL);
}

/* Whether an entry says nothing that another one does not say. */
static bool
says_nothing(const struct mymr_po *po, size_t i, size_t first)
{
	struct mymr_po_entry e;
	if (mymr_po_entry_at(po, i, &e))
		return false;
	for (size_t form = 0; form < e.n_forms; form++) {
		struct mymr_po_string text, other;
		if (mymr_po_form_at(po, i, form, &text))
			return false;
		if (text.len == 0)
			continue;
		if (mymr_po_form_at(po, first, form, &other) || other.len != text.len ||
			memcmp(other.s, text.s, text.len) != 0)
			return false;
	}
	return true;
}

static bool
is_line_end(const struct check_form *f, size_t i)
{
	return i < f->n && (f->s[i] == '\n' || f->s[i] == '\r');
}

/* The lines of an entry and the blank ones behind it, or before it at the end of the file; false
 * when it shares a line with something else. */
static bool
lines_of(const struct check_form *f, const struct mymr_po_entry *e, size_t *start, size_t *end)
{
	*start = e->start;
	*end = e->end;
	if ((*start && f->s[*start - 1] != '\n') || (*end < f->n && !is_line_end(f, *end)))
		return false;
	while (is_line_end(f, *end))
		++*end;
	while (*end == f->n && *start > 1 && is_line_end(f, *start - 1) &&
		is_line_end(f, *start - 2))
		--*start;
	return true;
}

void
check_form_duplicate_message(struct check_form *f)
{
	for (size_t i = 0; i < mymr_po_size(f->po); i++) {
		struct mymr_po_entry e;
		size_t first, start, end;
		if (mymr_po_entry_at(f->po, i, &e) || !e.is_duplicate || e.is_obsolete ||
			mymr_po_find(f->po, e.context.s, e.context.len, e.id.s, e.id.len, &first))
			continue;
		const bool is_idle = says_nothing(f->po, i, first) && lines_of(f, &e, &start, &end);
		if (!f->is_fixing || !is_idle) {
			start = e.id.start;
			end = e.id.end;
		}
		tell(f, start, end, N_("a message that is there already"), is_idle ? "" : NULL);
	}
}

static enum mymr_status
run(struct check_form *f, size_t rule)
{
	struct mymr_po *po;
	if (!check_rules[rule].check_form || f->checker->level[rule] == MYMR_CHECK_OFF)
		return MYMR_OK;
	const enum mymr_status status = mymr_po_open(&po, f->s, f->n);
	if (status)
		return status;
	f->po = po;
	f->rule = rule;
	check_rules[rule].check_form(f);
	mymr_po_free(po);
	return MYMR_OK;
}

enum mymr_status
mymr_check_form(const struct mymr_checker *checker, const char *s, size_t n,
	mymr_check_found *found, void *arg)
{
	struct check_form f = {.checker = checker, .s = s, .n = n, .found = found, .arg = arg};
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < n_check_rules && !status; i++)
		status = run(&f, i);
	return status;
}

/* The file as it becomes: what a rule finds, in the order of its places, is put in as it is told.
 */
struct mending {
	const struct check_form *f;
	struct mymr_buf out;
	size_t done;
	enum mymr_status status;
};

/* Blank lines may belong to two places. */
static void
mend(void *arg, const struct mymr_finding *found)
{
	struct mending *m = arg;
	const size_t start = found->start < m->done ? m->done : found->start;
	if (m->status || !found->replacement || found->end < m->done)
		return;
	m->status = mymr_buf_append(&m->out, m->f->s + m->done, start - m->done);
	if (!m->status)
		m->status = mymr_buf_append(&m->out, found->replacement, found->n_replacement);
	m->done = found->end;
}

/* Lets a rule mend *text. */
static enum mymr_status
mend_by(const struct mymr_checker *checker, size_t rule, struct mymr_buf *text)
{
	struct mending m = {.done = 0};
	struct check_form f = {.checker = checker,
		.s = text->s,
		.n = text->len,
		.is_fixing = true,
		.found = mend,
		.arg = &m};
	m.f = &f;
	enum mymr_status status = run(&f, rule);
	if (!status)
		status = m.status;
	if (!status)
		status = mymr_buf_append(&m.out, text->s + m.done, text->len - m.done);
	if (status) {
		mymr_buf_free(&m.out);
		return status;
	}
	mymr_buf_free(text);
	*text = m.out;
	return MYMR_OK;
}

enum mymr_status
mymr_check_fix_form(
	const struct mymr_checker *checker, const char *s, size_t n, struct mymr_buf *out)
{
	struct mymr_buf text = {0};
	enum mymr_status status = mymr_buf_append(&text, s, n);
	for (size_t i = 0; i < n_check_rules && !status && text.len; i++) {
		if (check_rules[i].check_form)
			status = mend_by(checker, i, &text);
	}
	if (!status && text.len)
		status = mymr_buf_append(out, text.s, text.len);
	mymr_buf_free(&text);
	return status;
}

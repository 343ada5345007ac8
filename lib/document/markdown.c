/* SPDX-License-Identifier: MIT */
/* Markdown: CommonMark with tables, strikethrough and task lists, and the front matter of sites. */
#include "base/bom.h"
#include "base/reason.h"
#include "document/embedded.h"
#include "document/front_matter.h"
#include "document/markdown.h"

#include <stdlib.h>
#include <string.h>

/* Where text of an HTML block stands in the source without a gap: HTML that nothing is around. */
static bool
html_range(const struct markdown_scan *scan, const struct markdown_block *b, size_t *start,
	size_t *end)
{
	const char *s = scan->source.text.s;
	*start = b->mark[0].start;
	*end = *start;
	for (size_t i = 0; i < b->n; i++) {
		const struct mark *m = &b->mark[i];
		if (m->start == MARK_NOWHERE)
			continue;
		while (*end < m->start && strchr(" \t\r\n", s[*end]))
			++*end;
		if (m->start != *end)
			return false;
		*end = m->end;
	}
	return *start != MARK_NOWHERE;
}

static enum mymr_status
add_html(struct markdown_scan *scan, const struct markdown_block *b)
{
	struct mymr_error unwanted;
	size_t start, end;
	if (!html_range(scan, b, &start, &end))
		return MYMR_OK;
	start = markdown_source_offset(&scan->source, start);
	end = markdown_source_offset(&scan->source, end);
	const enum mymr_status status =
		embedded_add(scan->doc, start, end, &format_html, NULL, &unwanted);
	return status == MYMR_ENOMEM ? status : MYMR_OK;
}

/* Whether s[0..n) is the row of a table that says how its columns are set, in quotes or not. */
static bool
is_delimiter(const char *s, size_t n)
{
	size_t at = 0;
	while (at < n && strchr("|:- \t\r>", s[at]))
		at++;
	return at == n && memchr(s, '|', n) && memchr(s, '-', n);
}

/* A table in the middle of a paragraph, which some read and some do not; it may stand in code, too.
 */
static bool
has_table(const struct markdown_scan *scan, const struct markdown_block *b)
{
	const char *s = scan->source.text.s;
	size_t start = MARK_NOWHERE, end = 0;
	for (size_t i = 0; i < b->n; i++) {
		if (b->mark[i].start == MARK_NOWHERE)
			continue;
		start = b->mark[i].start < start ? b->mark[i].start : start;
		end = b->mark[i].end > end ? b->mark[i].end : end;
	}
	for (const char *at = s + (start < end ? start : end), *next; at < s + end; at = next) {
		const char *newline = memchr(at, '\n', (size_t)(s + end - at));
		if (!newline)
			return false;
		next = newline + 1;
		const char *stop = memchr(next, '\n', (size_t)(s + end - next));
		if (is_delimiter(next, (size_t)((stop ? stop : s + end) - next)))
			return true;
	}
	return false;
}

/* The end of the address at start, which is in angle brackets or goes on to a blank or to the
 * bracket that is not its own. */
static size_t
address_end(const struct mymr_document *doc, size_t start)
{
	const char *s = doc->s;
	const bool is_wrapped = start && s[start - 1] == '<';
	size_t depth = 0, i = start;
	for (; i < doc->n && !strchr(is_wrapped ? "\r\n>" : " \t\r\n", s[i]); i++) {
		if (s[i] == ')' && depth-- == 0 && !is_wrapped)
			break;
		depth += s[i] == '(';
	}
	return i;
}

/* Links by name have the address of their definition, which changes once. */
static enum mymr_status
add_links(struct markdown_scan *scan, const struct markdown_block *b)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < b->n && !status; i++) {
		const struct mark *m = &b->mark[i];
		if (m->type != MARK_OPEN || m->span != SPAN_LINK || m->address == MARK_NOWHERE)
			continue;
		const size_t start = markdown_source_offset(&scan->source, m->address);
		const struct link link = {.start = start,
			.end = address_end(scan->doc, start),
			.type = LINK_PAGE,
			.escape = LINK_MARKUP};
		status = document_add_link(scan->doc, &link);
	}
	return status;
}

/* md4c pairs the brackets of addresses and titles with those of texts, whose escapes may then make
 * other pairs of them. */
static bool
has_loose_bracket(const struct markdown_block *b, const char *s)
{
	for (size_t i = 0; i < b->n; i++) {
		const struct mark *m = &b->mark[i];
		size_t depth = 0;
		if (m->type != MARK_CLOSE || m->span < SPAN_LINK || m->start == MARK_NOWHERE)
			continue;
		if (m->is_label || m->is_address)
			continue;
		for (size_t at = m->start + 1; at < m->end; at++) {
			if (s[at] == ']' && depth-- == 0)
				return true;
			depth += s[at] == '[';
			at += s[at] == '\\';
		}
		if (depth)
			return true;
	}
	return false;
}

static enum mymr_status
on_block(void *user, struct markdown_block *b)
{
	struct markdown_scan *scan = user;
	const struct markdown_source *source = &scan->source;
	if (strcmp(b->context, "html") == 0)
		return add_html(scan, b);
	if (strcmp(b->context, "code") == 0)
		return MYMR_OK;
	size_t at = 0;
	for (size_t i = 0; i < b->n && at == 0; i++)
		at = b->mark[i].start == MARK_NOWHERE ? 0 : b->mark[i].start;
	at = markdown_source_offset(source, at);
	if (has_table(scan, b))
		return document_warn(
			scan->doc, at, "table in the middle of a paragraph is left alone");
	if (b->is_crossed || !markdown_place(b, source->text.s, source->text.len) ||
		has_loose_bracket(b, source->text.s))
		return document_warn(
			scan->doc, at, "text with markup that is hard to tell apart is left alone");
	const enum mymr_status status = add_links(scan, b);
	return status ? status : markdown_add_block(scan, b);
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	struct markdown_scan m = {.doc = doc, .unit = {.doc = doc}};
	size_t start;
	enum mymr_status status = front_matter_add(doc, bom_len(doc->s, doc->n), &start);
	if (!status)
		status = markdown_source_read(&m.source, doc->s, doc->n, start);
	if (status == MYMR_ERANGE)
		error->reason = N_("paragraph with too many lines and links");
	if (!status) {
		status = markdown_parse(m.source.text.s, m.source.text.len, on_block, &m);
		if (status == MYMR_ERANGE)
			error->reason = N_("table with too many empty cells");
		if (status == MYMR_ENOENT)
			error->reason = N_("md4c, which reads Markdown, is not there");
	}
	markdown_source_free(&m.source);
	string_unit_free(&m.unit);
	free(m.piece);
	free(m.open);
	free(m.image);
	return status;
}

/* Not in the name of a definition, and not where emphasis would be read another way. */
static bool
may_break(const struct mymr_document *doc, size_t i, size_t source)
{
	const bool is_before = source < doc->n && strchr("*_~\r\n", doc->s[source]);
	const bool is_behind = source && strchr("*_~", doc->s[source - 1]);
	return !(doc->details[i].how & MARKDOWN_LABEL) && !is_before && !is_behind;
}

const struct format format_markdown = {
	.name = "markdown",
	.suffixes = "md markdown mdown mkd",
	.scan = scan,
	.arrange = markdown_arrange,
	.holds_part = markdown_holds_part,
	.may_break = may_break,
};

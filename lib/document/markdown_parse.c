/* SPDX-License-Identifier: MIT */
/* The only file that knows md4c, which is loaded when it is needed. Its texts are pointers into
 * what it reads; markup has none. */
#include "document/markdown_parse.h"
#include "base/grow.h"
#include "locale/shared.h"

#include <limits.h>
#include <md4c.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A row of a table gets all cells that its head has, so that what md4c tells may be the square of
 * what it reads. */
#define EVENTS_ALWAYS 1000
#define EVENTS_FOR_BYTE 16

struct parse {
	const char *s;
	size_t n;
	markdown_on_block *on_block;
	void *user;
	struct markdown_block block;
	size_t *open; /* spans that have not ended */
	size_t n_open;
	size_t cap_open;
	size_t n_left; /* events that there may still be */
	bool has_no_memory;
	enum mymr_status status;
};

/* md4c goes on behind some callbacks that failed: the first failure stays. */
static int
fail(struct parse *p, enum mymr_status status)
{
	p->status = p->status ? p->status : status;
	return p->status != MYMR_OK;
}

static int
count(struct parse *p)
{
	if (p->n_left == 0)
		return fail(p, MYMR_ERANGE);
	p->n_left--;
	return 0;
}

/* What has been read belongs to one block. */
static int
flush(struct parse *p)
{
	enum mymr_status status = MYMR_OK;
	p->block.is_crossed |= p->n_open > 0;
	if (p->block.n)
		status = p->on_block(p->user, &p->block);
	p->block.n = 0;
	p->block.is_crossed = false;
	p->n_open = 0;
	return fail(p, status);
}

static const char *
context_of(MD_BLOCKTYPE type, const void *detail, const char *before)
{
	static const char *const headings[] = {"h1", "h2", "h3", "h4", "h5", "h6"};
	switch (type) {
	case MD_BLOCK_H:
		return headings[(((const MD_BLOCK_H_DETAIL *)detail)->level - 1) % 6];
	case MD_BLOCK_P:
		return "p";
	case MD_BLOCK_LI:
		return "li";
	case MD_BLOCK_TH:
		return "th";
	case MD_BLOCK_TD:
		return "td";
	case MD_BLOCK_HTML:
		return "html";
	case MD_BLOCK_CODE:
		return "code";
	default:
		return before;
	}
}

static int
enter_block(MD_BLOCKTYPE type, void *detail, void *user)
{
	struct parse *p = user;
	if (count(p) || flush(p))
		return 1;
	p->block.context = context_of(type, detail, p->block.context);
	return 0;
}

static int
leave_block(MD_BLOCKTYPE type, void *detail, void *user)
{
	struct parse *p = user;
	(void)type;
	(void)detail;
	return count(p) || flush(p);
}

static struct mark *
add(struct parse *p, enum mark_type type)
{
	if (count(p) ||
		fail(p, grow(&p->block.mark, &p->block.cap, p->block.n, sizeof *p->block.mark)))
		return NULL;
	struct mark *m = &p->block.mark[p->block.n++];
	*m = (struct mark){.type = type,
		.start = MARK_NOWHERE,
		.end = MARK_NOWHERE,
		.address = MARK_NOWHERE,
		.title = MARK_NOWHERE};
	return m;
}

/* The offset of what md4c points at, if that is in the text. */
static size_t
offset_of(const struct parse *p, const char *at)
{
	const uintptr_t start = (uintptr_t)p->s, here = (uintptr_t)at;
	return here >= start && here <= start + p->n ? (size_t)(here - start) : MARK_NOWHERE;
}

static enum mark_span
span_of(MD_SPANTYPE type)
{
	switch (type) {
	case MD_SPAN_STRONG:
		return SPAN_STRONG;
	case MD_SPAN_DEL:
		return SPAN_DEL;
	case MD_SPAN_CODE:
		return SPAN_CODE;
	case MD_SPAN_A:
		return SPAN_LINK;
	case MD_SPAN_IMG:
		return SPAN_IMAGE;
	default:
		return SPAN_EM;
	}
}

static int
enter_span(MD_SPANTYPE type, void *detail, void *user)
{
	struct parse *p = user;
	if (fail(p, grow(&p->open, &p->cap_open, p->n_open, sizeof *p->open)))
		return 1;
	struct mark *m = add(p, MARK_OPEN);
	if (!m)
		return 1;
	m->span = span_of(type);
	if (type == MD_SPAN_A)
		m->address = offset_of(p, ((MD_SPAN_A_DETAIL *)detail)->href.text);
	if (type == MD_SPAN_IMG)
		m->address = offset_of(p, ((MD_SPAN_IMG_DETAIL *)detail)->src.text);
	p->open[p->n_open++] = p->block.n - 1;
	return 0;
}

static int
leave_span(MD_SPANTYPE type, void *detail, void *user)
{
	struct parse *p = user;
	(void)detail;
	struct mark *m = add(p, MARK_CLOSE);
	if (!m)
		return 1;
	m->span = span_of(type);
	if (p->n_open == 0 || p->block.mark[p->open[p->n_open - 1]].span != m->span) {
		p->block.is_crossed = true;
		return 0;
	}
	m->partner = p->open[--p->n_open];
	p->block.mark[m->partner].partner = p->block.n - 1;
	return 0;
}

static enum mark_type
type_of_text(MD_TEXTTYPE type)
{
	switch (type) {
	case MD_TEXT_BR:
		return MARK_HARD;
	case MD_TEXT_SOFTBR:
		return MARK_SOFT;
	case MD_TEXT_ENTITY:
		return MARK_ENTITY;
	case MD_TEXT_CODE:
		return MARK_CODE;
	case MD_TEXT_HTML:
		return MARK_HTML;
	default:
		return MARK_TEXT;
	}
}

static int
on_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user)
{
	struct parse *p = user;
	const bool is_break = type == MD_TEXT_BR || type == MD_TEXT_SOFTBR;
	const size_t at = offset_of(p, text);
	struct mark *m = add(p, type_of_text(type));
	if (!m)
		return 1;
	if (is_break)
		return 0;
	if (at == MARK_NOWHERE || type == MD_TEXT_NULLCHAR) {
		m->type = MARK_OTHER;
		return 0;
	}
	m->start = at;
	m->end = at + size;
	return 0;
}

/* md4c goes on after some allocations that failed, but always tells. */
static void
on_log(const char *message, void *user)
{
	struct parse *p = user;
	p->has_no_memory |= strstr(message, "alloc() failed") != NULL;
}

typedef int
parse_function(const MD_CHAR *, MD_SIZE, const MD_PARSER *, void *);

/* NULL when md4c is not there. */
static parse_function *
load(void)
{
	void *library = shared_open("libmd4c.so.0");
	parse_function *parse = NULL;
	if (library)
		shared_find(library, "md_parse", &parse);
	shared_close(library);
	return parse;
}

enum mymr_status
markdown_parse(const char *s, size_t n, markdown_on_block *on_block, void *user)
{
	const MD_PARSER parser = {
		.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS,
		.enter_block = enter_block,
		.leave_block = leave_block,
		.enter_span = enter_span,
		.leave_span = leave_span,
		.text = on_text,
		.debug_log = on_log};
	struct parse p = {.s = s, .n = n, .on_block = on_block, .user = user};
	parse_function *parse = load();
	if (!parse)
		return MYMR_ENOENT;
	if (n >= UINT_MAX / 2)
		return MYMR_ERANGE;
	p.n_left = EVENTS_ALWAYS + EVENTS_FOR_BYTE * n;
	const int failed = parse(s, (MD_SIZE)n, &parser, &p);
	free(p.block.mark);
	free(p.open);
	if (p.has_no_memory || (failed && !p.status))
		return MYMR_ENOMEM;
	return p.status;
}

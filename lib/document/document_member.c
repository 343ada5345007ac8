/* SPDX-License-Identifier: MIT */
#include "document/document_member.h"
#include "base/reason.h"

#include <mymr/utf8.h>
#include <string.h>

static void
move_value(struct lang_value *v, size_t by)
{
	if (v->end) {
		v->start += by;
		v->end += by;
	}
}

void
document_move_owner(struct owner *owner, size_t by)
{
	if (owner->end == 0)
		return;
	owner->start += by;
	owner->end += by;
	owner->insert += by;
	move_value(&owner->lang, by);
	move_value(&owner->xml_lang, by);
}

void
document_fail_in(
	struct mymr_document *doc, const char *name, const char *s, size_t n, size_t offset)
{
	struct mymr_document_place *place = doc->failed;
	size_t len = name ? strlen(name) : 0;
	if (len >= sizeof place->member) {
		len = sizeof place->member - 1;
		while (len && (name[len] & 0xC0) == 0x80)
			len--;
	}
	memcpy(place->member, name ? name : "", len);
	place->member[len] = '\0';
	place->line = place->column = 0;
	if (s)
		mymr_utf8_place(s, n, offset, &place->line, &place->column);
}

/* A scanner sees its member and nothing else. */
static enum mymr_status
scan_member(struct mymr_document *doc, struct member *m, struct mymr_error *error)
{
	enum mymr_status status = MYMR_OK;
	doc->member = m;
	if (mymr_utf8_check(doc->s, doc->n, &error->offset)) {
		error->reason = N_("invalid UTF-8");
		status = MYMR_EUTF8;
	}
	if (!status)
		status = m->format->scan(doc, error);
	if (status)
		document_fail_in(doc, m->name, doc->s, doc->n, error->offset);
	document_move_owner(&m->root, m->start);
	document_move_owner(&m->body, m->start);
	move_value(&m->language, m->start);
	return status;
}

enum mymr_status
document_scan_members(struct mymr_document *doc, struct mymr_error *error)
{
	const char *s = doc->s;
	const size_t n = doc->n;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < doc->n_members && !status; i++) {
		struct member *m = &doc->members[i];
		doc->s = s + m->start;
		doc->n = m->end - m->start;
		status = scan_member(doc, m, error);
	}
	doc->s = s;
	doc->n = n;
	return status;
}

const struct member *
document_member_at(const struct mymr_document *doc, size_t offset)
{
	size_t low = 0, high = doc->n_members;
	while (high - low > 1) {
		const size_t middle = low + (high - low) / 2;
		if (doc->members[middle].start <= offset)
			low = middle;
		else
			high = middle;
	}
	return &doc->members[low];
}

void
document_count_to(const struct mymr_document *doc, struct place_counter *c, size_t offset)
{
	if (!c->member || offset >= c->member->end) {
		const struct member *m = document_member_at(doc, offset);
		if (m != c->member)
			*c = (struct place_counter){m, m->start, 1, 1};
	}
	const char *s = doc->s, *end;
	while (c->at < offset && (end = memchr(s + c->at, '\n', offset - c->at)) != NULL) {
		c->at = (size_t)(end - s) + 1;
		c->line++;
		c->column = 1;
	}
	for (; c->at < offset; c->at++)
		c->column += (s[c->at] & 0xC0) != 0x80;
}

const char *
mymr_document_walk_to(
	const struct mymr_document *doc, struct mymr_document_walk *walk, size_t source)
{
	struct place_counter c = {walk->member, walk->at, walk->line, walk->column};
	document_count_to(doc, &c, source);
	*walk = (struct mymr_document_walk){c.member, c.member->start, c.at, c.line, c.column};
	return c.member->name;
}

/* SPDX-License-Identifier: MIT */
/* A walk over an XML resource, shared by those who take part. */
#ifndef DOCUMENT_XML_WALK_H
#define DOCUMENT_XML_WALK_H

#include "catalog/xml.h"
#include "document/xml_strings.h"
#include "document/xml_unit.h"

/* An element that is open, and what its children are to know. */
struct frame {
	const struct xml_rule *rule; /* NULL: none */
	const char *name;
	size_t name_len;
	size_t context; /* its length outside of the element */
	size_t inside;  /* and inside, without the name a child gave */
	size_t n_children;
	bool is_skipped;
};

struct walk {
	struct mymr_document *doc;
	const struct xml_rule *rules; /* of the format, which stand together */
	struct mymr_buf context;
	struct mymr_buf key; /* what the last "name" said */
	struct frame frame[XML_DEPTH + 1];
	size_t depth;
	struct xml_flat flat;
	struct xml_flat source; /* for the next "fill" */
	size_t source_depth;    /* of the element that had it, 0 once it has a fill */
	size_t source_end;      /* where an element may be made for the fill */
	const char *made;       /* its name; NULL: none is made */
	size_t source_tag;      /* the tag of the source, with whose prefix it is made */
	size_t text;            /* the depth of the element whose text is read, 0 for none */
	enum xml_holds holds;
	size_t at;   /* where its text goes on */
	size_t code; /* the depth of an element in it that is a code, 0 for none */
};

/* Whether a rule is of an attribute, not of the element. */
bool
xml_rule_is_of_attribute(const struct xml_rule *rule);

/* Whether an element has text that is read. */
bool
xml_frame_has_text(const struct frame *f);

bool
xml_walk_has_key(const struct walk *w, const struct xml_rule *rule);

bool
xml_walk_is_empty(const struct walk *w, const struct xml_tag *tag);

/* Translations that are not there: where a source begins and ends, and whether it has an element
 * for its translation. */
void
xml_fill_note(struct walk *w, const struct frame *f, const struct xml_tag *tag);

void
xml_fill_end_source(struct walk *w);

/* The parent of a source ends. */
enum mymr_status
xml_fill_end_parent(struct walk *w);

/* Whether an element is empty that has text where there is some; and its unit. */
bool
xml_fill_is_due(const struct walk *w, const struct frame *f, const struct xml_tag *tag);

enum mymr_status
xml_fill_add(struct walk *w, const struct xml_tag *tag);

#endif

/* SPDX-License-Identifier: MIT */
/* The elements of a part of an office document that are open while it is read. */
#ifndef DOCUMENT_OFFICE_WALK_H
#define DOCUMENT_OFFICE_WALK_H

#include "catalog/xml.h"
#include "document/office_unit.h"

struct office_frame {
	const struct office_rule *rule;
	enum office_role role;
	size_t start;   /* of its tag */
	size_t tag_end; /* and behind it */
	bool is_empty;
	bool keeps; /* xml:space="preserve" */
	bool has_children;
};

struct office_walk {
	struct mymr_document *doc;
	struct office_frame frame[XML_DEPTH + 1];
	size_t depth;
	struct office_paragraph **paragraph; /* open ones, each in a code of the one before it */
	size_t n_paragraphs;
	size_t cap_paragraphs;
	size_t n_made;
	size_t skip;    /* depth of the element in which nothing is looked at, 0 for none */
	size_t dropped; /* the same in properties */
	size_t properties;
	size_t run;
	size_t at; /* behind the last tag */
	struct office_style style;
	struct xml_flat flat;
};

/* The paragraph whose text is read, NULL for none. */
struct office_paragraph *
office_paragraph_of(const struct office_walk *w);

/* A run begins; what is known of its format is in w->style until it is asked for. */
enum mymr_status
office_begin_run(struct office_walk *w, struct office_paragraph *p, const struct xml_tag *tag);

/* The properties' own attributes, in DrawingML: language and spelling make no format. */
enum mymr_status
office_read_attributes(
	struct office_walk *w, struct office_paragraph *p, const struct xml_tag *tag);

/* An element of the properties of a run begins or ends. */
enum mymr_status
office_in_properties(struct office_walk *w, struct office_paragraph *p, const struct xml_tag *tag);

enum mymr_status
office_end_properties(struct office_walk *w, struct office_paragraph *p, const struct xml_tag *tag);

/* The format of what is read is that of its run, or none. */
enum mymr_status
office_know_format(struct office_walk *w, struct office_paragraph *p, unsigned *format);

/* The run that a code or a paragraph stands in goes on behind it. */
void
office_find_run(struct office_walk *w);

enum mymr_status
office_add_token(struct office_walk *w, struct office_paragraph *p, struct office_token token);

/* Text [from, to), in a paragraph or in the element of the token. */
enum mymr_status
office_add_text(struct office_walk *w, struct office_paragraph *p, size_t from, size_t to,
	bool keeps, const struct office_token *element);

/* "<w:sdt>" goes on up to "<w:sdtContent>". */
void
office_join_inner(struct office_paragraph *p, size_t end);

/* An element ends that is not passed over. */
enum mymr_status
office_end_element(struct office_walk *w, const struct xml_tag *tag);

#endif

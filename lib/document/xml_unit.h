/* SPDX-License-Identifier: MIT */
/* From the content of an element to units. */
#ifndef DOCUMENT_XML_UNIT_H
#define DOCUMENT_XML_UNIT_H

#include "document/xml_flat.h"
#include "document/xml_strings.h"

struct xml_value {
	const struct xml_flat *flat;
	enum xml_how how;
	const char *context;
	size_t context_len;
};

/* Adds the unit of a value, if it has words. */
enum mymr_status
xml_unit_add(struct mymr_document *doc, const struct xml_value *v);

/* Adds a unit with the text and codes of the value. Its place is empty content, without a name; the
 * "/>" of an empty tag with the name; or, start and end being the same, where an element of the
 * name is made. */
enum mymr_status
xml_unit_fill(struct mymr_document *doc, const struct xml_value *v, size_t start, size_t end,
	const char *name, size_t n);

/* Adds the units that the value has as HTML, which is format_html or format_post. */
enum mymr_status
xml_html_add(struct mymr_document *doc, const struct xml_value *v, const struct format *format);

/* The value of an attribute of a tag, between its quotes; name as it is written there. */
bool
xml_attribute_find(const struct mymr_document *doc, size_t tag, size_t tag_end, const char *name,
	size_t *start, size_t *end);

/* Takes the content of an element, or the value of an attribute in the tag [start, end), for what
 * it holds: a link or a language. */
enum mymr_status
xml_link_add(struct mymr_document *doc, enum xml_holds holds, const struct xml_flat *flat);

enum mymr_status
xml_link_add_attribute(
	struct mymr_document *doc, const struct xml_rule *rule, size_t tag, size_t end);

/* Adds the unit of an attribute's value, whose name is without a prefix. */
enum mymr_status
xml_attribute_add(struct mymr_document *doc, size_t tag, size_t tag_end, const char *name,
	const char *context, size_t context_len);

#endif

/* SPDX-License-Identifier: MIT */
/* XML read with the place of everything in its bytes, and written: all that the library asks of
 * expat. Nothing but the bytes given is ever read: no entities, no DTD. */
#ifndef CATALOG_XML_H
#define CATALOG_XML_H

#include <mymr/buf.h>
#include <mymr/status.h>
#include <stdbool.h>
#include <stddef.h>

/* Elements that may be open at once. */
#define XML_DEPTH 1000

#define XML_NAMESPACE "http://www.w3.org/XML/1998/namespace"

struct xml_name {
	const char *space; /* the namespace, "" for none; n_space bytes, no NUL behind */
	size_t n_space;
	const char *local;
};

bool
xml_is(const struct xml_name *name, const char *space, const char *local);

/* Bytes [start, end) of a tag. What ends an empty element has none, at the end of its tag. */
struct xml_tag {
	struct xml_name name;
	const char *const *attributes; /* for xml_attribute; NULL in an end tag */
	size_t start;
	size_t end;
};

/* The value of an attribute, NULL when there is none. The namespace of most is "". */
const char *
xml_attribute(const struct xml_tag *tag, const char *space, const char *local);

/* Iterator without state of its own: the attributes of a tag, *i starting as 0. */
bool
xml_attribute_next(const struct xml_tag *tag, size_t *i, struct xml_name *name, const char **value);

/* Hears of what is read, in order. Names, values and texts live until it returns, and texts come in
 * pieces. What is NULL is passed over. A status other than MYMR_OK ends the reading. */
struct xml_handler {
	enum mymr_status (*start)(void *arg, const struct xml_tag *tag);
	enum mymr_status (*end)(void *arg, const struct xml_tag *tag);
	enum mymr_status (*text)(void *arg, const char *s, size_t n, size_t offset);
	/* a processing instruction, whose target is NUL-terminated */
	enum mymr_status (*instruction)(void *arg, const char *target, size_t offset);
};

/* Reads s[0..n), which is UTF-8, UTF-16, ASCII or Latin-1 as it says; handlers get UTF-8.
 * MYMR_ENOMEM; MYMR_ERANGE for XML_DEPTH and for 2 GB; MYMR_ESYNTAX for what is not well-formed and
 * for any entity that is declared or used. *error has the place and the reason; where a handler
 * ends the reading, the place it was at, unless it has written a reason there itself. */
enum mymr_status
xml_read(const struct xml_handler *handler, void *arg, const char *s, size_t n,
	struct mymr_error *error);

/* Whether it is a reference or a declaration that ended the reading. */
bool
xml_is_about_entities(const struct mymr_error *error);

/* Appends s[0..n) as text, or as an attribute's value between double quotes. MYMR_EUTF8;
 * MYMR_EINVAL for a code point that XML cannot have; MYMR_ENOMEM. out is as before on failure. */
enum mymr_status
xml_put_text(struct mymr_buf *out, const char *s, size_t n);

enum mymr_status
xml_put_value(struct mymr_buf *out, const char *s, size_t n);

#endif

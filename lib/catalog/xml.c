/* SPDX-License-Identifier: MIT */
#include "catalog/xml.h"
#include "base/reason.h"

#include <expat.h>
#include <limits.h>
#include <mymr/utf8.h>
#include <string.h>

/* Between a namespace and a name; in no name, and in no namespace that is a URI. */
#define SEPARATOR '\n'

#define ENTITIES N_("entities are not read")
#define TOO_EARLY N_("XML that ends too early")

struct reader {
	const struct xml_handler *handler;
	void *arg;
	XML_Parser parser;
	size_t depth;
	enum mymr_status status;
	struct mymr_error *error;
};

static struct xml_name
split(const char *name)
{
	const char *end = strrchr(name, SEPARATOR);
	if (!end)
		return (struct xml_name){.space = "", .local = name};
	return (struct xml_name){.space = name, .n_space = (size_t)(end - name), .local = end + 1};
}

bool
xml_is(const struct xml_name *name, const char *space, const char *local)
{
	return strlen(space) == name->n_space && memcmp(space, name->space, name->n_space) == 0 &&
	       strcmp(local, name->local) == 0;
}

bool
xml_attribute_next(const struct xml_tag *tag, size_t *i, struct xml_name *name, const char **value)
{
	if (!tag->attributes || !tag->attributes[*i])
		return false;
	*name = split(tag->attributes[*i]);
	*value = tag->attributes[*i + 1];
	*i += 2;
	return true;
}

const char *
xml_attribute(const struct xml_tag *tag, const char *space, const char *local)
{
	struct xml_name name;
	const char *value;
	for (size_t i = 0; xml_attribute_next(tag, &i, &name, &value);) {
		if (xml_is(&name, space, local))
			return value;
	}
	return NULL;
}

static size_t
place(const struct reader *r)
{
	const XML_Index at = XML_GetCurrentByteIndex(r->parser);
	return at < 0 ? 0 : (size_t)at;
}

static void
fail(struct reader *r, enum mymr_status status, const char *reason)
{
	if (!status || r->status)
		return;
	r->status = status;
	if (!r->error->reason)
		*r->error = (struct mymr_error){place(r), reason};
	XML_StopParser(r->parser, XML_FALSE);
}

/* The reason of a handler that gave none. */
static void
fail_handled(struct reader *r, enum mymr_status status)
{
	fail(r, status, mymr_status_text(status));
}

static struct xml_tag
tag_of(const struct reader *r, const char *name, const char **attributes)
{
	const size_t start = place(r);
	const int len = XML_GetCurrentByteCount(r->parser);
	return (struct xml_tag){
		.name = split(name),
		.attributes = (const char *const *)attributes,
		.start = start,
		.end = start + (size_t)(len > 0 ? len : 0),
	};
}

/* A parser that has been stopped may still have something to tell. */
static void XMLCALL
on_start(void *arg, const char *name, const char **attributes)
{
	struct reader *r = arg;
	if (r->status)
		return;
	if (++r->depth > XML_DEPTH) {
		fail(r, MYMR_ERANGE, "too many elements in each other");
		return;
	}
	const struct xml_tag tag = tag_of(r, name, attributes);
	if (r->handler->start)
		fail_handled(r, r->handler->start(r->arg, &tag));
}

static void XMLCALL
on_end(void *arg, const char *name)
{
	struct reader *r = arg;
	if (r->status)
		return;
	r->depth--;
	const struct xml_tag tag = tag_of(r, name, NULL);
	if (r->handler->end)
		fail_handled(r, r->handler->end(r->arg, &tag));
}

static void XMLCALL
on_text(void *arg, const char *s, int n)
{
	struct reader *r = arg;
	if (!r->status && r->handler->text)
		fail_handled(r, r->handler->text(r->arg, s, (size_t)n, place(r)));
}

static void XMLCALL
on_instruction(void *arg, const char *target, const char *data)
{
	struct reader *r = arg;
	(void)data;
	if (!r->status && r->handler->instruction)
		fail_handled(r, r->handler->instruction(r->arg, target, place(r)));
}

static void XMLCALL
on_entity(void *arg, const char *name, int is_parameter, const char *value, int n_value,
	const char *base, const char *system_id, const char *public_id, const char *notation)
{
	(void)name, (void)is_parameter, (void)value, (void)n_value, (void)base, (void)system_id;
	(void)public_id, (void)notation;
	fail(arg, MYMR_ESYNTAX, ENTITIES);
}

static void XMLCALL
on_skipped(void *arg, const char *name, int is_parameter)
{
	(void)name, (void)is_parameter;
	fail(arg, MYMR_ESYNTAX, ENTITIES);
}

static int XMLCALL
on_external(XML_Parser parser, const char *context, const char *base, const char *system_id,
	const char *public_id)
{
	(void)context, (void)base, (void)system_id, (void)public_id;
	fail(XML_GetUserData(parser), MYMR_ESYNTAX, ENTITIES);
	return XML_STATUS_ERROR;
}

static void
set_handlers(struct reader *r)
{
	XML_SetUserData(r->parser, r);
	XML_SetElementHandler(r->parser, on_start, on_end);
	XML_SetCharacterDataHandler(r->parser, on_text);
	XML_SetProcessingInstructionHandler(r->parser, on_instruction);
	XML_SetEntityDeclHandler(r->parser, on_entity);
	XML_SetSkippedEntityHandler(r->parser, on_skipped);
	XML_SetExternalEntityRefHandler(r->parser, on_external);
}

static const char *
reason_of(enum XML_Error code)
{
	switch (code) {
	case XML_ERROR_NO_ELEMENTS:
		return N_("XML without an element");
	case XML_ERROR_TAG_MISMATCH:
		return N_("the end tag of another element");
	case XML_ERROR_DUPLICATE_ATTRIBUTE:
		return N_("an attribute is there twice");
	case XML_ERROR_JUNK_AFTER_DOC_ELEMENT:
		return N_("text behind the end of the document");
	case XML_ERROR_UNDEFINED_ENTITY:
		return ENTITIES;
	case XML_ERROR_UNKNOWN_ENCODING:
	case XML_ERROR_INCORRECT_ENCODING:
		return N_("XML in another encoding than UTF-8 or UTF-16");
	case XML_ERROR_UNBOUND_PREFIX:
		return N_("a prefix without a namespace");
	case XML_ERROR_UNCLOSED_TOKEN:
	case XML_ERROR_PARTIAL_CHAR:
	case XML_ERROR_UNCLOSED_CDATA_SECTION:
		return TOO_EARLY;
	default:
		return N_("XML that is not well-formed");
	}
}

static void
fail_parsing(struct reader *r)
{
	const enum XML_Error code = XML_GetErrorCode(r->parser);
	/* expat says so as well of a document whose first element has no end. */
	if (code == XML_ERROR_NO_ELEMENTS && r->depth)
		fail(r, MYMR_ESYNTAX, TOO_EARLY);
	else if (code == XML_ERROR_NO_MEMORY)
		fail_handled(r, MYMR_ENOMEM);
	else
		fail(r, MYMR_ESYNTAX, reason_of(code));
}

enum mymr_status
xml_read(const struct xml_handler *handler, void *arg, const char *s, size_t n,
	struct mymr_error *error)
{
	struct mymr_error unwanted = {0};
	struct reader r = {.handler = handler, .arg = arg, .error = error ? error : &unwanted};
	*r.error = (struct mymr_error){0, NULL};
	if (n > INT_MAX) {
		r.error->reason = "2 GB or more";
		return MYMR_ERANGE;
	}
	r.parser = XML_ParserCreateNS(NULL, SEPARATOR);
	if (!r.parser) {
		r.error->reason = mymr_status_text(MYMR_ENOMEM);
		return MYMR_ENOMEM;
	}
	set_handlers(&r);
	if (XML_Parse(r.parser, s, (int)n, XML_TRUE) != XML_STATUS_OK)
		fail_parsing(&r);
	XML_ParserFree(r.parser);
	return r.status;
}

bool
xml_is_about_entities(const struct mymr_error *error)
{
	return error->reason && strcmp(error->reason, ENTITIES) == 0;
}

/* XML 1.0, 2.2: what a document may have, surrogates aside, which UTF-8 has not. */
static bool
is_char(uint32_t c)
{
	return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
}

static const char *
reference(unsigned char c, bool is_value)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '\r':
		return "&#13;";
	case '"':
		return is_value ? "&quot;" : NULL;
	case '\n':
		return is_value ? "&#10;" : NULL;
	case '\t':
		return is_value ? "&#9;" : NULL;
	default:
		return NULL;
	}
}

static enum mymr_status
put(struct mymr_buf *out, const char *s, size_t n, bool is_value)
{
	const size_t before = out->len;
	enum mymr_status status = mymr_utf8_check(s, n, NULL);
	for (size_t i = 0, len; i < n && !status; i += len) {
		uint32_t c;
		len = mymr_utf8_decode(s + i, n - i, &c);
		const char *other = reference((unsigned char)s[i], is_value);
		if (!is_char(c))
			status = MYMR_EINVAL;
		else
			status = other ? mymr_buf_puts(out, other)
				       : mymr_buf_append(out, s + i, len);
	}
	if (status)
		out->len = before;
	return status;
}

enum mymr_status
xml_put_text(struct mymr_buf *out, const char *s, size_t n)
{
	return put(out, s, n, false);
}

enum mymr_status
xml_put_value(struct mymr_buf *out, const char *s, size_t n)
{
	return put(out, s, n, true);
}

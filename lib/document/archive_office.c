/* SPDX-License-Identifier: MIT */
/* Archives of Office Open XML, whose parts [Content_Types].xml tells, and of OpenDocument, whose
 * parts have names. */
#include "base/reason.h"
#include "catalog/xml.h"
#include "document/archive.h"
#include "document/office.h"

#include <stdlib.h>
#include <string.h>

#define TYPES "[Content_Types].xml"

struct types {
	struct mymr_document *doc;
	bool *has_text; /* of each member */
};

static bool
ends_with(const char *s, const char *end)
{
	const size_t n = strlen(s), n_end = strlen(end);
	return n >= n_end && strcmp(s + n - n_end, end) == 0;
}

static const struct office_part *
part_of(const char *type)
{
	const struct office_part *part = office_parts;
	while (part->type && !ends_with(type, part->type))
		part++;
	return part->type ? part : NULL;
}

static enum mymr_status
on_type(void *arg, const struct xml_tag *tag)
{
	struct types *types = arg;
	const char *name = xml_attribute(tag, "", "PartName");
	const char *type = xml_attribute(tag, "", "ContentType");
	size_t i;
	if (name && type && name[0] == '/' && part_of(type) &&
		archive_find(types->doc, name + 1, strlen(name + 1), &i))
		types->has_text[i] = true;
	return MYMR_OK;
}

static enum mymr_status
read_types(struct types *types, struct mymr_error *error)
{
	static const struct xml_handler handler = {.start = on_type};
	struct mymr_buf bytes = {0};
	size_t i;
	if (!archive_find(types->doc, TYPES, strlen(TYPES), &i))
		return fail_at(error, MYMR_ESYNTAX, 0,
			N_("an archive without the documents of its format"));
	enum mymr_status status = archive_read(types->doc, i, &bytes, error);
	if (!status) {
		status = xml_read(&handler, types, bytes.s ? bytes.s : "", bytes.len, error);
		if (status)
			document_fail_in(types->doc, TYPES, bytes.s ? bytes.s : "", bytes.len,
				error->offset);
	}
	mymr_buf_free(&bytes);
	return status;
}

static enum mymr_status
scan_types(struct mymr_document *doc, struct mymr_error *error)
{
	struct types types = {.doc = doc};
	enum mymr_status status = archive_begin(doc, error);
	if (status)
		return status;
	types.has_text = calloc(archive_count(doc) + 1, sizeof *types.has_text);
	status = types.has_text ? read_types(&types, error) : MYMR_ENOMEM;
	for (size_t i = 0; i < archive_count(doc) && !status; i++) {
		if (types.has_text[i])
			status = archive_add(doc, i, &format_office, error);
	}
	free(types.has_text);
	return status ? status : archive_end(doc, error);
}

static enum mymr_status
scan_names(struct mymr_document *doc, struct mymr_error *error)
{
	static const char *const names[] = {"content.xml", "styles.xml", "meta.xml"};
	enum mymr_status status = archive_begin(doc, error);
	for (size_t k = 0; k < sizeof names / sizeof *names && !status; k++) {
		size_t i;
		if (archive_find(doc, names[k], strlen(names[k]), &i))
			status = archive_add(doc, i, &format_office, error);
	}
	return status ? status : archive_end(doc, error);
}

/* Whether the main part is one of the format. */
static bool
has_main_part(const char *s, size_t n, const char *format)
{
	for (const struct office_part *part = office_parts; part->type; part++) {
		if (strcmp(part->format, format) == 0 && archive_has(s, n, TYPES, part->type))
			return true;
	}
	return false;
}

#define PARTS_FORMAT(NAME, SUFFIXES)                      \
	static bool probe_##NAME(const char *s, size_t n) \
	{                                                 \
		return has_main_part(s, n, #NAME);        \
	}                                                 \
	const struct format format_##NAME = {             \
		.is_archive = true,                       \
		.name = #NAME,                            \
		.suffixes = SUFFIXES,                     \
		.probe = probe_##NAME,                    \
		.scan = scan_types,                       \
	}

PARTS_FORMAT(docx, SUFFIXES_DOCX);
PARTS_FORMAT(pptx, SUFFIXES_PPTX);
PARTS_FORMAT(xlsx, SUFFIXES_XLSX);

#define NAMES_FORMAT(NAME, SUFFIXES, TYPE)                                                        \
	static bool probe_##NAME(const char *s, size_t n)                                         \
	{                                                                                         \
		return archive_has(s, n, "mimetype", "application/vnd.oasis.opendocument." TYPE); \
	}                                                                                         \
	const struct format format_##NAME = {                                                     \
		.is_archive = true,                                                               \
		.name = #NAME,                                                                    \
		.suffixes = SUFFIXES,                                                             \
		.probe = probe_##NAME,                                                            \
		.scan = scan_names,                                                               \
	}

NAMES_FORMAT(odp, SUFFIXES_ODP, "presentation");
NAMES_FORMAT(ods, SUFFIXES_ODS, "spreadsheet");
NAMES_FORMAT(odt, SUFFIXES_ODT, "text");

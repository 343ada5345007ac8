/* SPDX-License-Identifier: MIT */
/* EPUB: META-INF/container.xml names the package, and that its pages. */
#include "base/reason.h"
#include "catalog/xml.h"
#include "document/archive.h"
#include "document/hex.h"
#include "document/office.h"
#include "document/xhtml.h"

#include <string.h>

#define CONTAINER "META-INF/container.xml"

struct epub {
	struct mymr_document *doc;
	struct mymr_buf package; /* its path */
	struct mymr_buf path;    /* of the page that is looked for */
	struct mymr_error *error;
	size_t member;
};

static enum mymr_status
on_root(void *arg, const struct xml_tag *tag)
{
	struct epub *e = arg;
	const char *path = xml_attribute(tag, "", "full-path");
	if (strcmp(tag->name.local, "rootfile") != 0 || !path || e->package.len)
		return MYMR_OK;
	return mymr_buf_puts(&e->package, path);
}

/* RFC 3986: a reference relative to the package, without its fragment; "../" goes up. */
static enum mymr_status
resolve(struct epub *e, const char *href)
{
	struct mymr_buf *path = &e->path;
	size_t folder = e->package.len;
	while (folder && e->package.s[folder - 1] != '/')
		folder--;
	path->len = 0;
	enum mymr_status status = mymr_buf_append(path, e->package.s, folder);
	while (*href && *href != '#' && !status) {
		if (strncmp(href, "../", 3) == 0 && (!path->len || path->s[path->len - 1] == '/')) {
			path->len -= path->len > 0;
			while (path->len && path->s[path->len - 1] != '/')
				path->len--;
			href += 3;
		} else if (href[0] == '%' && hex_digit(href[1]) >= 0 && hex_digit(href[2]) >= 0) {
			status = mymr_buf_putc(
				path, (char)(hex_digit(href[1]) * 16 + hex_digit(href[2])));
			href += 3;
		} else {
			status = mymr_buf_putc(path, *href++);
		}
	}
	return status;
}

static enum mymr_status
on_item(void *arg, const struct xml_tag *tag)
{
	struct epub *e = arg;
	const char *href = xml_attribute(tag, "", "href");
	const char *type = xml_attribute(tag, "", "media-type");
	const struct format *format;
	size_t i;
	if (strcmp(tag->name.local, "item") != 0 || !href || !type)
		return MYMR_OK;
	if (strcmp(type, "application/xhtml+xml") == 0)
		format = &format_xhtml;
	else if (strcmp(type, "application/x-dtbncx+xml") == 0)
		format = &format_office;
	else
		return MYMR_OK;
	enum mymr_status status = resolve(e, href);
	if (status || !archive_find(e->doc, e->path.s ? e->path.s : "", e->path.len, &i))
		return status;
	for (size_t k = 0; k < e->doc->n_members; k++) {
		if (e->doc->members[k].index == i) /* told of twice */
			return MYMR_OK;
	}
	return archive_add(e->doc, i, format, e->error);
}

static enum mymr_status
read_xml(struct epub *e, const struct xml_handler *handler, size_t i, struct mymr_error *error)
{
	struct mymr_buf bytes = {0};
	struct mymr_error inner = {0};
	enum mymr_status status = archive_read(e->doc, i, &bytes, error);
	if (status)
		return status;
	const char *s = bytes.s ? bytes.s : "";
	e->error = &inner;
	status = xml_read(handler, e, s, bytes.len, error);
	if (status && inner.reason)
		*error = inner;
	else if (status)
		document_fail_in(e->doc, archive_name(e->doc, i), s, bytes.len, error->offset);
	mymr_buf_free(&bytes);
	return status;
}

static enum mymr_status
scan_package(struct epub *e, struct mymr_error *error)
{
	static const struct xml_handler container = {.start = on_root};
	static const struct xml_handler package = {.start = on_item};
	static const char reason[] = N_("an archive without the documents of its format");
	size_t i;
	if (!archive_find(e->doc, CONTAINER, strlen(CONTAINER), &i))
		return fail_at(error, MYMR_ESYNTAX, 0, reason);
	enum mymr_status status = read_xml(e, &container, i, error);
	if (status)
		return status;
	if (!archive_find(e->doc, e->package.s ? e->package.s : "", e->package.len, &i))
		return fail_at(error, MYMR_ESYNTAX, 0, reason);
	status = archive_add(e->doc, i, &format_office, error);
	return status ? status : read_xml(e, &package, i, error);
}

static enum mymr_status
scan(struct mymr_document *doc, struct mymr_error *error)
{
	struct epub e = {.doc = doc};
	enum mymr_status status = archive_begin(doc, error);
	if (!status)
		status = scan_package(&e, error);
	mymr_buf_free(&e.package);
	mymr_buf_free(&e.path);
	return status ? status : archive_end(doc, error);
}

static bool
probe(const char *s, size_t n)
{
	return archive_has(s, n, "mimetype", "application/epub+zip");
}

const struct format format_epub = {
	.is_archive = true,
	.name = "epub",
	.suffixes = SUFFIXES_EPUB,
	.probe = probe,
	.scan = scan,
};

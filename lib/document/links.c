/* SPDX-License-Identifier: MIT */
/* Links of a document in the other language. */
#include "document/document.h"
#include "document/html_charref.h"

#include <mymr/link.h>
#include <stdlib.h>
#include <string.h>

#define XHTML "http://www.w3.org/1999/xhtml"

enum mymr_status
document_add_link(struct mymr_document *doc, const struct link *link)
{
	struct links *links = &doc->links;
	enum mymr_status status = grow(&links->link, &links->cap, links->n, sizeof *links->link);
	if (status)
		return status;
	struct link *added = &links->link[links->n++];
	*added = *link;
	added->start += doc->member->start;
	added->end += doc->member->start;
	added->insert += doc->member->start;
	return MYMR_OK;
}

struct job {
	struct mymr_document *doc;
	const struct mymr_link_options *options;
	size_t n_changed;
	struct mymr_buf old; /* the address of the page as it was, empty when it is not known */
	struct mymr_buf now; /* and as it becomes */
	struct mymr_buf bytes;
};

/* A sign that may be escaped, and how; in CDATA none is. Other escapes are left as they are, so
 * that what stands behind the part that changes comes back byte for byte. */
struct escape {
	char c;
	const char *as;
};

static const struct escape escapes[] = {
	[LINK_MARKUP] = {'&', "&amp;"}, [LINK_JSON] = {'/', "\\/"}, [LINK_CDATA] = {'/', "/"}};

static enum mymr_status
decode(const struct job *job, const struct link *link, struct mymr_buf *out)
{
	const struct escape *escape = &escapes[link->escape];
	const size_t len = strlen(escape->as);
	enum mymr_status status = MYMR_OK;
	for (size_t i = link->start; i < link->end && !status;) {
		const char *s = job->doc->s + i;
		const bool is_escape = link->end - i >= len && memcmp(s, escape->as, len) == 0;
		status = mymr_buf_putc(out, is_escape ? escape->c : *s);
		i += is_escape ? len : 1;
	}
	return status;
}

/* The address with every reference decoded, as it is to be written elsewhere. */
static enum mymr_status
decode_all(const struct job *job, const struct link *link, struct mymr_buf *out)
{
	enum mymr_status status = MYMR_OK;
	if (link->escape != LINK_MARKUP)
		return decode(job, link, out);
	for (size_t i = link->start, len; i < link->end && !status; i += len) {
		char decoded[CHARREF_MAX];
		size_t n;
		const char *s = job->doc->s + i;
		len = *s == '&' ? html_charref(s, link->end - i, true, decoded, &n) : 0;
		status = len ? mymr_buf_append(out, decoded, n) : mymr_buf_putc(out, *s);
		len = len ? len : 1;
	}
	return status;
}

/* Escapes the sign where the source does. */
static enum mymr_status
encode(const struct job *job, const struct link *link, struct mymr_buf *out,
	const struct mymr_buf *url)
{
	const struct escape *escape = &escapes[link->escape];
	const size_t len = strlen(escape->as);
	bool is_escaped = false;
	for (size_t i = link->start; i + len <= link->end && !is_escaped; i++)
		is_escaped = memcmp(job->doc->s + i, escape->as, len) == 0;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < url->len && !status; i++)
		status = url->s[i] == escape->c && is_escaped ? mymr_buf_puts(out, escape->as)
							      : mymr_buf_putc(out, url->s[i]);
	return status;
}

/* bytes are as they are to stand in the place of the address. */
static enum mymr_status
set_bytes(struct job *job, const struct link *link)
{
	const struct mymr_buf *bytes = &job->bytes;
	const char *source = job->doc->s + link->start;
	const size_t n = link->end - link->start;
	const struct edit edit = {.start = link->start,
		.end = link->end,
		.bytes = bytes->s,
		.len = bytes->len,
		.unit = NO_UNIT};
	if (n == bytes->len && (n == 0 || memcmp(source, bytes->s, n) == 0))
		return MYMR_OK;
	job->n_changed++;
	return document_add_edit(job->doc, &edit);
}

static enum mymr_status
map(const struct job *job, struct mymr_buf *out, const struct mymr_buf *url)
{
	const struct mymr_link_options *o = job->options;
	return mymr_link_map(out, url->s ? url->s : "", url->len, o->rules, o->n_rules);
}

static enum mymr_status
insert(struct job *job, size_t at, const struct mymr_buf *bytes)
{
	const struct edit edit = {
		.start = at, .end = at, .bytes = bytes->s, .len = bytes->len, .unit = NO_UNIT};
	return document_add_edit(job->doc, &edit);
}

/* A value between quotes of any kind, or without. */
static enum mymr_status
put_value(struct mymr_buf *out, const struct mymr_buf *url)
{
	static const char signs[] = "&<>\"' =`";
	static const char *const references[] = {
		"&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#32;", "=", "&#96;"};
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < url->len && !status; i++) {
		const char *sign = url->s[i] ? strchr(signs, url->s[i]) : NULL;
		status = sign ? mymr_buf_puts(out, references[sign - signs])
			      : mymr_buf_putc(out, url->s[i]);
	}
	return status;
}

/* Appends <NAME rel="REL" hreflang="LANGUAGE" href="URL">; language may be NULL. */
static enum mymr_status
put_link(struct mymr_buf *out, const char *name, const char *rel, const char *language,
	const struct mymr_buf *url, bool is_xml)
{
	const char *const parts[] = {"<", name, " rel=\"", rel, language ? "\" hreflang=\"" : "",
		language ? language : "", "\" href=\""};
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < sizeof parts / sizeof *parts && !status; i++)
		status = mymr_buf_puts(out, parts[i]);
	if (!status)
		status = put_value(out, url);
	return status ? status : mymr_buf_puts(out, is_xml ? "\"/>" : "\">");
}

/* Where the line end and the blanks before a place begin, if nothing else stands there. */
static size_t
line_start(const struct mymr_document *doc, size_t at)
{
	size_t i = at;
	while (i && (doc->s[i - 1] == ' ' || doc->s[i - 1] == '\t'))
		i--;
	if (i == 0 || doc->s[i - 1] != '\n')
		return at;
	return i - 1 - (i > 1 && doc->s[i - 2] == '\r');
}

static const char *
code_of(enum mymr_language language)
{
	return language == MYMR_BURMESE ? "my" : "en";
}

static enum mymr_language
other(enum mymr_language language)
{
	return language == MYMR_BURMESE ? MYMR_ENGLISH : MYMR_BURMESE;
}

/* Puts a link of the page into its head, on a line of its own if others have one. */
static enum mymr_status
add_to_head(struct job *job, const char *rel, const char *language, const struct mymr_buf *url)
{
	struct mymr_document *doc = job->doc;
	const struct links *links = &doc->links;
	if (!links->head)
		return MYMR_OK;
	const size_t start = line_start(doc, links->tag);
	job->bytes.len = 0;
	enum mymr_status status = mymr_buf_append(&job->bytes, doc->s + start, links->tag - start);
	if (!status)
		status = put_link(&job->bytes, "link", rel, language, url, links->is_xml);
	if (!status)
		status = insert(job, links->head, &job->bytes);
	job->n_changed += !status;
	return status;
}

static struct link *
find_link(const struct mymr_document *doc, enum link_type type, enum mymr_language language)
{
	const enum unit_language wanted =
		language == MYMR_BURMESE ? LANGUAGE_BURMESE : LANGUAGE_ENGLISH;
	for (size_t i = 0; i < doc->links.n; i++) {
		struct link *link = &doc->links.link[i];
		if (link->type == type && (type != LINK_ALTERNATE || link->language == wanted))
			return link;
	}
	return NULL;
}

/* The page's address before and behind; both empty when nothing is known of it. */
static enum mymr_status
find_self(struct job *job)
{
	const struct link *canonical = find_link(job->doc, LINK_CANONICAL, MYMR_ENGLISH);
	enum mymr_status status = MYMR_OK;
	if (canonical)
		status = decode_all(job, canonical, &job->old);
	else if (job->options->url)
		status = mymr_buf_puts(&job->old, job->options->url);
	if (!status)
		status = map(job, &job->now, &job->old);
	return status == MYMR_ENOENT ? MYMR_OK : status;
}

static enum mymr_status
set_or_add_alternate(struct job *job, enum mymr_language language, const struct mymr_buf *url)
{
	const struct link *link = find_link(job->doc, LINK_ALTERNATE, language);
	if (!link)
		return add_to_head(job, "alternate", code_of(language), url);
	job->bytes.len = 0;
	const enum mymr_status status = put_value(&job->bytes, url);
	return status ? status : set_bytes(job, link);
}

/* A canonical link that is there changes as others do. */
static enum mymr_status
link_self(struct job *job)
{
	const enum mymr_language to = job->options->to;
	enum mymr_status status = MYMR_OK;
	if (job->now.len == 0 || job->doc->format != &format_html)
		return MYMR_OK;
	if (!find_link(job->doc, LINK_CANONICAL, to))
		status = add_to_head(job, "canonical", NULL, &job->now);
	if (!status)
		status = set_or_add_alternate(job, other(to), &job->old);
	return status ? status : set_or_add_alternate(job, to, &job->now);
}

static enum mymr_status
put_alternates(struct job *job, const struct link *link, const struct mymr_buf *old,
	const struct mymr_buf *now)
{
	struct mymr_document *doc = job->doc;
	const struct mymr_buf *urls[] = {old, now};
	const enum mymr_language languages[] = {other(job->options->to), job->options->to};
	size_t tag = link->start;
	while (tag && doc->s[tag] != '<')
		tag--;
	const size_t start = line_start(doc, tag);
	job->bytes.len = 0;
	enum mymr_status status = MYMR_OK;
	for (int i = 0; i < 2 && !status; i++) {
		status = mymr_buf_append(&job->bytes, doc->s + start, tag - start);
		if (!status)
			status = put_link(&job->bytes, "xhtml:link", "alternate",
				code_of(languages[i]), urls[i], true);
	}
	return status ? status : insert(job, link->insert, &job->bytes);
}

/* The alternates of a sitemap's entry. */
static enum mymr_status
add_alternates(struct job *job, const struct link *link)
{
	struct mymr_buf old = {0}, now = {0};
	enum mymr_status status = decode_all(job, link, &old);
	if (!status)
		status = map(job, &now, &old);
	if (!status)
		status = put_alternates(job, link, &old, &now);
	mymr_buf_free(&old);
	mymr_buf_free(&now);
	return status == MYMR_ENOENT ? MYMR_OK : status;
}

static enum mymr_status
change_link(struct job *job, const struct link *link)
{
	struct mymr_buf url = {0}, now = {0};
	job->bytes.len = 0;
	enum mymr_status status = decode(job, link, &url);
	if (!status)
		status = map(job, &now, &url);
	if (!status)
		status = encode(job, link, &job->bytes, &now);
	if (!status)
		status = set_bytes(job, link);
	mymr_buf_free(&url);
	mymr_buf_free(&now);
	return status == MYMR_ENOENT ? MYMR_OK : status;
}

/* The name of XHTML's elements for a sitemap whose entries get some. */
static enum mymr_status
declare_xhtml(struct job *job)
{
	static const char declaration[] = " xmlns:xhtml=\"" XHTML "\"";
	const struct links *links = &job->doc->links;
	struct mymr_buf bytes = {0};
	enum mymr_status status = mymr_buf_puts(&bytes, declaration);
	if (!status)
		status = insert(job, links->head, &bytes);
	mymr_buf_free(&bytes);
	return status;
}

static bool
has(const char *s, size_t n, const char *word)
{
	const size_t len = strlen(word);
	for (const char *at = s, *end = s + n; at < end; at++) {
		at = memchr(at, word[0], (size_t)(end - at));
		if (!at || (size_t)(end - at) < len)
			return false;
		if (memcmp(at, word, len) == 0)
			return true;
	}
	return false;
}

static enum mymr_status
change_links(struct job *job)
{
	const struct links *links = &job->doc->links;
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < links->n && !status; i++) {
		if (links->link[i].type != LINK_ALTERNATE)
			status = change_link(job, &links->link[i]);
	}
	return status;
}

static enum mymr_status
extend_sitemap(struct job *job)
{
	const struct links *links = &job->doc->links;
	enum mymr_status status = MYMR_OK;
	if (job->n_changed == 0 || !links->head || !find_link(job->doc, LINK_ENTRY, MYMR_ENGLISH) ||
		has(job->doc->s, job->doc->n, "hreflang"))
		return MYMR_OK;
	for (size_t i = 0; i < links->n && !status; i++) {
		if (links->link[i].type == LINK_ENTRY)
			status = add_alternates(job, &links->link[i]);
	}
	if (status || has(job->doc->s + links->tag, links->head - links->tag, "xmlns:xhtml"))
		return status;
	return declare_xhtml(job);
}

enum mymr_status
mymr_document_localize_links(
	struct mymr_document *doc, const struct mymr_link_options *options, size_t *n_changed)
{
	struct job job = {.doc = doc, .options = options};
	enum mymr_status status = find_self(&job);
	if (!status)
		status = link_self(&job);
	if (!status)
		status = change_links(&job);
	if (!status)
		status = extend_sitemap(&job);
	if (n_changed)
		*n_changed = job.n_changed;
	mymr_buf_free(&job.old);
	mymr_buf_free(&job.now);
	mymr_buf_free(&job.bytes);
	return status;
}

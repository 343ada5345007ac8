/* SPDX-License-Identifier: MIT */
/* TMX 1.4b: <tu> with a <tuv> for each language, whose text is its <seg>. Its elements stand in no
 * namespace, or in the one that some tools give them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/grow.h"
#include "base/reason.h"
#include "catalog/bitext.h"
#include "catalog/xml.h"

/* Of a text in the reader's buffer; the offset is that of its <seg>. */
struct range {
	size_t start;
	size_t len;
	size_t offset;
};

struct reader {
	mymr_bitext_found *found;
	void *arg;
	struct mymr_error *error;
	size_t depth; /* elements that are open */
	/* how deep elements are that are open, 0: they are not */
	size_t seg_depth;
	size_t sub_depth;  /* <sub>, whose text is another one */
	size_t prop_depth; /* <prop type="x-context"> */
	size_t code_depth;
	size_t code_start; /* of its text; a code that has none is told by its number */
	char code[32];
	bool has_root;
	bool has_context;
	enum bitext_language language;
	struct mymr_buf text; /* of a <tu> */
	struct range source;
	struct range context;
	struct range seg;
	struct range *translation;
	size_t n;
	size_t cap;
};

static enum mymr_status
fail(struct reader *r, size_t offset, const char *reason)
{
	if (r->error)
		*r->error = (struct mymr_error){offset, reason};
	return MYMR_ESYNTAX;
}

static bool
is_one_of(const char *name, const char *const *names)
{
	while (*names && strcmp(*names, name) != 0)
		names++;
	return *names != NULL;
}

/* What the element of a code is called when it holds no text: <1>, </1>, <1/>. */
static void
name_code(struct reader *r, const struct xml_tag *tag)
{
	const char *name = tag->name.local;
	const char *number = xml_attribute(tag, "", "i");
	const char *pos = xml_attribute(tag, "", "pos");
	if (!number)
		number = xml_attribute(tag, "", "x");
	const size_t len = number ? strspn(number, "0123456789") : 0;
	const bool is_end = strcmp(name, "ept") == 0 || (pos && strcmp(pos, "end") == 0);
	const bool is_start = strcmp(name, "bpt") == 0 || (pos && strcmp(pos, "begin") == 0);
	if (len == 0 || len > 9 || number[len])
		snprintf(r->code, sizeof r->code, "<%s/>", name);
	else
		snprintf(r->code, sizeof r->code, "<%s%s%s>", is_end ? "/" : "", number,
			is_start || is_end ? "" : "/");
}

static enum mymr_status
start_inline(struct reader *r, const struct xml_tag *tag)
{
	static const char *const codes[] = {"bpt", "ept", "it", "ph", "ut", NULL};
	const char *name = tag->name.local;
	if (!r->sub_depth && strcmp(name, "sub") == 0)
		r->sub_depth = r->depth;
	if (r->code_depth || !is_one_of(name, codes))
		return MYMR_OK;
	r->code_depth = r->depth;
	r->code_start = r->text.len;
	name_code(r, tag);
	return MYMR_OK;
}

static void
start_unit(struct reader *r)
{
	r->text.len = 0;
	r->n = 0;
	r->source.len = 0;
	r->has_context = false;
	r->language = BITEXT_OTHER;
}

static enum mymr_status
start_variant(struct reader *r, const struct xml_tag *tag)
{
	const char *language = xml_attribute(tag, XML_NAMESPACE, "lang");
	if (!language)
		language = xml_attribute(tag, "", "lang");
	if (!language)
		return fail(r, tag->start, N_("<tuv> without xml:lang"));
	r->language = bitext_language(language);
	return MYMR_OK;
}

static void
start_context(struct reader *r, const struct xml_tag *tag)
{
	const char *type = xml_attribute(tag, "", "type");
	if (r->has_context || !type || strcmp(type, "x-context") != 0)
		return;
	r->prop_depth = r->depth;
	r->has_context = true;
	r->context = (struct range){.start = r->text.len};
}

static enum mymr_status
on_start(void *arg, const struct xml_tag *tag)
{
	struct reader *r = arg;
	const char *name = tag->name.local;
	r->depth++;
	if (!r->has_root) {
		r->has_root = true;
		return strcmp(name, "tmx") == 0 ? MYMR_OK : fail(r, tag->start, N_("no TMX"));
	}
	if (r->seg_depth)
		return start_inline(r, tag);
	if (r->prop_depth)
		return MYMR_OK;
	if (strcmp(name, "tu") == 0)
		start_unit(r);
	else if (strcmp(name, "tuv") == 0)
		return start_variant(r, tag);
	else if (strcmp(name, "prop") == 0)
		start_context(r, tag);
	else if (strcmp(name, "seg") == 0) {
		r->seg_depth = r->depth;
		r->seg = (struct range){.start = r->text.len, .offset = tag->start};
	}
	return MYMR_OK;
}

static enum mymr_status
end_seg(struct reader *r)
{
	r->seg.len = r->text.len - r->seg.start;
	if (r->language == BITEXT_ENGLISH && r->source.len == 0)
		r->source = r->seg;
	if (r->language != BITEXT_BURMESE || r->seg.len == 0)
		return MYMR_OK;
	if (grow(&r->translation, &r->cap, r->n, sizeof *r->translation))
		return MYMR_ENOMEM;
	r->translation[r->n++] = r->seg;
	return MYMR_OK;
}

static enum mymr_status
end_unit(struct reader *r)
{
	enum mymr_status status = MYMR_OK;
	for (size_t i = 0; i < r->n && r->source.len && !status; i++) {
		const struct mymr_bitext_pair pair = {
			.context = r->has_context ? r->text.s + r->context.start : NULL,
			.n_context = r->has_context ? r->context.len : 0,
			.source = r->text.s + r->source.start,
			.n_source = r->source.len,
			.translation = r->text.s + r->translation[i].start,
			.n_translation = r->translation[i].len,
			.offset = r->translation[i].offset,
		};
		status = r->found(r->arg, &pair);
	}
	start_unit(r);
	return status;
}

static enum mymr_status
end_element(struct reader *r, const struct xml_tag *tag)
{
	if (r->depth == r->sub_depth) {
		r->sub_depth = 0;
	} else if (r->depth == r->code_depth) {
		r->code_depth = 0;
		if (r->text.len == r->code_start)
			return mymr_buf_puts(&r->text, r->code);
	} else if (r->depth == r->prop_depth) {
		r->prop_depth = 0;
		r->context.len = r->text.len - r->context.start;
		r->has_context = r->context.len > 0;
	} else if (r->depth == r->seg_depth) {
		r->seg_depth = 0;
		return end_seg(r);
	} else if (!r->seg_depth && !r->prop_depth && strcmp(tag->name.local, "tu") == 0) {
		return end_unit(r);
	}
	return MYMR_OK;
}

static enum mymr_status
on_end(void *arg, const struct xml_tag *tag)
{
	struct reader *r = arg;
	const enum mymr_status status = end_element(r, tag);
	r->depth--;
	return status;
}

static enum mymr_status
on_text(void *arg, const char *s, size_t n, size_t offset)
{
	struct reader *r = arg;
	(void)offset;
	if (r->sub_depth || (!r->seg_depth && !r->prop_depth))
		return MYMR_OK;
	return mymr_buf_append(&r->text, s, n);
}

enum mymr_status
bitext_read_tmx(
	const char *s, size_t n, mymr_bitext_found *found, void *arg, struct mymr_error *error)
{
	static const struct xml_handler handler = {
		.start = on_start, .end = on_end, .text = on_text};
	struct reader r = {.found = found, .arg = arg, .error = error};
	const enum mymr_status status = xml_read(&handler, &r, s, n, error);
	mymr_buf_free(&r.text);
	free(r.translation);
	return status;
}

/* SPDX-License-Identifier: MIT */
/* XLIFF made of units. */
#include <mymr/utf8.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/ascii.h"
#include "catalog/writer.h"
#include "catalog/xliff_doc.h"
#include "catalog/xliff_make.h"
#include "catalog/xliff_map.h"
#include "catalog/xliff_value.h"
#include "catalog/xml.h"

struct maker {
	struct writer w;
	bool is_12;
	bool has_codes; /* of the unit at hand */
	struct xliff_map ids;
	struct arena arena;
};

static void
put(struct maker *m, const char *s)
{
	writer_puts(&m->w, s);
}

static void
put_text(struct maker *m, const char *s, size_t n)
{
	if (!m->w.status)
		m->w.status = xml_put_text(m->w.out, s, n);
}

static void
put_attribute(struct maker *m, const char *name, const char *value)
{
	if (!value || m->w.status)
		return;
	put(m, " ");
	put(m, name);
	put(m, "=\"");
	if (!m->w.status)
		m->w.status = xml_put_value(m->w.out, value, strlen(value));
	put(m, "\"");
}

static void
put_code_point(struct maker *m, uint32_t c)
{
	char hex[32];
	snprintf(hex, sizeof hex, "<cp hex=\"%04X\"/>", (unsigned)c);
	if (m->is_12 || c == 0)
		m->w.status = MYMR_EINVAL;
	else
		put(m, hex);
}

static void
put_plain(struct maker *m, const char *s, size_t n)
{
	size_t done = 0;
	for (size_t i = 0, len; i < n && !m->w.status; i += len) {
		uint32_t c;
		len = mymr_utf8_decode(s + i, n - i, &c);
		if ((c >= 0x20 && c != 0xFFFE && c != 0xFFFF) || c == '\t' || c == '\n' ||
			c == '\r')
			continue;
		put_text(m, s + done, i - done);
		if (!m->w.status)
			put_code_point(m, c);
		done = i + len;
	}
	put_text(m, s + done, n - done);
}

static void
put_code(struct maker *m, const struct xliff_made_code *code)
{
	const char *const names[][2] = {{"<ph", "<x"}, {"<pc", "<g"}, {"</pc>", "</g>"}};
	put(m, names[code->kind][m->is_12]);
	if (code->kind == XLIFF_MADE_CLOSE)
		return;
	put_attribute(m, "id", code->id);
	put(m, code->kind == XLIFF_MADE_LONE ? "/>" : ">");
}

static void
put_content(struct maker *m, const char *s, size_t n)
{
	size_t done = 0;
	struct xliff_made_code code = {.len = 0};
	for (size_t i = 0; m->has_codes && i < n && !m->w.status; i += code.len ? code.len : 1) {
		code.len = 0;
		if (s[i] != '<')
			continue;
		m->w.status = xliff_made_code_at(&code, s + i, n - i, &m->arena);
		if (m->w.status || code.len == 0)
			continue;
		put_plain(m, s + done, i - done);
		put_code(m, &code);
		done = i + code.len;
	}
	put_plain(m, s + done, n - done);
}

static bool
has_edge(const char *s, size_t n)
{
	return n > 0 && (ascii_is_space(s[0]) || ascii_is_space(s[n - 1]));
}

static void
put_target(struct maker *m, const struct mymr_xliff_unit *u)
{
	if (!u->target)
		return;
	put(m, "        <target");
	if (m->is_12)
		put_attribute(m, "state", xliff_state_name(MYMR_XLIFF_1_2, u->state));
	put(m, ">");
	put_content(m, u->target, u->n_target);
	put(m, "</target>\n");
}

static void
put_notes(struct maker *m, const char *const *notes, const char *indent)
{
	for (; notes && *notes; notes++) {
		put(m, indent);
		put(m, "<note>");
		put_text(m, *notes, strlen(*notes));
		put(m, "</note>\n");
	}
}

static void
put_source(struct maker *m, const struct mymr_xliff_unit *u)
{
	put(m, "        <source>");
	put_content(m, u->source, u->n_source);
	put(m, "</source>\n");
	put_target(m, u);
}

static void
put_unit_tag(struct maker *m, const struct mymr_xliff_unit *u, const char *id)
{
	put(m, m->is_12 ? "      <trans-unit" : "    <unit");
	put_attribute(m, "id", id);
	put_attribute(m, m->is_12 ? "resname" : "name", u->context);
	if (has_edge(u->source, u->n_source) || has_edge(u->target, u->n_target))
		put_attribute(m, "xml:space", "preserve");
	put(m, ">\n");
}

static void
put_unit(struct maker *m, const struct mymr_xliff_unit *u, const char *id)
{
	put_unit_tag(m, u, id);
	if (m->is_12) {
		put_source(m, u);
		put_notes(m, u->notes, "        ");
		put(m, "      </trans-unit>\n");
		return;
	}
	if (u->notes && *u->notes) {
		put(m, "      <notes>\n");
		put_notes(m, u->notes, "        ");
		put(m, "      </notes>\n");
	}
	put(m, "      <segment");
	put_attribute(m, "state", u->target ? xliff_state_name(MYMR_XLIFF_2_1, u->state) : NULL);
	put(m, ">\n");
	put_source(m, u);
	put(m, "      </segment>\n    </unit>\n");
}

static enum mymr_status
check_unit(struct maker *m, const struct mymr_xliff_unit *u, const char *id, size_t number)
{
	uint32_t value = (uint32_t)number;
	enum mymr_status status = mymr_utf8_check(u->source, u->n_source, NULL);
	if (!status && u->target)
		status = mymr_utf8_check(u->target, u->n_target, NULL);
	if (!status)
		status = mymr_utf8_check(id, strlen(id), NULL);
	if (status)
		return status;
	if (!xliff_is_nmtoken(id, strlen(id)) || (unsigned)u->state > MYMR_XLIFF_FINAL ||
		(u->state != MYMR_XLIFF_INITIAL && !u->target))
		return MYMR_EINVAL;
	const char *name = arena_copy(&m->arena, id, strlen(id));
	status = name ? xliff_map_add(&m->ids, 0, name, &value) : MYMR_ENOMEM;
	return !status && value != number ? MYMR_EINVAL : status;
}

static void
add_unit(struct maker *m, const struct mymr_xliff_unit *u, size_t number)
{
	char name[32];
	snprintf(name, sizeof name, "u%zu", number + 1);
	const char *id = u->id ? u->id : name;
	m->w.status = check_unit(m, u, id, number);
	if (!m->w.status)
		m->w.status = xliff_made_codes(&m->has_codes, u, &m->arena);
	if (!m->w.status)
		put_unit(m, u, id);
}

static void
put_head(struct maker *m, enum mymr_xliff_version version, const char *source, const char *target,
	const char *original)
{
	put(m, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff "
	       "xmlns=\"urn:oasis:names:tc:xliff:document:");
	if (m->is_12) {
		put(m, "1.2\" version=\"1.2\">\n  <file");
		put_attribute(m, "original", original ? original : "unknown");
		put_attribute(m, "source-language", source);
		put_attribute(m, "target-language", target);
		put(m, " datatype=\"plaintext\">\n    <body>\n");
		return;
	}
	put(m, version == MYMR_XLIFF_2_0 ? "2.0\" version=\"2.0\"" : "2.0\" version=\"2.1\"");
	put_attribute(m, "srcLang", source);
	put_attribute(m, "trgLang", target);
	put(m, ">\n  <file id=\"f1\"");
	put_attribute(m, "original", original);
	put(m, ">\n");
}

static bool
are_languages(const char *source, const char *target, const struct mymr_xliff_unit *units, size_t n)
{
	bool has_target = false;
	for (size_t i = 0; i < n; i++)
		has_target |= units[i].target != NULL;
	return xliff_is_language(source) && (target ? xliff_is_language(target) : !has_target);
}

enum mymr_status
mymr_xliff_make(struct mymr_buf *out, enum mymr_xliff_version version, const char *source_language,
	const char *target_language, const char *original, const struct mymr_xliff_unit *units,
	size_t n, size_t *bad)
{
	const size_t before = out->len;
	struct maker m = {.w = {out, MYMR_OK}, .is_12 = version == MYMR_XLIFF_1_2};
	size_t meant = n;
	if (n == 0 || !are_languages(source_language, target_language, units, n))
		m.w.status = MYMR_EINVAL;
	put_head(&m, version, source_language, target_language, original);
	for (size_t i = 0; i < n && !m.w.status; i++) {
		add_unit(&m, &units[i], i);
		meant = m.w.status ? i : n;
	}
	put(&m, m.is_12 ? "    </body>\n  </file>\n</xliff>\n" : "  </file>\n</xliff>\n");
	if (m.w.status)
		out->len = before;
	if (bad)
		*bad = meant;
	xliff_map_free(&m.ids);
	arena_free(&m.arena);
	return m.w.status;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SARIF 2.1.0 (OASIS), which code hosts show beside the lines. */
#include "file.h"
#include "findings.h"
#include "json.h"
#include "message.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void
put(struct mymr_buf *out, enum mymr_status *status, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

static void
put(struct mymr_buf *out, enum mymr_status *status, const char *format, ...)
{
	char text[512];
	va_list arguments;
	va_start(arguments, format);
	vsnprintf(text, sizeof text, format, arguments);
	va_end(arguments);
	if (!*status)
		*status = mymr_buf_puts(out, text);
}

static void
put_string(struct mymr_buf *out, enum mymr_status *status, const char *s, size_t n)
{
	if (!*status)
		*status = json_put_string(out, s, n);
}

static const char *
sarif_level(enum mymr_check_level level)
{
	return level == MYMR_CHECK_INFO ? "note" : level_name(level);
}

static void
put_rules(struct mymr_buf *out, enum mymr_status *status)
{
	const struct mymr_check_rule *rule;
	for (size_t i = 0; (rule = mymr_check_rule_at(i)) != NULL; i++) {
		put(out, status, "%s\n{\"id\":\"%s\",\"shortDescription\":{\"text\":", i ? "," : "",
			rule->name);
		put_string(out, status, rule->doc, strlen(rule->doc));
		put(out, status, "},\"defaultConfiguration\":{\"enabled\":%s,\"level\":\"%s\"}}",
			rule->is_on ? "true" : "false", sarif_level(rule->level));
	}
}

/* A path as a relative reference (RFC 3986). */
static void
put_uri(struct mymr_buf *out, enum mymr_status *status, const char *path)
{
	static const char plain[] = "/-._~";
	put(out, status, "\"");
	for (const char *c = path; *c; c++) {
		const bool is_plain = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') ||
				      (*c >= '0' && *c <= '9') || strchr(plain, *c);
		put(out, status, is_plain ? "%c" : "%%%02X", (unsigned char)*c);
	}
	put(out, status, "\"");
}

static void
put_result(struct mymr_buf *out, enum mymr_status *status, const struct findings *all,
	const struct finding *f)
{
	put(out, status,
		"\n{\"ruleId\":\"%s\",\"ruleIndex\":%zu,\"level\":\"%s\",\"message\":{\"text\":",
		mymr_check_rule_at(f->rule)->name, f->rule, sarif_level(f->level));
	put_string(out, status, all->texts.s + f->message.at, f->message.n);
	put(out, status, "},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":");
	put_uri(out, status, f->file);
	put(out, status,
		"},\"region\":{\"startLine\":%zu,\"startColumn\":%zu,\"byteOffset\":%zu,"
		"\"byteLength\":%zu}}",
		f->line, f->column, f->start, f->end - f->start);
	if (f->member.n) {
		put(out, status, ",\"logicalLocations\":[{\"fullyQualifiedName\":");
		put_string(out, status, all->texts.s + f->member.at, f->member.n);
		put(out, status, "}]");
	}
	put(out, status, "}]}");
}

int
findings_write_sarif(const struct findings *all, const char *path)
{
	struct mymr_buf out = {0};
	enum mymr_status status = MYMR_OK;
	put(&out, &status,
		"{\"version\":\"2.1.0\",\n\"$schema\":\"https://json.schemastore.org/"
		"sarif-2.1.0.json\",\n"
		"\"runs\":[{\"columnKind\":\"unicodeCodePoints\",\n\"tool\":{\"driver\":{\"name\":"
		"\"mymr\",\"version\":\"" MYMR_VERSION "\",\"rules\":[");
	put_rules(&out, &status);
	put(&out, &status, "]}},\n\"results\":[");
	for (size_t i = 0; i < all->n; i++) {
		put(&out, &status, i ? "," : "");
		put_result(&out, &status, all, &all->finding[i]);
	}
	put(&out, &status, "]}]}\n");
	int rc = TROUBLE;
	if (status || all->is_incomplete)
		complain(_("out of memory"));
	else
		rc = file_write(path, out.s, out.len);
	mymr_buf_free(&out);
	return rc;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules.h"
#include "file.h"
#include "findings.h"
#include "glossary_file.h"
#include "lines.h"
#include "message.h"
#include "rules_toml.h"

#include <stdio.h>
#include <string.h>

static int
find_rule(size_t *rule, const char *name)
{
	if (mymr_check_rule_find(rule, name, strlen(name)) == MYMR_OK)
		return DONE;
	complain(_("there is no rule '%s'; 'mymr check --rules' lists them"), name);
	return TROUBLE;
}

/* A rule that is off by itself is switched on at its own level. */
static int
switch_all(struct mymr_checker *checker, const struct string_list *names, bool is_on)
{
	for (size_t i = 0; i < names->n; i++) {
		size_t rule;
		if (find_rule(&rule, names->s[i]))
			return TROUBLE;
		(void)mymr_checker_set_level(
			checker, rule, is_on ? mymr_check_rule_at(rule)->level : MYMR_CHECK_OFF);
	}
	return DONE;
}

static size_t
word_len(const char *s, size_t n)
{
	size_t len = 0;
	while (len < n && s[len] != ' ' && s[len] != '\t' && s[len] != '=')
		len++;
	return len;
}

static size_t
skip_blanks(const char *s, size_t n, size_t i)
{
	while (i < n && (s[i] == ' ' || s[i] == '\t'))
		i++;
	return i;
}

/* "rule = level"; what is wrong with it, or NULL. */
static const char *
set_line(struct mymr_checker *checker, const char *s, size_t n)
{
	enum mymr_check_level level;
	size_t rule, at = skip_blanks(s, n, 0);
	if (at == n || s[at] == '#')
		return NULL;
	const size_t len = word_len(s + at, n - at);
	if (mymr_check_rule_find(&rule, s + at, len))
		return N_("there is no such rule");
	at = skip_blanks(s, n, at + len);
	if (at == n || s[at] != '=')
		return N_("'=' expected");
	at = skip_blanks(s, n, at + 1);
	const size_t n_level = word_len(s + at, n - at);
	if (!level_find(&level, s + at, n_level) || skip_blanks(s, n, at + n_level) != n)
		return N_("off, info, warning or error expected");
	(void)mymr_checker_set_level(checker, rule, level);
	return NULL;
}

static int
set_lines(struct mymr_checker *checker, const char *path, const struct mymr_buf *bytes)
{
	size_t line = 1, n_end;
	for (size_t i = 0, len; i < bytes->len; i += len + n_end, line++) {
		len = line_len(bytes->s + i, bytes->len - i, &n_end);
		const char *fault = set_line(checker, bytes->s + i, len);
		if (!fault)
			continue;
		complain_at(file_title(path), line, 0, "%s", _(fault));
		return TROUBLE;
	}
	return DONE;
}

static int
read_config(struct mymr_checker *checker, const char *path)
{
	struct mymr_buf bytes = {0};
	int rc = file_read(path, &bytes);
	if (rc == DONE)
		rc = file_has_suffix(path, ".toml") ? rules_toml_read(checker, path, &bytes)
						    : set_lines(checker, path, &bytes);
	mymr_buf_free(&bytes);
	return rc;
}

static int
read_glossary(struct mymr_checker *checker, const char *path)
{
	struct mymr_buf lines = {0};
	struct mymr_error error = {0};
	int rc = glossary_file_read(path, &lines);
	if (rc == DONE) {
		const enum mymr_status status = mymr_checker_add_glossary(
			checker, lines.s ? lines.s : "", lines.len, &error);
		if (status)
			complain_error(file_title(path), lines.s, lines.len, status, &error);
		rc = status ? TROUBLE : DONE;
	}
	mymr_buf_free(&lines);
	return rc;
}

int
rules_load(struct mymr_checker **checker, const struct rule_values *values)
{
	if (mymr_checker_new(checker)) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	int rc = values->config ? read_config(*checker, values->config) : DONE;
	if (rc == DONE && values->glossary)
		rc = read_glossary(*checker, values->glossary);
	if (rc == DONE)
		rc = switch_all(*checker, &values->enable, true);
	return rc == DONE ? switch_all(*checker, &values->disable, false) : rc;
}

void
rules_print(const struct mymr_checker *checker)
{
	const struct mymr_check_rule *rule;
	for (size_t i = 0; (rule = mymr_check_rule_at(i)) != NULL; i++)
		printf("%-23s %-8s %s %s\n", rule->name, level_name(mymr_checker_level(checker, i)),
			rule->is_fixable ? "fix" : "-  ", rule->doc);
}

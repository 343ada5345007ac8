/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules_toml.h"
#include "file.h"
#include "findings.h"
#include "message.h"

#include <string.h>

#define TABLE "rules."

/* A choice that is the level of a rule. */
static const struct choice {
	const char *key;
	const char *value;
	const char *rule;
	bool is_on;
} choices[] = {
	{"zwsp", "none", "zwsp-policy", true},
	{"zwsp", "any", "zwsp-policy", false},
	{"register", "one", "register", true},
	{"register", "any", "register", false},
};

#define N_CHOICES (sizeof choices / sizeof *choices)

bool
rules_toml_has(const char *key)
{
	for (size_t i = 0; i < N_CHOICES; i++) {
		if (strcmp(choices[i].key, key) == 0)
			return true;
	}
	return strncmp(key, TABLE, strlen(TABLE)) == 0;
}

static const char *
set_choice(const struct toml_value *value, size_t *rule, enum mymr_check_level *level)
{
	for (size_t i = 0; i < N_CHOICES; i++) {
		const struct choice *c = &choices[i];
		if (strcmp(c->key, value->key) != 0 || strcmp(c->value, value->s) != 0)
			continue;
		(void)mymr_check_rule_find(rule, c->rule, strlen(c->rule));
		*level = c->is_on ? mymr_check_rule_at(*rule)->level : MYMR_CHECK_OFF;
		return NULL;
	}
	return N_("the setting cannot have this value");
}

static const char *
set_level(const struct toml_value *value, size_t *rule, enum mymr_check_level *level)
{
	const char *name = value->key + strlen(TABLE);
	if (mymr_check_rule_find(rule, name, strlen(name)))
		return N_("there is no such rule");
	if (value->type != TOML_STRING || value->is_in_array)
		return N_("off, info, warning or error expected");
	return level_find(level, value->s, strlen(value->s))
		       ? NULL
		       : N_("off, info, warning or error expected");
}

static const char *
read_value(const struct toml_value *value, size_t *rule, enum mymr_check_level *level)
{
	if (strncmp(value->key, TABLE, strlen(TABLE)) == 0)
		return set_level(value, rule, level);
	return set_choice(value, rule, level);
}

const char *
rules_toml_fault(const struct toml_value *value)
{
	size_t rule;
	enum mymr_check_level level;
	return read_value(value, &rule, &level);
}

static const char *
hear(void *arg, const struct toml_value *value)
{
	size_t rule;
	enum mymr_check_level level;
	if (!rules_toml_has(value->key))
		return NULL;
	const char *fault = read_value(value, &rule, &level);
	if (!fault)
		(void)mymr_checker_set_level(arg, rule, level);
	return fault;
}

int
rules_toml_read(struct mymr_checker *checker, const char *path, const struct mymr_buf *bytes)
{
	struct mymr_error error = {0};
	error.reason =
		toml_read(bytes->s ? bytes->s : "", bytes->len, hear, checker, &error.offset);
	if (!error.reason)
		return DONE;
	complain_error(file_title(path), bytes->s, bytes->len, MYMR_ESYNTAX, &error);
	return TROUBLE;
}

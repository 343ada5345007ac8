/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "project.h"
#include "file.h"
#include "message.h"
#include "rules_toml.h"
#include "toml.h"

#include <glob.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define NAME "mymr.toml"

/* What a setting is: its key, whether it has a list, and whether it names files. */
static const struct setting {
	const char *key;
	bool is_list;
	bool is_path;
	const char *const *choices; /* NULL: any string */
} settings[] = {
	{"files", true, true, NULL},
	{"catalogs", true, true, NULL},
	{"glossary", false, true, NULL},
	{"memory", false, true, NULL},
	{"links", true, false, NULL},
	{"language", false, false, (const char *const[]){"my", "en", NULL}},
	{"digits", false, false, (const char *const[]){"latn", "my", NULL}},
};

#define N_SETTINGS (sizeof settings / sizeof *settings)

struct value {
	const struct setting *setting;
	char *s;
};

struct project {
	char *path;
	size_t n_folder; /* bytes of the path before the name */
	bool has_rules;
	struct value *value;
	size_t n;
	size_t cap;
	char **operand;
	int n_operands;
};

static const struct setting *
find_setting(const char *key)
{
	for (size_t i = 0; i < N_SETTINGS; i++) {
		if (strcmp(settings[i].key, key) == 0)
			return &settings[i];
	}
	return NULL;
}

static bool
is_choice(const struct setting *setting, const char *s)
{
	const char *const *choice = setting->choices;
	if (!choice)
		return true;
	while (*choice && strcmp(*choice, s) != 0)
		choice++;
	return *choice != NULL;
}

/* A path that is relative is so to the folder of the settings. */
static char *
resolve(const struct project *p, const struct setting *setting, const char *s)
{
	const bool is_relative = setting->is_path && s[0] != '/';
	const size_t n_folder = is_relative ? p->n_folder : 0, n = strlen(s) + 1;
	char *resolved = malloc(n_folder + n);
	if (!resolved)
		return NULL;
	memcpy(resolved, p->path, n_folder);
	memcpy(resolved + n_folder, s, n);
	return resolved;
}

/* s is the project's. */
static const char *
keep(struct project *p, const struct setting *setting, char *s)
{
	if (p->n == p->cap) {
		const size_t cap = p->cap ? 2 * p->cap : 16;
		struct value *more = s ? realloc(p->value, cap * sizeof *more) : NULL;
		if (!more) {
			free(s);
			return N_("out of memory");
		}
		p->value = more;
		p->cap = cap;
	}
	p->value[p->n++] = (struct value){setting, s};
	return s ? NULL : N_("out of memory");
}

/* All files that a pattern stands for. */
static const char *
add_files(struct project *p, const struct setting *setting, const char *pattern)
{
	glob_t found = {0};
	const char *fault = NULL;
	const int status = glob(pattern, 0, NULL, &found);
	if (status != 0)
		fault = status == GLOB_NOMATCH ? N_("there are no such files")
					       : N_("the files cannot be looked for");
	for (size_t i = 0; i < found.gl_pathc && !fault; i++)
		fault = keep(p, setting, strdup(found.gl_pathv[i]));
	globfree(&found);
	return fault;
}

static const char *
add(struct project *p, const struct setting *setting, const char *s)
{
	char *resolved = resolve(p, setting, s);
	if (!resolved || !setting->is_list || !setting->is_path)
		return keep(p, setting, resolved);
	const char *fault = add_files(p, setting, resolved);
	free(resolved);
	return fault;
}

static const char *
hear(void *arg, const struct toml_value *value)
{
	struct project *p = arg;
	if (rules_toml_has(value->key)) {
		p->has_rules = true;
		return rules_toml_fault(value);
	}
	const struct setting *setting = find_setting(value->key);
	if (!setting)
		return N_("there is no such setting");
	if (value->type != TOML_STRING || value->s[0] == '\0')
		return N_("a string expected");
	if (value->is_in_array && !setting->is_list)
		return N_("one string expected, not several");
	if (!is_choice(setting, value->s))
		return N_("the setting cannot have this value");
	return add(p, setting, value->s);
}

static int
read_settings(struct project *p)
{
	struct mymr_buf bytes = {0};
	size_t offset;
	int rc = file_read(p->path, &bytes);
	if (rc == DONE) {
		const char *fault = toml_read(bytes.s ? bytes.s : "", bytes.len, hear, p, &offset);
		const struct mymr_error error = {offset, fault};
		if (fault)
			complain_error(p->path, bytes.s, bytes.len, MYMR_ESYNTAX, &error);
		rc = fault ? TROUBLE : DONE;
	}
	mymr_buf_free(&bytes);
	return rc;
}

/* "mymr.toml", "../mymr.toml" and so on up to the root, whose name is as long as any; false when
 * there is none. */
static bool
find_above(char *path, size_t size)
{
	char folder[PATH_MAX];
	size_t n = 0;
	if (!getcwd(folder, sizeof folder))
		return false;
	for (;;) {
		if (n + sizeof NAME > size)
			return false;
		memcpy(path + n, NAME, sizeof NAME);
		if (access(path, F_OK) == 0)
			return true;
		char *slash = strrchr(folder, '/');
		if (!slash || folder[1] == '\0')
			return false;
		slash[slash == folder] = '\0';
		memcpy(path + n, "../", 3);
		n += 3;
	}
}

/* MYMR_PROJECT names the file; an empty one says that there is none. */
static bool
find_path(char *path, size_t size)
{
	const char *named = getenv("MYMR_PROJECT");
	if (!named)
		return find_above(path, size);
	const int n = snprintf(path, size, "%s", named);
	return n > 0 && (size_t)n < size;
}

int
project_open(struct project **project, const struct command *command)
{
	char path[PATH_MAX];
	*project = NULL;
	if (!command->settings || !find_path(path, sizeof path))
		return DONE;
	struct project *p = calloc(1, sizeof *p);
	if (p)
		p->path = strdup(path);
	if (!p || !p->path) {
		free(p);
		complain(_("out of memory"));
		return TROUBLE;
	}
	const char *slash = strrchr(path, '/');
	p->n_folder = slash ? (size_t)(slash - path) + 1 : 0;
	*project = p;
	return read_settings(p);
}

void
project_free(struct project *p)
{
	if (!p)
		return;
	for (size_t i = 0; i < p->n; i++)
		free(p->value[i].s);
	free(p->operand);
	free(p->value);
	free(p->path);
	free(p);
}

static int
set_option(const struct project *p, const struct option *o, const char *setting, void *values)
{
	if (option_is_set(o, values))
		return DONE;
	if (strcmp(setting, "rules") == 0)
		return p->has_rules ? option_set(o, values, p->path) : DONE;
	int rc = DONE;
	for (size_t i = 0; i < p->n && rc == DONE; i++) {
		if (strcmp(p->value[i].setting->key, setting) == 0)
			rc = option_set(o, values, p->value[i].s);
	}
	return rc;
}

static int
set_operands(struct project *p, const char *setting)
{
	p->operand = malloc((p->n + 1) * sizeof *p->operand);
	if (!p->operand) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	for (size_t i = 0; i < p->n; i++) {
		if (strcmp(p->value[i].setting->key, setting) == 0)
			p->operand[p->n_operands++] = p->value[i].s;
	}
	return DONE;
}

int
project_apply(
	struct project *p, const struct command *command, void *values, char ***operand, int *n)
{
	int rc = DONE;
	for (const struct command_setting *s = command->settings; p && s->name && rc == DONE; s++) {
		if (s->option)
			rc = set_option(
				p, option_find(command->options, s->option), s->name, values);
		else if (*n == 0) {
			rc = set_operands(p, s->name);
			*operand = p->operand;
			*n = p->n_operands;
		}
	}
	return rc;
}

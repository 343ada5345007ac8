/* SPDX-License-Identifier: MIT */
#include "checks.h"
#include "tap.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int
is_po(const struct dirent *entry)
{
	const size_t n = strlen(entry->d_name);
	return n > 3 && strcmp(entry->d_name + n - 3, ".po") == 0;
}

static size_t
count_forms(const struct mymr_catalog *catalog)
{
	size_t n = 0;
	struct mymr_catalog_entry e;
	for (size_t i = 0; mymr_catalog_entry_at(catalog, i, &e) == MYMR_OK; i++)
		n += e.n_forms;
	return n;
}

static void
add_pairs(struct check_catalog *c)
{
	struct mymr_catalog_entry e;
	c->pairs = calloc(count_forms(c->catalog) + 1, sizeof *c->pairs);
	for (size_t i = 0; c->pairs && mymr_catalog_entry_at(c->catalog, i, &e) == MYMR_OK; i++) {
		for (size_t k = 0; k < e.n_forms; k++) {
			struct mymr_check_pair *p = &c->pairs[c->n++];
			*p = (struct mymr_check_pair){.source = e.id,
				.n_source = e.id_len,
				.plural = e.plural_id,
				.n_plural = e.plural_id_len};
			(void)mymr_catalog_form_at(
				c->catalog, i, k, &p->translation, &p->n_translation);
		}
	}
}

static void
load(struct check_catalogs *all, const char *folder, const char *name)
{
	char path[512];
	size_t n;
	struct check_catalog c = {.n = 0};
	snprintf(path, sizeof path, "%s/%s", folder, name);
	snprintf(c.name, sizeof c.name, "%s", name);
	c.bytes = tap_read_file(path, &n);
	if (!c.bytes || mymr_catalog_load_po(&c.catalog, c.bytes, n, NULL, NULL)) {
		free(c.bytes);
		return;
	}
	add_pairs(&c);
	all->n_pairs += c.n;
	all->catalog[all->n++] = c;
}

void
check_catalogs_load(struct check_catalogs *all, const char *folder)
{
	struct dirent **entry;
	const int n = scandir(folder, &entry, is_po, alphasort);
	*all = (struct check_catalogs){.n = 0};
	all->catalog = n > 0 ? calloc((size_t)n, sizeof *all->catalog) : NULL;
	for (int i = 0; i < n; i++) {
		if (all->catalog)
			load(all, folder, entry[i]->d_name);
		free(entry[i]);
	}
	if (n >= 0)
		free(entry);
}

void
check_catalogs_free(struct check_catalogs *all)
{
	for (size_t i = 0; i < all->n; i++) {
		mymr_catalog_free(all->catalog[i].catalog);
		free(all->catalog[i].pairs);
		free(all->catalog[i].bytes);
	}
	free(all->catalog);
}

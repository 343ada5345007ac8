/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr check: faults in a PO file that would spoil a page. */
#include "catalogs.h"
#include "command.h"
#include "file.h"
#include "message.h"
#include "po.h"

#include <mymr/check.h>
#include <string.h>

static const struct option options[] = {
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static const char *
fault_text(enum mymr_pair_fault fault)
{
	switch (fault) {
	case MYMR_PAIR_MISSING:
		return N_("tokens: '%.*s' is missing in the translation");
	case MYMR_PAIR_EXTRA:
		return N_("tokens: '%.*s' stands in the translation only, or too often");
	default:
		return N_("tokens: '%.*s' overlaps with another pair or does not close");
	}
}

/* Whether a form fits the singular, as "One boat" may have no placeholder. */
static bool
fits_singular(const struct mymr_catalog_entry *e, const char *form, size_t n)
{
	size_t offset, len;
	return mymr_pair_check(e->id, e->id_len, form, n, &offset, &len) == MYMR_PAIR_FITS;
}

/* Checks one form, which is the only one of a message without plural. */
static size_t
check_form(const char *path, const struct mymr_catalog_entry *e, const char *form, size_t n)
{
	const char *id = e->plural_id ? e->plural_id : e->id;
	const size_t id_len = e->plural_id ? e->plural_id_len : e->id_len;
	size_t offset, len;
	enum mymr_pair_fault fault = mymr_pair_check(id, id_len, form, n, &offset, &len);
	if (fault == MYMR_PAIR_FITS || fits_singular(e, form, n))
		return 0;
	const char *text = fault == MYMR_PAIR_MISSING ? id : form;
	char token[64];
	size_t shown = len < sizeof token ? len : sizeof token - 1;
	memcpy(token, text + offset, shown);
	token[shown] = '\0';
	complain_at(path, e->line, 0, _(fault_text(fault)), (int)shown, token);
	return 1;
}

static size_t
check_entry(const char *path, const struct mymr_catalog *catalog, size_t i,
	const struct mymr_catalog_entry *e)
{
	size_t n_faults = 0;
	for (size_t k = 0; k < e->n_forms; k++) {
		const char *form;
		size_t n;
		if (mymr_catalog_form_at(catalog, i, k, &form, &n) == MYMR_OK)
			n_faults += check_form(path, e, form, n);
	}
	return n_faults;
}

static size_t
check_tokens(const char *title, const struct mymr_catalog *catalog)
{
	struct mymr_catalog_entry e;
	size_t n_faults = 0;
	for (size_t i = 0; i < mymr_catalog_size(catalog); i++) {
		mymr_catalog_entry_at(catalog, i, &e);
		n_faults += check_entry(title, catalog, i, &e);
	}
	return n_faults;
}

static int
check_file(const char *path)
{
	struct catalogs catalogs = {0};
	const struct string_list paths = {1, {path}};
	const char *title = file_title(path);
	size_t n_tokens = 0, n_gettext = 0;
	int rc = catalogs_load(&catalogs, &paths);
	if (rc == DONE && catalogs_is_mo(&catalogs.bytes[0])) {
		complain_at(title, 0, 0, _("is an MO file; name the PO file it is made from"));
		rc = TROUBLE;
	}
	if (rc == DONE) {
		n_tokens = check_tokens(title, catalogs.catalog[0]);
		rc = po_check(path, &catalogs.bytes[0], &n_gettext);
	}
	catalogs_free(&catalogs);
	if (rc != DONE)
		return rc;
	return n_tokens + n_gettext ? NEGATIVE : DONE;
}

static int
run(void *values, char **operand, int n)
{
	(void)values;
	int worst = DONE;
	if (n == 0) {
		complain(_("name a PO file to check"));
		return TROUBLE;
	}
	for (int i = 0; i < n; i++) {
		int rc = check_file(operand[i]);
		worst = rc > worst ? rc : worst;
	}
	return worst;
}

const struct command command_check = {
	.name = "check",
	.summary = N_("find faults in PO files: codes, placeholders, plurals, format strings"),
	.operands = N_("FILE..."),
	.example = "mymr check po/site/my.po",
	.options = options,
	.values_size = 0,
	.run = run,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "catalogs.h"
#include "file.h"
#include "message.h"

#include <string.h>

bool
catalogs_is_mo(const struct mymr_buf *bytes)
{
	return bytes->len >= 4 && (memcmp(bytes->s, "\xDE\x12\x04\x95", 4) == 0 ||
					  memcmp(bytes->s, "\x95\x04\x12\xDE", 4) == 0);
}

static int
load(struct catalogs *c, const char *path)
{
	const size_t i = c->n++;
	struct mymr_buf *bytes = &c->bytes[i];
	struct mymr_error error = {0};
	int rc = file_read(path, bytes);
	if (rc != DONE)
		return rc;
	enum mymr_status status =
		catalogs_is_mo(bytes)
			? mymr_catalog_load_mo(&c->catalog[i], bytes->s, bytes->len, NULL, &error)
			: mymr_catalog_load_po(&c->catalog[i], bytes->s, bytes->len, NULL, &error);
	if (!status)
		return DONE;
	if (catalogs_is_mo(bytes) && status != MYMR_ENOMEM)
		complain_at(file_title(path), 0, 0, _("byte %zu: %s"), error.offset,
			_(error.reason ? error.reason : mymr_status_text(status)));
	else
		complain_error(file_title(path), bytes->s, bytes->len, status, &error);
	return TROUBLE;
}

int
catalogs_load(struct catalogs *c, const struct string_list *paths)
{
	int rc = DONE;
	for (size_t i = 0; i < paths->n && rc == DONE; i++)
		rc = load(c, paths->s[i]);
	return rc;
}

void
catalogs_free(struct catalogs *c)
{
	for (size_t i = 0; i < c->n; i++) {
		mymr_catalog_free(c->catalog[i]);
		mymr_buf_free(&c->bytes[i]);
	}
	c->n = 0;
}

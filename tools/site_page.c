/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "site_page.h"
#include "file.h"
#include "message.h"
#include "pages.h"
#include "path.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* The path below the folder of the site. */
static const char *
name_in(const struct site *site, const char *path)
{
	path += strlen(site->from);
	while (*path == '/')
		path++;
	return path;
}

/* A folder's page has the address of the folder. NULL: memory is out. */
static char *
url_of(const char *folder, const char *name)
{
	static const char index[] = "index.html";
	const bool needs_slash = folder[0] && folder[strlen(folder) - 1] != '/';
	char *url = path_join(folder, needs_slash ? "/" : "", name);
	const size_t n = url ? strlen(url) : 0, len = sizeof index - 1;
	if (n > len && strcmp(url + n - len, index) == 0 && url[n - len - 1] == '/')
		url[n - len] = '\0';
	return url;
}

static bool
is_there(const char *path, const struct mymr_buf *bytes)
{
	struct stat st;
	struct mymr_buf old = {0};
	if (stat(path, &st) != 0 || !S_ISREG(st.st_mode) || (size_t)st.st_size != bytes->len)
		return false;
	const bool is = file_read(path, &old) == DONE && old.len == bytes->len &&
			(old.len == 0 || memcmp(old.s, bytes->s, old.len) == 0);
	mymr_buf_free(&old);
	return is;
}

static int
put(struct site_page *page, const struct site *site, const char *name, const struct mymr_buf *bytes)
{
	char *path = path_join(site->to, "/", name);
	int rc = DONE;
	if (!path) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	if (!is_there(path, bytes)) {
		rc = path_make_folders_of(path);
		if (rc == DONE)
			rc = file_write(path, bytes->s, bytes->len);
		page->is_written = rc == DONE;
	}
	free(path);
	return rc;
}

static int
localize(struct site_page *page, const struct site *site, const char *path,
	const struct mymr_buf *in)
{
	struct mymr_buf out = {0};
	const char *name = name_in(site, path);
	char *url = site->url ? url_of(site->url, name) : NULL;
	page->result.report = report_new("untranslated");
	int rc = page->result.report ? DONE : TROUBLE;
	if (rc == DONE)
		rc = localization_run(site->localization, path, url, in, &out, &page->result);
	if (rc != TROUBLE) {
		const int written = put(page, site, name, &out);
		rc = written > rc ? written : rc;
	}
	free(url);
	mymr_buf_free(&out);
	return rc;
}

void
site_page_make(struct site_page *page, const struct site *site, const char *path)
{
	struct mymr_buf in = {0};
	page->rc = file_read(path, &in);
	if (page->rc == DONE) {
		const char *format = mymr_format_of(path, in.s ? in.s : "", in.len);
		page->is_localized = format && pages_have(format, site->also);
		page->rc = page->is_localized ? localize(page, site, path, &in)
					      : put(page, site, name_in(site, path), &in);
	}
	mymr_buf_free(&in);
}

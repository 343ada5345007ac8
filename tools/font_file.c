/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "font_file.h"
#include "file.h"
#include "files.h"
#include "json.h"
#include "message.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#define ALL_FACES ((unsigned)-1)

struct walk {
	const struct font_library *library;
	bool is_first_only;
	int (*work)(void *arg, struct font_file *file);
	void *arg;
};

const char *
font_file_name(const struct font_file *file)
{
	const char *name = file->library->name(file->font), *slash = strrchr(file->path, '/');
	return name[0] ? name : slash ? slash + 1 : file->path;
}

void
font_file_print_json(const struct font_file *file)
{
	const char *name = font_file_name(file);
	printf("{\"font\":");
	json_print_string(name, strlen(name));
	printf(",\"file\":");
	json_print_string(file->path, strlen(file->path));
	printf(",\"face\":%u", file->face);
}

void
font_file_close(struct font_file *file)
{
	if (file->font)
		file->library->free(file->font);
	file->font = NULL;
	mymr_buf_free(&file->bytes);
}

static int
complain_font(const struct font_file *file, enum mymr_status status, const struct mymr_error *error)
{
	if (status == MYMR_ENOMEM)
		complain_at(file->path, 0, 0, _("out of memory"));
	else if (file->n_faces > 1)
		complain_at(file->path, 0, 0, _("%s (face %u, byte %zu)"), _(error->reason),
			file->face, error->offset);
	else
		complain_at(file->path, 0, 0, _("%s (byte %zu)"), _(error->reason), error->offset);
	return TROUBLE;
}

static int
look_at_face(const struct walk *w, struct font_file *file)
{
	struct mymr_error error;
	const enum mymr_status status =
		w->library->open(&file->font, file->bytes.s, file->bytes.len, file->face, &error);
	if (status)
		return complain_font(file, status, &error);
	const int rc = w->work(w->arg, file);
	if (file->font)
		w->library->free(file->font);
	file->font = NULL;
	return rc;
}

/* Reads it unless it is larger than a font can be; of what is no file, enough to tell. */
static int
read_font(const char *path, struct mymr_buf *bytes)
{
	struct stat st;
	if (stat(path, &st) == 0 && S_ISREG(st.st_mode) &&
		(unsigned long long)st.st_size > MYMR_FONT_MAX_BYTES) {
		complain_at(path, 0, 0, _("is too large for a font: above %zu MB"),
			MYMR_FONT_MAX_BYTES >> 20);
		return TROUBLE;
	}
	return file_read_most(path, bytes, MYMR_FONT_MAX_BYTES + 1);
}

static int
look_at_file(const struct walk *w, const char *path, unsigned face)
{
	struct font_file file = {.library = w->library, .path = path};
	int worst = read_font(path, &file.bytes);
	if (worst != DONE)
		return worst;
	file.n_faces = w->library->count_faces(file.bytes.s, file.bytes.len);
	unsigned last = file.n_faces ? file.n_faces - 1 : 0;
	file.face = face == ALL_FACES ? 0 : face;
	if (face != ALL_FACES || w->is_first_only)
		last = file.face;
	for (; file.face <= last && file.bytes.s; file.face++) {
		const int rc = look_at_face(w, &file);
		worst = rc > worst ? rc : worst;
	}
	mymr_buf_free(&file.bytes);
	return worst;
}

static bool
is_called_as_font(const char *path)
{
	static const char *const suffixes[] = {".ttf", ".otf", ".ttc", ".otc", ".woff", ".woff2"};
	const char *dot = strrchr(path, '.');
	for (size_t i = 0; dot && i < sizeof suffixes / sizeof *suffixes; i++) {
		if (strcasecmp(dot, suffixes[i]) == 0)
			return true;
	}
	return false;
}

static int
look_below(const struct walk *w, const char *folder)
{
	struct files files = {0};
	size_t n_fonts = 0;
	int worst = files_add(&files, folder, true, NULL);
	for (size_t i = 0; i < files.n; i++) {
		if (!is_called_as_font(files.path[i]))
			continue;
		const int rc = look_at_file(w, files.path[i], ALL_FACES);
		worst = rc > worst ? rc : worst;
		n_fonts++;
	}
	files_free(&files);
	if (!n_fonts && worst == DONE) {
		complain_at(folder, 0, 0, _("there is no font in this folder"));
		worst = TROUBLE;
	}
	return worst;
}

static int
look_at_family(const struct walk *w, const char *name)
{
	struct mymr_buf path = {0};
	unsigned face = 0;
	const enum mymr_status status = w->library->find(name, &path, &face);
	int rc = TROUBLE;
	if (status == MYMR_ENOENT)
		complain(_("'%s' is neither a file nor an installed font; see 'fc-list'"), name);
	else if (status)
		complain(_("out of memory"));
	else
		rc = look_at_file(w, path.s, face);
	mymr_buf_free(&path);
	return rc;
}

static int
look_at(const struct walk *w, const char *operand)
{
	struct stat st;
	const bool is_there = strcmp(operand, "-") == 0 || stat(operand, &st) == 0;
	if (!is_there && !strchr(operand, '/') && !is_called_as_font(operand))
		return look_at_family(w, operand);
	if (is_there && strcmp(operand, "-") != 0 && S_ISDIR(st.st_mode))
		return look_below(w, operand);
	return look_at_file(w, operand, ALL_FACES);
}

int
font_file_each(char **operand, int n, bool is_first_only,
	int (*work)(void *arg, struct font_file *file), void *arg)
{
	const struct walk w = {font_library(), is_first_only, work, arg};
	int worst = DONE;
	if (!w.library)
		return TROUBLE;
	if (n == 0) {
		complain(_("which font? Name a file, a folder or an installed family"));
		return TROUBLE;
	}
	for (int i = 0; i < n; i++) {
		const int rc = look_at(&w, operand[i]);
		worst = rc > worst ? rc : worst;
	}
	return worst;
}

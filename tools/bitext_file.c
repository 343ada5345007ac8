/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bitext_file.h"
#include "file.h"
#include "message.h"

#include <mymr/sheet.h>
#include <string.h>

/* What a ZIP archive begins with. */
static bool
is_archive(const struct mymr_buf *bytes)
{
	return bytes->len >= 4 && memcmp(bytes->s, "PK\3\4", 4) == 0;
}

bool
bitext_file_is_named(const char *path)
{
	enum mymr_bitext_format format;
	return file_has_suffix(path, ".xlsx") ||
	       mymr_bitext_format_of(&format, path, NULL, 0) == MYMR_OK;
}

static int
read_sheet(struct bitext_file *file)
{
	struct mymr_buf csv = {0};
	struct mymr_error error = {0};
	const enum mymr_status status =
		mymr_sheet_to_csv(&csv, file->bytes.s, file->bytes.len, &error);
	mymr_buf_free(&file->bytes);
	file->bytes = csv;
	file->is_sheet = true;
	file->format = MYMR_BITEXT_CSV;
	if (status)
		complain_at(file->title, 0, 0, "%s", _(error.reason));
	return status ? TROUBLE : DONE;
}

int
bitext_file_open(struct bitext_file *file, const char *path)
{
	*file = (struct bitext_file){.title = file_title(path), .place = {0, 1, 1}};
	const int rc = file_read(path, &file->bytes);
	if (rc != DONE)
		return rc;
	if (is_archive(&file->bytes))
		return read_sheet(file);
	const char *name = file->title == path ? path : NULL;
	if (mymr_bitext_format_of(&file->format, name, file->bytes.s, file->bytes.len) == MYMR_OK)
		return DONE;
	complain_at(file->title, 0, 0,
		_("no file with translations: PO, TMX, XLIFF, TSV, CSV or XLSX"));
	return TROUBLE;
}

void
bitext_file_place(struct bitext_file *file, size_t offset, size_t *line, size_t *column)
{
	place_move(&file->place, file->bytes.s, offset);
	*line = file->place.line;
	*column = file->is_sheet ? 0 : file->place.column;
}

void
bitext_file_close(struct bitext_file *file)
{
	mymr_buf_free(&file->bytes);
}

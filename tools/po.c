/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "po.h"
#include "file.h"
#include "library.h"
#include "message.h"

#include <gettext-po.h>
#include <setjmp.h>
#include <stdio.h>
#include <string.h>

#define LIBRARY "libgettextpo.so.0"

/* The header renames functions by their version. */
#define EXPANDED_NAME(f) #f
#define SYMBOL(f) EXPANDED_NAME(f)

struct gettextpo {
	__typeof__(po_file_read) *read;
	__typeof__(po_file_check_all) *check_all;
	__typeof__(po_file_free) *free;
};

/* libgettextpo hands its callbacks no pointer of ours. */
static struct {
	const char *title;
	size_t n_faults;
	jmp_buf fatal;
} state;

static void
tell(int severity, size_t line, size_t column, const char *text)
{
	const size_t none = (size_t)-1;
	const size_t n = strcspn(text, "\n");
	complain_at(state.title, line == none ? 0 : line, column == none ? 0 : column, "%.*s",
		(int)n, text);
	state.n_faults += severity != PO_SEVERITY_WARNING;
}

static void
on_fault(int severity, po_message_t message, const char *file, size_t line, size_t column,
	int is_multiline, const char *text)
{
	(void)message;
	(void)file;
	(void)is_multiline;
	tell(severity, line, column, text);
	if (severity == PO_SEVERITY_FATAL_ERROR)
		longjmp(state.fatal, 1);
}

static void
on_fault_of_two(int severity, po_message_t first, const char *file, size_t line, size_t column,
	int is_multiline, const char *text, po_message_t second, const char *second_file,
	size_t second_line, size_t second_column, int second_is_multiline, const char *second_text)
{
	(void)second;
	(void)second_file;
	(void)second_is_multiline;
	on_fault(PO_SEVERITY_WARNING, first, file, line, column, is_multiline, text);
	tell(severity, second_line, second_column, second_text);
	if (severity == PO_SEVERITY_FATAL_ERROR)
		longjmp(state.fatal, 1);
}

static bool
load(struct gettextpo *po)
{
	void *library = library_open(LIBRARY);
	if (library_find(library, SYMBOL(po_file_read), &po->read) &&
		library_find(library, SYMBOL(po_file_check_all), &po->check_all) &&
		library_find(library, SYMBOL(po_file_free), &po->free))
		return true;
	complain(_("the library %s is not here; install it to check catalogs"), LIBRARY);
	return false;
}

static int
check(const char *path, size_t *n_faults)
{
	static const struct po_xerror_handler handler = {on_fault, on_fault_of_two};
	struct gettextpo po;
	state.n_faults = 0;
	if (!load(&po))
		return TROUBLE;
	if (setjmp(state.fatal)) {
		*n_faults = state.n_faults;
		return TROUBLE;
	}
	po_file_t file = po.read(path, &handler);
	if (!file) {
		complain_at(state.title, 0, 0, _("cannot be read"));
		return TROUBLE;
	}
	po.check_all(file, &handler);
	po.free(file);
	*n_faults = state.n_faults;
	return DONE;
}

/* libgettextpo reads by name: what came by standard input goes through a file without one. */
static int
check_spooled(const char *s, size_t n, size_t *n_faults)
{
	char path[64];
	FILE *file = tmpfile();
	if (!file || fwrite(s, 1, n, file) != n || fflush(file) != 0) {
		complain(_("cannot write a temporary file"));
		if (file)
			fclose(file);
		return TROUBLE;
	}
	rewind(file);
	snprintf(path, sizeof path, "/dev/fd/%d", fileno(file));
	int rc = check(path, n_faults);
	fclose(file);
	return rc;
}

int
po_check(const char *path, const struct mymr_buf *bytes, size_t *n_faults)
{
	/* a byte order mark is a rule's matter, and the end of libgettextpo's reading */
	static const char mark[] = "\xEF\xBB\xBF";
	const bool has_mark = bytes->len >= 3 && memcmp(bytes->s, mark, 3) == 0;
	state.title = file_title(path);
	if (state.title == path && !has_mark)
		return check(path, n_faults);
	return check_spooled(
		bytes->s + (has_mark ? 3 : 0), bytes->len - (has_mark ? 3 : 0), n_faults);
}

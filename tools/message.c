/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "message.h"

#include <limits.h>
#include <locale.h>
#include <mymr/utf8.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool
bind_catalogs(const char *dir, const char *relative)
{
	char path[PATH_MAX];
	struct stat st;
	int len = snprintf(path, sizeof path, "%s/%s", dir, relative);
	if (len < 0 || (size_t)len >= sizeof path || stat(path, &st) != 0)
		return false;
	return bindtextdomain("mymr", path) != NULL;
}

static bool
bind_beside_program(void)
{
	char exe[PATH_MAX];
	ssize_t len = readlink("/proc/self/exe", exe, sizeof exe - 1);
	if (len <= 0)
		return false;
	exe[len] = '\0';
	char *slash = strrchr(exe, '/');
	if (!slash)
		return false;
	*slash = '\0';
	return bind_catalogs(exe, "locale") || bind_catalogs(exe, "../share/locale");
}

/* glibc heeds LANGUAGE only where the locale is not "C"; a machine without any other has C.UTF-8,
 * which will do. Numbers are never read or written by the locale. */
void
message_init(void)
{
	const char *messages = setlocale(LC_ALL, "") ? setlocale(LC_MESSAGES, NULL) : NULL;
	if (!messages || strcmp(messages, "C") == 0 || strcmp(messages, "POSIX") == 0)
		setlocale(LC_MESSAGES, "C.UTF-8");
	setlocale(LC_NUMERIC, "C");
	if (!bind_beside_program())
		bindtextdomain("mymr", MYMR_LOCALEDIR);
	bind_textdomain_codeset("mymr", "UTF-8");
	textdomain("mymr");
}

static void
begin(void)
{
	fflush(stdout);
	if (isatty(STDERR_FILENO) && !getenv("NO_COLOR"))
		fputs("\033[1mmymr:\033[0m ", stderr);
	else
		fputs("mymr: ", stderr);
}

void
complain(const char *format, ...)
{
	va_list args;
	begin();
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
}

void
complain_at(const char *file, size_t line, size_t column, const char *format, ...)
{
	va_list args;
	begin();
	fprintf(stderr, "%s:", file);
	if (line)
		fprintf(stderr, "%zu:", line);
	if (line && column)
		fprintf(stderr, "%zu:", column);
	fputc(' ', stderr);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
}

static struct {
	size_t lines;
	size_t bytes;
} passed;

void
message_advance(size_t lines, size_t bytes)
{
	passed.lines += lines;
	passed.bytes += bytes;
}

void
complain_error(const char *file, const char *s, size_t n, enum mymr_status status,
	const struct mymr_error *error)
{
	size_t line, column;
	const char *reason = error->reason ? error->reason : mymr_status_text(status);
	mymr_utf8_place(s, n, error->offset, &line, &column);
	line += passed.lines;
	if (status == MYMR_EUTF8)
		complain_at(file, line, column, _("invalid UTF-8 at byte %zu"),
			passed.bytes + error->offset);
	else if (status == MYMR_ENOMEM)
		complain_at(file, 0, 0, "%s", _(reason));
	else
		complain_at(file, line, column, "%s", _(reason));
}

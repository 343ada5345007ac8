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

static bool is_over_progress;

void
message_over_progress(bool is_shown)
{
	is_over_progress = is_shown;
}

void
message_clear_line(void)
{
	fputs("\r\033[K", stderr);
}

static void
begin(void)
{
	fflush(stdout);
	if (is_over_progress)
		message_clear_line();
	if (isatty(STDERR_FILENO) && !getenv("NO_COLOR"))
		fputs("\033[1mmymr:\033[0m ", stderr);
	else
		fputs("mymr: ", stderr);
}

/* The bytes of a control character at s, U+0001 to U+001F or U+007F to U+009F; 0 when there is
 * another one. Line ends and tabs are none. */
static size_t
control_len(const char *s)
{
	const unsigned char c = (unsigned char)s[0], next = (unsigned char)s[1];
	if (c == 0xC2 && next >= 0x80 && next < 0xA0)
		return 2;
	return (c < ' ' && c != '\n' && c != '\t') || c == 0x7F;
}

void
message_put(FILE *file, const char *s)
{
	while (*s) {
		size_t n = 0;
		while (s[n] && !control_len(s + n))
			n++;
		fwrite(s, 1, n, file);
		s += n;
		if (*s) {
			putc(' ', file);
			s += control_len(s);
		}
	}
}

static void
put_formatted(FILE *file, const char *format, va_list args)
{
	va_list again;
	va_copy(again, args);
	const int n = vsnprintf(NULL, 0, format, again);
	va_end(again);
	char *text = n < 0 ? NULL : malloc((size_t)n + 1);
	if (text) {
		vsnprintf(text, (size_t)n + 1, format, args);
		message_put(file, text);
	} else {
		fputs(format, file);
	}
	free(text);
}

static void
put_message(const char *format, va_list args)
{
	put_formatted(stderr, format, args);
	putc('\n', stderr);
}

void
message_print(FILE *file, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	put_formatted(file, format, args);
	va_end(args);
}

void
complain(const char *format, ...)
{
	va_list args;
	flockfile(stderr); /* threads may complain at once */
	begin();
	va_start(args, format);
	put_message(format, args);
	va_end(args);
	funlockfile(stderr);
}

static void
begin_at(const char *file, const char *member, size_t line, size_t column)
{
	begin();
	message_put(stderr, file);
	putc(':', stderr);
	if (member && *member) {
		message_put(stderr, member);
		putc(':', stderr);
	}
	if (line)
		fprintf(stderr, "%zu:", line);
	if (line && column)
		fprintf(stderr, "%zu:", column);
	fputc(' ', stderr);
}

void
complain_at(const char *file, size_t line, size_t column, const char *format, ...)
{
	va_list args;
	flockfile(stderr);
	begin_at(file, NULL, line, column);
	va_start(args, format);
	put_message(format, args);
	va_end(args);
	funlockfile(stderr);
}

void
complain_in(
	const char *file, const char *member, size_t line, size_t column, const char *format, ...)
{
	va_list args;
	begin_at(file, member, line, column);
	va_start(args, format);
	put_message(format, args);
	va_end(args);
	funlockfile(stderr);
}

int
complain_needs(const char *name, const char *other)
{
	complain(_("'--%s' needs '--%s'"), name, other);
	return TROUBLE;
}

int
complain_excluded(const char *a, const char *b)
{
	complain(_("'--%s' and '--%s' exclude each other"), a, b);
	return TROUBLE;
}

static struct {
	size_t lines;
	size_t columns;
	size_t bytes;
} passed;

void
message_advance(const char *s, size_t n)
{
	const char *end = s + n;
	size_t line, column;
	passed.bytes += n;
	for (const char *at; (at = memchr(s, '\n', (size_t)(end - s))); s = at + 1) {
		passed.lines++;
		passed.columns = 0;
	}
	mymr_utf8_place(s, (size_t)(end - s), (size_t)(end - s), &line, &column);
	passed.columns += column - 1;
}

void
message_restart(void)
{
	passed.lines = passed.columns = passed.bytes = 0;
}

static void
find_place(const char *s, size_t n, size_t offset, size_t *line, size_t *column)
{
	mymr_utf8_place(s, n, offset, line, column);
	*column += *line == 1 ? passed.columns : 0;
	*line += passed.lines;
}

void
complain_utf8(const char *file, const char *s, size_t n, size_t offset, bool has_replace)
{
	size_t line, column;
	find_place(s, n, offset, &line, &column);
	const char *format = has_replace
				     ? _("invalid UTF-8 at byte %zu; '--replace' puts U+FFFD there")
				     : _("invalid UTF-8 at byte %zu");
	complain_at(file, line, column, format, passed.bytes + offset);
}

void
complain_error(const char *file, const char *s, size_t n, enum mymr_status status,
	const struct mymr_error *error)
{
	size_t line, column;
	const char *reason = error->reason ? error->reason : mymr_status_text(status);
	find_place(s, n, error->offset, &line, &column);
	if (status == MYMR_EUTF8)
		complain_utf8(file, s, n, error->offset, false);
	else if (status == MYMR_ENOMEM)
		complain_at(file, 0, 0, "%s", _(reason));
	else
		complain_at(file, line, column, "%s", _(reason));
}

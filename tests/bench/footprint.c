/* SPDX-License-Identifier: MIT */
/* The most memory that a command has: of HTML as a multiple of the file, of lines whatever the
 * file. */
#define _DEFAULT_SOURCE /* wait4 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "tap.h"

#define MYMR "build/mymr "
#define PAGE "build/bench/page.html"
#define FILM "build/bench/film.srt"

/* Bytes at most, 0 when the command fails. Its arguments have blanks between them. */
static double
peak_of(const char *command)
{
	char *copy = strdup(command), *argv[16];
	struct rusage usage;
	int state = 1, n = 0;
	for (char *word = strtok(copy, " "); word && n < 15; word = strtok(NULL, " "))
		argv[n++] = word;
	argv[n] = NULL;
	const pid_t pid = fork();
	if (pid == 0) {
		const int null = open("/dev/null", O_WRONLY);
		dup2(null, STDOUT_FILENO);
		execv(argv[0], argv);
		_exit(127);
	}
	free(copy);
	if (wait4(pid, &state, 0, &usage) != pid || !WIFEXITED(state) || WEXITSTATUS(state) > 1)
		return 0;
	return (double)usage.ru_maxrss * 1024;
}

static void
write_times(const char *path, const char *before, const char *again, const char *behind, int times)
{
	FILE *file = fopen(path, "w");
	fputs(before, file);
	for (int i = 0; i < times; i++)
		fputs(again, file);
	fputs(behind, file);
	fclose(file);
}

static double
size_of(const char *path)
{
	FILE *file = fopen(path, "r");
	fseek(file, 0, SEEK_END);
	const long n = ftell(file);
	fclose(file);
	return (double)n;
}

static void
pages(void)
{
	size_t n;
	char *page = tap_read_file("tests/site/article.html", &n);
	char *body = strstr(page, "<body"), *end = strstr(page, "</body>");
	char *before = strndup(page, (size_t)(body - page));
	char *again = strndup(body, (size_t)(end - body));
	write_times(PAGE, before, again, end, 430);
	printf("memory: extract from HTML %.1f times the file (asked: 20)\n",
		peak_of(MYMR "extract -q " PAGE) / size_of(PAGE));
	printf("memory: localize HTML %.1f times the file (asked: 20)\n",
		peak_of(MYMR "localize -q -c po/site/my.po " PAGE) / size_of(PAGE));
	unlink(PAGE);
	free(before);
	free(again);
	free(page);
}

static void
lines(void)
{
	for (int times = 100000; times <= 800000; times *= 8) {
		write_times(FILM, "",
			"1\n00:00:01,000 --> 00:00:02,000\nျမန္မာႏိုင္ငံ ေန႔စဥ္ သတင္းစာမ်ား\n\n", "",
			times);
		printf("memory: convert %.0f MB of subtitles %.1f MB, normalize them as text %.1f "
		       "MB\n",
			size_of(FILM) / 1e6, peak_of(MYMR "convert " FILM) / 1e6,
			peak_of(MYMR "normalize -f text " FILM) / 1e6);
	}
	unlink(FILM);
}

int
main(void)
{
	pages();
	lines();
	return 0;
}

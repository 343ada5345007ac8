/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "serve.h"
#include "message.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

static const struct page {
	const char *path;
	const char *method;
} pages[] = {{"/", "GET"}, {"/save", "POST"}};

static const struct page *
page_at(const char *path)
{
	for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
		if (strcmp(pages[i].path, path) == 0)
			return &pages[i];
	return NULL;
}

static bool
is_save(const struct http_request *request)
{
	return strcmp(request->path, "/save") == 0;
}

static unsigned
admit(void *arg, const struct http_request *request)
{
	const struct serve *s = arg;
	const struct page *page = page_at(request->path);
	const unsigned status = guard_check(&s->guard, request);
	if (status != HTTP_OK)
		return status;
	if (!page)
		return HTTP_NOT_FOUND;
	if (strcmp(page->method, request->method) != 0)
		return HTTP_NO_METHOD;
	return is_save(request) ? guard_check_post(&s->guard, request) : HTTP_OK;
}

void
serve_refuse(struct http_answer *answer, unsigned status, const char *text)
{
	answer->status = status;
	if (mymr_buf_puts(&answer->body, text))
		answer->status = HTTP_TROUBLE;
}

static const char *
reason_for(unsigned status)
{
	switch (status) {
	case HTTP_FORBIDDEN:
		return _("open the address that mymr printed when it was started");
	case HTTP_NOT_FOUND:
		return _("there is nothing at this address");
	case HTTP_TOO_LARGE:
		return _("more than 1 MB cannot be saved at once");
	case HTTP_TROUBLE:
		return _("out of memory");
	default:
		return _("malformed request");
	}
}

static void
answer_request(void *arg, const struct http_request *request, struct http_answer *answer)
{
	const struct serve *s = arg;
	if (answer->status == HTTP_NO_METHOD)
		answer->allow = page_at(request->path)->method;
	if (answer->status != HTTP_OK)
		serve_refuse(answer, answer->status, reason_for(answer->status));
	else if (is_save(request))
		serve_save(s, &request->body, answer);
	else
		serve_page(s, answer);
}

static void
wait_for(const sigset_t *signals)
{
	int signal;
	while (sigwait(signals, &signal) != 0)
		continue;
}

int
serve(const struct mymr_checker *checker, const struct files *files, unsigned port)
{
	struct serve s = {.checker = checker, .files = files};
	const struct http_handler handler = {admit, answer_request, &s};
	struct http *http = NULL;
	sigset_t signals;
	sigemptyset(&signals);
	sigaddset(&signals, SIGINT);
	sigaddset(&signals, SIGTERM);
	/* Threads that start later inherit it, so that no save is cut short. */
	sigprocmask(SIG_BLOCK, &signals, NULL);
	s.guard.port = port;
	if (secret_make(s.guard.key) != DONE || secret_make(s.guard.token) != DONE ||
		http_start(&http, &s.guard.port, &handler) != DONE)
		return TROUBLE;
	printf("http://127.0.0.1:%u/?key=%s\n", s.guard.port, s.guard.key);
	if (fflush(stdout) == 0)
		wait_for(&signals);
	http_stop(http);
	return DONE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A server of HTTP for this machine alone. Requests are answered one after the other. */
#ifndef TOOLS_HTTP_H
#define TOOLS_HTTP_H

#include <mymr/buf.h>

/* What a request says; what it does not say is NULL. */
struct http_request {
	const char *method;
	const char *path;
	const char *key; /* of the query */
	const char *host;
	const char *origin;
	const char *token; /* X-Mymr-Token */
	const char *type;
	struct mymr_buf body;
};

#define HTTP_BODY_MAX (1024 * 1024)

enum http_status {
	HTTP_OK = 200,
	HTTP_BAD_REQUEST = 400,
	HTTP_FORBIDDEN = 403,
	HTTP_NOT_FOUND = 404,
	HTTP_NO_METHOD = 405,
	HTTP_CONFLICT = 409,
	HTTP_TOO_LARGE = 413,
	HTTP_NO_TYPE = 415,
	HTTP_UNPROCESSABLE = 422,
	HTTP_TROUBLE = 500,
	HTTP_BUSY = 503
};

struct http_answer {
	unsigned status;
	const char *type;
	const char *allow; /* methods, or NULL */
	char policy[400];  /* Content-Security-Policy */
	struct mymr_buf body;
};

struct http_handler {
	/* Of what is known before the body: HTTP_OK takes it, another status refuses it. */
	unsigned (*admit)(void *arg, const struct http_request *request);
	void (*answer)(void *arg, const struct http_request *request, struct http_answer *answer);
	void *arg;
};

struct http;

/* Listens on a port of 127.0.0.1, 0 for any that is free, and answers in a thread of its own.
 * *port is the one it has. Complains and returns an exit code. */
int
http_start(struct http **out, unsigned *port, const struct http_handler *handler);

/* Ends when the request at hand is answered. NULL is allowed. */
void
http_stop(struct http *http);

#endif

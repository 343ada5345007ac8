/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "http.h"
#include "library.h"
#include "loopback.h"
#include "message.h"

#include <microhttpd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LIBRARY "libmicrohttpd.so.12"
#define PATIENCE 30 /* seconds without a byte from a client */

struct http {
	struct http_handler handler;
	struct MHD_Daemon *daemon;
	__typeof__(MHD_start_daemon) *start;
	__typeof__(MHD_stop_daemon) *stop;
	__typeof__(MHD_lookup_connection_value) *value;
	__typeof__(MHD_create_response_from_buffer) *respond;
	__typeof__(MHD_add_response_header) *add_header;
	__typeof__(MHD_queue_response) *queue;
	__typeof__(MHD_destroy_response) *destroy;
};

/* A request while its body comes. */
struct exchange {
	struct http_request request;
	bool is_too_large;
	enum mymr_status status;
};

static bool
load(struct http *h)
{
	void *library = library_open(LIBRARY);
	if (library_find(library, "MHD_start_daemon", &h->start) &&
		library_find(library, "MHD_stop_daemon", &h->stop) &&
		library_find(library, "MHD_lookup_connection_value", &h->value) &&
		library_find(library, "MHD_create_response_from_buffer", &h->respond) &&
		library_find(library, "MHD_add_response_header", &h->add_header) &&
		library_find(library, "MHD_queue_response", &h->queue) &&
		library_find(library, "MHD_destroy_response", &h->destroy))
		return true;
	complain(_("the library %s is not here; install it to serve pages"), LIBRARY);
	return false;
}

static void
add_headers(const struct http *h, struct MHD_Response *response, const struct http_answer *answer)
{
	const char *const headers[][2] = {
		{"Content-Type", answer->type},
		{"Content-Security-Policy", answer->policy},
		{"Allow", answer->allow},
		{"X-Content-Type-Options", "nosniff"},
		{"Cache-Control", "no-store"},
		{"Referrer-Policy", "no-referrer"},
		{"Cross-Origin-Resource-Policy", "same-origin"},
	};
	for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
		if (headers[i][1])
			h->add_header(response, headers[i][0], headers[i][1]);
}

/* The response owns what the answer has. MHD_NO ends the connection. */
static enum MHD_Result
send_answer(const struct http *h, struct MHD_Connection *connection, struct http_answer *answer)
{
	struct MHD_Response *response =
		h->respond(answer->body.len, answer->body.s, MHD_RESPMEM_MUST_FREE);
	if (!response) {
		mymr_buf_free(&answer->body);
		return MHD_NO;
	}
	add_headers(h, response, answer);
	const enum MHD_Result result = h->queue(connection, answer->status, response);
	h->destroy(response);
	return result;
}

static void
answer_with(
	const struct http *h, const struct exchange *x, unsigned status, struct http_answer *answer)
{
	*answer = (struct http_answer){.status = status,
		.type = "text/plain; charset=utf-8",
		.policy = "default-src 'none'; frame-ancestors 'none'"};
	h->handler.answer(h->handler.arg, &x->request, answer);
}

static void
read_head(const struct http *h, struct MHD_Connection *connection, struct http_request *request)
{
	request->key = h->value(connection, MHD_GET_ARGUMENT_KIND, "key");
	request->host = h->value(connection, MHD_HEADER_KIND, "Host");
	request->origin = h->value(connection, MHD_HEADER_KIND, "Origin");
	request->token = h->value(connection, MHD_HEADER_KIND, "X-Mymr-Token");
	request->type = h->value(connection, MHD_HEADER_KIND, "Content-Type");
}

static bool
is_too_large(const struct http *h, struct MHD_Connection *connection)
{
	const char *length = h->value(connection, MHD_HEADER_KIND, "Content-Length");
	return length && strtoull(length, NULL, 10) > HTTP_BODY_MAX;
}

static enum MHD_Result
begin(const struct http *h, struct MHD_Connection *connection, struct exchange *x)
{
	struct http_answer answer;
	read_head(h, connection, &x->request);
	unsigned status = h->handler.admit(h->handler.arg, &x->request);
	if (status == HTTP_OK && is_too_large(h, connection))
		status = HTTP_TOO_LARGE;
	if (status == HTTP_OK)
		return MHD_YES;
	answer_with(h, x, status, &answer);
	return send_answer(h, connection, &answer);
}

/* What comes without a length is cut off where it is too large. */
static void
take(struct exchange *x, const char *s, size_t n)
{
	struct mymr_buf *body = &x->request.body;
	if (n > HTTP_BODY_MAX - body->len)
		x->is_too_large = true;
	else if (!x->status)
		x->status = mymr_buf_append(body, s, n);
}

static enum MHD_Result
end(const struct http *h, struct MHD_Connection *connection, struct exchange *x)
{
	struct http_answer answer;
	const unsigned status = x->is_too_large ? HTTP_TOO_LARGE
				: x->status     ? HTTP_TROUBLE
						: HTTP_OK;
	answer_with(h, x, status, &answer);
	return send_answer(h, connection, &answer);
}

static enum MHD_Result
on_request(void *arg, struct MHD_Connection *connection, const char *path, const char *method,
	const char *version, const char *data, size_t *n, void **state)
{
	const struct http *h = arg;
	struct exchange *x = *state;
	(void)version;
	if (!x) {
		x = calloc(1, sizeof *x);
		if (!x)
			return MHD_NO;
		*state = x;
		x->request.path = path;
		x->request.method = method;
		return begin(h, connection, x);
	}
	if (*n == 0)
		return end(h, connection, x);
	if (x->is_too_large)
		return MHD_NO;
	take(x, data, *n);
	*n = 0;
	return MHD_YES;
}

static void
on_end(void *arg, struct MHD_Connection *connection, void **state,
	enum MHD_RequestTerminationCode why)
{
	struct exchange *x = *state;
	(void)arg;
	(void)connection;
	(void)why;
	if (!x)
		return;
	mymr_buf_free(&x->request.body);
	free(x);
	*state = NULL;
}

static int
start(struct http *h, unsigned *port)
{
	int socket;
	const int rc = loopback_listen(&socket, port);
	if (rc != DONE)
		return rc;
	h->daemon = h->start(MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD, 0, NULL, NULL,
		on_request, h, MHD_OPTION_LISTEN_SOCKET, socket, MHD_OPTION_CONNECTION_TIMEOUT,
		(unsigned)PATIENCE, MHD_OPTION_NOTIFY_COMPLETED, on_end, NULL, MHD_OPTION_END);
	if (h->daemon)
		return DONE;
	close(socket);
	complain(_("cannot serve pages"));
	return TROUBLE;
}

int
http_start(struct http **out, unsigned *port, const struct http_handler *handler)
{
	struct http *h = calloc(1, sizeof *h);
	if (!h) {
		complain(_("out of memory"));
		return TROUBLE;
	}
	h->handler = *handler;
	const int rc = load(h) ? start(h, port) : TROUBLE;
	if (rc == DONE)
		*out = h;
	else
		free(h);
	return rc;
}

void
http_stop(struct http *http)
{
	if (!http)
		return;
	http->stop(http->daemon);
	free(http);
}

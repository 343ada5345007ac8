/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a browser wants to save, out of JSON. */
#ifndef TOOLS_SERVE_REQUEST_H
#define TOOLS_SERVE_REQUEST_H

#include <mymr/buf.h>
#include <stdbool.h>

struct save_text {
	const char *s; /* NULL where there is none */
	size_t n;
};

/* A form of the translation as the editor found and as it is to be. */
struct save_form {
	struct save_text was;
	struct save_text text;
};

struct json_t;

struct save_request {
	size_t file;
	struct save_text context;
	struct save_text id;
	struct save_form *form;
	size_t n_forms;
	bool was_fuzzy;
	bool is_fuzzy;
	struct save_text comment;
	struct json_t *json; /* whose texts these are */
};

/* False when s[0..n) is no request. save_request_free is due in any case. */
bool
save_request_read(struct save_request *request, const char *s, size_t n);

void
save_request_free(struct save_request *request);

#endif

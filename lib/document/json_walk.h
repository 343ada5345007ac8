/* SPDX-License-Identifier: MIT */
/* JSON (RFC 8259) by events, one value or many. */
#ifndef DOCUMENT_JSON_WALK_H
#define DOCUMENT_JSON_WALK_H

#include <stdbool.h>
#include <stddef.h>
#include <mymr/status.h>

enum json_event_type {
	JSON_DONE,
	JSON_OPEN, /* an object or an array, at [start, end) the bracket */
	JSON_CLOSE,
	JSON_KEY,    /* [start, end) is between the quotes */
	JSON_STRING, /* the same */
	JSON_SCALAR  /* a number, true, false, null */
};

struct json_event {
	enum json_event_type type;
	size_t start;
	size_t end;
	bool is_readable; /* all escapes of a string can be read */
};

/* An object or an array that has not ended. */
struct json_level {
	char end;
	bool has_value; /* behind which there must be a comma */
	size_t n;       /* values in an array up to here */
	size_t user;    /* for whoever walks */
};

/* Zeroed but for s, n, at and error, it stands before the first value. */
struct json_walk {
	const char *s;
	size_t n;
	size_t at;
	struct mymr_error *error;
	struct json_level *level;
	size_t depth;
	size_t cap;
	bool is_behind_key;
	bool has_escapes; /* \u1000, of what is not ASCII, have been met */
};

/* The next event; MYMR_ESYNTAX with its place and reason in *error; MYMR_ENOMEM. */
enum mymr_status
json_walk_next(struct json_walk *w, struct json_event *event);

void
json_walk_free(struct json_walk *w);

#endif

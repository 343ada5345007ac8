/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of mymr review on which messages can be edited, for browsers of this machine. */
#ifndef TOOLS_SERVE_H
#define TOOLS_SERVE_H

#include "files.h"
#include "guard.h"

#include <mymr/check.h>

/* Only these files are read and written; a browser names them by their numbers. */
struct serve {
	const struct mymr_checker *checker;
	const struct files *files;
	struct guard guard;
};

/* Prints an address and serves the page there until a signal ends it. Complains and returns an exit
 * code. */
int
serve(const struct mymr_checker *checker, const struct files *files, unsigned port);

/* The whole page, from what the files have now. */
void
serve_page(const struct serve *serve, struct http_answer *answer);

/* A message is saved: HTTP_OK with the markup it has then, or HTTP_CONFLICT with that of what
 * another editor has made of it; other answers say why nothing is saved. */
void
serve_save(const struct serve *serve, const struct mymr_buf *body, struct http_answer *answer);

/* A sentence in the place of what was asked for. */
void
serve_refuse(struct http_answer *answer, unsigned status, const char *text);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who may ask a server of this machine: other users, and pages from elsewhere in the same browser,
 * may not. */
#ifndef TOOLS_GUARD_H
#define TOOLS_GUARD_H

#include "http.h"

#include <stddef.h>

/* 128 bits in hexadecimal. */
#define SECRET_SIZE 33

struct guard {
	char key[SECRET_SIZE];   /* part of the address: who has it may read */
	char token[SECRET_SIZE]; /* part of the page: only its script has it */
	unsigned port;
};

/* A new secret from the system. Complains and returns an exit code. */
int
secret_make(char secret[SECRET_SIZE]);

/* HTTP_OK when a request comes by our own address and has the key. */
unsigned
guard_check(const struct guard *guard, const struct http_request *request);

/* HTTP_OK when a request that passed guard_check comes from our own page as JSON. */
unsigned
guard_check_post(const struct guard *guard, const struct http_request *request);

#endif

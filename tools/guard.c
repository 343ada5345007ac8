/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guard.h"
#include "message.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/random.h>

#define SECRET_BYTES ((SECRET_SIZE - 1) / 2)

int
secret_make(char secret[SECRET_SIZE])
{
	unsigned char bytes[SECRET_BYTES];
	if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes) {
		complain(_("no random numbers: %s"), strerror(errno));
		return TROUBLE;
	}
	for (size_t i = 0; i < sizeof bytes; i++)
		snprintf(secret + 2 * i, 3, "%02x", bytes[i]);
	return DONE;
}

/* How long it takes does not tell how much of it is right. */
static bool
is_secret(const char *secret, const char *given)
{
	unsigned difference = 0;
	if (!given || strlen(given) != SECRET_SIZE - 1)
		return false;
	for (size_t i = 0; i < SECRET_SIZE - 1; i++)
		difference |= (unsigned char)secret[i] ^ (unsigned char)given[i];
	return difference == 0;
}

/* A name of elsewhere that was made to lead here comes with its own name. */
static bool
is_own_host(const struct guard *guard, const char *host)
{
	static const char *const names[] = {"127.0.0.1", "localhost"};
	char own[32];
	for (size_t i = 0; host && i < sizeof names / sizeof *names; i++) {
		snprintf(own, sizeof own, "%s:%u", names[i], guard->port);
		if (strcmp(host, own) == 0)
			return true;
	}
	return false;
}

static bool
is_own_origin(const struct http_request *request)
{
	static const char scheme[] = "http://";
	const size_t n = sizeof scheme - 1;
	return !request->origin || (strncmp(request->origin, scheme, n) == 0 &&
					   strcmp(request->origin + n, request->host) == 0);
}

static bool
is_json(const char *type)
{
	static const char json[] = "application/json";
	const size_t n = sizeof json - 1;
	return type && strncasecmp(type, json, n) == 0 && (type[n] == '\0' || type[n] == ';');
}

unsigned
guard_check(const struct guard *guard, const struct http_request *request)
{
	const bool is_own = is_own_host(guard, request->host) && is_own_origin(request);
	return is_own && is_secret(guard->key, request->key) ? HTTP_OK : HTTP_FORBIDDEN;
}

unsigned
guard_check_post(const struct guard *guard, const struct http_request *request)
{
	if (!is_secret(guard->token, request->token))
		return HTTP_FORBIDDEN;
	return is_json(request->type) ? HTTP_OK : HTTP_NO_TYPE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "loopback.h"
#include "message.h"

#include <errno.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define WAITING 16

static int
take_port(int fd, unsigned *port)
{
	struct sockaddr_in address = {
		.sin_family = AF_INET,
		.sin_port = htons((uint16_t)*port),
		.sin_addr = {htonl(INADDR_LOOPBACK)},
	};
	const struct sockaddr *at = (const struct sockaddr *)&address;
	socklen_t size = sizeof address;
	const int yes = 1;
	/* What an earlier run has left in TIME_WAIT does not keep this one from its port. */
	if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) != 0 ||
		bind(fd, at, size) != 0 || listen(fd, WAITING) != 0 ||
		getsockname(fd, (struct sockaddr *)&address, &size) != 0)
		return -1;
	*port = ntohs(address.sin_port);
	return 0;
}

int
loopback_listen(int *out, unsigned *port)
{
	const int fd = socket(AF_INET, SOCK_STREAM, 0);
	if (fd >= 0 && take_port(fd, port) == 0) {
		*out = fd;
		return DONE;
	}
	complain(_("cannot listen on port %u: %s"), *port, strerror(errno));
	if (fd >= 0)
		close(fd);
	return TROUBLE;
}

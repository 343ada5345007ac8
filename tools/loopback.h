/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A socket that only programs of this machine reach. */
#ifndef TOOLS_LOOPBACK_H
#define TOOLS_LOOPBACK_H

/* Listens on a port of 127.0.0.1, 0 for any that is free; *port is the one it has. Complains and
 * returns an exit code. */
int
loopback_listen(int *socket, unsigned *port);

#endif

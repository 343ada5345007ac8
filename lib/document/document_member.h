/* SPDX-License-Identifier: MIT */
/* Parts of a document with formats of their own. */
#ifndef DOCUMENT_DOCUMENT_MEMBER_H
#define DOCUMENT_DOCUMENT_MEMBER_H

#include "document/document.h"

/* Moves what has a place in the source. */
void
document_move_owner(struct owner *owner, size_t by);

#endif

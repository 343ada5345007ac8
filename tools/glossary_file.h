/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files with a glossary: lines, or TBX. */
#ifndef TOOLS_GLOSSARY_FILE_H
#define TOOLS_GLOSSARY_FILE_H

#include <mymr/buf.h>
#include <stdbool.h>

/* Whether bytes are those of an XML file. */
bool
glossary_is_tbx(const struct mymr_buf *bytes);

/* Appends the lines of a glossary, which mymr_checker_add_glossary takes. Complains and returns an
 * exit code. */
int
glossary_file_read(const char *path, struct mymr_buf *lines);

#endif

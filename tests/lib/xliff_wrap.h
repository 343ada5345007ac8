/* SPDX-License-Identifier: MIT */
/* Whole files of XLIFF from the parts that rows of tables have. */
#ifndef TESTS_XLIFF_WRAP_H
#define TESTS_XLIFF_WRAP_H

#include <mymr/buf.h>
#include <string.h>

#define WRAP_2                                                                             \
	"<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' " \
	"trgLang='my' xmlns:mtc='urn:oasis:names:tc:xliff:matches:2.0' "                   \
	"xmlns:gls='urn:oasis:names:tc:xliff:glossary:2.0' "                               \
	"xmlns:fs='urn:oasis:names:tc:xliff:fs:2.0' "                                      \
	"xmlns:mda='urn:oasis:names:tc:xliff:metadata:2.0' "                               \
	"xmlns:res='urn:oasis:names:tc:xliff:resourcedata:2.0' "                           \
	"xmlns:ctr='urn:oasis:names:tc:xliff:changetracking:2.1' "                         \
	"xmlns:slr='urn:oasis:names:tc:xliff:sizerestriction:2.0' "                        \
	"xmlns:val='urn:oasis:names:tc:xliff:validation:2.0' "                             \
	"xmlns:its='http://www.w3.org/2005/11/its' xmlns:my='my'><file id='f'>"
#define WRAP_12                                                               \
	"<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'>" \
	"<file original='o' source-language='en' datatype='plaintext'>"

static const char *const wraps[][4] = {
	{"x:", "", "", ""},
	{"f:", WRAP_2, "", "</file></xliff>"},
	{"u:", WRAP_2 "<unit id='u'>", "", "</unit></file></xliff>"},
	{"s:", WRAP_2 "<unit id='u'><segment><source>", "",
		"</source></segment></unit></file></xliff>"},
	{"t:", WRAP_2 "<unit id='u'><segment><source>", "</source><target>",
		"</target></segment></unit></file></xliff>"},
	{"12f:", WRAP_12, "", "</file></xliff>"},
	{"12:", WRAP_12 "<body>", "", "</body></file></xliff>"},
	{"12s:", WRAP_12 "<body><trans-unit id='1'><source>", "",
		"</source></trans-unit></body></file></xliff>"},
	{"12t:", WRAP_12 "<body><trans-unit id='1'><source>", "</source><target>",
		"</target></trans-unit></body></file></xliff>"},
};

/* Appends a whole file: what stands before the colon says what the rest is a part of; '~' parts a
 * source from its target. */
static inline void
wrap(struct mymr_buf *out, const char *part)
{
	for (size_t i = 0; i < sizeof wraps / sizeof *wraps; i++) {
		const size_t n = strlen(wraps[i][0]);
		if (strncmp(part, wraps[i][0], n) != 0)
			continue;
		const char *tilde = *wraps[i][2] ? strchr(part, '~') : NULL;
		mymr_buf_puts(out, wraps[i][1]);
		if (tilde) {
			mymr_buf_append(out, part + n, (size_t)(tilde - part) - n);
			mymr_buf_puts(out, wraps[i][2]);
		}
		mymr_buf_puts(out, tilde ? tilde + 1 : part + n);
		mymr_buf_puts(out, wraps[i][3]);
		return;
	}
}

#endif

/* SPDX-License-Identifier: MIT */
#include "document/key_path.h"

#include <stdio.h>
#include <string.h>

#define MAX_TEXT 240

static enum mymr_status
append(struct key_path *path, const char *s, size_t n)
{
	const size_t at = path->text.len;
	const enum mymr_status status = mymr_buf_append(&path->text, s, n);
	for (size_t i = at; i < path->text.len && !status; i++) {
		if ((unsigned char)path->text.s[i] < ' ')
			path->text.s[i] = ' ';
	}
	return status;
}

enum mymr_status
key_path_add(struct key_path *path, const char *key, size_t n)
{
	const enum mymr_status status = path->text.len ? mymr_buf_putc(&path->text, '.') : MYMR_OK;
	return status ? status : append(path, key, n);
}

enum mymr_status
key_path_add_escaped(
	struct key_path *path, const char *s, size_t n, char mark, string_decode *decode)
{
	enum mymr_status status = key_path_add(path, "", 0);
	for (size_t i = 0, len; i < n && !status; i += len) {
		char decoded[4];
		size_t n_decoded = 0;
		const char *next = decode ? memchr(s + i, mark, n - i) : NULL;
		len = next ? (size_t)(next - s) - i : n - i;
		if (len) {
			status = append(path, s + i, len);
			continue;
		}
		len = decode(s + i, n - i, decoded, &n_decoded);
		status = append(path, len ? decoded : s + i, len ? n_decoded : 1);
		len = len ? len : 1;
	}
	return status;
}

enum mymr_status
key_path_add_number(struct key_path *path, size_t number)
{
	char digits[24];
	const int n = snprintf(digits, sizeof digits, "%zu", number);
	return key_path_add(path, digits, (size_t)n);
}

enum mymr_status
key_path_text(struct key_path *path, const char **text)
{
	const enum mymr_status status = mymr_buf_cstr(&path->text);
	*text = status ? "" : path->text.s;
	if (status || path->text.len <= MAX_TEXT)
		return status;
	const char *tail = path->text.s + path->text.len - MAX_TEXT;
	while ((*tail & 0xC0) == 0x80)
		tail++;
	const char *dot = strchr(tail, '.');
	*text = dot ? dot + 1 : tail;
	return MYMR_OK;
}

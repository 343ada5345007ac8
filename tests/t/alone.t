#!/bin/sh
# SPDX-License-Identifier: MIT
# Floors 0 and 1 stand alone: they want nothing but a little of libc, and run as WebAssembly.
. tests/lib/tap.sh

# The tables that the two floors use say so by what they include.
sources="$(ls lib/base/*.c lib/script/*.c) $(grep -lE '^#include "(base|script)/' "$O"/tables/*.c)"
flags='-std=c11 -O2 -Wall -Wextra -Werror -Ilib -Ilib/include'

# Everything taken from libc. A new name here is a promise to everyone who has no libc.
cat >"$tmp/libc" <<'END'
free
malloc
memchr
memcmp
memcpy
memmove
memset
realloc
strchr
strlen
END

build() {
	mkdir -p "$tmp/$1"
	for source in $sources; do
		object=$(echo "$source" | tr / _)
		eval "$2 $flags -c -o '$tmp/$1/${object%.c}.o' '$source'" || return
	done
}

passes 'tables are found' test "$(echo "$sources" | grep -c tables)" -ge 2
for source in $sources; do
	$CC $flags -M "$source"
done | tr ' ' '\n' | grep -E '/(unicode/[^/]*|gumbo|libintl|jansson|gettext-po)\.h$' |
	none 'no header of ICU or another library is read'
passes 'they compile' build host "$CC -fPIC"
nm -u "$tmp"/host/*.o | awk 'NF == 2 { print $2 }' | grep -v '^_GLOBAL_OFFSET_TABLE_$' |
	sort -u >"$tmp/undefined"
nm --defined-only "$tmp"/host/*.o | awk 'NF == 3 { print $3 }' | sort -u >"$tmp/defined"
comm -23 "$tmp/undefined" "$tmp/defined" >"$tmp/wanted"
passes 'they want something' test -s "$tmp/wanted"
grep -vxF -f "$tmp/libc" "$tmp/wanted" | none 'they want nothing but what is listed here'
passes 'they link without any library but libc' \
	$CC -shared -nostdlib -Wl,--no-undefined -o "$tmp/alone.so" "$tmp"/host/*.o -lc

# WebAssembly without a libc: headers and functions of our own.
make_libc() {
	mkdir "$tmp/include"
	cat >"$tmp/include/string.h" <<'END'
#include <stddef.h>
void *memchr(const void *s, int c, size_t n);
int memcmp(const void *a, const void *b, size_t n);
void *memcpy(void *restrict to, const void *restrict from, size_t n);
void *memmove(void *to, const void *from, size_t n);
void *memset(void *s, int c, size_t n);
char *strchr(const char *s, int c);
size_t strlen(const char *s);
END
	cat >"$tmp/include/stdlib.h" <<'END'
#include <stddef.h>
void free(void *p);
void *malloc(size_t n);
void *realloc(void *p, size_t n);
END
	cat >"$tmp/libc.c" <<'END'
#include <mymr/convert.h>
#include <mymr/encoding.h>
#include <stdlib.h>
#include <string.h>
static char heap[1 << 20];
static size_t used;
void *malloc(size_t n)
{
	size_t *p = (size_t *)(void *)(heap + used);
	used += (n + 2 * sizeof *p + 15) / 16 * 16;
	if (used > sizeof heap)
		return NULL;
	*p = n;
	return p + 2;
}
void free(void *p) { (void)p; }
void *realloc(void *p, size_t n)
{
	void *q = malloc(n);
	return p && q ? memcpy(q, p, ((size_t *)p)[-2]) : q;
}
void *memcpy(void *restrict to, const void *restrict from, size_t n) { return memmove(to, from, n); }
void *memmove(void *to, const void *from, size_t n)
{
	char *t = to;
	const char *f = from;
	for (size_t i = 0; i < n; i++)
		t[t < f ? i : n - 1 - i] = f[t < f ? i : n - 1 - i];
	return to;
}
void *memset(void *s, int c, size_t n)
{
	for (size_t i = 0; i < n; i++)
		((char *)s)[i] = (char)c;
	return s;
}
int memcmp(const void *a, const void *b, size_t n)
{
	const unsigned char *x = a, *y = b;
	for (; n && *x == *y; n--)
		x++, y++;
	return n ? *x - *y : 0;
}
void *memchr(const void *s, int c, size_t n)
{
	const char *p = s;
	for (; n; n--, p++)
		if (*p == (char)c)
			return (char *)(size_t)p;
	return NULL;
}
size_t strlen(const char *s)
{
	size_t n = 0;
	while (s[n])
		n++;
	return n;
}
char *strchr(const char *s, int c) { return memchr(s, c, strlen(s) + 1); }
static char text[4096];
static struct mymr_buf out;
char *input(void) { return text; }
const char *output(void) { return out.s; }
int encoding(int n)
{
	struct mymr_detection d;
	mymr_detect(&d, text, (size_t)n);
	return d.encoding;
}
int convert(int n)
{
	out.len = 0;
	return mymr_zawgyi_to_unicode(&out, text, (size_t)n, NULL, NULL) ? -1 : (int)out.len;
}
END
	cat >"$tmp/run.js" <<'END'
const bytes = require('fs').readFileSync(process.argv[2]);
WebAssembly.instantiate(bytes, {}).then(({ instance: { exports: e } }) => {
	const text = Buffer.from(process.argv[3]);
	new Uint8Array(e.memory.buffer, e.input(), text.length).set(text);
	const encoding = e.encoding(text.length), n = e.convert(text.length);
	console.log(encoding, Buffer.from(e.memory.buffer, e.output(), n).toString());
});
END
}

wasm='clang --target=wasm32 -isystem "$tmp/include" -ffreestanding -fno-builtin'

build_wasm() {
	build wasm "$wasm" && eval "$wasm -O1 -Ilib/include -c -o '$tmp/wasm/libc.o' '$tmp/libc.c'" &&
		wasm-ld --no-entry --export=input --export=output --export=encoding --export=convert \
			-o "$tmp/mymr.wasm" "$tmp"/wasm/*.o
}

if has clang && has wasm-ld && clang --target=wasm32 -x c -c -o "$tmp/probe.o" /dev/null 2>"$tmp/said"; then
	make_libc
	passes 'they compile and link as WebAssembly' build_wasm
else
	skip 'clang for wasm32 and wasm-ld are not here to build WebAssembly'
fi
if [ -s "$tmp/mymr.wasm" ] && has node; then
	printf '3 မြန်မာနိုင်ငံ ကျောင်းသား\n' >"$tmp/want"
	node "$tmp/run.js" "$tmp/mymr.wasm" 'ျမန္မာႏိုင္ငံ ေက်ာင္းသား' >"$tmp/got" 2>&1
	same 'WebAssembly knows Zawgyi and converts it' "$tmp/got" "$tmp/want"
else
	skip 'no WebAssembly or no node to run it'
fi
finish

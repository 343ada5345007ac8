#!/bin/sh
# SPDX-License-Identifier: MIT
# What "make install" leaves behind runs, links and goes away again.
. tests/lib/tap.sh

: "${PREFIX:=/usr/local}" "${PKG_CONFIG:=pkg-config}"
root=$tmp/root
there=$root$PREFIX

passes 'make install' make -s O="$O" SAN="$SAN" DESTDIR="$root" PREFIX="$PREFIX" install

for file in bin/mymr lib/libmymr.so.0 lib/libmymr.so lib/libmymr.a lib/pkgconfig/mymr.pc \
	lib/libmymr-font.so.0 lib/libmymr-font.so lib/pkgconfig/mymr-font.pc include/mymr/font.h \
	include/mymr/mymr.h share/man/man1/mymr.1 share/locale/my/LC_MESSAGES/mymr.mo \
	share/bash-completion/completions/mymr share/zsh/site-functions/_mymr \
	share/fish/vendor_completions.d/mymr.fish; do
	passes "$file is there" test -s "$there/$file"
done

env -i "$there/bin/mymr" --version >"$tmp/version" 2>&1
grep -q '^mymr [0-9]' "$tmp/version"
result $? 'the command runs where it was put' <"$tmp/version"
env -i LANGUAGE=my "$there/bin/mymr" --help | grep -q 'အသုံးပြုပုံ'
result $? 'it finds its Burmese there' </dev/null
readelf -d "$there/bin/mymr" 2>/dev/null | grep -E 'R(UN)?PATH' >"$tmp/path"
grep -qF '$ORIGIN/../lib' "$tmp/path"
result $? 'its library is sought beside it' <"$tmp/path"

env -i ${SAN:+LD_LIBRARY_PATH="$there/lib"} "$there/bin/mymr" font encoding Makefile >"$tmp/font" 2>&1
grep -q 'this is no font' "$tmp/font"
result $? 'so is the library of fonts' <"$tmp/font"

pc() {
	PKG_CONFIG_SYSROOT_DIR=$root PKG_CONFIG_PATH=$there/lib/pkgconfig $PKG_CONFIG "$@"
}

example() {
	$CC ${SAN:+-fsanitize=$SAN} -std=c11 -Wall -Wextra -Werror -o "$tmp/example" \
		"$tmp/example.c" $(pc --cflags --libs "$1")
}

passes 'pkg-config knows the library' pc --exists mymr
[ "$(pc --modversion mymr)" = "$(sed 's/^mymr //' "$tmp/version")" ]
result $? 'its version is that of the command' </dev/null

if [ -f README.md ]; then
	sed -n '/^## Library/,/^## /{/^```c$/,/^```$/p;}' README.md | grep -v '^```' >"$tmp/example.c"
	passes 'README.md has an example of the library' test -s "$tmp/example.c"
	passes 'it compiles with what pkg-config says' example mymr
	LD_LIBRARY_PATH=$there/lib "$tmp/example" >"$tmp/printed" 2>&1
	result $? 'it runs' <"$tmp/printed"
	has_burmese <"$tmp/printed"
	result $? 'it prints Burmese' <"$tmp/printed"
else
	skip 'README.md is not here: no example to compile'
fi

cat >"$tmp/example.c" <<'E'
#include <mymr/font.h>
#include <stdio.h>

int
main(void)
{
	size_t n;
	mymr_font_rules(&n);
	return printf("%zu rules\n", n) < 0;
}
E
passes 'a program can ask about fonts' example mymr-font
LD_LIBRARY_PATH=$there/lib "$tmp/example" >"$tmp/printed" 2>&1
grep -q '^[1-9][0-9]* rules$' "$tmp/printed"
result $? 'and is answered' <"$tmp/printed"

passes 'make uninstall' make -s O="$O" SAN="$SAN" DESTDIR="$root" PREFIX="$PREFIX" uninstall
find "$root" ! -type d | none 'nothing is left behind'
finish

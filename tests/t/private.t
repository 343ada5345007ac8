#!/bin/sh
# SPDX-License-Identifier: MIT
# With the flags that tools are built with, the inside of the library is out of reach.
. tests/lib/tap.sh

flags=$(make -s O="$O" SAN="$SAN" --eval='tool-flags:;$(info $(TOOL_CFLAGS))@:' tool-flags 2>/dev/null)

compile() {
	eval "$CC $flags" -MF /dev/null -c -o '"$tmp/probe.o"' '"$tmp/probe.c"' 2>"$tmp/complaint"
}

build() {
	compile && $CC ${SAN:+-fsanitize=$SAN} -o "$tmp/probe" "$tmp/probe.o" -L"$O" -lmymr \
		2>"$tmp/complaint"
}

case $flags in
*-Ilib/include*) true ;;
*) false ;;
esac
result $? 'the flags of tools are known'

cat >"$tmp/probe.c" <<'EOF'
#include <mymr/document.h>
int
main(void)
{
	return mymr_format_name(0) == 0;
}
EOF
passes 'a tool with public headers builds' build

printf '#include "document/document.h"\nint main(void) { return 0; }\n' >"$tmp/probe.c"
fails 'a tool with a private header does not compile' compile
passes '... for want of that header' grep -q 'document/document.h.*No such file' "$tmp/complaint"

cat >"$tmp/probe.c" <<'EOF'
struct mymr_document;
int document_warn(struct mymr_document *doc, unsigned long offset, const char *reason);
int
main(void)
{
	return document_warn(0, 0, "");
}
EOF
passes 'a tool that declares a hidden symbol compiles' compile
fails 'it does not link' build
passes '... for want of that symbol' grep -q 'undefined reference.*document_warn' "$tmp/complaint"
finish

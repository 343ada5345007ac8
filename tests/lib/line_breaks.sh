# SPDX-License-Identifier: MIT
# Pages of one text, as it is and wrapped, and the line ends that browsers make in them. For shell
# scripts that have a folder $tmp and the command as $mymr.

# The font that pages are shown in; nothing when none of those is here.
burmese_font() {
	fc-list : family 2>/dev/null | grep -m 1 -owE 'Padauk|Noto Sans Myanmar'
}

# has_browser NAME
has_browser() {
	case $1 in
	firefox) command -v firefox-esr >/dev/null 2>&1 ;;
	*) command -v "$1" >/dev/null 2>&1 ;;
	esac
}

# make_pages TEXT: a paragraph a line, as pages.
make_pages() {
	"$mymr" segment --by syllable --separator "$(printf '\037')" "$1" >"$tmp/syllables"
	sed 's/&/\&amp;/g; s/</\&lt;/g; s/^/<p>/; s/$/<\/p>/' "$1" >"$tmp/typed.html"
	"$mymr" wrap "$tmp/typed.html" >"$tmp/wrapped.html"
	"$mymr" wrap --join "$tmp/typed.html" >"$tmp/joined.html"
	"$mymr" wrap --join --with wbr "$tmp/typed.html" >"$tmp/joined-wbr.html"
}

# count_lines BROWSER FONT WIDTH,... NAME...: what line_breaks.pl says of these pages.
count_lines() {
	_browser=$1 _font=$2 _widths=$3
	shift 3
	for _name; do
		shift
		set -- "$@" "$_name=$tmp/$_name.html"
	done
	perl tests/lib/line_breaks.pl "$_browser" "$tmp" "$_font" "$_widths" "$tmp/syllables" "$@"
}

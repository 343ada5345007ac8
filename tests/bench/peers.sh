#!/bin/sh
# SPDX-License-Identifier: MIT
# An identity run with other tools that take texts out of files and put them back, on the same files:
# each text is its own translation. How many bytes are on lines of the file that differ then, and what
# the two steps take as a multiple of what ours take. sh tests/bench/peers.sh build/mymr
set -u
mymr=$(realpath "$1")
shared=$(realpath "${MYMR_SHARED:-../shared/data}" 2>/dev/null)
here=$(pwd)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
LC_ALL=C.UTF-8
export LC_ALL

# item N: the N-th part of a file of the format on standard output.
make_file() {
	awk -v kind="$1" 'BEGIN {
		if (kind == "html") print "<!DOCTYPE html>\n<html lang=en>\n<head><title>River  News</title></head>\n<body>"
		if (kind == "json") print "{\n  \"version\": 1,"
		if (kind == "xml") print "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<resources>"
		if (kind == "php") print "<?php\n// strings\n$lang = array();"
		for (i = 1; i <= 2000; i++) {
			if (kind == "html") print "<p class=x>The <b>ferry</b> number " i " runs again,&nbsp;at 5.4k\n  <a href=/news?a=1&b=" i ">says</a> the paper.<br>Tickets cost  $5</P>"
			if (kind == "markdown") print "## Ferry " i "\n\nThe *ferry* runs  again, see\n[the paper](/news/" i ") or `code " i "`.\n\n* one\n* two  \n  more\n"
			if (kind == "json") print "  \"title " i "\" :  \"The ferry \\u2014 number " i " \\/ runs\","
			if (kind == "properties") print "# comment " i "\ntitle." i "   = The ferry \\u2014 \\\n     number " i "\n"
			if (kind == "xml") print "  <!-- " i " -->\n  <string  name=\"title_" i "\" >The <b>ferry</b> number " i " &amp; more</string>"
			if (kind == "php") print "$lang[\"title_" i "\"]   =  \"The ferry number " i "\"; # note"
			if (kind == "srt") print i "\n00:00:01,000 --> 00:00:02,500\nThe <i>ferry</i>\nruns again " i "\n"
			if (kind == "yaml") print "# comment\ntitle_" i ":   \"The ferry \\u2014 number " i "\"\nbody_" i ": >-\n  It runs\n  again\n"
		}
		if (kind == "html") print "</body>\n</html>"
		if (kind == "json") print "  \"last\": \"The end\"\n}"
		if (kind == "xml") print "</resources>"
	}'
}

now() {
	date +%s%N
}

# run TOOL FORMAT FILE: the file through a tool, as "out"; fails when the tool does not.
run() {
	case $1:$2 in
	mymr:*) "$mymr" extract -q "$3" -o t.pot && msgen t.pot -o t.po &&
		"$mymr" localize -q --values none --keep-lang -c t.po "$3" -o out ;;
	po4a:html) po4a_run xhtml "$3" ;;
	po4a:markdown) po4a_run text "$3" -o markdown ;;
	po4a:xml) po4a_run xml "$3" ;;
	po4a:yaml) po4a_run yaml "$3" ;;
	toolkit:html) toolkit_run html "$3" ;;
	toolkit:json) toolkit_run json "$3" ;;
	toolkit:properties) toolkit_run prop "$3" --personality=java ;;
	toolkit:php) toolkit_run php "$3" ;;
	toolkit:srt) toolkit_run sub "$3" ;;
	toolkit:yaml) toolkit_run yaml "$3" ;;
	*) return 1 ;;
	esac
}

# A tool that takes longer is not waited for.
limited() {
	timeout 30 "$@"
}

# po4a_run MODULE FILE OPTION...
po4a_run() {
	_module=$1 _file=$2
	shift 2
	limited po4a-updatepo -f "$_module" "$@" -m "$_file" -M UTF-8 -p t.pot &&
		msgen t.pot -o t.po &&
		limited po4a-translate -f "$_module" "$@" -m "$_file" -M UTF-8 -p t.po -l out -L UTF-8 -k 0
}

toolkit_run() {
	_kind=$1 _file=$2
	shift 2
	limited "${_kind}2po" --progress=none "$@" -P "$_file" t.pot && msgen t.pot -o t.po &&
		limited "po2$_kind" --progress=none "$@" -t "$_file" t.po out
}

# What is on lines of the file that are not in what came out.
changed() {
	diff -a "$1" out | sed -n 's/^< //p' | wc -lc | awk '{ print $2 " bytes in " $1 " lines" }'
}

# compare FORMAT FILE NAME
compare() {
	[ -f "$2" ] || return
	_total=$(wc -c <"$2")
	for tool in mymr po4a toolkit; do
		rm -f out t.pot t.po
		_start=$(now)
		if ! run $tool "$1" "$2" >said 2>&1 || [ ! -f out ]; then
			_time=$((($(now) - _start) / 1000000000))
			[ ! -s said ] && [ $_time -lt 30 ] ||
				echo "$3, $tool: failed after $_time s: $(grep -m 1 -iE 'error|invalid' said)"
			continue
		fi
		_time=$((($(now) - _start) / 1000))
		[ $tool != mymr ] || _ours=$_time
		_more=
		[ $tool = mymr ] || _more=", $(awk -v a=$_time -v b=$_ours 'BEGIN { printf "%.0f", a / b }') times ours"
		echo "$3, $tool: $(changed "$2") of $_total changed, $(awk -v t=$_time 'BEGIN { printf "%.2f", t / 1e6 }') s$_more"
	done
}

for kind in html markdown json properties xml php srt yaml; do
	suffix=$kind
	[ $kind != markdown ] || suffix=md
	make_file $kind >"made.$suffix"
	compare $kind "made.$suffix" "$kind, made"
done
compare html "$here/tests/site/article.html" 'html, tests/site'
if [ -d "$shared/catalogs" ]; then
	for page in "$shared"/catalogs/html-pages/*.html; do
		compare html "$page" "html, ${page##*/}"
	done
	for page in "$shared"/catalogs/markdown-en-my/*.en.md; do
		compare markdown "$page" "markdown, ${page##*/}"
	done
	compare json "$shared/catalogs/zawgyi-json/acode.en.json" 'json, acode.en.json'
	compare xml "$shared/catalogs/zawgyi-strings-xml/minthura~values.xml" 'xml, minthura values.xml'
fi

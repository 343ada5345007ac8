. "$CASES/fixtures.sh"
po site.po <<EOF
River News = မြစ်သတင်း
Read <a>the whole story</a> by 5 reporters. = ${none}
&Open %1\$s = ${none}
EOF
cat >>site.po <<'EOF'

# of the harbour
#, fuzzy, c-format
msgid "%d boat"
msgid_plural "%d boats"
msgstr[0] ""
EOF
"$MYMR" pseudo site.po | sed '1,/^$/d'
"$MYMR" pseudo --keep site.po | grep -A1 '"River News"'
cp site.po copy.po
try "$MYMR" pseudo --in-place copy.po
"$MYMR" pseudo site.po --output third.po
cmp copy.po third.po
"$MYMR" stats copy.po

. "$CASES/update.sh"
update_files
cat >>old.po <<'EOF'

msgid "Print"
msgstr "နောက်တစ်ခု"

msgid "not closed
msgstr "ဘာသာပြန်"
EOF
printf '\nmsgid "Caf\351"\nmsgstr "x"\n\nmsgid "last"\nmsgstr "no newline\351"' >>old.po
try "$MYMR" update old.po new.pot -o out.po
cmp old.po out.po | wc -l | tr -d ' '
for text in 'နောက်တစ်ခု' 'msgid "not closed' 'msgid "Caf' 'no newline'; do
	grep -c "$text" out.po
done
tail -c 1 out.po | od -An -c | tr -d ' '
# Of such a translation nothing is lost by doing it again.
"$MYMR" update -q out.po new.pot 2>/dev/null | cmp - out.po

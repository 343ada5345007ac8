. "$CASES/update.sh"
update_files
po more.po <<'EOF'
Nothing like it was there = မတူ
EOF
try "$MYMR" update -q --json -c more.po old.po new.pot -o out.po
LANGUAGE=my try "$MYMR" update -q --json -i old.po new.pot

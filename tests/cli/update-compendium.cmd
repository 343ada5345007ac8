. "$CASES/update.sh"
update_files
po first.po <<'EOF'
Nothing like it was there = မတူ
EOF
po second.po <<'EOF'
Nothing like it was there = ဒုတိယ
Close a new window = ဝင်းဒိုးသစ် ပိတ်ပါ
EOF
try "$MYMR" update -c first.po --compendium second.po --diff old.po new.pot -o out.po
tail -n 42 out.po

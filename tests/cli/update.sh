# SPDX-License-Identifier: MIT
# A translation and a new template.
. "$CASES/fixtures.sh"

update_files() {
	po old.po <<'EOF'
Close the old window = ဝင်းဒိုးဟောင်းကို ပိတ်ပါ
Print = ပုံနှိပ်
The market opens at nine = ဈေး ၉ နာရီ ဖွင့်သည်
EOF
	cat >>old.po <<'EOF'

# asked the editor
#~ msgid "River news"
#~ msgstr "မြစ်သတင်း"
EOF
	cat >new.pot <<'EOF'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

#: page.html:3
msgid "River news"
msgstr ""

#: page.html:4
msgid "Close the new window"
msgstr ""

#. the button
#: page.html:7
msgid "Print"
msgstr ""

#: page.html:9
msgctxt "menu"
msgid "Print"
msgstr ""

#: page.html:12
msgid "Nothing like it was there"
msgstr ""
EOF
}

#!/bin/sh
# SPDX-License-Identifier: MIT
# A dump that was localized is loaded by SQLite itself: the strings are there, all else is as before.
. tests/lib/tap.sh

if ! has sqlite3; then
	skip 'sqlite3 is not here: cannot load a dump that was written'
	finish
fi
db=$tmp/site.db
sqlite3 "$db" <<'SQL'
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT, slug TEXT, body TEXT, n REAL, raw BLOB);
INSERT INTO posts VALUES (1, 'It''s late', 'its-late', 'One line', 1.5, x'00ff27');
INSERT INTO posts VALUES (2, 'A "quoted" name', 'b', 'Two' || char(10) || 'lines', -2, NULL);
INSERT INTO posts VALUES (3, 'C', 'c', '<p>A <b>bold</b> word' || char(10) || 'here \n</p>', 3, NULL);
INSERT INTO posts VALUES (4, 'D', 'It''s late', 'Back' || char(13) || char(10) || 'slash \n', 4, NULL);
SQL
sqlite3 "$db" .dump >"$tmp/site.sql"
cat >"$tmp/my.po" <<'EOF_PO'
msgid ""
msgstr "Language: my\nContent-Type: text/plain; charset=UTF-8\n"

msgid "It's late"
msgstr "နောက်ကျပြီ 'x' \"y\" \\ -- ;"

msgid "A \"quoted\" name"
msgstr "\\'"

msgid "One line"
msgstr "စာကြောင်း\nနှစ်ကြောင်း \\n"

msgid "Two\nlines"
msgstr "နှစ်\nကြောင်း 'x' \\"

msgid "A <b>bold</b> word here \\n"
msgstr "<b>ထူ</b> \\n 'x' & <y>"

msgid "Back\r\nslash \\n"
msgstr "ပြန်\r\nလာ \\n"
EOF_PO
passes 'the dump is localized' "$O/mymr" localize -t my -c "$tmp/my.po" -o "$tmp/my.sql" "$tmp/site.sql"
passes 'SQLite loads what was written' sqlite3 -bail -init "$tmp/my.sql" "$tmp/my.db" 'SELECT 1'
cat >"$tmp/want" <<'EOF_WANT'
'နောက်ကျပြီ ''x'' "y" \ -- ;'|'စာကြောင်း|နှစ်ကြောင်း \n'
'\'''|'နှစ်|ကြောင်း ''x'' \'
'C'|'<p><b>ထူ</b> &#92;n ''x'' &amp; &lt;y&gt;</p>'
'D'|'ပြန်^|လာ \n'
EOF_WANT
sqlite3 "$tmp/my.db" "SELECT replace(replace(quote(title) || '|' || quote(body), char(10), '|'),
	char(13), '^') FROM posts ORDER BY id" >"$tmp/got"
same 'the strings are those of the catalog' "$tmp/got" "$tmp/want"
others='SELECT id, quote(slug), n, quote(raw) FROM posts ORDER BY id; SELECT sql FROM sqlite_master'
sqlite3 "$db" "$others" >"$tmp/before"
sqlite3 "$tmp/my.db" "$others" >"$tmp/after"
same 'all else is as it was' "$tmp/after" "$tmp/before"
finish

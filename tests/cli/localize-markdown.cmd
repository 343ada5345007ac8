# A page with front matter: code, addresses and names of links stay.
cat >a.md <<'END'
---
title: Rice prices
date: 2020-07-04
tags: [rice]
---
# Rice *prices* rise

Prices rose, the **ministry** said. See [KBZ] and
`code`.

| Item | Price |
|------|------:|
| Rice | 500 |

[KBZ]: https://kbz.example "Bank"
END
cat >my.po <<'END'
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"

msgid "Rice prices"
msgstr "ဆန်ဈေး: တက်"

msgid "Rice <em>prices</em> rise"
msgstr "ဆန်<em>ဈေးနှုန်း</em> တက်"

msgid "Prices rose, the <strong>ministry</strong> said. See <a>KBZ</a> and <code/>."
msgstr "ဈေးတက်ကြောင်း <strong>ဝန်ကြီးဌာနက ပြောသည်။</strong><a>ကေဘီဇက်</a>နှင့် <code/> ကို ကြည့်ပါ။"

msgid "Item"
msgstr "ပစ္စည်း"

msgid "Price"
msgstr "ဈေး"

msgid "Rice"
msgstr "ဆန်"
END
"$MYMR" localize --to my -c my.po a.md
"$MYMR" extract a.md | grep -c '^msgid'
"$MYMR" count a.md
"$MYMR" excerpt --words 5 a.md

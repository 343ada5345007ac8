. "$CASES/fixtures.sh"
# Each form is compared with the plural, or else with the singular.
po page.po </dev/null
cat >>page.po <<'F'

msgid "One boat"
msgid_plural "{n} boats"
msgstr[0] "လှေ {n} စင်း"

msgid "One jetty"
msgid_plural "{n} jetties"
msgstr[0] "ဆိပ် {m} ခု"
F
"$MYMR" check page.po

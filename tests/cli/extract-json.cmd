. "$CASES/fixtures.sh"
cat >en.json <<'F'
{
  "menu": { "open": "Open the door", "url": "https://example.org/a" },
  "items": ["Hello {{name}}", "3", "Read \"this\""]
}
F
"$MYMR" extract en.json | sed '1,/^$/d'
printf '{"a": "Open"' | "$MYMR" extract

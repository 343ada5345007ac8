printf 'သူ "လာ" သည်\n\nabc' | "$MYMR" segment --json
printf 'ကျွန်ုပ် a\n' | "$MYMR" segment --json --by grapheme

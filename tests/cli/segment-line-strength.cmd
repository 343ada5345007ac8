printf 'သူလာသည် abc\n\n' | "$MYMR" segment --by line --json | grep -oE '"line":[0-9]*|"strength":"(syllable|word|preferred|mandatory)"' | sed 's/:"[a-z]*"/:S/' | sort | uniq -c | sed 's/^ *//'

#!/bin/sh
# SPDX-License-Identifier: MIT
# YAML and TOML that mymr has written read back in parsers of others: each text as it was set.
. tests/lib/tap.sh

can() {
	python3 -c "$1" 2>/dev/null
}

cat >"$tmp/make.py" <<'EOF'
import sys
texts = ["yes", "No", "null", "123", "1.5", "2020-01-02", "12:30", "a: b", "a #b", "#a", "- a", "? a",
    "@a", "%a", "&a", "*a", "!a", "| a", "> a", "'a'", "it's", "\"a\" b", "[a]", "{a}", "a, b", "--- a",
    " a", "a ", "a\tb", "a\nb", "a\n\nb", "a\n  b", "\\n", "a\\", "မြန်မာ: စာ", "မြန်မာ။", "a'''b", 'a"""b',
    "a''", 'a""', "a = b", "http://a.b/c#d", "50% x", "a:", ":a", "~ a", "= a", "😀 a", "a\u00a0b", "0x1F a",
    "a\n# b\n- c", "Off", "y", "1e3", ".5 a", "a\u2028b", "a\n\n\nb"]
places = {
    "yaml": ["p: Text\n", "p: 'Text'\n", "p: \"Text\"\n", "p: |-\n  Text\n", "p: >-\n  Text\n",
        "p: {q: Text, r: [Text, 'Text']}\n", "p:\n- Text\n- q: Text\n", "p: &a Text\n"],
    "toml": ["p = \"Text\"\n", "p = 'Text'\n", "p = \"\"\"\nText\"\"\"\n", "p = '''Text'''\n",
        "p = [\"Text\", {q = 'Text'}]\n"],
}
def po(s):
    for a, b in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t")):
        s = s.replace(a, b)
    return '"' + s + '"'
def leaves(x):
    if isinstance(x, dict):
        x = list(x.values())
    return [l for v in x for l in leaves(v)] if isinstance(x, list) else [x]
def read(kind, s):
    if kind == "toml":
        import tomllib
        return tomllib.loads(s)
    import yaml
    return yaml.safe_load(s)
folder, kind, what = sys.argv[1:]
faults = 0
for k, text in enumerate(texts):
    if what == "make":
        with open(f"{folder}/{k}.po", "w", encoding="utf-8") as f:
            f.write('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n')
            f.write(f'msgid "Text"\nmsgstr {po(text)}\n')
    for i, place in enumerate(places[kind]):
        if what == "make":
            open(f"{folder}/{i}.{kind}", "w").write(place)
            continue
        try:
            with open(f"{folder}/{i}-{k}.{kind}", encoding="utf-8", newline="") as f:
                got = leaves(read(kind, f.read()))
        except Exception as e:
            got = [str(e)]
        if any(g != text for g in got):
            faults += 1
            print(f"{text!r} in {place!r}: {got!r}")
EOF

reads() {
	mkdir "$tmp/$1"
	python3 "$tmp/make.py" "$tmp/$1" "$1" make
	for catalog in "$tmp/$1"/*.po; do
		k=$(basename "$catalog" .po)
		for file in "$tmp/$1"/?."$1"; do
			"$O/mymr" localize --to my -c "$catalog" -o "${file%.*}-$k.$1" "$file" 2>>"$tmp/said"
		done
	done
	python3 "$tmp/make.py" "$tmp/$1" "$1" read | none "$1 reads back in another parser"
}

if can 'import yaml'; then reads yaml; else skip 'python3 has no yaml: YAML is not read by another parser'; fi
if can 'import tomllib'; then reads toml; else skip 'python3 has no tomllib: TOML is not read by another parser'; fi
finish

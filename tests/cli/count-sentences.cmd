printf 'One sentence. Another one? Yes!\nသူလာသည်။ သူမလာပါ။\n၊ ။\n' | "$MYMR" count | cut -f 4

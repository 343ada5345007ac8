# Files in place, two at once; a number that is none is refused before anything is read.
printf 'က့်\n' >a.txt
printf 'ခ့်\n' >b.txt
$MYMR normalize -i -j 2 a.txt b.txt && od -An -tx1 a.txt b.txt
$MYMR normalize -i -j two a.txt

# Files in place, two at once; a number that is none is refused before anything is read.
printf '\341\200\200\341\200\272\341\200\267\n' >a.txt
printf '\341\200\201\341\200\272\341\200\267\n' >b.txt
$MYMR normalize -i -j 2 a.txt b.txt && od -An -tx1 a.txt b.txt
$MYMR normalize -i -j two a.txt

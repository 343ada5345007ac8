# Two spellings are in use for these letters; the text as it was typed, and in one of them.
printf 'ၾသဂုတ္ ေၾသာ္ ေစ်း\n' >a.txt
$MYMR convert a.txt
$MYMR convert --spelling a.txt
printf '<p title="ၾသ">ၾသ<b>ဂုတ္</b>\n' >a.html
$MYMR convert --from zawgyi --spelling a.html
$MYMR convert --to zawgyi --spelling a.txt

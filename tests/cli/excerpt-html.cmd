cat >a.html <<'X'
<div class="a"><p>မြန်မာနိုင်ငံတွင် <b>ကျောင်းသား<i>များ</i></b> လာကြသည်။ <a href="x">နောက်တစ်နေ့</a>တွင် ပြန်သွားသည်။<br>
အားလုံး ပျော်ရွှင်ကြသည်။</p><ul><li>တစ်<li>နှစ်</ul></div>
X
for n in 1 4 5 9 11 12 16 100; do
	echo "== $n"
	"$MYMR" excerpt --words $n a.html
done
"$MYMR" excerpt --words 4 --ellipsis ' [...]' a.html

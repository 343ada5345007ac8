# Words go on through inline markup; code, attributes, titles and what must not be translated stay.
cat >a.html <<'X'
<!DOCTYPE html>
<html lang="my"><head><title>မြန်မာနိုင်ငံသတင်း</title></head><body>
<h1 title="ကျောင်းသားများ">ကျောင်းသားများ <code>ကျောင်းသားများ</code></h1>
<p>မြန်မာနိုင်ငံတွင် <b>ကျောင်းသားမျာ</b>း<b>နှင့်</b>ဆရာများ <a href="x">ပညာရေး</a>ဆိုင်ရာ&nbsp;ဆွေးနွေးပွဲ။
နောက်<wbr>တစ်နေ့တွင်&#8203;ပြန်လာမည်။</p>
<p translate="no">ကျောင်းသားများ</p><pre>ကျောင်းသားများ</pre>
<select><option>ကျောင်းသားများ</option></select>
<script>"ကျောင်းသားများ"</script><style>/* ကျောင်းသားများ */</style>
<p lang="shn">ၵႂၢမ်းတႆးလႄႈ</p>
</body></html>
X
"$MYMR" wrap --with wbr a.html | tee b.html
"$MYMR" wrap --with wbr b.html | cmp - b.html && echo 'twice is once'

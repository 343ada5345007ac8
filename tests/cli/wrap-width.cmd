cat >a.txt <<'X'
လူတိုင်းသည် တူညီလွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့်လည်းကောင်း၊ တူညီလွတ်လပ်သော အခွင့်အရေးများဖြင့်လည်းကောင်း၊ မွေးဖွားလာသူများ ဖြစ်သည်။

The second paragraph is in English and has https://www.example.com/a/rather/long/address in it.
X
"$MYMR" wrap --width 20 a.txt | tee b.txt
"$MYMR" wrap --width 20 b.txt | cmp - b.txt && echo 'twice is once'

. "$CASES/fixtures.sh"
try "$MYMR" number --parse <<'EOF'
ကျပ် ၅ သိန်း
၂ ဒသမ ၅
တစ်သောင်းနှစ်ထောင်
တစ်သောင်းနှစ်ထောင့်
12,345.60
5.4k
၅.၄ ထောင်
$3.7 billion
minus five
အနုတ် ငါး
-2.50
႕႐
47th
သုံးရာနှစ်
၉၀ ရာခိုင်နှုန်း
 999,999,999,999,999,999 
0.000000000000000001
EOF
printf '\357\273\2771,000\r\n၅' | try "$MYMR" number -p
try "$MYMR" number -p </dev/null

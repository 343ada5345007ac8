printf '%s\n' 'သူ ကျောင်း သား ဖြစ် သည် ။' 'သူ လာ သည် ။' >gold.txt
"$MYMR" train -q -g gold.txt -o own.model
"$MYMR" eval --gold gold.txt --model own.model -e 10
printf 'ကျောင်းသား\n' >words.txt
"$MYMR" eval --gold gold.txt --model own.model --words words.txt | head -n 1

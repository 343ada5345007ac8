printf '%s\n' 'သူ ကျောင်း သား ဖြစ် သည် ။' 'သူ လာ သည် ။' '' >gold.txt
"$MYMR" eval --gold gold.txt
"$MYMR" eval --gold gold.txt --json
"$MYMR" eval -g gold.txt -e 3 | tail -n 1
"$MYMR" eval -g gold.txt -e 3 --json
"$MYMR" eval -g - <gold.txt | head -n 1
printf '%s\n' 'သူလာသည်။ ငါသွားမည်။ မိုးရွာသည်။' >sentences.txt
"$MYMR" eval --by sentence --gold sentences.txt

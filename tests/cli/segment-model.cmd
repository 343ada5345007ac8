# A model of one's own parts words as it was taught.
for i in 1 2 3 4 5 6 7 8; do
	echo 'သူ ကျောင်း သား ဖြစ် သည် ။'
	echo 'ကျောင်း သား များ လာ သည် ။'
done >gold.txt
"$MYMR" train -q -g gold.txt -o own.model
echo 'သူကျောင်းသားဖြစ်သည်။' | "$MYMR" segment
echo 'သူကျောင်းသားဖြစ်သည်။' | "$MYMR" segment -m own.model
"$MYMR" segment --model own.model <<'END'
ကျောင်းသားများလာသည်။
END

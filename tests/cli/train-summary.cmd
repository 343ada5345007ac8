printf '%s\n' 'သူ လာ သည် ။' 'သူ ကျောင်း သွား သည် ။' '' >gold.txt
"$MYMR" train --gold gold.txt --output a.model 2>err
sed 's/[0-9]* rows/N rows/; s/[0-9.]* seconds/N seconds/' err
"$MYMR" train -q --gold gold.txt --output b.model
cmp a.model b.model
head -n 1 a.model
ls

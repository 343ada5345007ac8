# Digits alone are in every encoding the same.
for from in auto zawgyi visual shifted; do
	printf '%s\n' '၁၂၃၄၅၆၇၈၉၀' '၀၉-၄၂၁ ၀၀၇၇၄၄' '၂၀၁၇၊၇' | "$MYMR" convert --from "$from" --to unicode
done

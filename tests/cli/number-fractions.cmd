. "$CASES/fixtures.sh"
try "$MYMR" number 'one third' two-thirds half 'three quarters' 'သုံးပုံတစ်ပုံ' 'two thirds of it' 1/2
try "$MYMR" number --to en 'သုံးပုံနှစ်ပုံ' 'လေးပုံသုံးပုံ' 'တစ်ဝက်' 'two thirds'
try "$MYMR" number --json 'two thirds'
try "$MYMR" number --parse 'two thirds'
try "$MYMR" number --unit km 'two thirds'

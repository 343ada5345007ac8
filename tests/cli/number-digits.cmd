. "$CASES/fixtures.sh"
try "$MYMR" number --digits latn ၁၂,၃၄၅ 'ကျပ် ၅ သိန်း'
try "$MYMR" number --digits my --to en 12345 '$20 million'
try "$MYMR" number '႑,႒႕႐' '႕ သိန်း' 'လူ ႒႒ ဦး' '႕ ဒသမ ႒ ကီလိုမီတာ' '၅ km' '႕ kyats' ၁၄ဝဝ

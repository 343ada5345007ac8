printf 'Home\rAbout us\r\nNews\n' | "$MYMR" extract -f text - | grep msgid

. "$CASES/fixtures.sh"
po my.po <<'F'
It's "open" = 'ဖွင့်'ထားသည်
F
cat >messages.php <<'F'
<?php

return [
    'menu' => [
        'open' => 'It\'s "open"',
        'close' => "It's \"open\"",
    ],
    'count' => ':count files and ' . $more,
    'time' => "At $time",
];
F
"$MYMR" extract messages.php | sed '1,/^$/d'
"$MYMR" localize -c my.po messages.php
"$MYMR" localize -q messages.php | cmp - messages.php

<?php
$lang['one'] = 'The ferry runs again';
$lang["two"] = "The ferry runs again";

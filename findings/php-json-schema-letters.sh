#!/bin/sh
# maxLength counts characters. Debian's php-json-schema counts them with PHP's mbstring, which Debian has in a package of its
# own (php-mbstring) that it does not ask for; without it bytes are counted and nothing is said, so that a Danish text of the
# greatest length is refused.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
[ -f /usr/share/php/JsonSchema/autoload.php ] || { echo 'apt-get install php-cli php-json-schema'; exit 2; }
# With mbstring there is nothing to see.
php -r 'exit(extension_loaded("mbstring") ? 1 : 0);' || { echo 'php-mbstring is installed'; exit 2; }

cat >count.php <<'END'
<?php
require '/usr/share/php/JsonSchema/autoload.php';
foreach (['abcd', 'blåt', 'abcde'] as $text) {
    $validator = new JsonSchema\Validator();
    $validator->validate($text, (object) ['type' => 'string', 'maxLength' => 4]);
    echo "$text: ", $validator->isValid() ? 'accepted' : 'refused', "\n";
}
END
php count.php >seen
cat seen

cat >stated <<'END'
abcd: accepted
blåt: refused
abcde: refused
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }

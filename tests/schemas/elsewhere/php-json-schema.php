<?php
// PHP's json-schema as Debian has it: a verdict a line, for schemas in FOLDER and registrations in a FILE.

require '/usr/share/php/JsonSchema/autoload.php';

[, $folder, $file] = $argv;
$storage = new JsonSchema\SchemaStorage();
$schemas = [];
foreach (glob("$folder/*.json") as $path) {
    $schema = json_decode(file_get_contents($path), false, 512, JSON_THROW_ON_ERROR);
    $storage->addSchema($schema->{'$id'}, $schema);
    $schemas[basename($path, '.json')] = $schema;
}
$version = shell_exec("dpkg-query --show --showformat '\${Version}' php-json-schema");
// Without Debian's own number.
echo explode('-', $version)[0], "\n";
foreach (file($file) as $line) {
    $judged = json_decode($line, false, 512, JSON_THROW_ON_ERROR);
    $validator = new JsonSchema\Validator(new JsonSchema\Constraints\Factory($storage));
    $value = json_decode($judged->json, false, 512, JSON_THROW_ON_ERROR);
    $validator->validate($value, (object) ['$ref' => $schemas[$judged->slug]->{'$id'}]);
    echo $validator->isValid() ? 'accepts' : 'refuses', "\n";
}

<?php
// composer require opis/json-schema
require 'vendor/autoload.php';

$validator = new Opis\JsonSchema\Validator();
$registration = json_decode(file_get_contents('registrering.json'));
$result = $validator->validate($registration, file_get_contents('straksmatch.bundle.json'));
echo $result->isValid() ? 'OK' : 'Fejl', PHP_EOL;

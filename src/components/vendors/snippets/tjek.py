import json
from jsonschema import Draft202012Validator

def read(file):
    with open(file, encoding="utf-8") as opened:
        return json.load(opened)

validator = Draft202012Validator(read("straksmatch.bundle.json"))
errors = list(validator.iter_errors(read("registrering.json")))
for error in errors:
    print("/".join(map(str, error.absolute_path)), error.message)
if not errors:
    print("OK")

"""Rust's jsonschema by its own door to Python: a verdict a line, for schemas in FOLDER and registrations in a FILE."""

import json
import sys
from importlib.metadata import version
from pathlib import Path

import jsonschema_rs

folder, file = Path(sys.argv[1]), Path(sys.argv[2])
schemas = {path.stem: json.loads(path.read_text()) for path in folder.glob("*.json")}
registry = jsonschema_rs.Registry([(schema["$id"], schema) for schema in schemas.values()])
judges = {
    slug: jsonschema_rs.validator_for(schema, registry=registry) for slug, schema in schemas.items()
}
print(version("jsonschema-rs"))
for line in file.read_text().split("\n"):
    if line:
        judged = json.loads(line)
        print("accepts" if judges[judged["slug"]].is_valid(json.loads(judged["json"])) else "refuses")

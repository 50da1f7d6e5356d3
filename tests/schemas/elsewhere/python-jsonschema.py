"""Python's jsonschema as Debian has it: a verdict a line, for schemas in FOLDER and registrations in a FILE."""

import json
import sys
from importlib.metadata import version
from pathlib import Path

from jsonschema import Draft202012Validator, RefResolver

folder, file = Path(sys.argv[1]), Path(sys.argv[2])
schemas = {path.stem: json.loads(path.read_text()) for path in folder.glob("*.json")}
store = {schema["$id"]: schema for schema in schemas.values()}
judges = {
    slug: Draft202012Validator(schema, resolver=RefResolver(schema["$id"], schema, store))
    for slug, schema in schemas.items()
}
print(version("jsonschema"))
for line in file.read_text().split("\n"):
    if line:
        judged = json.loads(line)
        print("accepts" if judges[judged["slug"]].is_valid(json.loads(judged["json"])) else "refuses")

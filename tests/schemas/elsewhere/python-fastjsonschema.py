"""Python's fastjsonschema: a verdict a line, for schemas in FOLDER and registrations in a FILE."""

import json
import sys
from importlib.metadata import version
from pathlib import Path

import fastjsonschema

folder, file = Path(sys.argv[1]), Path(sys.argv[2])
schemas = {path.stem: json.loads(path.read_text()) for path in folder.glob("*.json")}
by_address = {schema["$id"]: schema for schema in schemas.values()}
judges = {
    slug: fastjsonschema.compile(schema, handlers={"https": lambda address: by_address[address]})
    for slug, schema in schemas.items()
}


def accepts(slug, value):
    try:
        judges[slug](value)
    except fastjsonschema.JsonSchemaException:
        return False
    return True


print(version("fastjsonschema"))
for line in file.read_text().split("\n"):
    if line:
        judged = json.loads(line)
        print("accepts" if accepts(judged["slug"], json.loads(judged["json"])) else "refuses")

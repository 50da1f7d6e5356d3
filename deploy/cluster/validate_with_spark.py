#!/usr/bin/env python3
"""Has the executors of a Spark cluster check the parts of a file, and writes the findings of the whole in order.

Not run by us: an example of how parts meet Spark, held to Python's grammar by a test and to nothing else.

    modtagelse split alle.ndjson --parts 64 --out /deling/dele
    spark-submit validate_with_spark.py /deling/dele /deling/fund 2008-09-20

`pipe` is given names of parts, and no registrations: a part is read with its places beside it, from a folder that all
executors see. Registrations that Spark has dealt out itself have lost their places, and their cases may be torn.
"""

import json
import sys
from pathlib import Path

from pyspark.sql import SparkSession

# Reads names of parts, one a line. Errors in registrations (1) are an answer, and no failure.
VALIDATE = """sh -c '
while IFS= read -r part; do
  modtagelse validate "$part" --as-of "$AS_OF" --format ndjson --workers 1 || [ $? -eq 1 ] || exit 2
done'"""


def place(numbered):
    """Where a finding begins in the whole file; those that begin at one place stay in order."""
    line, number = numbered
    return json.loads(line)["range"]["start"]["offset"], number


def main(folder, out, as_of):
    spark = SparkSession.builder.appName("modtagelse").getOrCreate()
    parts = sorted(str(part) for part in Path(folder).glob("del-*.ndjson"))
    findings = (
        spark.sparkContext.parallelize(parts, len(parts))
        .pipe(VALIDATE, env={"AS_OF": as_of}, checkCode=True)
        .zipWithIndex()
        .sortBy(place)
        .map(lambda numbered: numbered[0])
    )
    findings.saveAsTextFile(out)


if __name__ == "__main__":
    main(*sys.argv[1:])

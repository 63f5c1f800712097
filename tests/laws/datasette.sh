#!/bin/sh
# metadata.json for Datasette names every table and column of the database and
# no others, facets by columns there are, and every query in it runs.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=$PWD/build/release/mindsift}"
command -v python3 >/dev/null || { echo "skipped: no python3"; exit 77; }
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
MINDSIFT_LEXICONS=$PWD/lexicons
export MINDSIFT_LEXICONS
"$MINDSIFT" run -q corpora/reviews -o "$scratch/my.reviews.db" &&
    "$MINDSIFT" export "$scratch/my.reviews.db" --datasette -o "$scratch" ||
    exit 1
python3 - "$scratch" <<'END'
import json
import re
import sqlite3
import sys

scratch = sys.argv[1]
said = json.load(open(scratch + "/metadata.json", encoding="utf-8"))
db = sqlite3.connect(scratch + "/my.reviews.db")
about = said["databases"]["my.reviews"]
bad = queries = columns = 0


def complain(*words):
    global bad
    bad += 1
    print(*words)


held = {name for name, in db.execute(
    "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")}
if held != set(about["tables"]):
    complain("tables differ:", held ^ set(about["tables"]))
for name, table in about["tables"].items():
    there = {row[1] for row in db.execute(f'PRAGMA table_info("{name}")')}
    columns += len(there)
    if not set(table["columns"]) <= there:
        complain(name, "has no", set(table["columns"]) - there)
    if not set(table.get("facets", [])) <= there:
        complain(name, "has no facet", set(table["facets"]) - there)
    if not table["description"] or not all(table["columns"].values()):
        complain(name, "is not described")
values = {"factor": "cost_billing", "pole": "barrier",
          "id": db.execute("SELECT review.id FROM hit JOIN review "
                           "ON review.key = hit.review").fetchone()[0]}
for name, query in about["queries"].items():
    queries += 1
    named = {w: values[w] for w in re.findall(r":(\w+)", query["sql"])}
    if not db.execute(query["sql"], named).fetchall():
        complain(name, "answers nothing")
print(len(held), "tables,", columns, "columns,", queries, "queries,", bad, "wrong")
sys.exit(bad > 0 or queries < 5)
END

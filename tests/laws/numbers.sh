#!/bin/sh
# A number is the same wherever it is shown: reviews with a code in summary,
# show, export and the views, with and without a filter; and every table that
# is exported holds what its JSON Lines hold.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=$PWD/build/release/mindsift}"
command -v python3 >/dev/null || { echo "skipped: no python3"; exit 77; }
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
MINDSIFT_LEXICONS=$PWD/lexicons
export MINDSIFT_LEXICONS
"$MINDSIFT" run -q corpora/reviews -o "$scratch/r.db" || exit 1
python3 - "$MINDSIFT" "$scratch/r.db" "$scratch" <<'END'
import csv
import io
import json
import re
import sqlite3
import subprocess
import sys

mindsift, db, scratch = sys.argv[1:]
bad = compared = 0


def check(what, *numbers):
    global bad, compared
    compared += 1
    if len(set(numbers)) != 1:
        bad += 1
        print(what, *numbers)


def said(*words):
    return subprocess.run([mindsift, *words], check=True,
                          capture_output=True, encoding="utf-8").stdout


def table(text):
    return list(csv.DictReader(io.StringIO(text, newline="")))


def whole(text):
    return int(text.replace(",", ""))


for where in ([], ["--where", "app=calmharbor,rating<=3"]):
    prevalence = table(said("summary", db, "--csv", *where))
    wide = table(said("export", db, "--table", "wide", *where))
    codes = table(said("export", db, "--table", "codes", *where))
    reviews = table(said("export", db, "--table", "reviews", *where))
    check("reviews", len(wide), len(reviews))
    check("readable", sum(int(r["readable"]) for r in wide),
          int(prevalence[0]["readable"]))
    for p in prevalence:
        name = p["factor"] + ":" + p["pole"]
        column = p["factor"] + "_" + p["pole"]
        if where and p["reviews"] == "0":
            continue
        shown = re.search(r"in ([\d,]+) review", said("show", db, name, *where))
        check(name, int(p["reviews"]), whole(shown[1]),
              sum(r[column] == "1" for r in wide),
              sum(c["factor"] + ":" + c["pole"] == name for c in codes),
              sum(name in r["codes"].split() for r in reviews))
        check(name + " weak", int(p["weak"]),
              sum("weak" in r[column + "_flags"].split(",") for r in wide))
    uncoded = re.search(r": ([\d,]+) review", said("show", db, "--uncoded", *where))
    check("uncoded", whole(uncoded[1]), sum(
        r["readable"] == "1" and r["barriers"] == r["facilitators"] == "0"
        for r in wide))

for name in "reviews codes scores hits wide codebook".split():
    rows = table(said("export", db, "--table", name, "--exact"))
    lines = [json.loads(line) for line in
             said("export", db, "--table", name, "--jsonl").splitlines()]
    check(name + " rows", len(rows), len(lines))
    for row, line in zip(rows, lines):
        check(name + " columns", list(row) == list(line), True)
        for key, value in line.items():
            cell = row[key]
            check((name, key), True, cell == "" if value is None else
                  float(cell) == value if isinstance(value, (int, float))
                  else cell == value)

con = sqlite3.connect(db)
for row in con.execute("SELECT factor, pole, reviews FROM factor_prevalence"):
    check(row, row[2], con.execute(
        "SELECT count(DISTINCT key) FROM evidence WHERE coded AND factor = ? "
        "AND codes_as = ?", row[:2]).fetchone()[0])
print(compared, "compared,", bad, "wrong")
sys.exit(bad > 0 or compared < 10000)
END

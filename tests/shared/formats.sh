#!/bin/sh
# Real dumps of every kind: `ingest --sniff` knows each; `ingest` finds as many
# rows as Python's own readers do; what the database keeps of each input adds
# up.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=build/release/mindsift}"
dumps=$PWD/../shared/dumps
[ -d "$dumps" ] || { echo "skipped: no ../shared/dumps here"; exit 77; }
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
"$MINDSIFT" ingest --sniff "$dumps" >"$scratch/sniff"
[ $? -eq 1 ] || { echo "sniff: the page that is no dump is not told"; exit 1; }
"$MINDSIFT" ingest "$dumps" 2>"$scratch/err" >"$scratch/records"
[ $? -eq 1 ] || { echo "ingest: not status 1"; exit 1; }
"$MINDSIFT" run "$dumps/itunes_rss" "$dumps/play_console" "$dumps/r_windows" \
    "$dumps/other_languages" -q -o "$scratch/some.db" 2>/dev/null
[ $? -eq 1 ] || { echo "run: not status 1"; exit 1; }
python3 - "$dumps" "$scratch" <<'END'
import collections
import csv
import glob
import gzip
import io
import json
import re
import sqlite3
import sys

dumps, scratch = sys.argv[1:]
csv.field_size_limit(1 << 30)
bad = 0


def complain(*words):
    global bad
    bad += 1
    print(*words)


def text_of(path):
    raw = (gzip.open if path.endswith(".gz") else open)(path, "rb").read()
    if raw[:2] == b"\xff\xfe":
        return raw.decode("utf-16")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def rows_of(path):
    text = text_of(path)
    if ".txt" in path:
        return sum(1 for line in text.split("\n") if line.strip())
    if ".jsonl" in path:
        return sum(1 for line in text.split("\n") if line.strip())
    if ".json" in path:
        try:
            return len(json.loads(text)["feed"].get("entry", []))
        except ValueError:
            return 0
    delimiter = "|" if "pipe" in path else ","
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return sum(1 for row in rows if row) - 1


found = collections.Counter()
for line in open(scratch + "/records", encoding="utf-8"):
    found[json.loads(line)["source"]["file"]] += 1
paths = sorted(p for p in glob.glob(dumps + "/*/*"))
said = open(scratch + "/sniff", encoding="utf-8").read()
for path in paths:
    line = re.search("^" + re.escape(path) + ": (.*)", said, re.M)
    none = "555731861" in path
    if not line or line[1].startswith("no dump") != none:
        complain(path, "is taken for", line and line[1])
    if found[path] != rows_of(path):
        complain(path, found[path], "rows, wanted", rows_of(path))
if "1 file passed over" not in said or "user-0" in said:
    complain("sniff passes over the wrong files, or shows names")
db = sqlite3.connect(scratch + "/some.db")
rejects = dict(db.execute("SELECT input, count(*) FROM reject GROUP BY input"))
total = 0
for key, file, rows, rejected, damage in db.execute(
        "SELECT key, file, coalesce(rows, 0), coalesce(rejected, 0), damage "
        "FROM input"):
    total += rows
    if rejected != rejects.get(key, 0) or rows - rejected != found[file]:
        complain(file, rows, rejected, "does not add up")
account = db.execute("SELECT rows_in, new + replaced + unchanged + rejected "
                     "FROM run").fetchone()
if account != (total, total):
    complain("the account is", account, "of", total)
print(len(paths), "files,", sum(found.values()), "rows,", bad, "wrong")
sys.exit(bad > 0 or len(paths) < 40)
END

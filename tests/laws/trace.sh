#!/bin/sh
# Random hits of a database, traced by `why`: the same entry, place, status and
# cues; words and cues are what the bytes say by a query; the sentence holds
# them; and the probabilities are the noisy-or of what `why` says counts.
# $TRACES hits, by default 20.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=$PWD/build/release/mindsift}" "${TRACES:=20}"
command -v python3 >/dev/null || { echo "skipped: no python3"; exit 77; }
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
MINDSIFT_LEXICONS=$PWD/lexicons
export MINDSIFT_LEXICONS
"$MINDSIFT" run -q corpora/reviews -o "$scratch/r.db" || exit 1
python3 - "$MINDSIFT" "$scratch/r.db" "$TRACES" <<'END'
import json
import math
import random
import sqlite3
import subprocess
import sys

mindsift, path, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
db = sqlite3.connect(path)
bad = scores = 0
told = {}


def complain(*words):
    global bad
    bad += 1
    print(*words)


def why(id):
    if id not in told:
        told[id] = json.loads(subprocess.run(
            [mindsift, "why", path, id, "--json"], check=True,
            capture_output=True).stdout)
    return told[id]


def spoken(id, field, b, e):
    return db.execute(
        f"SELECT CAST(substr(CAST({field} AS BLOB), ? + 1, ? - ?) AS TEXT) "
        "FROM review WHERE id = ?", (b, e, b, id)).fetchone()[0]


hits = db.execute(
    'SELECT id, entry, "in", b, e, status, codes_as, weight, cue, surface, '
    "pattern, factor, pole FROM evidence ORDER BY id, n").fetchall()
for id, entry, field, b, e, status, codes_as, weight, cue, surface, pattern, \
        factor, pole in random.Random(1).sample(hits, count):
    same = [h for h in why(id)["hits"] if (h["entry"], h["in"], h["b"], h["e"])
            == (entry, field, b, e)]
    if len(same) != 1:
        complain(id, entry, "is told", len(same), "times")
        continue
    hit = same[0]
    if (hit["status"], hit["codes_as"], hit["weight"], hit["pattern"],
            hit["factor"], hit["pole"]) != (
            status, codes_as, weight, pattern, factor, pole):
        complain(id, entry, "differs", hit)
    if not surface == hit["words"] == spoken(id, field, b, e):
        complain(id, surface, "is not", hit["words"])
    cues = [(c["kind"], c["b"], c["e"]) for c in hit["cues"]]
    if cues != [(c["kind"], c["b"], c["e"]) for c in json.loads(cue or "[]")]:
        complain(id, "cues differ", cues, cue)
    for c in hit["cues"]:
        if c["words"] != spoken(id, field, c["b"], c["e"]):
            complain(id, "cue", c)

for id, t in told.items():
    stored = db.execute("SELECT factor, pole, p FROM review_code "
                        "WHERE id = ? ORDER BY 1, 2", (id,)).fetchall()
    if stored != [(s["factor"], s["pole"], s["p"]) for s in t["scores"]]:
        complain(id, "scores differ", stored)
    for s in t["scores"]:
        scores += 1
        doubt = math.prod(1 - h["weight"] * h["reliability"] // 10000 / 1e4
                          for h in t["hits"] if h["counts"]
                          and (h["factor"], h["codes_as"]) == (s["factor"], s["pole"]))
        if abs(1e4 * (1 - doubt) - s["p"]) > 1.01:
            complain(id, s, "is not", 1 - doubt)
print(count, "hits of", len(told), "reviews,", scores, "scores,", bad, "wrong")
sys.exit(bad > 0 or not scores)
END

#!/bin/sh
# Hits drawn at random from real reviews, each traced by `why` and checked by
# queries: the bytes are the words, the stored lexicon has the pattern in that
# line, `why` finds the same hit by coding the text again, and shows it.
# usage: why.sh [HITS [SEED]]; the long form, over all dumps: why.sh 100
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=build/release/mindsift}"
dumps=$PWD/../shared/dumps
[ -d "$dumps" ] || { echo "skipped: no ../shared/dumps here"; exit 77; }
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
cp -r lexicons "$scratch/lexicons"
MINDSIFT_LEXICONS=$scratch/lexicons
export MINDSIFT_LEXICONS
[ $# -gt 0 ] || dumps=$dumps/app_store/sanvello-anxiety-depression.csv
"$MINDSIFT" run "$dumps" -o "$scratch/reviews.db" -q
[ $? -le 1 ] || exit 1
python3 - "$MINDSIFT" "$scratch/reviews.db" "${1:-10}" "${2:-1}" <<'END'
import json
import random
import sqlite3
import subprocess
import sys

program, path, wanted, seed = sys.argv[1:]
db = sqlite3.connect(path)
reviews = db.execute("SELECT count(*) FROM review").fetchone()[0]
all_hits = db.execute(
    "SELECT key, n FROM evidence ORDER BY id, n").fetchall()
drawn = random.Random(int(seed)).sample(all_hits, int(wanted))
faults = 0


def why(review, *options):
    return subprocess.run([program, "why", *options, path, review],
                          check=True, capture_output=True).stdout.decode()


def line_of(entry):
    file, line = entry.rsplit(":", 1)
    text, = db.execute("SELECT text FROM lexicon_file WHERE path = ?",
                       (file,)).fetchone()
    return text.split("\n")[int(line) - 1]


for key, n in drawn:
    hit = dict(zip(
        ("id", "entry", "pattern", "in", "b", "e", "words", "status",
         "codes_as", "factor", "pole", "cue"),
        db.execute("""SELECT id, entry, pattern, "in", b, e, surface, status,
            codes_as, factor, pole, cue FROM evidence
            WHERE key = ? AND n = ?""", (key, n)).fetchone()))
    bytes_there, size = db.execute("""
        SELECT CAST(substr(CAST(context AS BLOB), b + 1, e - b) AS TEXT),
            length(CAST(context AS BLOB))
        FROM evidence WHERE key = ? AND n = ?""", (key, n)).fetchone()
    traced = json.loads(why(hit["id"], "--json"))
    shown = why(hit["id"], "--full")
    same = [h for h in traced["hits"]
            if all(h[name] == hit[name] for name in (
                "entry", "pattern", "in", "b", "e", "words", "status",
                "codes_as", "factor", "pole"))]
    checks = {
        "the bytes are not the words": bytes_there == hit["words"],
        "the lexicon's line has another pattern":
            hit["pattern"].split()[0] in line_of(hit["entry"]),
        "why does not find it": len(same) == 1,
        "why has other cues": [(c["b"], c["e"]) for h in same
                               for c in h["cues"]] ==
            [(c["b"], c["e"]) for c in json.loads(hit["cue"] or "[]")],
        "a cue lies outside": all(
            0 <= c["b"] < c["e"] <= size
            for c in json.loads(hit["cue"] or "[]")),
        "why does not show its entry": hit["entry"] in shown,
        "why does not show its place":
            "%s, bytes %d to %d" % (hit["in"], hit["b"], hit["e"]) in shown,
    }
    for complaint, held in checks.items():
        if not held:
            faults += 1
            print(hit["id"], hit["entry"], hit["words"], ":", complaint)
print(reviews, "reviews,", len(all_hits), "hits,", len(drawn),
      "of them traced,", faults, "faults")
sys.exit(faults > 0 or not drawn)
END

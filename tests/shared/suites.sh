#!/bin/sh
# Public test suites at the doors: JSON embedded in a record comes out as it
# went in (y_) or its line is refused (n_); naughty strings pass every stage.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=build/release/mindsift}"
suites=$PWD/../shared/suites
[ -d "$suites" ] || { echo "skipped: no ../shared/suites here"; exit 77; }
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
python3 - "$MINDSIFT" "$suites" "$scratch" <<'END'
import glob
import json
import os
import subprocess
import sys

mindsift, suites, scratch = sys.argv[1:]
bad = 0


def complain(*words):
    global bad
    bad += 1
    print(*words)


def stage(word, lines, *more):
    return subprocess.run([mindsift, word, "-q", *more], input=b"\n".join(lines),
                          capture_output=True)


head = b'{"id":"x:y:z","store":"x","app":"y","rating":null,"title":"","text":"t"'
counts = {"y": 0, "n": 0, "i": 0}
for path in sorted(glob.glob(suites + "/json/test_parsing/*.json")):
    name = os.path.basename(path)
    value = open(path, "rb").read().strip(b" \t\r\n")
    if b"\n" in value or b"\r" in value or not value:
        continue
    counts[name[0]] += 1
    line = head + b',"unknown":' + value + b"}"
    done = stage("clean", [line])
    if done.returncode not in (0, 1):
        complain(name, "status", done.returncode)
    kept = b',"unknown":' + value in done.stdout
    if name[0] == "y" and not kept:
        complain(name, "is not passed through")
    if name[0] == "n" and done.stdout:
        complain(name, "is not refused")

strings = json.load(open(suites + "/strings/blns.json", encoding="utf-8"))
lines = [json.dumps({"id": f"x:y:{i}", "store": "x", "app": "y", "title": s,
                     "text": s, "rating": 3}).encode()
         for i, s in enumerate(strings)]
with open(scratch + "/raw.jsonl", "wb") as file:
    file.write(b"\n".join(lines))
once = stage("clean", lines)
twice = stage("clean", once.stdout.splitlines())
if once.stdout != twice.stdout or len(once.stdout.splitlines()) != len(strings):
    complain("clean changes what it has cleaned, or loses lines")
chain = [mindsift, "clean", "-q"]
for word in "tokenize match context score".split():
    chain += ["then", word]
chain += ["then", "store", scratch + "/s.db"]
done = subprocess.run(chain, input=b"\n".join(lines), capture_output=True)
if done.returncode:
    complain("the chain ends with", done.returncode, done.stderr)
done = subprocess.run([mindsift, "ingest", "-q", scratch + "/raw.jsonl", "then",
                       "clean", "--keep-raw", "--no-mask"] + chain[3:-1]
                      + [scratch + "/raw.db"], capture_output=True)
dump = subprocess.run([mindsift, "dump", scratch + "/raw.db"],
                      capture_output=True).stdout
kept = {r["id"]: (r["raw_title"], r["raw_text"])
        for r in (json.loads(line)["review"] for line in dump.splitlines())}
if kept != {f"x:y:{i}": (s, s) for i, s in enumerate(strings)}:
    complain("raw strings do not survive", done.stderr)
print(counts, len(strings), "strings,", bad, "wrong")
sys.exit(bad > 0 or counts["n"] < 150 or counts["y"] < 80)
END

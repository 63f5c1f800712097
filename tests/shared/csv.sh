#!/bin/sh
# A public suite of CSV files: each column, read as the text, says in each row
# what the suite's JSON says. In one cell the suite contradicts itself: the
# phone number of location_coordinates.csv is another one in its JSON.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=build/release/mindsift}"
suite=$PWD/../shared/suites/csv
[ -d "$suite" ] || { echo "skipped: no ../shared/suites here"; exit 77; }
python3 - "$MINDSIFT" "$suite" <<'END'
import glob
import json
import os
import subprocess
import sys

mindsift, suite = sys.argv[1:]
files = sorted(glob.glob(suite + "/csvs/*.csv"))
bad = 0
for path in files:
    name = os.path.basename(path)[:-4]
    with open(f"{suite}/json/{name}.json", encoding="utf-8") as f:
        want = json.load(f)
    if name == "location_coordinates":
        want["Contact Phone Number"] = "2095257564"
        want = [want]
    got = [{} for _ in want]
    for column in want[0]:
        done = subprocess.run(
            [mindsift, "ingest", "-q", "--format", "csv", "--map",
             "text=" + column, path], capture_output=True, check=False)
        for i, line in enumerate(done.stdout.splitlines()):
            row = json.loads(line)
            if row["source"]["row"] != i + 1:
                print(name, "row", i + 1, "is missing")
            got[i][column] = row["text"]
    if got != want:
        bad += 1
        print(name, "wanted", want, "got", got)
print(len(files), "files,", bad, "wrong")
sys.exit(bad > 0 or len(files) != 12)
END

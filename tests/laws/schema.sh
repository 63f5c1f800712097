#!/bin/sh
# Every record between any two stages is as docs/record.schema.json says, and
# the schema is strict enough to refuse what is not.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=build/release/mindsift}"
/usr/bin/python3 -c 'import jsonschema' 2>/dev/null || {
    echo "skipped: python3-jsonschema is not installed"
    exit 77
}
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
chain="ingest corpora/reviews -q"
for stage in ingest clean tokenize match context score; do
    [ $stage = ingest ] || chain="$chain then $stage"
    # shellcheck disable=SC2086 # words of a chain
    "$MINDSIFT" $chain >>"$scratch/records" || exit 1
done
sed 's/"rating":[0-9]/"rating":9/' "$scratch/records" |
    grep '"rating":9' | head -n 5 >"$scratch/wrong"
sed 's/"status":"asserted"/"status":"sure"/' "$scratch/records" |
    grep '"status":"sure"' | head -n 5 >>"$scratch/wrong"
/usr/bin/python3 - "$scratch/records" "$scratch/wrong" <<'END'
import json
import sys
import jsonschema

schema = json.load(open("docs/record.schema.json"))
check = jsonschema.Draft7Validator(schema)
bad = 0
records = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
for record in records:
    for error in check.iter_errors(record):
        bad += 1
        print(record["id"], list(error.path), error.message[:100])
for line in open(sys.argv[2], encoding="utf-8"):
    if check.is_valid(json.loads(line)):
        bad += 1
        print("accepted:", line[:100])
print(len(records), "records,", bad, "wrong")
sys.exit(bad > 0 or len(records) < 1000)
END

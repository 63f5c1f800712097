#!/bin/sh
# Lets the disk fail under a load at each STRIDEth of its acts (faults.c), for
# a new file and for one that is added to. The long form: faults.sh 1
# usage: faults.sh [STRIDE [RECORDS]]
here=$(cd "$(dirname "$0")" && pwd) || exit 2
: "${MINDSIFT:=$here/../../build/release/mindsift}"
: "${MINDSIFT_LEXICONS:=$here/../lexicons}"
export MINDSIFT MINDSIFT_LEXICONS
stride=${1:-80} records=${2:-200}
faults=$(cd "$(dirname "$MINDSIFT")" && pwd)/tests/faults
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
cd "$scratch" || exit 2
"$here/load.sh" "$records" >load.ndjson
head -n $((records / 2)) load.ndjson |
    awk 'NR % 3 == 0 { sub(/"date":"20/, "\"date\":\"19") } { print }' \
        >before.ndjson
echo "a new file" && "$faults" load.ndjson "" "$stride" &&
    echo "one that is added to" &&
    "$faults" load.ndjson before.ndjson "$stride"

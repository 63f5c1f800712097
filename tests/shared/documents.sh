#!/bin/sh
# A public JSON suite as documents: `ingest --format json` accepts all y_,
# refuses all n_ with place and reason, calls blank ones empty.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=build/release/mindsift}"
suite=$PWD/../shared/suites/json/test_parsing
[ -d "$suite" ] || { echo "skipped: no ../shared/suites here"; exit 77; }
bad=0 yes=0 no=0
for file in "$suite"/*.json; do
    name=${file##*/}
    said=$("$MINDSIFT" ingest --format json "$file" 2>&1 >/dev/null)
    status=$?
    case $name:$status:$said in
    y_*:0:*": byte "*) echo "$name is refused"; bad=1 ;;
    y_*:0:*" 0 rejected"*) yes=$((yes + 1)) ;;
    y_*) echo "$name is not accepted: $said"; bad=1 ;;
    n_*:3:*": byte "*": found "*", wanted "*) no=$((no + 1)) ;;
    n_*:0:*": empty"*) no=$((no + 1)) ;;
    n_*) echo "$name is not refused: $said"; bad=1 ;;
    *:[013]:*) ;;
    *) echo "$name ends with $status"; bad=1 ;;
    esac
done
echo "$yes accepted, $no refused"
[ $bad -eq 0 ] && [ $yes -ge 80 ] && [ $no -ge 150 ]

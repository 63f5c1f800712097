#!/bin/sh
# Records cut into shards, each loaded alone, the databases merged in random
# order: the same dump as one run, however many shards there are. A part
# merged once more and the whole coded again change nothing either.
# usage: shards.sh [DUMP]...    by default the reviews of corpora/; with the
# 72,986 of ../shared/dumps/scale it takes minutes.
cd "$(dirname "$0")/../.." || exit 2
root=$PWD
: "${MINDSIFT:=$root/build/release/mindsift}"
: "${QUERY:=$(dirname "$MINDSIFT")/tests/query}"
: "${SHARDS:=1 2 7 50}"
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
fail() {
    echo "$*"
    exit 1
}

if [ $# = 0 ]; then
    MINDSIFT_LEXICONS=$root/tests/lexicons
    export MINDSIFT_LEXICONS
    set -- corpora/reviews
fi
"$MINDSIFT" ingest "$@" -q >"$scratch/all.ndjson" || exit 1
cd "$scratch" || exit 2
rows=$(wc -l <all.ndjson)
echo "$rows records"

load() {
    "$MINDSIFT" clean -q <"$1" then tokenize then match then context \
        then score then store "$2" || fail "$1 is not loaded"
}

# same DB WHAT: its dump, its account and the file itself are as they must be.
same() {
    "$MINDSIFT" dump "$1" | cmp - want || fail "$2: another dump"
    echo "SELECT count(*) FROM run WHERE counted_in IS NULL
        AND (rows_in <> $3 OR rows_in <> new + replaced + unchanged + rejected
            OR new <> (SELECT count(*) FROM review))" |
        "$QUERY" "$1" | tail -n 1 | grep -qx 0 ||
        fail "$2: the account does not add up"
    "$QUERY" --check "$1" || fail "$2: not sound"
    echo "$2: the same dump, $(sha256sum <want | cut -c 1-12)"
}

load all.ndjson whole.db
"$MINDSIFT" dump whole.db >want
[ -s want ] || fail "the whole dump is empty"
for n in $SHARDS; do
    rm -rf parts
    mkdir parts
    # In runs of lines for one number, line by line in turn for another.
    if [ $((n % 2)) = 0 ]; then how=l; else how=r; fi
    split -n "$how/$n" all.ndjson parts/part-
    for part in parts/part-*; do
        load "$part" "$part.db"
    done
    if [ "$n" = 1 ]; then
        mv parts/part-aa.db merged.db
    else
        # shellcheck disable=SC2046 # names without blanks
        "$MINDSIFT" merge $(find parts -name '*.db' | shuf) -o merged.db \
            >said || fail "$n shards are not merged"
    fi
    same merged.db "$n shards" "$rows"
    mv merged.db last.db
done

more=$(wc -l <parts/part-aa)
"$MINDSIFT" merge last.db parts/part-aa.db -o more.db >said || exit 1
same more.db "a part twice" $((rows + more))
"$MINDSIFT" rerun more.db -o again.db >said || exit 1
same again.db "coded again" $((rows + more))

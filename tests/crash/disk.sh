#!/bin/sh
# A disk that is full, by `ulimit -f` and, where this is allowed, by a small
# file system: status 5, a message that says so, what was held is still held,
# and with more room the same command ends as if nothing had been.
# usage: disk.sh [ROUNDS [RECORDS]], rounds of each kind; the long form: 12
here=$(cd "$(dirname "$0")" && pwd) || exit 2
: "${MINDSIFT:=$here/../../build/release/mindsift}"
: "${QUERY:=$(dirname "$MINDSIFT")/tests/query}"
: "${MINDSIFT_LEXICONS:=$here/../lexicons}"
export MINDSIFT MINDSIFT_LEXICONS
scratch=$(mktemp -d) || exit 2
trap 'umount "$scratch/small" 2>/dev/null; rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
cd "$scratch" || exit 2
parts=${1:-1} records=${2:-2000} rounds=0

give_up() {
    echo "$where: $*"
    exit 1
}

# check STATUS: what came of a load of r.db with too little room.
check() {
    [ "$1" -eq 0 ] && return # it had just enough
    [ "$1" -eq 5 ] || give_up "status $1: $(cat said)"
    grep -q "r.db: \(File too large\|No space left on device\)" said ||
        give_up "said '$(cat said)'"
    grep -q '^  hint: .*same command again$' said || give_up "gives no hint"
    [ -z "$(find . -name 'r.db-*')" ] || give_up "left behind: $(find .)"
    [ ! -s "$db" ] || "$QUERY" --check "$db" || give_up "is not sound"
    [ ! -e before ] || "$MINDSIFT" dump "$db" | cmp -s - before ||
        give_up "what it held has changed"
}

# repeat: with room, the same command gives the same as ever.
repeat() {
    rounds=$((rounds + 1))
    "$MINDSIFT" run load.ndjson -q -o "$db" 2>said ||
        give_up "fails when run again: $(cat said)"
    "$MINDSIFT" dump "$db" | cmp -s - want || give_up "another dump"
    "$QUERY" --check "$db" || give_up "is not sound"
}

begin() {
    rm -f "$db"
    [ ! -e before.db ] || cp before.db "$db"
}

limits() {
    db=r.db
    for part in $(seq "$parts"); do
        limit=$((${first:-1} + (kb - ${first:-1}) * part / (parts + 1)))
        where="$1, ulimit -f ${limit}k"
        begin
        (
            # blocks of 512 bytes, as POSIX has it
            ulimit -f $((limit * 2))
            exec "$MINDSIFT" run load.ndjson -q -o "$db" 2>said
        )
        check $?
        repeat
    done
}

small_disk() {
    mkdir -p small
    db=small/r.db
    for part in $(seq "$parts"); do
        room=$((${first:-64} + (kb - ${first:-64}) * part / parts))
        where="$1, a disk of ${room}k"
        mount -t tmpfs -o size=${room}k tmpfs small 2>/dev/null || {
            echo "no small file system can be mounted here: left out"
            return
        }
        begin 2>/dev/null || { umount small; continue; }
        "$MINDSIFT" run load.ndjson -q -o "$db" 2>said
        check $?
        mount -o remount,size=64m small
        repeat
        umount small
    done
}

"$here/load.sh" "$records" >load.ndjson
"$MINDSIFT" run load.ndjson -q -o whole.db || exit 1
"$MINDSIFT" dump whole.db >want
kb=$(($(wc -c <whole.db) / 1024))
limits "a new file"
small_disk "a new file"
head -n $((records / 3)) load.ndjson | "$MINDSIFT" run - -q -o before.db || exit 1
"$MINDSIFT" dump before.db >before
first=$(($(wc -c <before.db) / 1024 + 1))
limits "added to"
small_disk "added to"
echo "$rounds times too little room, then enough, and the same dump"

#!/bin/sh
# While a run writes, others may read, and see what was there before; a second
# writer is turned away at once.
here=$(cd "$(dirname "$0")" && pwd) || exit 2
: "${MINDSIFT:=$here/../../build/release/mindsift}"
: "${QUERY:=$(dirname "$MINDSIFT")/tests/query}"
: "${MINDSIFT_LEXICONS:=$here/../lexicons}"
export MINDSIFT MINDSIFT_LEXICONS
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2
failed=0

complain() {
    echo "$*"
    failed=1
}

turned_away() {
    "$MINDSIFT" run load.ndjson -o r.db 2>said
    [ $? -eq 5 ] || complain "a second writer of $1: not turned away"
    grep -q 'another mindsift is writing to it' said ||
        complain "a second writer of $1 is told '$(cat said)'"
    grep -q '^  hint: wait until it is done' said ||
        complain "a second writer of $1 is given no hint"
}

count() {
    echo 'SELECT count(*) FROM review' | "$QUERY" r.db | tail -n 1
}

"$here/load.sh" 2000 >load.ndjson
"$here/load.sh" 21000 >more.ndjson
mkfifo in
exec 3<>in

# A new file: rows show in chunks; the reader is told that it is unfinished.
"$MINDSIFT" run - -o r.db <in 2>ended &
pid=$!
timeout 60 cat more.ndjson >&3
rows=0 looks=0
while [ "$rows" -lt 15000 ] && [ $looks -lt 100 ]; do
    sleep 0.1
    "$MINDSIFT" dump r.db >seen 2>said
    rows=$(wc -l <seen) looks=$((looks + 1))
done
grep -q 'unfinished: .* or is still running' said ||
    complain "a reader of a new file is told '$(cat said)'"
[ "$rows" -ge 15000 ] || complain "a reader of a new file sees $rows rows"
turned_away "a new file"
kill -TERM $pid
wait $pid
rm r.db

# A file added to: readers see what was there, all the time.
"$MINDSIFT" run load.ndjson -q -o r.db || exit 1
"$MINDSIFT" dump r.db >before
held=$(count)
head -n 8000 more.ndjson >new.ndjson
"$MINDSIFT" run new.ndjson -q -o r.db &
pid=$!
looks=0
while kill -0 $pid 2>/dev/null; do
    "$MINDSIFT" dump r.db >seen 2>said ||
        complain "a reader fails: $(cat said)"
    [ ! -s said ] || complain "a reader is told '$(cat said)'"
    if ! cmp -s seen before && [ "$(wc -l <seen)" -le "$held" ]; then
        complain "a reader sees neither the state before nor that after"
    fi
    looks=$((looks + 1))
done
wait $pid || complain "a writer with readers fails"

# A reader that came while it was written to, and stays in the middle of its
# reading, does not stop the writer.
"$MINDSIFT" dump r.db >before
mkfifo slow
rm in
mkfifo in
exec 3<>in
"$MINDSIFT" run - -q -o r.db <in 3>&- &
pid=$!
# More than what is looked at before the first row is taken.
sed 's/"date":"20/"date":"30/' new.ndjson >&3
until [ -e r.db-wal ]; do
    kill -0 $pid || break
    sleep 0.1
done
turned_away "a file added to"
"$MINDSIFT" dump r.db >slow 3>&- &
reader=$!
exec 5<slow
head -c 1000 <&5 >seen
exec 3>&-
wait $pid || complain "a slow reader stops the writer"
cat <&5 >>seen
cmp seen before || complain "a slow reader sees a change"
wait $reader || complain "a slow reader fails"
"$MINDSIFT" dump r.db | cmp -s - before && complain "nothing was written"
[ "$(echo r.db*)" = r.db ] || complain "left behind: $(echo r.db*)"

# A reader that was there before is waited for; who does not want to wait may
# end it. (The last reader may have left the file in WAL.)
echo 'PRAGMA journal_mode = DELETE' | "$QUERY" r.db >mode
"$MINDSIFT" dump r.db >slow &
reader=$!
exec 5<slow
head -c 1000 <&5 >seen
"$MINDSIFT" run new.ndjson -q -o r.db 2>said &
pid=$!
sleep 1
kill -TERM $pid
wait $pid 2>/dev/null
[ $? -eq 143 ] || complain "a writer that waits does not end: $(cat said)"
"$MINDSIFT" run new.ndjson -q -o r.db &
pid=$!
sleep 0.2
cat <&5 >>seen
wait $pid || complain "a writer does not wait for a reader"
wait $reader || complain "a reader that was waited for fails"
"$QUERY" --check r.db || complain "not sound"
echo "$looks readers of a file added to"
exit $failed

#!/bin/sh
# A signal ends what waits, with an account and the right status; a second one
# ends it at once; what only reads ends at the first.
here=$(cd "$(dirname "$0")" && pwd) || exit 2
: "${MINDSIFT:=$here/../../build/release/mindsift}"
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

# Both ends are held open here: what reads waits for more, what writes waits
# for a reader.
"$here/load.sh" 3000 >load.ndjson

# start WORDS...: the program, in the background, its words from fifo `in`.
start() {
    rm -f in
    mkfifo in
    exec 3<>in
    env --default-signal=INT "$MINDSIFT" "$@" <in >got 2>said &
    pid=$!
}

# Until the program has read what was put into the fifo; the shell's own
# writing does not end before.
feed() {
    timeout 60 cat load.ndjson >&3
}

# Until something of it is kept.
stored() {
    until [ -s r.db ] || ! kill -0 $pid; do
        sleep 0.1
    done
}

# Starts a program whose reader sleeps, and waits until it has begun to write:
# its first batch is more than a pipe holds.
stall() {
    rm -f out
    mkfifo out
    exec 4<>out
    env --default-signal=INT "$MINDSIFT" ingest -q load.ndjson >out 2>said &
    pid=$!
    dd bs=100 count=1 <&4 >first 2>&1
}

# ends STATUS WHAT: the program ends so, and `said` has the line WHAT.
ends() {
    wait $pid 2>/dev/null
    status=$?
    [ $status -eq "$1" ] || complain "$2: status $status, wanted $1"
    [ -z "$3" ] || grep -qE "$3" said || complain "$2: said '$(cat said)'"
}

start run - -o r.db
feed
stored
kill -TERM $pid
ends 143 "a load that waits" '^mindsift: stopped after [0-9,]* rows; '
[ "$(ls r.db*)" = r.db ] || complain "left behind: $(ls r.db*)"
"$MINDSIFT" dump r.db 2>&1 >/dev/null | grep -q unfinished ||
    complain "a load that waits: not marked unfinished"

rm -f r.db
start run - -o r.db --quiet
feed
stored
kill -INT $pid
ends 130 "a quiet load" '^  hint: the same command, run again'
wc -l <said | grep -qx ' *2' || complain "a quiet load says $(cat said)"

start clean
kill -TERM $pid
ends 143 "a filter" ''

# Its reader sleeps: it can only be cut off.
stall
kill -TERM $pid
ends 143 "a writer that waits" '^mindsift: stopped while waiting$'

stall
kill -TERM $pid
sleep 0.5
kill -INT $pid
wait $pid 2>/dev/null
[ $? -eq 130 ] || complain "a second signal: another status"
[ ! -s said ] || complain "a second signal: said '$(cat said)'"

# As under nohup.
rm in
mkfifo in
exec 3<>in
sh -c 'trap "" INT; exec "$MINDSIFT" run - -o n.db' <in 2>said &
pid=$!
feed
kill -INT $pid
sleep 0.3
kill -TERM $pid
ends 143 "an ignored signal" '^mindsift: stopped after'
exit $failed

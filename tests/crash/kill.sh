#!/bin/sh
# Ends a load at random moments by a signal, runs the same command again, and
# wants the dump of a load nobody disturbed. By turns the moment lies anywhere
# in the load, or in its end: where older editions are dropped and indexes
# built, or, for a database that is added to, where its one transaction is
# written. What lies on the disk in between is looked at in a copy: it must
# open, be sound, and say that it is unfinished (or hold what it held before).
# SIGTERM and SIGINT also leave nothing beside the database, and an account.
# usage: kill.sh [new|old] [KILL|TERM|INT] [ROUNDS [RECORDS [SEED]]]
# The long form: kill.sh new KILL 200; kill.sh old KILL 200
here=$(cd "$(dirname "$0")" && pwd) || exit 2
: "${MINDSIFT:=$here/../../build/release/mindsift}"
: "${QUERY:=$(dirname "$MINDSIFT")/tests/query}"
: "${MINDSIFT_LEXICONS:=$here/../lexicons}"
export MINDSIFT MINDSIFT_LEXICONS
kind=${1:-new} signal=${2:-KILL}
rounds=${3:-2} records=${4:-21000} seed=${5:-1}
# Below so many a new file is filled in one go: its end cannot be told apart.
chunked=20500
[ "$kind" = new ] || chunked=0
case $signal in
KILL) status=137 ;;
TERM) status=143 ;;
INT) status=130 ;;
*) exit 2 ;;
esac
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
cd "$scratch" || exit 2

give_up() {
    echo "round $round: $*"
    exit 1
}

# A fresh start: an empty folder, or one with the database to be added to.
begin() {
    rm -rf box
    mkdir box
    [ ! -e before.db ] || cp before.db box/r.db
}

# A shell has its background jobs ignore SIGINT.
load() {
    exec env --default-signal=INT "$MINDSIFT" run load.ndjson -o box/r.db
}

account() {
    sed 's/; [0-9.]* s$//' "$1"
}

# Whether the load has come to its end: the rows are on the disk.
at_the_end() {
    if [ "$kind" = new ]; then
        [ -n "$(find box -name r.db -size +"$middle"k 2>/dev/null)" ]
    else
        [ -s box/r.db-wal ]
    fi
}

wait_for_the_end() {
    until at_the_end; do
        kill -0 "$pid" 2>/dev/null || return
        sleep 0.01
    done
}

now() {
    date +%s.%N
}

# Seconds: the whole load, and its end.
measure() {
    begin
    t0=$(now)
    (load) 2>undisturbed &
    pid=$!
    wait_for_the_end
    t1=$(now)
    wait $pid || give_up "the undisturbed load failed: $(cat undisturbed)"
    t2=$(now)
    echo "$t0 $t1 $t2" | awk '{ printf "%.3f %.3f\n", $3 - $1, $3 - $2 }'
}

# The rows that a copy of what lies there shows; "none" where nothing does.
look() {
    rm -rf seen
    cp -R box seen
    [ -s seen/r.db ] || { echo none; return; }
    "$MINDSIFT" dump seen/r.db >seen/dump 2>seen/err ||
        { cat seen/err; return 1; }
    if [ "$kind" = old ]; then
        cmp -s seen/dump before && echo before
        cmp -s seen/dump want && echo 'done'
    elif grep -q unfinished seen/err; then
        echo "unfinished:$(wc -l <seen/dump)"
    else
        cmp -s seen/dump want && echo 'done'
    fi
    "$QUERY" --check seen/r.db
}

stopped_well() {
    grep -q '^mindsift: stopped after [0-9,]* rows*; [0-9.]* s$' stopped &&
        [ -z "$(find box -type f ! -name r.db)" ]
}

"$here/load.sh" "$records" >load.ndjson
if [ "$kind" = old ]; then
    head -n $((records / 4)) load.ndjson |
        awk 'NR % 3 == 0 { sub(/"date":"20/, "\"date\":\"19") } { print }' |
        "$MINDSIFT" run - -o before.db -q || exit 1
    "$MINDSIFT" dump before.db >before
fi
begin
round=0
(load) 2>/dev/null || give_up "the load fails"
"$MINDSIFT" dump box/r.db >want
middle=$(($(wc -c <box/r.db) / 3072))
spans=$(measure)
whole=${spans% *} end=${spans#* }
echo "$kind: $(account undisturbed | sed 's/mindsift: //'); $whole s," \
    "its end $end s"

awk -v seed="$seed" -v n=$((rounds * 10)) 'BEGIN {
    srand(seed)
    while (n--)
        printf "%.4f\n", rand()
}' >moments
killed=0
while read -r part && [ $killed -lt "$rounds" ]; do
    round=$((round + 1))
    begin
    (load) 2>stopped &
    pid=$!
    if [ $((round % 2)) -eq 1 ] && [ "$records" -ge "$chunked" ]; then
        wait_for_the_end
        sleep "$(echo "$part $end" | awk '{ print $1 * $2 }')"
    else
        sleep "$(echo "$part $whole" | awk '{ print $1 * $2 }')"
    fi
    kill "-$signal" $pid 2>/dev/null
    wait $pid 2>/dev/null
    [ $? -eq $status ] || continue # it was done before
    killed=$((killed + 1))
    [ "$signal" = KILL ] || stopped_well || give_up "ends badly: $(cat stopped)"
    state=$(look) || give_up "does not open: $state"
    case $state in
    none | before | done | unfinished:*) ;;
    *) give_up "found: $state" ;;
    esac
    echo "$state" | sed 's/:0$/: no rows yet/; s/:[0-9]*$/: all rows/' >>states
    (load) 2>again || give_up "fails when run again: $(cat again)"
    "$MINDSIFT" dump box/r.db 2>&1 | cmp -s - want || give_up "another dump"
    [ "$state" = "done" ] || [ "$(account again)" = "$(account undisturbed)" ] ||
        give_up "another account: $(cat again)"
    "$QUERY" --check box/r.db || give_up "is not sound"
    [ "$(ls box)" = r.db ] || give_up "left behind: $(ls box)"
done <moments
echo "$killed times SIG$signal, run again, and the same; found were:"
sort states | uniq -c
[ $killed -eq "$rounds" ]

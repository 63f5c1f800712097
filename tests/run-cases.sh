#!/bin/sh
# Runs whole-command cases; README.md says what a case is.
# usage: run-cases.sh [--accept] [GROUP/NAME | GROUP]...
# $MINDSIFT is the program, by default the one of the release build.

tests=$(cd "$(dirname "$0")" && pwd) || exit 2
: "${MINDSIFT:=$tests/../build/release/mindsift}"
if [ ! -x "$MINDSIFT" ]; then
    echo "no program at $MINDSIFT: build it, or set MINDSIFT" >&2
    exit 2
fi
# Asks databases; built with the tests, beside the program.
: "${QUERY:=$(dirname "$MINDSIFT")/tests/query}"
if [ ! -x "$QUERY" ]; then
    echo "no program at $QUERY: build the tests, or set QUERY" >&2
    exit 2
fi
bin=$(cd "$(dirname "$MINDSIFT")" && pwd)
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

# Without what differs from run to run.
normalise() {
    sed -E -e 's/[0-9][0-9,.]* rows\/s/N rows\/s/g' \
        -e 's/[0-9]+(\.[0-9]+)? s([^a-z]|$)/N s\2/g'
}

# run CASE FILE THREADS: runs the commands in FILE in a fresh copy of the
# case; leaves out, err and exit in $scratch.
run() {
    rm -rf "$scratch/box"
    mkdir "$scratch/box"
    cp -R "$1/." "$scratch/box"
    rm -f "$scratch"/box/cmd* "$scratch"/box/want.*
    (
        cd "$scratch/box" || exit 2
        unset NO_COLOR
        PATH=$bin:$PATH HOME=$scratch/box TESTS=$tests QUERY=$QUERY \
            LC_ALL=C TZ=UTC \
            MINDSIFT_LEXICONS=$tests/lexicons MINDSIFT_THREADS=$3 sh "$2"
    ) </dev/null >"$scratch/out" 2>"$scratch/errors"
    echo $? >"$scratch/exit"
    normalise <"$scratch/errors" >"$scratch/err"
}

# agrees CASE PART: compares with want.PART, where a missing file means no
# output, or exit status 0.
agrees() {
    if [ -e "$1/want.$2" ]; then
        want=$1/want.$2
    elif [ "$2" = exit ]; then
        echo 0 >"$scratch/none"
        want=$scratch/none
    else
        : >"$scratch/none"
        want=$scratch/none
    fi
    cmp -s "$want" "$scratch/$2" && return
    echo "$way: $2 is not as wanted"
    diff -u "$want" "$scratch/$2" | sed 1,2d
    return 1
}

# check CASE: every way of running it must give the wanted bytes.
check() {
    failed=0
    for threads in 1 8; do
        way="with $threads threads"
        run "$1" "$1/cmd" $threads
        for part in out err exit; do
            agrees "$1" $part || failed=1
        done
        sound || failed=1
    done
    if [ -e "$1/cmd.pipe" ]; then
        cp "$1/cmd.pipe" "$scratch/pipe"
    else
        sed 's/ then / | mindsift /g' "$1/cmd" >"$scratch/pipe"
    fi
    # Several programs write to stderr then: only its bytes on stdout count.
    if [ -s "$scratch/pipe" ] && ! cmp -s "$scratch/pipe" "$1/cmd"; then
        way="as a pipe"
        run "$1" "$scratch/pipe" 1
        agrees "$1" out || failed=1
        agrees "$1" exit || failed=1
        sound || failed=1
    fi
    return $failed
}

# sound: whatever database a case left behind is whole, with all its keys.
sound() {
    {
        find "$scratch/box" -name '*.db' -exec "$QUERY" --check {} +
        find "$scratch/box" -name '*.db-*' | sed 's/$/: left behind/'
    } >"$scratch/unsound"
    [ -s "$scratch/unsound" ] || return 0
    echo "$way: a database is not sound"
    sed "s|$scratch/box/||" "$scratch/unsound"
    return 1
}

# accept CASE: what it gives with one thread is what is wanted from now on.
accept() {
    run "$1" "$1/cmd" 1
    rm -f "$1"/want.*
    if [ -s "$scratch/out" ]; then cp "$scratch/out" "$1/want.out"; fi
    if [ -s "$scratch/err" ]; then cp "$scratch/err" "$1/want.err"; fi
    if ! grep -qx 0 "$scratch/exit"; then
        cp "$scratch/exit" "$1/want.exit"
    fi
}

accepting=
if [ "${1-}" = --accept ]; then
    accepting=1
    shift
fi
[ $# -gt 0 ] || set -- '*'

passed=0 failures=0
for arg; do
    arg=${arg%/}
    case $arg in
    */*) pattern="$arg/cmd" ;;
    *) pattern="$arg/*/cmd" ;;
    esac
    # shellcheck disable=SC2086 # the pattern is to be expanded
    for found in $(cd "$tests/cases" && echo $pattern); do
        case=${found%/cmd}
        if [ ! -e "$tests/cases/$found" ]; then
            echo "no case $case" >&2
            exit 2
        fi
        [ -z "$accepting" ] || accept "$tests/cases/$case"
        if said=$(check "$tests/cases/$case"); then
            passed=$((passed + 1))
        else
            failures=$((failures + 1))
            printf '%s\n%s\n' "$case:" "$said"
        fi
    done
done
echo "$passed cases passed, $failures failed"
[ $failures -eq 0 ]

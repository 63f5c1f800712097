#!/bin/sh
# The sessions of README and tutorial (blocks marked `console`) are what the
# program says. With --accept they are written anew; then look at the
# difference.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=$PWD/build/release/mindsift}"
command -v python3 >/dev/null || { echo "skipped: no python3"; exit 77; }
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/bin"
ln -s "$MINDSIFT" "$scratch/bin/mindsift"
PATH=$scratch/bin:$PATH
MINDSIFT_LEXICONS=$PWD/lexicons
LC_ALL=C.UTF-8
export PATH MINDSIFT_LEXICONS LC_ALL
unset COLUMNS

# Copies standard input; in a session, commands are run and answered anew.
rewrite() {
    session=no
    while IFS= read -r line; do
        case $session:$line in
        no:'```console') session=yes ;;
        yes:'```') session=no ;;
        yes:'$ '*)
            printf '%s\n' "$line"
            (cd "$scratch/work" && sh -c "${line#??}" 2>&1) </dev/null
            continue
            ;;
        yes:*) continue ;;
        esac
        printf '%s\n' "$line"
    done
}

# Times differ from run to run; the lexicon's hash with every word in it.
steady() {
    sed -e 's/[0-9][0-9.]* s$/N s/' -e 's/lexicon [0-9a-f]\{12\}/lexicon N/'
}

# Each page begins in a folder with nothing but the corpora.
bad=0
for page in README.md docs/tutorial.md; do
    rm -rf "$scratch/work"
    mkdir "$scratch/work"
    ln -s "$PWD/corpora" "$scratch/work/corpora"
    rewrite <"$page" >"$scratch/new"
    if [ "$1" = --accept ]; then
        cat "$scratch/new" >"$page"
        continue
    fi
    steady <"$page" >"$scratch/want"
    steady <"$scratch/new" >"$scratch/got"
    diff "$scratch/want" "$scratch/got" || {
        echo "$page: a session has changed; tests/laws/readme.sh --accept"
        bad=1
    }
done
exit $bad

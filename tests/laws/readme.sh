#!/bin/sh
# The README's sessions (blocks marked `console`) are what the program says.
# With --accept they are written anew; then look at the difference.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=$PWD/build/release/mindsift}"
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/bin" "$scratch/work"
ln -s "$MINDSIFT" "$scratch/bin/mindsift"
ln -s "$PWD/corpora" "$scratch/work/corpora"
PATH=$scratch/bin:$PATH
MINDSIFT_LEXICONS=$PWD/lexicons
LC_ALL=C.UTF-8
export PATH MINDSIFT_LEXICONS LC_ALL

# Copies standard input; in a session, commands are run and answered anew.
rewrite() {
    session=no
    while IFS= read -r line; do
        case $session:$line in
        no:'```console') session=yes ;;
        yes:'```') session=no ;;
        yes:'$ '*)
            printf '%s\n' "$line"
            (cd "$scratch/work" && sh -c "${line#??}" 2>&1)
            continue
            ;;
        yes:*) continue ;;
        esac
        printf '%s\n' "$line"
    done
}

# Times differ from run to run.
steady() {
    sed 's/[0-9][0-9.]* s$/N s/'
}

rewrite <README.md >"$scratch/new"
if [ "$1" = --accept ]; then
    cat "$scratch/new" >README.md
    exit
fi
steady <README.md >"$scratch/want"
steady <"$scratch/new" >"$scratch/got"
diff "$scratch/want" "$scratch/got" || {
    echo "README.md: a session has changed; tests/laws/readme.sh --accept"
    exit 1
}

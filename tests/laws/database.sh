#!/bin/sh
# Every table, view and column of schema.sql has a comment, and the upper part
# of docs/database.md is what `mindsift schema --markdown` makes of them. With
# --accept it is written anew; what stands below the mark is kept.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=$PWD/build/release/mindsift}"
mark='<!-- From here on by hand. -->'
page=docs/database.md
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT

"$MINDSIFT" schema | diff pipeline/db/schema.sql - || exit 1
{
    "$MINDSIFT" schema --markdown || exit 1
    printf '\n%s\n' "$mark"
} >"$scratch/made"
if [ "$1" = --accept ]; then
    sed "1,/^$mark\$/d" "$page" >"$scratch/hand"
    cat "$scratch/made" "$scratch/hand" >"$page"
    exit
fi

tables=$(grep -c '^### ' "$scratch/made")
columns=$(grep -c '^| `' "$scratch/made")
echo "$tables tables and views, $columns columns"
[ "$tables" -ge 15 ] && [ "$columns" -ge 150 ] || exit 1
if awk '/^### / { getline; getline; if ($0 !~ /[a-z]/) bad = 1 }
        /^\| `.*\|  \|$/ { bad = 1; print }
        END { exit !bad }' "$scratch/made"; then
    echo "schema.sql: something has no comment"
    exit 1
fi
sed "/^$mark\$/q" "$page" | diff - "$scratch/made" || {
    echo "$page is not current; tests/laws/database.sh --accept"
    exit 1
}

#!/bin/sh
# Every word that `help` lists has help of its own, the same by `help WORD`
# and `WORD --help`; and the README names no word that help does not list.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=build/release/mindsift}"
bad=0
complain() {
    echo "$*"
    bad=1
}

words=$("$MINDSIFT" help | sed -n 's/^  \([a-z][a-z -]*[a-z]\)  .*/\1/p')
[ "$(echo "$words" | wc -l)" -ge 10 ] || complain "help lists too few words"
while read -r word; do
    # shellcheck disable=SC2086 # "lexicon test" is two words
    said=$("$MINDSIFT" help $word) || complain "help $word fails"
    echo "$said" | grep -q "^mindsift $word" || complain "help $word: no usage"
    # shellcheck disable=SC2086
    [ "$said" = "$("$MINDSIFT" $word --help)" ] ||
        complain "$word --help differs from help $word"
done <<EOF
$words
EOF

"$MINDSIFT" help | grep -q '.\{81\}' && complain "help: wider than 80 columns"

# Lines of the README's code blocks that call the program or setup.
calls=$(sed -n '/^```/,/^```/p' README.md |
    sed -n 's/^\(\$ \)\{0,1\}\([a-z./]*mindsift\|\.\/setup\) /\2 /p')
for word in $(echo "$calls" | sed -n 's/.*mindsift \([a-z]*\).*/\1/p' | sort -u)
do
    "$MINDSIFT" help | grep -q "^  $word " ||
        complain "README: help does not list '$word'"
done
for word in $(echo "$calls" | sed -n 's/^.\/setup \([a-z]*\).*/\1/p' | sort -u)
do
    grep -q "^$word)" setup || complain "README: no ./setup $word"
done
exit $bad

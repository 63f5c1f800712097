#!/bin/sh
# The answers in docs/questions.md are what a database of corpora/ says, and
# what stands there of the file itself is so.
# With --accept the answers are written anew; then look at the difference.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=$PWD/build/release/mindsift}"
: "${QUERY:=$(dirname "$MINDSIFT")/tests/query}"
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
page=docs/questions.md
db=$scratch/reviews.db
umask 000
MINDSIFT_LEXICONS=$PWD/lexicons "$MINDSIFT" run corpora/reviews -q -o "$db" ||
    exit 1

# Copies standard input; behind each question stands its answer, anew.
answer() {
    inside=no
    while IFS= read -r line; do
        case $inside:$line in
        'no:```sql')
            inside=question
            : >"$scratch/question"
            ;;
        'question:```')
            printf '```\n\n```text\n'
            "$QUERY" "$db" <"$scratch/question" 2>&1
            line='```'
            inside=answered
            ;;
        question:*) printf '%s\n' "$line" >>"$scratch/question" ;;
        'answered:' | 'answered:```text')
            [ -n "$line" ] && inside=old
            continue
            ;;
        'answered:'*)
            printf '\n'
            inside=no
            ;;
        'old:```')
            inside=no
            continue
            ;;
        old:*) continue ;;
        esac
        printf '%s\n' "$line"
    done
}

answer <$page >"$scratch/new"
if [ "${1-}" = --accept ]; then
    cat "$scratch/new" >$page
    exit
fi
bad=0
complain() {
    echo "$*"
    bad=1
}
diff $page "$scratch/new" ||
    complain "$page: an answer has changed; tests/laws/questions.sh --accept"
[ "$(grep -c '^```sql' $page)" -ge 10 ] || complain "fewer than ten questions"
[ "$(stat -c %a "$db")" = 600 ] || complain "the mode is $(stat -c %a "$db")"
said=$(sed -n 's/.*application_id` is \([0-9]*\) ("msif").*/\1/p' $page)
held=$(echo 'PRAGMA application_id' | "$QUERY" "$db" | tail -n 1)
[ "$said" = "$held" ] || complain "application_id: $held, not $said"
exit $bad

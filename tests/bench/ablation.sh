#!/bin/sh
# What each part of context adds: codes a coded file with the lexicons taken
# apart, and puts them together again step by step.
#   tests/bench/ablation.sh GOLD.jsonl [LEXICONS]
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=build/release/mindsift}"
gold=${1:?"usage: ablation.sh GOLD.jsonl [LEXICONS]"}
lexicons=${2:-lexicons}
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT

# Blocks whose header begins with one of these words are left out.
# without "WORD|WORD" FILE
without() {
    awk -v words="^($1)( |\$)" '
        /^[^ \t#]/ { out = $0 ~ words }
        !out { print }' "$2"
}

# step NAME CUES TOPICS LADDER SCALES: each "yes", or the cue kinds left out
step() {
    rm -rf "$scratch/lex"
    cp -r "$lexicons" "$scratch/lex"
    for file in "$scratch"/lex/*/*.lex; do
        case $file in
        */context.lex) without "$2" "$file" ;;
        */lists.lex | */tokens.lex | */language.lex) cat "$file" ;;
        *)
            if [ "$3" = yes ]; then cat "$file"; else without topic "$file"; fi |
                if [ "$5" = yes ]; then cat; else
                    sed '/^[^ \t#]/{s/ threshold [0-9.]*//; s/ calibrate [-0-9.]* [-0-9.]*//;}'
                fi
            ;;
        esac >"$scratch/new"
        cat "$scratch/new" >"$file"
    done
    [ "$4" = yes ] || rm "$scratch/lex/ladder.lex"
    "$MINDSIFT" evaluate "$gold" -l "$scratch/lex" --csv >"$scratch/out" ||
        exit 1
    awk -F, -v name="$1" '
        $1 == "micro" { p = $5; r = $6; micro = $7 }
        $1 == "macro" { macro = $7 }
        END { printf "| %s | %.3f | %.3f | %.3f | %.3f |\n", name, p, r, micro, macro }
    ' "$scratch/out"
}

scope='negation|neutral|contrast|border'
swaps='cessation|wish|hypothetical|quotation|other_app'
topics='missing|praise|complaint'
echo "| | precision | recall | micro-F1 | macro-F1 |"
echo "|---|--:|--:|--:|--:|"
step "entries without context" "$scope|$swaps|$topics" no no no
step "+ negation" "$swaps|$topics" no no no
step "+ wish, resolved, lost, hypothetical, quoted, other app" "$topics" no no no
step "+ topics" "nothing" yes no no
step "+ ladder" "nothing" yes yes no
step "+ thresholds and calibration" "nothing" yes yes yes

#!/bin/sh
# A function has at most 60 lines and nests at most 4 deep. Those that have a
# reason not to stand in functions.allow: "file:function  reason".
# Reads the code as clang-format leaves it: a function's braces stand alone at
# the margin, and its name is the last one there before an opening bracket.
here=$(cd "$(dirname "$0")" && pwd) || exit 2
cd "$here/../.." || exit 2

allowed=$here/functions.allow
find pipeline tests -name '*.[ch]' -exec awk -v allowed="$allowed" '
    BEGIN {
        while ((getline line < allowed) > 0) {
            split(line, words, " ")
            if (line ~ /^[^#]/)
                excused[words[1]] = words[2] != ""
        }
    }
    FNR == 1 { inside = 0 }
    !inside && /^[A-Za-z].*\(/ {
        head = FNR
        name = $0
        sub(/\(.*/, "", name)
        sub(/.*[ *]/, "", name)
    }
    /^{$/ {
        inside = head
        depth = deepest = 0
        next
    }
    inside && /^}$/ {
        lines = FNR - inside + 1
        key = FILENAME ":" name
        if ((lines > 60 || deepest > 4) && !excused[key]) {
            print key ": " lines " lines, " deepest " deep"
            bad = 1
        }
        count++
        inside = 0
    }
    inside {
        gsub(/"([^"\\]|\\.)*"|\047([^\047\\]|\\.)*\047/, "")
        depth += gsub(/{/, "") - gsub(/}/, "")
        if (depth > deepest)
            deepest = depth
    }
    END {
        print count " functions"
        exit bad || !count
    }' {} +

#!/bin/sh
# A floor looks only down, and each library stays behind its fence.
# usage: floors.sh [FOLDER], by default pipeline/
cd "${1:-$(dirname "$0")/../../pipeline}" || exit 2

find . \( -name '*.[ch]' -o -name '*.cpp' \) -exec grep -Hn '^# *include' {} + | sed 's|^\./||' |
    awk -F: '
    BEGIN {
        floors = "base record text db stage run,ask main.c"
        count = split(floors, names, " ")
        for (i = 1; i <= count; i++) {
            split(names[i], pair, ",")
            floor[pair[1]] = floor[pair[2]] = i
        }
        fence["zlib.h"] = fence["iconv.h"] = fence["nettle"] = "record"
        fence["uchardet"] = "record"
        fence["pcre2.h"] = fence["libstemmer.h"] = "text"
        fence["utf8proc.h"] = fence["cld2"] = "text"
        fence["sqlite3.h"] = "db"
        fence["pthread.h"] = fence["threads.h"] = "run"
    }
    function complain(what) {
        print $0 ": " what
        bad = 1
    }
    {
        home = $1
        sub("/.*", "", home)
        used = $0
        sub(/^[^"<]*["<]/, "", used)
        sub(/["\/>].*/, "", used)
        if (!(home in floor))
            complain("this folder is no floor of the house")
        else if (/include *</)
            if (used in fence && fence[used] != home)
                complain("belongs in " fence[used] "/ alone")
            else
                next
        else if (!(used in floor))
            complain("write \"folder/file.h\"")
        else if (floor[used] > floor[home])
            complain("a lower floor may not look up")
    }
    END { exit bad }'

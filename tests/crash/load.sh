#!/bin/sh
# Prints N records for `mindsift run`: the reviews of corpora/ over and over,
# each time under other ids, and among them, of every twentieth, an older and
# a newer edition.
# usage: load.sh N
cd "$(dirname "$0")/../.." || exit 2
"$MINDSIFT" ingest corpora/reviews -q | awk -v wanted="$1" '
    { records[n++] = $0 }
    function put(record) {
        print record
        if (++rows == wanted)
            exit
    }
    END {
        for (round = 1; n; round++)
            for (i = 0; i < n; i++) {
                record = records[i]
                sub(/"id":"[^"]*/, "&-" round, record)
                put(record)
                if ((i + round) % 20 == 0) {
                    sub(/"date":"20../, "\"date\":\"20" 10 + i % 30, record)
                    put(record)
                }
            }
    }'

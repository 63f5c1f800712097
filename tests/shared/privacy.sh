#!/bin/sh
# Names of authors in the real dumps (there: user-000123) are nowhere in what
# runs leave behind, nor in the WAL or in refused rows; with a key there are
# hashes, and the key is nowhere.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=build/release/mindsift}"
shared=$PWD/../shared
[ -d "$shared/dumps" ] || { echo "skipped: no ../shared/dumps here"; exit 77; }
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
set -- "$shared/dumps/app_store" "$shared/dumps/google_play" \
    "$shared/dumps/google_play_jsonl" "$shared/dumps/itunes_rss" \
    "$shared/dumps/r_windows" "$shared/dumps/other_languages" \
    "$shared/dumps/play_console" "$shared/dumps/other_layouts"
# Rows with a cell too many and too few, and a broken object, with names.
mkdir "$scratch/dumps"
printf 'userName,rating,review,nick\nuser-000001,5,a,b,user-000002\n' \
    >"$scratch/dumps/rows.csv"
printf 'user-000003,5\n"user-000004,5,open,user-000005\n' \
    >>"$scratch/dumps/rows.csv"
printf '{"content":"ok","userName":"user-000008"}\n' \
    >"$scratch/dumps/objects.jsonl"
printf '{"content":"x","userName":"user-000006"\n{"userName":"user-000007"}\n' \
    >>"$scratch/dumps/objects.jsonl"
head -c 32 /dev/urandom | od -An -tx1 >"$scratch/key"
"$MINDSIFT" run "$@" "$scratch/dumps" -o "$scratch/a.db" -q \
    --rejects "$scratch/rejects"
[ $? -le 1 ] || exit 1
# An open reader keeps the WAL of the second run where it is.
python3 - "$scratch/a.db" "$scratch/ready" <<'END' &
import sqlite3, sys, time
db = sqlite3.connect(sys.argv[1])
db.execute("PRAGMA journal_mode = WAL")
db.execute("BEGIN")
db.execute("SELECT count(*) FROM review").fetchone()
open(sys.argv[2], "w").close()
time.sleep(600)
END
reader=$!
trap 'kill $reader 2>/dev/null; rm -rf "$scratch"' EXIT
while [ ! -e "$scratch/ready" ] && kill -0 $reader; do sleep 0.1; done
"$MINDSIFT" run "$shared/dumps/other_languages" "$scratch/dumps" \
    -o "$scratch/a.db" -q --author-key "$scratch/key" \
    --rejects "$scratch/again"
[ $? -le 1 ] || exit 1
[ -s "$scratch/a.db-wal" ] || { echo "no WAL to look into"; exit 1; }
"$MINDSIFT" dump "$scratch/a.db" >"$scratch/dump" || exit 1
key=$(head -c 60 "$scratch/key" | head -n 1)
bad=0
for file in "$scratch"/a.db* "$scratch/dump" "$scratch/rejects" \
    "$scratch/again"; do
    names=$(strings -a "$file" | grep -c 'user-[0-9]\{6\}')
    [ "$names" -eq 0 ] || { bad=1; echo "$file: $names names"; }
    grep -qaF -e "$key" "$file" && { bad=1; echo "$file: the key"; }
done
rejects=$(grep -c '"reason"' "$scratch/rejects")
hashes=$(grep -c '"author":"[0-9a-f]\{32\}"' "$scratch/dump")
reviews=$(grep -c . "$scratch/dump")
echo "$reviews reviews, $hashes with a hash, $rejects refused rows, bad: $bad"
[ "$bad" -eq 0 ] && [ "$rejects" -ge 4 ] && [ "$reviews" -gt 30000 ] &&
    [ "$hashes" -gt 5000 ]

#!/bin/sh
# Real dumps: rows in = new + replaced + unchanged + rejected, the same numbers
# in the run table; every hit's bytes are its words; any number of threads, and
# the same files again, give the same dump.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=build/release/mindsift}"
dumps=$PWD/../shared/dumps
[ -d "$dumps" ] || { echo "skipped: no ../shared/dumps here"; exit 77; }
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
cp -r lexicons "$scratch/lexicons"
MINDSIFT_LEXICONS=$scratch/lexicons
export MINDSIFT_LEXICONS
set -- "$dumps/google_play" "$dumps/google_play_jsonl" \
    "$dumps/app_store/sanvello-anxiety-depression.csv"
"$MINDSIFT" run "$@" -o "$scratch/1.db" --threads 1 2>"$scratch/err" || exit 1
"$MINDSIFT" run "$@" -o "$scratch/8.db" --threads 8 -q || exit 1
"$MINDSIFT" dump "$scratch/1.db" >"$scratch/1"
"$MINDSIFT" dump "$scratch/8.db" >"$scratch/8"
"$MINDSIFT" run "$@" -o "$scratch/8.db" -q || exit 1
"$MINDSIFT" dump "$scratch/8.db" >"$scratch/again"
cmp "$scratch/1" "$scratch/8" && cmp "$scratch/1" "$scratch/again" || exit 1
python3 - "$scratch/1.db" "$scratch/err" <<'END'
import re
import sqlite3
import sys

db = sqlite3.connect(sys.argv[1])
said = [int(n.replace(",", "")) for n in re.findall(
    r"([\d,]+) (?:rows?|new|replaced|unchanged|rejected)", open(sys.argv[2]).read())]
kept = list(db.execute(
    "SELECT rows_in, new, replaced, unchanged, rejected FROM run").fetchone())
wrong = db.execute("""SELECT count(*) FROM hit h JOIN review r ON r.key = h.review
    WHERE CAST(substr(CAST(CASE "in" WHEN 'title' THEN title ELSE text END
        AS BLOB), b + 1, e - b) AS TEXT) <> surface""").fetchone()[0]
hits = db.execute("SELECT count(*) FROM hit").fetchone()[0]
check = db.execute("PRAGMA integrity_check").fetchone()[0]
foreign = db.execute("PRAGMA foreign_key_check").fetchall()
print("said", said[-5:], "kept", kept, "hits", hits, "wrong", wrong, check)
ok = (said[-5:] == kept and kept[0] == sum(kept[1:]) and kept[0] > 10000
      and hits > 10000 and wrong == 0 and check == "ok" and not foreign)
sys.exit(not ok)
END

#!/bin/sh
# A number is the same wherever it is shown: in the views, in `summary` as
# text, CSV and JSON, by group, by month, under a filter, and in `compare`.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=build/release/mindsift}"
command -v /usr/bin/python3 >/dev/null || { echo "skipped: no python3"; exit 77; }
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
MINDSIFT_LEXICONS=$PWD/lexicons
LC_ALL=C
COLUMNS=80
export MINDSIFT_LEXICONS LC_ALL COLUMNS
"$MINDSIFT" run -q corpora/reviews -o "$scratch/r.db" || exit 1
/usr/bin/python3 - "$MINDSIFT" "$scratch/r.db" <<'END'
import csv
import io
import json
import re
import sqlite3
import subprocess
import sys

program, path = sys.argv[1:]
db = sqlite3.connect(path)
checks = wrong = 0


def same(what, *values):
    global checks, wrong
    checks += 1
    if len(set(values)) != 1:
        wrong += 1
        print(what, *values)


def ask(*words):
    return subprocess.run([program, *words], capture_output=True, text=True,
                          check=True).stdout


def table(*words):
    return list(csv.DictReader(io.StringIO(ask(*words, "--csv"))))


def codes(rows, *more):
    return {tuple(r[k] for k in (*more, "factor", "pole")): r for r in rows}


def shown(text):
    """(factor, pole) -> (share, interval, number), as printed."""
    cell = r"[# :]*?\s+(<?[\d.]+%)\s+([\d.]+-[\d.]+)\s+([\d,]+)"
    found = {}
    for line in text.splitlines():
        m = re.match(r" (\w+)\s" + cell + cell + "$", line)
        if m:
            found[m[1], "barrier"] = m[2], m[3], int(m[4])
            found[m[1], "facilitator"] = m[5], m[6], int(m[7])
    return found


# All reviews: the view, three forms of summary, and each code as a filter.
rows = codes(table("summary", path))
said = json.loads(ask("summary", path, "--json"))
text = shown(ask("summary", path))
data = {(c["factor"], c["pole"]): c for c in said["codes"]}
view = list(db.execute("SELECT factor, pole, reviews, weak, readable, percent "
                       "FROM factor_prevalence"))
same("codes", len(view), len(rows), len(data), len(text))
for factor, pole, n, weak, readable, percent in view:
    code = factor, pole
    r, d, t = rows[code], data[code], text[code]
    same(code, n, int(r["reviews"]), d["reviews"], t[2])
    same(code, weak, int(r["weak"]), d["weak"])
    same(code, readable, int(r["readable"]), d["readable"], said["readable"])
    same(code, percent, float(r["percent"]), d["percent"])
    same(code, [float(r["low"]), float(r["high"])] == d["percent_95"], True)
    share = 100 * n / readable
    same(code, t[0], "<0.1%" if n and share < 0.05 else f"{share:.1f}%")
over = db.execute("SELECT reviews, with_text, readable, coded, apps "
                  "FROM overview").fetchone()
same("overview", over, tuple(said[k] for k in (
    "reviews", "with_text", "readable", "coded", "apps")))
kinds = {}
for (masked,) in db.execute("SELECT masked FROM review WHERE masked <> ''"):
    for kind, times in json.loads(masked).items():
        seen = kinds.setdefault(kind, [0, 0])
        seen[0] += 1
        seen[1] += times
same("masked", True, len(kinds) > 0, kinds == {
    m["kind"]: [m["reviews"], m["times"]] for m in said["masked"]})
line = re.search("masked: (.*)", ask("summary", path))[1]
same("masked line", True, all(f"{k} {n[0]}" in line for k, n in
     sorted(kinds.items(), key=lambda k: -k[1][0])[:1]))
same("rows", said["rows_in"], *db.execute("SELECT rows_in FROM run").fetchone())

# Groups: they add up, and each is what a filter for it says.
for facet in "app", "rating", "version", "month", "country", "lang":
    groups = table("summary", path, "--by", facet)
    total = {}
    for r in groups:
        code = r["factor"], r["pole"]
        total[code] = total.get(code, 0) + int(r["reviews"])
    for code in rows:
        same((facet, code), total[code], int(rows[code]["reviews"]))
    sizes = dict(db.execute("SELECT coalesce(value, ''), readable FROM "
                            "facet_size WHERE facet = ?", (facet,)))
    inside = codes(groups, facet)
    for value in list(sizes)[:4]:
        where = f'{facet}="{value}"' if value != "" else f"{facet}=none"
        alone = codes(table("summary", path, "--where", where))
        for code, r in alone.items():
            g = inside[(str(value), *code)]
            same((where, code), int(sizes[value]), int(r["readable"]),
                 int(g["readable"]))
            for k in "reviews", "weak", "percent", "low", "high":
                same((where, code, k), r[k], g[k])
same("trend", ask("summary", path, "--trend", "--csv"),
     ask("summary", path, "--by", "month", "--csv"))

# Codes as a filter, and without the weak ones.
strong = codes(table("summary", path, "--no-weak"))
for code, r in list(rows.items())[:12]:
    same((code, "strong"), int(strong[code]["reviews"]),
         int(r["reviews"]) - int(r["weak"]))
    few = json.loads(ask("summary", path, "--json", "--where",
                         "code=" + ":".join(code)))
    same((code, "where"), few["reviews"], few["coded"], int(r["reviews"]))

# Two sides: what summary says of each.
left, right = "rating<=2", "rating>=4"
sides = [codes(table("summary", path, "--where", w)) for w in (left, right)]
pairs = codes(table("compare", path, "--left", left, "--right", right))
pair = json.loads(ask("compare", path, "--left", left, "--right", right,
                      "--json"))["pairs"][0]
for d in pair["codes"]:
    code = d["factor"], d["pole"]
    p, a, b = pairs[code], sides[0][code], sides[1][code]
    same((code, "left"), int(a["reviews"]), int(p["left_reviews"]),
         d["left"]["reviews"])
    same((code, "right"), int(b["reviews"]), int(p["right_reviews"]),
         d["right"]["reviews"])
    same((code, "percent"), a["percent"], p["left_percent"])
    same((code, "readable"), b["readable"], p["right_readable"])
    same((code, "difference"), float(p["difference"]), d["difference"])
    same((code, "95"), [float(p["low"]), float(p["high"])]
         == d["difference_95"], True)
same("left out", len(pair["codes"]), sum(
    int(sides[0][c]["reviews"]) + int(sides[1][c]["reviews"]) > 0
    for c in rows))
print(checks, "numbers compared,", wrong, "differ")
sys.exit(wrong > 0 or checks < 1000)
END

#!/bin/sh
# `lexicon diff` and `run --recode` code only the reviews in which something
# stands that differs. After edits of every kind the answer of the first must
# be, byte for byte but for how it was come by, that of --full, which codes them
# all twice; and the second must leave what a fresh load leaves.
# usage: diff.sh [DUMP]...    by default the reviews of corpora/. $ROUNDS edits
# of each kind, drawn by $SEED, to $FACTORS of the lexicons: fewer load sooner.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=$PWD/build/release/mindsift}"
command -v python3 >/dev/null || { echo "skipped: no python3"; exit 77; }
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
[ $# -gt 0 ] || set -- corpora/reviews
: "${FACTORS:=cost_billing technical_reliability usability_design symptom_impact}"
mkdir -p "$scratch/old/en"
cp lexicons/ladder.lex "$scratch/old"
for name in language tokens lists context $FACTORS; do
    cp "lexicons/en/$name.lex" "$scratch/old/en" || exit 2
done
"$MINDSIFT" ingest -q "$@" >"$scratch/reviews.ndjson" || exit 1
"$MINDSIFT" run -q "$scratch/reviews.ndjson" -l "$scratch/old" -o "$scratch/r.db" || exit 1
python3 - "$MINDSIFT" "$scratch" "${ROUNDS:-1}" "${SEED:-1}" <<'END'
import json
import pathlib
import random
import re
import shutil
import sqlite3
import subprocess
import sys

mindsift, scratch, rounds, seed = sys.argv[1:]
scratch = pathlib.Path(scratch)
old, new = scratch / "old", scratch / "new"
db = scratch / "r.db"
draw = random.Random(int(seed))
ENTRY = re.compile(r"^[ \t]+(?![-+#] )\S")
TAIL = re.compile(r"\s+(0\.\d+|1\.0+)(\s|$).*$|\s+\[(weak|both)\].*$"
                  r"|\s+not: \w+$")

# The lines that made hits, so that an edit of them shows.
fired = {}
for (name,) in sqlite3.connect(db).execute(
        "SELECT DISTINCT e.name FROM hit h JOIN lexicon_entry e "
        "ON e.key = h.entry ORDER BY e.key"):
    path, line = name.split(":")
    fired.setdefault(path, []).append(int(line) - 1)


def read(path):
    return (new / path).read_text().split("\n")


def write(path, lines):
    (new / path).write_text("\n".join(lines))


def some(path=None):
    """Lines of one factor file, some of which fire."""
    path = path or draw.choice(list(fired))
    count = min(len(fired[path]), draw.choice([1, 2, 6]))
    return path, sorted(draw.sample(fired[path], count), reverse=True)


def bare(line):
    return TAIL.sub("", line.split(" #")[0]).rstrip()


def each(change):
    """An edit that changes lines that fire, from the last one up."""
    def edit():
        path, numbers = some()
        lines = read(path)
        for n in numbers:
            change(lines, n)
        write(path, lines)
    return edit


def weight(lines, n):
    lines[n] = f"{bare(lines[n])} {draw.choice([0.1, 0.3, 0.55, 0.99])}"


def remove(lines, n):
    lines[n] = "#" + lines[n]
    while n + 1 < len(lines) and re.match(r"\s+[-+] ", lines[n + 1]):
        n += 1
        lines[n] = "#" + lines[n]


def add(lines, n):
    path = draw.choice(list(fired))
    other = bare((old / path).read_text().split("\n")[
        draw.choice(fired[path])])
    lines.insert(n, f"{other} 0.{draw.randint(40, 95)}")


def add_words(lines, n):
    lines.insert(n, "  " + draw.choice([
        "the .. app", "very", "love~ <> it", "so (many | much)?", "help*",
        "i (can't | won't) ..4 (open | use)", "/\\b(great|good) \\w+/",
        "\"!!\"", "not @app", "@app .. @feature"]))


def silence(lines, n):
    words = [w for w in re.findall(r"[a-z]{3,}", bare(lines[n]))]
    lines.insert(n, "  except " + (draw.choice(words) if words else "the"))


def negation(lines, n):
    lines[n] = f"{bare(lines[n])} not: {draw.choice(['flip', 'drop', 'keep'])}"


def mark(word):
    def change(lines, n):
        lines[n] = f"{bare(lines[n])} [{word}]"
    return change


def new_block(lines, n):
    lines.insert(n, draw.choice(["barrier", "facilitator", "topic",
                                 "barrier not: keep", "mention"]))


def swap(lines, n):
    k = draw.choice([i for i, line in enumerate(lines) if ENTRY.match(line)])
    lines[n], lines[k] = lines[k], lines[n]


def headers(pattern, change):
    def edit():
        found = [(p, i) for p in sorted(fired)
                 for i, line in enumerate(read(p)) if re.match(pattern, line)]
        path, i = draw.choice(found)
        lines = read(path)
        lines[i] = change(lines[i])
        write(path, lines)
    return edit


def threshold(line):
    line = re.sub(r"\s+threshold \S+", "", line)
    return f"{line} threshold 0.{draw.randint(20, 95)}"


def calibration(line):
    line = re.sub(r"\s+calibrate \S+ \S+", "", line)
    return f"{line} calibrate -0.{draw.randint(1, 9)} 0.{draw.randint(5, 9)}"


def block_negation(line):
    line = re.sub(r"\s+not: ?\w+", "", line)
    return f"{line} not: {draw.choice(['flip', 'drop', 'keep'])}"


def setting(name, change, pattern=r"^[ \t]+\S"):
    """An edit of a line of lists.lex, context.lex, ..."""
    def edit():
        lines = read(f"en/{name}")
        found = [i for i, line in enumerate(lines)
                 if re.match(pattern, line) and not line.strip()[0] == "#"]
        for i in sorted(draw.sample(found, min(3, len(found))), reverse=True):
            change(lines, i)
        write(f"en/{name}", lines)
    return edit


def drop(lines, i):
    del lines[i]


def word(lines, i):
    lines.insert(i, "  " + draw.choice(
        ["app", "it", "very", "the (whole)? app", "help~", "feel*", "really",
         "not", "a lot of", "and the", "my <> day"]))


def within(lines, i):
    lines[i] = re.sub(r" within \d+", "", lines[i]) + \
        f" within {draw.randint(1, 6)}"


def pole(lines, i):
    lines[i] += draw.choice([" barrier", " facilitator"])


def kind(lines, i):
    rest = lines[i].split(" ", 1)[1:]
    lines[i] = " ".join([draw.choice(["wish", "negation", "cessation"])] + rest)


def move_file():
    path = draw.choice(list(fired))
    (new / path).rename(new / "en" / draw.choice(["aaa.lex", "zzz.lex"]))


def remove_file():
    (new / draw.choice(list(fired))).unlink()


def add_file():
    (new / "en" / "noise.lex").write_text(
        "factor noise\nbarrier\n  (the | this) app\n  sleep~ .. (me | it)\n"
        "facilitator threshold 0.30\n  calm* 0.35\n  good\n")


def append(name, text):
    def edit():
        with open(new / name, "a") as f:
            f.write(text)
    return edit


def ladder():
    lines = read("ladder.lex")
    found = [i for i, line in enumerate(lines) if re.match(r"\w", line)]
    i, k = draw.sample(found, 2)
    lines[i], lines[k] = lines[k], lines[i]
    write("ladder.lex", lines)


def language():
    shutil.copytree(new / "en", new / "de")
    lines = (new / "en" / "language.lex").read_text()
    (new / "de" / "language.lex").write_text(
        re.sub(r"\bdefault\b.*", "", lines).replace(" en", " de"))


CUE = r"(negation|wish|cessation|hypothetical|praise|complaint|missing)\b"
edits = {
    "weight": each(weight), "remove": each(remove), "add": each(add),
    "add words": each(add_words), "except": each(silence),
    "not": each(negation), "weak": each(mark("weak")),
    "both": each(mark("both")), "new block": each(new_block),
    "swap": each(swap),
    "threshold": headers(r"(barrier|facilitator)\b", threshold),
    "calibrate": headers(r"(barrier|facilitator)\b", calibration),
    "block's not": headers(r"(barrier|facilitator|topic)\b", block_negation),
    "list line": setting("lists.lex", drop),
    "list word": setting("lists.lex", word),
    "cue line": setting("context.lex", drop),
    "cue word": setting("context.lex", word),
    "cue within": setting("context.lex", within, CUE),
    "cue pole": setting("context.lex", pole, r"(negation|wish|cessation)\b"),
    "cue kind": setting("context.lex", kind, CUE),
    "line for nothing": append("en/lists.lex", "list feature2\n  (app)?\n"),
    "moved file": move_file, "removed file": remove_file,
    "new file": add_file, "comment": append("en/context.lex", "\n# why\n"),
    "tokens": append("en/tokens.lex", "\nthe = a\n"),
    "stemmer": append("en/language.lex", "\nstemmer none\n"),
    "reliability": append("en/context.lex", "\nreliability negated 0.31\n"),
    "ladder": ladder, "language": language,
}


def diff(a, b, what, *words):
    return subprocess.run(
        [mindsift, "lexicon", "diff", a, b, what, "--json", *words],
        capture_output=True)


HOW = re.compile(rb'"(not_coded_twice":(\d+)|coded_twice_for":"[^"]*"),')


def compare(name, a, b, what):
    """False when the lexicon has a mistake."""
    global spared
    full = diff(a, b, what, "--full")
    fast = diff(a, b, what)
    if full.returncode == 4:
        return False
    answer = HOW.sub(b"", fast.stdout)
    if (full.returncode, full.stdout) != (fast.returncode, answer):
        sys.exit(f"{name}: another answer for {what.name}: {fast.stderr}")
    spared += sum(int(n or 0) for _, n in HOW.findall(fast.stdout))
    count[name] = count.get(name, 0) + json.loads(full.stdout)["changed"]
    return True


LEXICON = [f"SELECT * FROM {name} ORDER BY 1" for name in
           ("factor", "lexicon_entry", "lexicon_file")]


def done(*words):
    return subprocess.run([mindsift, *words], capture_output=True, check=True)


def held(path):
    base = sqlite3.connect(path)
    return [done("dump", path).stdout] + [
        base.execute(sql).fetchall() for sql in LEXICON + [
            "SELECT h.review, h.n, h.entry FROM hit h ORDER BY 1, 2"]]


def recode(name):
    again, fresh = scratch / "again.db", scratch / "fresh.db"
    shutil.copyfile(db, again)
    fresh.unlink(missing_ok=True)
    done("run", "-q", "--recode", "-l", new, "-o", again)
    done("run", "-q", scratch / "reviews.ndjson", "-l", new, "-o", fresh)
    if held(again) != held(fresh):
        sys.exit(f"{name}: coded again is not what is loaded")


count = {}
tries = mistakes = spared = 0
gold = pathlib.Path("corpora/codes.jsonl")
for turn in range(int(rounds)):
    for name, edit in edits.items():
        shutil.rmtree(new, ignore_errors=True)
        shutil.copytree(old, new)
        edit()
        # Old codes are stored, new codes are, and neither.
        sides = draw.choice([(old, new, db), (new, old, db), (old, new, gold)])
        tries += 1
        if not compare(name, *sides):
            mistakes += 1
            continue
        recode(name)
shown = sum(1 for n in count.values() if n)
print(f"{tries} edits, {mistakes} with mistakes, {shown} of {len(count)} kinds "
      f"changed codes: {count}; {spared} reviews were spared")
if not spared:
    sys.exit("all were coded twice")
if mistakes * 2 > tries or shown * 3 < len(count):
    sys.exit("too few of them say anything")
END

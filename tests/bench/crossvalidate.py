#!/usr/bin/env python3
"""How well the lexicons do on apps they were not written from.

    tests/bench/crossvalidate.py [--folds 5] [-l LEXICONS] GOLD.jsonl [MORE.jsonl...]

Entries are what is learned from coded reviews, so a fold leaves out those that
nothing outside it speaks for: an entry stays only if it codes some review of
another app (of GOLD or MORE) rightly, or none of them at all; an except, if it
matches in a review of another app, or in none at all. With what stays, the
reviews of the apps left out are coded. Printed are the figures
over all folds, by `mindsift evaluate`, and those of all entries for comparison.
"""
import argparse, json, os, re, shutil, sqlite3, subprocess, tempfile

PROGRAM = os.environ.get("MINDSIFT", "build/release/mindsift")


def read(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def write(path, reviews):
    with open(path, "w", encoding="utf-8") as file:
        for review in reviews:
            file.write(json.dumps(review, ensure_ascii=False) + "\n")


def code(reviews, lexicons, scratch):
    """A database with the reviews, coded."""
    source, db = os.path.join(scratch, "in.jsonl"), os.path.join(scratch, "out.db")
    write(source, reviews)
    if os.path.exists(db):
        os.remove(db)
    subprocess.run([PROGRAM, "run", source, "-l", lexicons, "-o", db, "-q"], check=True)
    return sqlite3.connect(db)


def true_codes(review):
    return {(c["factor"], c["pole"]) for c in review["codes"]}


def mention_excepts(lexicons, target):
    """A copy that records where each except matches, as a mention. Comes back:
    the names of these mentions, each with that of its except."""
    shutil.copytree(lexicons, target)
    names = {}
    for folder, _, files in os.walk(target):
        for file in files:
            path = os.path.join(folder, file)
            short = os.path.relpath(path, target)
            with open(path, encoding="utf-8") as old:
                lines = old.read().split("\n")
            added = ["mention"]
            for number, line in enumerate(lines, 1):
                if re.match(r"\s+except\s", line):
                    added.append("  " + re.sub(r"^\s+except\s+", "", line))
                    place = len(lines) + len(added)
                    names[f"{short}:{place}"] = f"{short}:{number}"
            if len(added) > 1:
                with open(path, "w", encoding="utf-8") as new:
                    new.write("\n".join(lines + added) + "\n")
    return names


def support(reviews, lexicons, scratch):
    """For each entry that fired the apps where it was right."""
    truth = {r["id"]: (r["app"], true_codes(r)) for r in reviews}
    target = os.path.join(scratch, "mentions")
    excepts = mention_excepts(lexicons, target)
    right = {}
    rows = code(reviews, target, scratch).execute(
        "SELECT id, entry, factor, codes_as FROM evidence")
    for key, entry, factor, pole in rows:
        app, codes = truth[key]
        apps = right.setdefault(excepts.get(entry, entry), set())
        if entry in excepts or (factor, pole) in codes:
            apps.add(app)
    return right


def without(lexicons, left_out, target):
    """The lexicons less the entries named FILE:LINE, and less all examples."""
    shutil.copytree(lexicons, target)
    lines = {}
    for entry in left_out:
        file, line = entry.rsplit(":", 1)
        lines.setdefault(file, set()).add(int(line))
    for file, numbers in lines.items():
        path = os.path.join(target, file)
        with open(path, encoding="utf-8") as old:
            text = old.read().split("\n")
        with open(path, "w", encoding="utf-8") as new:
            for number, line in enumerate(text, 1):
                gone = number in numbers or re.match(r"\s+[+-]\s", line)
                new.write(("#" if gone else line) + "\n")


def evaluate(gold, given=None, lexicons=None):
    words = [PROGRAM, "evaluate", gold] + ([given] if given else ["-l", lexicons])
    out = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    return [line for line in out.split("\n") if re.match(r"micro|macro F1", line)]


def main():
    options = argparse.ArgumentParser(description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--folds", type=int, default=5)
    options.add_argument("-l", "--lexicons", default="lexicons")
    options.add_argument("gold")
    options.add_argument("more", nargs="*")
    given = options.parse_args()
    gold = read(given.gold)
    known = gold + [r for path in given.more for r in read(path)]
    sizes = {}
    for review in gold:
        sizes[review["app"]] = sizes.get(review["app"], 0) + 1
    apps = sorted(sizes, key=lambda app: (-sizes[app], app))
    coded = []
    with tempfile.TemporaryDirectory() as scratch:
        right = support(known, given.lexicons, scratch)
        for fold in range(given.folds):
            held = set(apps[fold::given.folds])
            gone = {entry for entry, at in right.items() if not at - held}
            target = os.path.join(scratch, f"lexicons-{fold}")
            without(given.lexicons, gone, target)
            db = code([r for r in gold if r["app"] in held], target, scratch)
            codes = {}
            for key, factor, pole in db.execute(
                    "SELECT r.id, c.factor, c.pole FROM code c "
                    "JOIN review r ON r.key = c.review"):
                codes.setdefault(key, []).append({"factor": factor, "pole": pole})
            coded += [dict(r, codes=codes.get(r["id"], []), contested=[])
                for r in gold if r["app"] in held]
            print(f"fold {fold + 1}: {len(held)} apps, {len(gone)} entries left out")
        answers = os.path.join(scratch, "answers.jsonl")
        write(answers, coded)
        print("left-out apps:", *evaluate(given.gold, given=answers), sep="\n  ")
        print("all entries:", *evaluate(given.gold, lexicons=given.lexicons), sep="\n  ")


if __name__ == "__main__":
    main()

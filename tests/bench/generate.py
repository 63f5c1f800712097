#!/usr/bin/python3
"""Reviews and lexicons to measure with: made from nothing but our own corpora.

    tests/bench/generate.py FOLDER [REVIEWS]

Writes into FOLDER corpus.jsonl, corpus.jsonl.gz, corpus.csv and corpus.txt
(REVIEWS of them, by default 1,000,000), and for 200, 2,000 and 20,000 entries
lexN/ (ours), lexN.tsv (of the bare reference) and lexN.txt (words alone, for
searchers of plain strings). The same command gives the same bytes.

Reviews are sentences of corpora/ drawn anew, about 130 bytes in all. One word
in eighty is mistyped, and one in sixty is replaced by an invented one, rare
ones rarer, so that distinct words grow as they do in real dumps. Of the entries
45 % are words, 25 % stems, 25 % phrases (40 % of them with a gap), 5 % regexes;
2,000 of them make about 1.7 hits a review.
"""

import collections
import csv
import gzip
import json
import os
import random
import re
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
SYLLABLES = [c + v for c in "bcdfglmnprstvz" for v in ("a", "e", "i", "o", "u")]
SIZES = (200, 2000, 20000)


TEXTS = ("title", "text", "content", "review")


def records(path):
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8", newline="") as lines:
        if path.endswith(".csv"):
            yield from csv.DictReader(lines)
        else:
            yield from (json.loads(line) for line in lines if line.strip())


def texts():
    """All titles and texts of our own reviews, each once."""
    folder = os.path.join(ROOT, "corpora", "reviews")
    found = [record.get(key) for name in sorted(os.listdir(folder))
             for record in records(os.path.join(folder, name)) for key in TEXTS]
    return list(dict.fromkeys(t for t in found if isinstance(t, str) and t))


def invented(draw):
    """Few are frequent, most are rare: Zipf's law, roughly."""
    rank = int(40 * (100000 ** draw.random()))
    named = random.Random(rank)
    return "".join(named.choice(SYLLABLES) for _ in range(named.choice((2, 3, 3, 4))))


def mistyped(word, draw):
    at = draw.randrange(len(word))
    return draw.choice((word[:at] + word[at + 1:] or word,
                        word[:at] + word[at] * 2 + word[at:],
                        word[:at] + draw.choice("aeionrst") + word[at + 1:]))


def noisy(text, draw):
    words = text.split(" ")
    for i, word in enumerate(words):
        if not word.isalpha():
            continue
        chance = draw.random()
        if chance < 1 / 80:
            words[i] = mistyped(word, draw)
        elif chance < 1 / 80 + 1 / 60:
            words[i] = invented(draw)
    return " ".join(words)


def reviews(sentences, count, draw):
    for i in range(count):
        text = " ".join(draw.choice(sentences) for _ in range(draw.choice((1, 1, 2, 3, 4, 5, 6))))
        yield {
            "id": "gp:%032x" % draw.getrandbits(128),
            "app": "com.example.app%02d" % draw.randrange(40),
            "rating": draw.choice((1, 1, 2, 3, 4, 5, 5, 5)),
            "date": "20%02d-%02d-%02dT%02d:00:00Z" % (
                draw.randrange(15, 25), draw.randrange(1, 13), draw.randrange(1, 29),
                draw.randrange(24)),
            "version": "%d.%d" % (draw.randrange(1, 9), draw.randrange(20)),
            "text": noisy(text, draw),
        }


def write_corpus(folder, sentences, count):
    draw = random.Random(20240601)
    fields = ["id", "app", "rating", "version", "date", "text"]
    with open(os.path.join(folder, "corpus.jsonl"), "w", encoding="utf-8") as lines, \
            open(os.path.join(folder, "corpus.csv"), "w", encoding="utf-8", newline="") as table, \
            open(os.path.join(folder, "corpus.txt"), "w", encoding="utf-8") as plain, \
            gzip.GzipFile(os.path.join(folder, "corpus.jsonl.gz"), "wb", 6, mtime=0) as packed:
        rows = csv.DictWriter(table, fields, lineterminator="\n")
        rows.writeheader()
        for review in reviews(sentences, count, draw):
            line = json.dumps(review, ensure_ascii=False) + "\n"
            lines.write(line)
            packed.write(line.encode())
            rows.writerow(review)
            plain.write(review["text"].replace("\n", " ") + "\n")


def vocabulary(sentences):
    words, pairs = collections.Counter(), collections.Counter()
    for sentence in sentences:
        found = re.findall(r"[a-z]+", sentence.lower())
        words.update(found)
        pairs.update(zip(found, found[1:]))
    common = [w for w, _ in words.most_common() if len(w) > 3]
    return common, sorted(pairs, key=lambda p: (-pairs[p], p))


def entries(count, sentences):
    """Pairs of a kind and what it says; one in five comes from the reviews."""
    draw = random.Random(count)
    common, pairs = vocabulary(sentences)
    common, pairs = common[300:], pairs[600:]
    draw.shuffle(common)
    draw.shuffle(pairs)
    singles = count * 70 // 100
    known = common[:singles // 5]
    rare = list(dict.fromkeys(invented(draw) for _ in range(singles * 12)))
    words = known + rare[:singles - len(known)]
    draw.shuffle(words)
    stems = count * 25 // 100
    out = [("stem", w) for w in words[:stems]] + [("word", w) for w in words[stems:]]
    for i in range(count * 25 // 100):
        a, b = pairs[i] if i % 10 in (0, 4) and i < len(pairs) else (draw.choice(words), draw.choice(words))
        out.append(("phrase", f"{a} .. {b}" if i % 5 < 2 else f"{a} {b}"))
    for i in range(count * 5 // 100):
        a, b, c = (draw.choice(words) for _ in range(3))
        out.append(("regex", (rf"\b(?:{a}|{b})\w*\s+(?:\w+\s+){{0,2}}{c}\w*\b",
                              rf"\b{a}s?\s+(?:is|was|not)\s+(?:{b}|{c})\b")[i % 2] + "\t" +
                    (c, a)[i % 2]))
    draw.shuffle(out)
    return out


def ours(kind, what):
    if kind == "regex":
        return "/" + what.split("\t")[0] + "/"
    return what + "*" if kind == "stem" else what


def write_lexicon(folder, count, sentences):
    found = entries(count, sentences)
    here = os.path.join(folder, f"lex{count}", "en")
    os.makedirs(here, exist_ok=True)
    with open(os.path.join(here, "language.lex"), "w", encoding="utf-8") as out:
        out.write("stemmer english\n")
    for factor in range(20):
        with open(os.path.join(here, f"f{factor:02d}.lex"), "w", encoding="utf-8") as out:
            out.write(f"factor f{factor:02d}\n")
            for pole in ("barrier", "facilitator"):
                mine = found[factor * 2 + (pole == "facilitator")::40]
                out.write(pole + "\n" if mine else "")
                out.writelines("  " + ours(*e) + "\n" for e in mine)
    with open(os.path.join(folder, f"lex{count}.tsv"), "w", encoding="utf-8") as out:
        for i, (kind, what) in enumerate(found):
            weight = (-3, 3)[i % 2]
            out.write(f"{kind}\tf{i % 20:02d}\t{weight}\t{what}{'*' * (kind == 'stem')}\n")
    with open(os.path.join(folder, f"lex{count}.txt"), "w", encoding="utf-8") as out:
        out.writelines(w + "\n" for k, w in found if k in ("word", "stem"))


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    folder = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000000
    os.makedirs(folder, exist_ok=True)
    sentences = [s.strip() for t in texts() for s in re.split(r"(?<=[.!?])\s+", t) if s.strip()]
    write_corpus(folder, sentences, count)
    for size in SIZES:
        write_lexicon(folder, size, sentences)


if __name__ == "__main__":
    main()

"""A peer to measure against: NLTK's stems kept per word, dictionaries, SQLite.
No regexes, no context, no gaps.  peer.py CORPUS.jsonl.gz LEXICON.tsv OUT.db"""

import gzip
import json
import re
import sqlite3
import sys

from nltk.stem.snowball import SnowballStemmer

corpus, lexicon, output = sys.argv[1:]
stem = SnowballStemmer("english").stem
stems, known, phrases = {}, {}, {}
for i, line in enumerate(open(lexicon, encoding="utf-8")):
    kind, factor, weight, what = line.rstrip("\n").split("\t")[:4]
    if kind == "phrase" and ".." not in what:
        phrases[tuple(what.split())] = i
    elif kind in ("word", "stem"):
        known[stem(what.rstrip("*"))] = i

db = sqlite3.connect(output)
db.execute("CREATE TABLE review (id TEXT PRIMARY KEY, app, rating, date, text)")
db.execute("CREATE TABLE hit (review TEXT, entry, b, e)")
for line in gzip.open(corpus, "rt", encoding="utf-8"):
    r = json.loads(line)
    words = [(m.group().lower(), m.start(), m.end()) for m in re.finditer(r"[\w']+", r["text"])]
    hits = []
    for i, (word, b, e) in enumerate(words):
        if word not in stems:
            stems[word] = stem(word)
        if stems[word] in known:
            hits.append((r["id"], known[stems[word]], b, e))
        for n in (2, 3):
            entry = phrases.get(tuple(w for w, _, _ in words[i:i + n]))
            if entry is not None:
                hits.append((r["id"], entry, b, words[min(i + n, len(words)) - 1][2]))
    db.execute("INSERT OR IGNORE INTO review VALUES (?, ?, ?, ?, ?)",
               (r["id"], r["app"], r["rating"], r["date"], r["text"]))
    db.executemany("INSERT INTO hit VALUES (?, ?, ?, ?)", hits)
db.commit()

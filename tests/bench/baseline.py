#!/usr/bin/python3
"""The yardstick: tf-idf n-grams and logistic regression, beside the lexicons.

    tests/bench/baseline.py GOLD [--train FILE] [--codes OUT] [-l DIR]

Trains on coded reviews (by default ../shared/gold/train.jsonl), codes the
reviews of GOLD, writes them to OUT as JSON Lines {id, codes} (without --codes
they are not kept), and has `mindsift evaluate` compare them with the lexicons' codes: A are the lexicons',
B the baseline's. $MINDSIFT is the program, by default the release build's.

Words 1 to 3 and characters 3 to 5 (at least in 2 texts), sublinear tf; one
logistic regression per code, C = 10, classes balanced; thresholds by five-fold
cross-validation grouped by app on the training reviews, best F1 per code,
each code helped by 30 cases that behave as all codes do on average.
Codes with fewer than 5 training cases are never given. With --folds N, GOLD
itself is coded in N folds by app instead, each by what the others teach.

Needs Debian's python3-sklearn.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
from scipy.sparse import hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
LEAST = 5
KIN = 30


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def text_of(review):
    return (review.get("title") or "") + "\n" + (review.get("text") or "")


def codes_of(review):
    return {c["factor"] + ":" + c["pole"] for c in review["codes"]}


class Baseline:
    def __init__(self, reviews, codes):
        texts = [text_of(r) for r in reviews]
        self.vectorizers = [
            TfidfVectorizer(ngram_range=(1, 3), min_df=2, sublinear_tf=True),
            TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=2,
                            sublinear_tf=True),
        ]
        for vectorizer in self.vectorizers:
            vectorizer.fit(texts)
        features = self.features(texts)
        truth = [codes_of(r) for r in reviews]
        self.models = {}
        for code in codes:
            y = np.array([code in t for t in truth])
            if LEAST <= y.sum() < len(y):
                model = LogisticRegression(C=10, class_weight="balanced",
                                           solver="liblinear", dual=True,
                                           max_iter=5000, random_state=1)
                self.models[code] = model.fit(features, y)

    def features(self, texts):
        return hstack([v.transform(texts) for v in self.vectorizers]).tocsr()

    def probabilities(self, reviews):
        features = self.features([text_of(r) for r in reviews])
        return {code: model.predict_proba(features)[:, 1]
                for code, model in self.models.items()}


def held_out(reviews, codes, folds):
    """Probabilities of each review, by models that did not see its app."""
    p = {code: np.zeros(len(reviews)) for code in codes}
    apps = [r["app"] for r in reviews]
    for train, test in GroupKFold(folds).split(reviews, groups=apps):
        model = Baseline([reviews[i] for i in train], codes)
        given = model.probabilities([reviews[i] for i in test])
        for code, values in given.items():
            p[code][test] = values
    return p


def thresholds_of(p, reviews, codes):
    """Best F1 of each code, helped by KIN cases that behave as all codes do
    on average: with a code's own cases alone the rare ones go astray."""
    grid = np.arange(0.04, 0.96, 0.03)
    counts = {}
    for code in codes:
        y = np.array([code in codes_of(r) for r in reviews])
        counts[code] = np.array([[((p[code] >= t) & y).sum(),
                                  (p[code] >= t).sum() + y.sum()]
                                 for t in grid], dtype=float)
    everything = sum(counts.values())
    cases = sum(code in codes_of(r) for r in reviews for code in codes)
    best = {}
    for code in codes:
        both, total = (counts[code] + KIN / cases * everything).T
        best[code] = grid[np.argmax(2 * both / total)]
    return best


def code_by(p, thresholds, count):
    return [sorted(code for code in p if p[code][i] >= thresholds[code])
            for i in range(count)]


def predict(train, gold, codes):
    thresholds = thresholds_of(held_out(train, codes, 5), train, codes)
    model = Baseline(train, codes)
    return code_by(model.probabilities(gold), thresholds, len(gold))


def predict_folds(gold, codes, folds):
    given = [None] * len(gold)
    apps = [r["app"] for r in gold]
    for train, test in GroupKFold(folds).split(gold, groups=apps):
        answers = predict([gold[i] for i in train], [gold[i] for i in test],
                          codes)
        for i, answer in zip(test, answers):
            given[i] = answer
    return given


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("--train", default=os.path.join(
        ROOT, "..", "shared", "gold", "train.jsonl"))
    parser.add_argument("--codes", metavar="OUT")
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("-l", dest="lexicons", metavar="DIR",
                        default=os.path.join(ROOT, "lexicons"))
    args = parser.parse_args()
    gold = read(args.gold)
    train = gold if args.folds else read(args.train)
    codes = sorted(set().union(*(codes_of(r) for r in train)))
    if args.folds:
        given = predict_folds(gold, codes, args.folds)
    else:
        given = predict(train, gold, codes)
    program = os.environ.get("MINDSIFT", os.path.join(
        ROOT, "build", "release", "mindsift"))
    with tempfile.TemporaryDirectory() as scratch:
        path = args.codes or os.path.join(scratch, "baseline.jsonl")
        with open(path, "w", encoding="utf-8") as out:
            for review, answer in zip(gold, given):
                out.write(json.dumps({"id": review["id"], "codes": answer}) +
                          "\n")
        return subprocess.run([program, "evaluate", args.gold, "-l",
                               args.lexicons, "--compare", path]).returncode


if __name__ == "__main__":
    sys.exit(main())

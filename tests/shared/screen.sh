#!/bin/sh
# What is hostile never reaches a terminal raw: escape sequences, marks of
# direction, controls and bad bytes as texts, titles, apps, versions and ids,
# through every command that shows reviews; with the public list of naughty
# strings where ../shared has it.
cd "$(dirname "$0")/../.." || exit 2
: "${MINDSIFT:=$PWD/build/release/mindsift}"
command -v python3 >/dev/null || { echo "skipped: no python3"; exit 77; }
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
MINDSIFT_LEXICONS=$PWD/tests/lexicons
export MINDSIFT_LEXICONS
python3 - "$MINDSIFT" "$PWD/../shared/suites/strings/blns.json" "$scratch" <<'END'
import json
import os
import pty
import subprocess
import threading
import sys
import unicodedata

mindsift, suite, scratch = sys.argv[1:]
strings = [
    "\x1b[2J\x1b[H\x1b[31mred", "\x1b]0;title\x07", "\x1b]8;;http://x\x07y",
    "\x1bP+q544e\x1b\\", "\x1b[?1049h", "\x1b[6n", "\x9b31m", "\x90q\x9c",
    "a\rb\x08\x7f\x00c\x0b\x0cd", "\u202egnp.exe", "\u2066a\u2069\u2067b",
    "\u061c\u200e\u200f", "a\u2028b\u2029c", "\ufeff\u200b\u2060", "\ufff9x\ufffb",
    "\U000e0041\U000e0042", "e" + "\u0316\u0301" * 200, "\u0301" * 50,
    "\ue000\uf8ff\U000f0000", "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\u0627\u0644\u0639\u0631\u0628\u064a\u0629", "\\x1b[31m", "%s%n%1000000d",
]
if os.path.exists(suite):
    strings += json.load(open(suite, encoding="utf-8"))
db = scratch + "/s.db"
with open(scratch + "/s.jsonl", "w", encoding="utf-8") as out:
    for i, s in enumerate(strings):
        part = s.replace("\x00", "")[:60]
        out.write(json.dumps({
            "id": f"x:{i % 50}{part}:{i}", "store": "x",
            "app": (part if i % 50 == 7 else "app%d" % (i % 3)), "rating": i % 5 + 1,
            "date": "2024-%02d-01T00:00:00Z" % (i % 12 + 1), "version": s[:40],
            "title": s, "text": f"{s} It crashes. {s}\n{s} not easy to use",
            "country": s[:10], "lang": "en"}) + "\n")
        out.write(json.dumps({
            "id": f"x:u{i}:{i}", "store": s, "app": "u", "rating": 1,
            "date": "2024-01-01T00:00:00Z", "version": s, "title": s,
            "text": s}) + "\n")
bad = runs = size = 0


def harmless(char):
    return char == "\n" or (
        unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Cn", "Zl", "Zp"))


def check(words, locale):
    global bad, runs, size
    env = dict(os.environ, LC_ALL=locale, COLUMNS="100")
    done = subprocess.run([mindsift, *words], capture_output=True, env=env)
    runs += 1
    size += len(done.stdout)
    wrong = set()
    for stream in (done.stdout, done.stderr):
        try:
            text = stream.decode("utf-8")
        except UnicodeDecodeError as e:
            wrong.add(str(e)[:60])
            continue
        wrong |= {hex(ord(c)) for c in text if not harmless(c)}
    if locale == "C" and not done.stdout.isascii():
        wrong.add("not ASCII")
    if done.returncode < 0 or wrong:
        bad += 1
        print(words[:3], locale, done.returncode, sorted(wrong)[:8])
    return done


def has_terminals():
    try:
        for end in pty.openpty():
            os.close(end)
    except OSError as error:
        print(f"left out: what terminals get ({error}); mount devpts")
        return False
    return True


terminals = has_terminals()


def check_terminal(*words):
    """What is made for programs, when a person looks at it."""
    global bad, runs, size
    if not terminals:
        return
    mine, theirs = pty.openpty()
    parts = []

    def drain():
        try:
            while part := os.read(mine, 65536):
                parts.append(part)
        except OSError:
            pass
    reader = threading.Thread(target=drain)
    reader.start()
    done = subprocess.run([mindsift, *words], stdout=theirs,
                          stderr=subprocess.DEVNULL,
                          env=dict(os.environ, LC_ALL="C.UTF-8"))
    os.close(theirs)
    reader.join()
    os.close(mine)
    text = b"".join(parts).decode("utf-8", "surrogateescape")
    text = text.replace("\r\n", "\n")
    runs += 1
    size += len(text)
    wrong = {hex(ord(c)) for c in text if not harmless(c)}
    if done.returncode or wrong or not text:
        bad += 1
        print(words, "terminal", done.returncode, sorted(wrong)[:8])


loaded = subprocess.run([mindsift, "run", scratch + "/s.jsonl", "-o", db],
                        capture_output=True)
if loaded.returncode:
    print("run:", loaded.returncode, loaded.stderr)
    sys.exit(1)
lines = subprocess.run([mindsift, "show", db, "--status", "all", "--jsonl"],
                       capture_output=True).stdout.splitlines()
ids = list(dict.fromkeys(json.loads(line)["id"] for line in lines))
apps = list(dict.fromkeys(json.loads(line)["app"] for line in lines))
known = subprocess.run([mindsift, "help"], capture_output=True).stdout.decode()
for locale in ("C", "C.UTF-8"):
    check(["summary", db], locale)
    check(["show", db, "--ids"], locale)
    check(["show", db, "--status", "all", "--ids"], locale)
    check(["show", db, "technical_reliability:barrier"], locale)
    check(["show", db, "--uncoded"], locale)
    check(["why", db, "no\x1b[31m\u202esuch"], locale)
    check(["why", db, "x:"], locale)
    check(["show", db, "--where", "app=\x1b[31mno"], locale)
    for by in ("app", "version", "country", "lang", "month"):
        check(["summary", db, "--by", by], locale)
        check(["summary", db, "--trend"], locale)
    if "\n  compare " in known:
        check(["compare", db, "--left", "app=app1", "--right", "app=app2"], locale)
        check(["compare", db, "--releases", "--app", "app1"], locale)
for words in (["summary", db, "--by", "version", "--csv"],
              ["summary", db, "--by", "app", "--json"],
              ["compare", db, "--releases", "--app", "app1", "--csv"],
              ["compare", db, "--releases", "--app", "app1", "--json", "--rate", "1"],
              ["show", db, "--status", "all", "--csv"],
              ["show", db, "--status", "all", "--jsonl"],
              ["show", db, "--uncoded", "--csv"],
              ["why", db, ids[0], "--json"], ["why", db, ids[-1], "--json"],
              *(["export", db, "--table", t, *form]
                for t in ("reviews", "codes", "scores", "hits", "wide")
                for form in ([], ["--jsonl"], ["--exact"]))):
    check_terminal(*words)
for id in ids[:25] + ids[25::5]:
    check(["why", db, id], "C.UTF-8")
for id in ids[::25]:
    check(["why", db, id], "C")
    check(["why", db, id + "x"], "C.UTF-8")
for app in apps:
    check(["show", db, "--where", 'app="%s"' % app.replace('"', "")], "C.UTF-8")
print(len(strings), "strings,", len(ids), "reviews,", runs, "commands,", size,
      "bytes,", bad, "wrong")
sys.exit(bad > 0 or len(ids) < 20 or size < 10000)
END

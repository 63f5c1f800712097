#!/usr/bin/env python3
"""Writes one hostile dump of about SIZE megabytes to standard output.

usage: make.py NAME MEGABYTES
       make.py --list
       make.py --all MEGABYTES      each into a file NAME.dump here
"""
import gzip
import sys

HEAD = b"id,rating,text\n"
FIRST = b"1,5,good before\n"
LAST = b"2,4,good behind\n"
MB = 1 << 20


def many(piece, size):
    """About `size` bytes of `piece`, a megabyte at a time."""
    chunk = piece * max(1, min(MB, size) // len(piece))
    for _ in range(max(1, size // len(chunk))):
        yield chunk


def table(*middle):
    yield HEAD + FIRST
    for part in middle:
        yield from part
    yield b"\n" + LAST


def lines(*middle):
    yield b'{"rating":5,"text":"good before"}\n'
    for part in middle:
        yield from part
    yield b'\n{"rating":4,"text":"good behind"}\n'


def packed(parts):
    """One gzip member, made in bounded memory."""
    class Out:
        def __init__(self):
            self.kept = []

        def write(self, data):
            self.kept.append(bytes(data))

        def flush(self):
            pass

    out = Out()
    with gzip.GzipFile(fileobj=out, mode="wb", mtime=0, compresslevel=1) as z:
        for part in parts:
            z.write(part)
            yield b"".join(out.kept)
            out.kept.clear()
    yield b"".join(out.kept)


def utf16(parts):
    yield b"\xff\xfe"
    for part in parts:
        yield part.decode("ascii").encode("utf-16-le")


NAMES = {
    # One line, or one field, that does not end.
    "line": lambda n: many(b"a", n),
    "line-csv": lambda n: table(many(b"a", n)),
    "line-json": lambda n: lines([b'{"rating":1,"text":"'], many(b"a", n), [b'"}']),
    "line-utf16": lambda n: utf16(table(many(b"a", n // 2))),
    "line-gzip": lambda n: packed(table(many(b"a", n))),
    "field": lambda n: table([b'3,1,"'], many(b"a", n), [b'"']),
    "field-lines": lambda n: table([b'3,1,"'], many(b"a\n", n), [b'"']),
    # Many of what is quick alone.
    "empty-lines": lambda n: table(many(b"\n", n)),
    "empty-lines-json": lambda n: lines(many(b"\n", n)),
    "blank-lines": lambda n: table(many(b" \r\n", n)),
    "open-quotes": lambda n: table(many(b'3,1,"open\n', n)),
    "open-quotes-far": lambda n: table([b'3,1,"open\n'], many(b"3,1,fine\n", n)),
    "quotes": lambda n: table(many(b'"', n)),
    "quotes-lines": lambda n: table(many(b'"\n', n)),
    "quotes-doubled": lambda n: table(many(b'3,1,""x\n', n)),
    "quotes-alternate": lambda n: table(many(b'a",""",x\n', n)),
    "swallow": lambda n: table(many(b'3,1,"a\n' + b"b,c,d\n" * 50 + b'3,1,5"\n', n)),
    "commas": lambda n: table(many(b",", n)),
    "columns": lambda n: iter([b"text" + b",x" * (n // 4), b"\n" + b"1\n" * (n // 4)]),
    "ragged": lambda n: table(many(b"1\n", n)),
    # What looks like text in no encoding.
    "bad-utf8": lambda n: table([b'3,1,"\xc3\xa9\xc3\xa9'], many(b"\xc3\xa9\xff", n), [b'"']),
    "bad-utf16": lambda n: iter([b"\xff\xfe", *many(b"\x00\xd8", n)]),
    "zeros": lambda n: table(many(b"\0", n)),
    # JSON, deep or wide.
    "deep": lambda n: lines([b'{"text":"x","a":'], many(b"[", n)),
    "deep-objects": lambda n: lines([b'{"text":"x","a":'], many(b'{"a":', n)),
    "wide": lambda n: lines([b'{"text":"x","a":[0'], many(b",0", n), [b"]}"]),
    "members": lambda n: lines([b'{"text":"x"'], many(b',"a":0', n), [b"}"]),
    "document": lambda n: [b'[{"rating":5,"text":"good before"}', *many(b',{"rating":1,"text":"a"}', n), b"]\n"],
    "document-open": lambda n: [b'[{"rating":5,"text":"good before"},{"text":"', *many(b"a", n)],
    "document-deep": lambda n: many(b"[", n),
}


def main():
    if sys.argv[1:] == ["--list"]:
        print("\n".join(NAMES))
        return
    size = int(float(sys.argv[2]) * MB)
    if sys.argv[1] != "--all":
        sys.stdout.buffer.writelines(NAMES[sys.argv[1]](size))
        return
    for name, make in NAMES.items():
        with open(name + ".dump", "wb") as out:
            out.writelines(make(size))


if __name__ == "__main__":
    main()

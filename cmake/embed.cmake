# FROM as a NUL-terminated array of characters, one line of it to a line: a
# string literal may be no longer than 4,095 by the standard.
file(READ ${FROM} hex HEX)
string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${hex}")
string(REPLACE "'\\x0a'," "'\\n',\n    " bytes "${bytes}")
file(WRITE ${TO} "static const char ${SYMBOL}[] = {\n    ${bytes}'\\0',\n};\n")

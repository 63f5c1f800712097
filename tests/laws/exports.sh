#!/bin/sh
# A stage file exports its const struct stage and nothing else.
# $BUILD is the build folder whose objects are looked at.
root=$(cd "$(dirname "$0")/../.." && pwd) || exit 2
command -v nm >/dev/null || exit 77
cd "${BUILD:-$root/build/release}" || exit 2

seen=0 bad=0
sources=$(cd "$root" && grep -l '^const struct stage ' pipeline/stage/*.c)
for source in $sources; do
    seen=$((seen + 1))
    exported=$(nm -g --defined-only "CMakeFiles/stage.dir/$source.o" |
        awk '$3 !~ /^_/ { print $3 }')
    if [ "$(echo "$exported" | wc -w)" -ne 1 ]; then
        echo "$source exports $exported"
        bad=1
    fi
done
echo "$seen stages"
[ $seen -gt 0 ] && [ $bad -eq 0 ]

#!/usr/bin/env python3
"""Hostile dumps in full size: memory stays bounded, time linear.

Each is read at SIZE and at twice SIZE, as a pipe. Printed are megabytes at
the peak and CPU seconds; too much memory, more than 2.8 times the seconds, or
a status that is neither 0, 1 nor 3 fails. Not part of the tests, as times are
measured.

usage: long.py [--mb SIZE] [NAME]...    by default 50 MB and all names
"""
import os
import resource
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
MINDSIFT = os.environ.get("MINDSIFT", HERE + "/../../build/release/mindsift")
PEAK_MB, GROWTH, NOISE = 1024, 2.8, 0.3


def limit():
    """So that what goes wrong ends here, and not the machine."""
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))


def run(name, size):
    """Status, CPU seconds and peak megabytes of mindsift alone."""
    with subprocess.Popen([sys.executable, HERE + "/make.py", name, str(size)],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as make:
        with subprocess.Popen([MINDSIFT, "ingest", "-q", "--threads", "2", "-"],
                              preexec_fn=limit, stdin=make.stdout, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE) as program:
            make.stdout.close()
            said = program.stderr.read().decode(errors="replace")
            _, status, used = os.wait4(program.pid, 0)
            program.returncode = os.waitstatus_to_exitcode(status)
        make.wait()
    return (program.returncode, used.ru_utime + used.ru_stime,
            used.ru_maxrss / 1024, said.split("\n")[0][:60])


def main():
    args, size = sys.argv[1:], 50.0
    if args[:1] == ["--mb"]:
        size, args = float(args[1]), args[2:]
    names = args or subprocess.run([sys.executable, HERE + "/make.py", "--list"],
                                   capture_output=True, text=True,
                                   check=True).stdout.split()
    failed = 0
    print(f"{'':20}{'status':>7}{'s':>8}{'MB':>7}   at {2 * size:g} MB:{'s':>8}{'MB':>7}")
    for name in names:
        status, once, small, _ = run(name, size)
        again, twice, peak, said = run(name, 2 * size)
        bad = (peak > PEAK_MB or twice > GROWTH * once + NOISE
               or not {status, again} <= {0, 1, 3})
        failed += bad
        print(f"{name:20}{status:7}{once:8.2f}{small:7.0f}{'':15}{twice:8.2f}{peak:7.0f}"
              f"  {'BAD ' if bad else ''}{said}", flush=True)
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()

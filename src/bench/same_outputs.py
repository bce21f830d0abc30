"""Compares the outputs of two homes of the program, or of one home with a recording.

usage: same-outputs HOME_A HOME_B        run both, compare
       same-outputs --record HOME DIR    run one, keep its outputs in a new folder
       same-outputs --against DIR HOME   run the commands of a recording, compare with it

  --every N     only each N-th command, for a quick look; multiples of 10 are recorded first
  --only TEXT   only commands that contain the text; may be given several times, and any fits
  --jobs N      commands at a time, two if not given
  --launched    each command by ./dsisim, in a process of its own; else one process runs many,
                each as if alone (src/test/java/org/dsisim/cli/CommandsInTurn.java), which takes
                a fifth of the time and leaves out the launcher
  --seconds N   begin no further command after N seconds, and say how many are left
  --keep DIR    where the second home's outputs are kept; else they are deleted when they are the same
  --list        print the commands of the first home and stop

The same call again goes on where a recording (DIR of --record, of --keep) was left, unless the
program, its rules or scenarios have changed since. Two at a time in one folder would mix what they
write: the second is refused.

A home is a folder with ./dsisim. Compared are screen, messages, exit code and every file written.
Left aside is what has to differ: the homes' own paths, and in run.json version, commit and Java.
Exit code: 0 all the same, 1 something differs, 2 wrong usage.
"""

import argparse
import concurrent.futures
import fcntl
import json
import os
import queue
import shutil
import sys
import tempfile
import time

from commands import commands, make_inputs
from differences import compare
from programs import InTurn, Launched, Wrong, compiled, fingerprint, starting

FORMAT = 2


def record(home, folder, words_of_all, asked, inputs):
    """Runs the commands of a home of which nothing is recorded; those that are recorded then.

    What a command says and writes lies in a folder of its own. The exit code is written last, so
    that what has one is whole.
    """
    made_by = os.path.join(folder, "made-by")
    wanted = "%s %s" % (fingerprint(home), "launched" if asked.launched else "in turn")
    if os.path.exists(made_by):
        with open(made_by, encoding="ascii") as file:
            if file.read() != wanted:
                raise Wrong("%s was begun with another program or other rules." % folder)
    with open(made_by, "w", encoding="ascii") as file:
        file.write(wanted)

    def exit_of(number):
        return os.path.join(folder, "%04d" % number, "exit")

    # In strides, so that what is there after a while is a sample of all.
    missing = [numbered for numbered in words_of_all if not os.path.exists(exit_of(numbered[0]))]
    missing.sort(key=lambda numbered: (numbered[0] % 10, numbered[0]))
    environment = dict(os.environ, COLUMNS="80", LC_ALL="C.UTF-8", TZ="UTC")
    work = tempfile.mkdtemp(prefix="same-outputs-work-")
    runners = queue.SimpleQueue()
    started = time.monotonic()

    def run(numbered):
        number, words = numbered
        if asked.seconds and time.monotonic() - started > asked.seconds:
            return
        place = os.path.join(folder, "%04d" % number)
        shutil.rmtree(place, ignore_errors=True)
        os.makedirs(place)
        replaced = [
            os.path.join(inputs, word.lower()) if word in ("MANY", "DAMAGED")
            else "out" if word == "OUT"
            else word.replace("HOME" + os.sep, home + os.sep)
            for word in words
        ]
        runner = runners.get()
        try:
            code = runner.run(replaced, place)
        finally:
            runners.put(runner)
        with open(exit_of(number), "w", encoding="ascii") as file:
            file.write("%d\n" % code)

    made = []
    try:
        if missing:
            classes = None if asked.launched else compiled(home, work)
            for job in range(asked.jobs):
                made.append(
                    Launched(home, environment) if asked.launched
                    else InTurn(home, environment, classes, os.path.join(work, "%d" % job)))
                runners.put(made[-1])
        shown = 0.0
        with concurrent.futures.ThreadPoolExecutor(asked.jobs) as pool:
            waiting = [pool.submit(run, numbered) for numbered in missing]
            for count, done in enumerate(concurrent.futures.as_completed(waiting), 1):
                done.result()
                passed = time.monotonic() - started
                if passed - shown > 30 or count == len(waiting):
                    shown = passed
                    print(
                        "  %d of %d commands, %.0f s" % (count, len(waiting), passed),
                        file=sys.stderr)
    finally:
        for runner in made:
            runner.end()
        shutil.rmtree(work, ignore_errors=True)
    there = [numbered for numbered in words_of_all if os.path.exists(exit_of(numbered[0]))]
    if len(there) < len(words_of_all):
        print(
            "  %d commands are left; the same call again goes on with them."
            % (len(words_of_all) - len(there)), file=sys.stderr)
    return there


def chosen(all_words, every, only):
    """The commands asked for, each with its number among all."""
    return [
        (number, words)
        for number, words in enumerate(all_words)
        if number % every == 0
        and (not only or any(text in " ".join(words) for text in only))
    ]


def recorded_in(folder):
    """What was recorded in a folder, or is yet to be: its home and its commands."""
    file = os.path.join(folder, "commands.json")
    if not os.path.exists(file):
        return {}
    with open(file, encoding="utf-8") as content:
        return json.load(content)


def held(folder, shared=False):
    """Keeps a folder from another same-outputs until this one ends, however that is.

    Several may read one at a time (shared), while nobody writes it.
    """
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except BlockingIOError:
        raise Wrong(
            "another same-outputs is at work in %s. Wait until it has ended, or take another"
            " folder." % folder) from None


def main():
    parser = argparse.ArgumentParser(
        prog="same-outputs", description=__doc__, formatter_class=argparse.RawTextHelpFormatter,
        usage=argparse.SUPPRESS)
    parser.add_argument("--record", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--against", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--list", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--every", type=int, default=1, help=argparse.SUPPRESS)
    parser.add_argument("--only", action="append", default=[], help=argparse.SUPPRESS)
    parser.add_argument("--jobs", type=int, default=2, help=argparse.SUPPRESS)
    parser.add_argument("--launched", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--seconds", type=float, help=argparse.SUPPRESS)
    parser.add_argument("--keep", help=argparse.SUPPRESS)
    parser.add_argument("first", help=argparse.SUPPRESS)
    parser.add_argument("second", nargs="?", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    first = os.path.realpath(asked.first)
    if asked.list:
        for number, words in chosen(list(commands(first)), asked.every, asked.only):
            print("%04d  %s" % (number, " ".join(words)))
        return 0
    if asked.second is None or (asked.record and asked.against) or asked.every < 1:
        parser.error("two folders are needed; same-outputs --help")
    second = os.path.realpath(asked.second)

    if asked.against:
        recording = first
        if os.path.isdir(recording):
            held(recording, shared=True)
        recorded = recorded_in(recording)
        if recorded.get("format") != FORMAT:
            raise Wrong("%s was recorded by another same-outputs; record it anew." % recording)
        home = second
    else:
        home = second if not asked.record else first
        recording = second if asked.record else tempfile.mkdtemp(prefix="same-outputs-a-")
        os.makedirs(recording, exist_ok=True)
        held(recording)
        recorded = {"format": FORMAT, "home": first, "commands": list(commands(first))}
        if os.listdir(recording):
            if recorded_in(recording) != recorded:
                raise Wrong("%s is neither empty nor a recording of these commands." % recording)
        wanted = chosen(recorded["commands"], asked.every, asked.only)
        inputs = os.path.join(recording, "inputs")
        if not os.path.exists(os.path.join(recording, "commands.json")):
            make_inputs(first, inputs)
            with open(os.path.join(recording, "commands.json"), "w", encoding="utf-8") as file:
                json.dump(recorded, file, indent=1)
        starting(first)
        there = record(first, recording, wanted, asked, inputs)
        if asked.record:
            print("%d commands of %s recorded in %s." % (len(there), first, recording))
            return 0

    wanted = [
        (number, words)
        for number, words in chosen(recorded["commands"], asked.every, asked.only)
        if os.path.exists(os.path.join(recording, "%04d" % number, "exit"))
    ]
    inputs = os.path.join(recording, "inputs")
    after = asked.keep or tempfile.mkdtemp(prefix="same-outputs-b-")
    after = os.path.realpath(after)
    os.makedirs(after, exist_ok=True)
    held(after)
    starting(home)
    there = record(home, after, wanted, asked, inputs)
    differing = compare(
        recording, after, there, (recorded["home"], home), (inputs, inputs))
    if differing:
        print("The outputs are in %s and %s." % (recording, after))
    else:
        if not asked.keep:
            shutil.rmtree(after)
        if not asked.against:
            shutil.rmtree(recording)
    return 1 if differing else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Wrong as wrong:
        print("same-outputs: %s" % wrong, file=sys.stderr)
        sys.exit(2)

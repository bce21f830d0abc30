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
import csv
import difflib
import fcntl
import hashlib
import json
import os
import queue
import re
import shutil
import subprocess
import sys
import tempfile
import time

import tables

FORMAT = 2
HERE = os.path.dirname(os.path.realpath(__file__))
IN_TURN = os.path.join(
    HERE, "..", "test", "java", "org", "dsisim", "cli", "CommandsInTurn.java")
EXPLAINED_COUNTRIES = ("KEN", "BRA", "IND", "FRA", "USA", "FJI", "CHE", "ZAF", "ATA", "EUU")
MANY_USERS, MANY_USES, MANY_YEARS = 4000, 3000, 3
LEFT_ASIDE = re.compile(rb'^(  "(?:version|commit|java)" : )".*"(,?)$', re.MULTILINE)


class Wrong(Exception):
    """Wrong usage: a sentence for the reader."""


def named_options(home):
    """The ids of the named options, in the order of their file."""
    ids, inside = [], False
    with open(os.path.join(home, "rules", "options.yaml"), encoding="utf-8") as lines:
        for line in lines:
            if re.match(r"\S", line):
                inside = line.startswith("options:")
            found = re.match(r"  ([a-z0-9][a-z0-9-]*):", line)
            if inside and found:
                ids.append(found.group(1))
    return ids


def folders(home, *path):
    """The names of the folders in a folder."""
    top = os.path.join(home, *path)
    return sorted(name for name in os.listdir(top) if os.path.isdir(os.path.join(top, name)))


def presets(home, kind, rule_set):
    """The names of the presets of a rule set."""
    names, inside = [], False
    file = os.path.join(home, "rules", kind, rule_set, "option.yaml")
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            if re.match(r"\S", line):
                inside = line.startswith("presets:")
            found = re.match(r"  \"?([a-z0-9][a-z0-9-]*)\"?:", line)
            if inside and found:
                names.append(found.group(1))
    return names


def ids(home, scenario, table):
    """The ids of a scenario's table, each once, in its order; none where it has no such table."""
    file = os.path.join(home, "scenarios", scenario, table)
    if not os.path.exists(file):
        return []
    with open(file, encoding="utf-8", newline="") as rows:
        return list(dict.fromkeys(row["id"] for row in csv.DictReader(rows)))


def commands(home):
    """All commands to compare: each a list of words, OUT standing for the folder to write."""
    named = named_options(home)
    contributions = folders(home, "rules", "contribution")
    formulas = folders(home, "rules", "distribution")
    scenarios = [name for name in folders(home, "scenarios") if name != "reference"]
    with_presets = [
        formula + "@" + preset
        for formula in formulas
        for preset in presets(home, "distribution", formula)
    ]
    out = ["--out", "OUT"]
    all_options = ["-o", "ALL"]
    cali, both = ["-o", "cali-fund:iusaf"], ["-o", "cali-fund+bilateral:iusaf"]
    yield ["--help"]
    yield ["options"]
    yield ["scenarios"]
    for scenario in scenarios:
        run = ["run", scenario]
        yield run + all_options + out
        yield run + all_options
        yield run + all_options + ["--detail", "sectors"] + out
        yield run + all_options + ["--years", "2024-2030"] + out
        yield run + all_options + ["--threads", "2"] + out
        yield ["assess", scenario] + all_options
        yield ["assess", scenario] + all_options + ["--by", "advisory-group"] + out
        yield ["assess", scenario] + all_options + ["--format", "json"]
        yield ["assess", scenario, "-o", "cali-fund-iusaf,bilateral-contracts", "--exact"] + out
        for more in (
            ["--names"], ["--exact", "--rank"], ["--country", "KEN,BRA,FRA"], ["--lang", "fr"],
            ["--group", "african-group", "--lang", "es"], ["--detail", "sectors"] + out,
            ["--years", "2024-2030"], ["--years", "2026,2031", "--format", "json"],
            ["--baseline", "equal"] + out,
        ):
            yield run + cali + more
        for setting in (
            "assumption.uptake=1", "assumption.uptake_path=2024:0.1;2030:0.5",
            "assumption.growth=0.1", "assumption.administration_fixed_usd=1000000",
            "assumption.uptake_home_usa=0", "assumption.uptake_response=2",
            "assumption.avoidance_share=0.1", "cali-fund.basis=higher", "cali-fund.basis=sales",
            "cali-fund.unknown_figures=exceeded", "cali-fund.unknown_figures=exempt",
            "cali-fund.thresholds_to_exceed=1", "cali-fund.averaging_years=1",
            "cali-fund.average_ends=year-before", "cali-fund.averaged_figures=profit",
            "cali-fund.asked_by=use", "cali-fund.missing_years=unknown",
            "cali-fund.loss=as-is-with-floor", "cali-fund.use_attribution=true",
            "cali-fund.scope=parties", "cali-fund.index_thresholds=true",
            "cali-fund.sales_rate=0.2", "iusaf.iplc_share=30",
        ):
            yield run + cali + ["--set", setting, "--years", "2024-2026"] + out
        yield run + ["-o", "cali-fund+bilateral:provider"] + out
        yield run + ["-o", "hybrid+cali-fund+bilateral:iusaf"] + out
        yield run + ["-o", os.path.join("HOME", "proposals", "cop17.yaml")] + out
        users, uses = ids(home, scenario, "users.csv"), ids(home, scenario, "uses.csv")
        for formula in formulas + (with_presets if uses else []):
            yield run + ["-o", "cali-fund:" + formula] + out
        for contribution in contributions:
            for preset in presets(home, "contribution", contribution):
                yield run + ["-o", contribution + "@" + preset + ":iusaf"] + out
        for option in named:
            one = ["-o", option]
            yield run + one
            yield run + one + ["--format", "csv"]
            yield run + one + ["--format", "json"]
        ask = ["explain", scenario]
        # Each option about another payer and country, so that many kinds of either are explained.
        for number, option in enumerate(named):
            payer = users[number * 7 % len(users)]
            country = EXPLAINED_COUNTRIES[number % len(EXPLAINED_COUNTRIES)]
            yield ask + ["-o", option, "--payer", payer]
            yield ask + ["-o", option, "--country", country]
            if uses:
                yield ask + ["-o", option, "--use", uses[number * 5 % len(uses)]]
        for payer in (users[0], users[1], users[len(users) // 2], users[-1]):
            yield ask + cali + ["--payer", payer]
            yield ask + cali + ["--payer", payer, "--format", "json", "--year", "2027"]
        for country in EXPLAINED_COUNTRIES:
            yield ask + cali + ["--country", country]
        for country in EXPLAINED_COUNTRIES[:3]:
            yield ask + ["-o", "cali-fund-iusaf-strict", "--country", country, "--format", "json"]
            yield ask + ["-o", "party-assessed-iusaf", "--payer", country]
            yield ask + both + ["--country", country, "--year", "2026"]
        yield ["check", scenario]
    for formula in formulas + with_presets:
        give = ["allocate", formula, "--fund", "1000000000"]
        yield give
        yield give + out
        yield give + ["--format", "csv", "--year", "2024"]
        yield give + ["--format", "json", "--exact", "--rank"]
        yield give + ["--country", "KEN,BRA", "--lang", "fr"]
        yield give + ["--group", "ldc"]
        yield ["allocate", formula, "--fund", "7.77", "--exact"]
    for option in named + contributions + formulas:
        yield ["parameters", option]
        yield ["describe", option]
    for option in contributions + formulas + with_presets:
        yield ["describe", "--text", option]
        yield ["describe", option, "--format", "json"]
    for first, second in zip(named, named[1:]):
        yield ["describe", first, second]
    for first, second in zip(formulas, formulas[1:]):
        yield ["describe", first, second, "--format", "csv"]
    yield ["parameters", "assumption"]
    yield ["parameters", "cali-fund:iusaf", "--year", "2035"]
    yield ["describe", "cali-fund", "--set", "cali-fund.sales_rate=0.2", "--year", "2030"]
    yield ["options", "--list", "secretariat"]
    yield ["check"]
    yield ["test"]
    yield ["test", "--coverage"]
    yield ["test", "--expected"]
    yield ["test", "cali-fund"]
    # What cannot be done, and in which words it is refused.
    table = os.path.join("HOME", "scenarios", "one-table.csv")
    yield ["run", table, "-o", "cali-fund"]
    yield ["run", table, "-o", "cali-fund"] + out
    yield ["check", table]
    for wrong in (
        ["run", "wokshop", "-o", "cali-fund"], ["run", "workshop", "-o", "cali-fnd"],
        ["run", "workshop"], ["run", "workshop", "-o", "cali-fund", "--set", "cali-fund.rate=1"],
        ["run", "workshop", "-o", "cali-fund", "--set", "assumption.uptake=25"],
        ["run", "workshop", "-o", "cali-fund", "--years", "2020"],
        ["run", "workshop", "-o", "cali-fund", "--country", "Atlantis"],
        ["run", "workshop", "-o", "cali-fund", "--group", "nobody"],
        ["explain", "workshop", "-o", "cali-fund", "--payer", "nobody"],
        ["explain", "workshop", "-o", "cali-fund", "--use", "nothing"],
        ["explain", "workshop", "-o", "cali-fund"], ["allocate", "iusaf"],
        ["allocate", "iusaf", "--fund", "much"], ["describe", "nothing"], ["nothing"],
        ["run", "DAMAGED", "-o", "cali-fund"], ["check", "DAMAGED"],
    ):
        yield wrong
    for option in (
        "cali-fund:iusaf", "cali-fund+bilateral:provider", "hybrid-iusaf", "fixed-sum-iusaf",
        "licence-all-sales-iusaf", "ALL",
    ):
        yield ["run", "MANY", "-o", option] + out
    yield ["run", "MANY", "-o", "cali-fund:iusaf", "--detail", "sectors"]
    yield ["run", "MANY", "-o", "cali-fund:iusaf", "--threads", "2", "--years", "2023-2026"] + out
    yield ["run", "MANY", "-o", "cali-fund:iusaf", "--set", "cali-fund.loss=as-is-with-floor"] + out
    yield ["explain", "MANY", "-o", "cali-fund:iusaf", "--payer", "user-0000011"]
    yield ["explain", "MANY", "-o", "cali-fund:iusaf", "--country", "KEN"]
    yield ["check", "MANY"]


def make_inputs(home, folder):
    """Writes the scenarios that the commands name: one of many users, one with faults."""
    tables.write_scenario(
        os.path.join(folder, "many"), home, MANY_USERS, MANY_YEARS, MANY_USES)
    damaged = os.path.join(folder, "damaged")
    tables.write_scenario(damaged, home, 40)
    with open(os.path.join(damaged, "users.csv"), "a", encoding="utf-8", newline="") as out:
        out.write(
            "user-0000001,User 1,company,cosmetics,KEN,2024,1,2,3,4,,,,,\n"
            "a,A,firm,pharma,Kenia,24,61m,1.000.000,-,1.5,,,,2,\n"
            "b,B,company,Cosmetics,KEN,2024,\"5,5\",1e9,25%,,\n"
            "c,\"C\n")


def starting(home):
    """Builds the program and warms its caches, so that no command meets a program half made."""
    launcher = os.path.join(home, "dsisim")
    if not os.access(launcher, os.X_OK):
        raise Wrong("%s has no ./dsisim." % home)
    for words in (["options"], ["run", "workshop", "-o", "ALL"]):
        done = subprocess.run([launcher] + words, capture_output=True, stdin=subprocess.DEVNULL)
        if done.returncode not in (0, 1):
            raise Wrong(
                "%s %s: exit code %d\n%s"
                % (launcher, " ".join(words), done.returncode, done.stderr.decode()[-2000:]))


def libraries(home):
    """The program of a home and the folder of its libraries."""
    built = os.path.join(home, "target" if os.path.exists(os.path.join(home, "pom.xml")) else "lib")
    below = os.path.join(built, "lib") if built.endswith("target") else built
    return [os.path.join(built, "dsisim.jar"), os.path.join(below, "*")]


def fingerprint(home):
    """Of all that a home's outputs come from: its program, its rules and its scenarios."""
    digest = hashlib.sha256()
    files = [libraries(home)[0]]
    for folder in ("rules", "scenarios", "proposals"):
        for top, below, names in os.walk(os.path.join(home, folder)):
            below.sort()
            files += [os.path.join(top, name) for name in sorted(names)]
    for file in files:
        with open(file, "rb") as content:
            digest.update(
                (os.path.relpath(file, home) + hashlib.sha256(content.read()).hexdigest()).encode())
    return digest.hexdigest()


class Launched:
    """Commands each in a process of its own, by the launcher of a home."""

    def __init__(self, home, environment):
        self.launcher, self.environment = os.path.join(home, "dsisim"), environment

    def run(self, words, place):
        """Runs a command whose outputs are to lie in a folder; its exit code."""
        with open(os.path.join(place, "stdout"), "wb") as out, open(
            os.path.join(place, "stderr"), "wb"
        ) as err:
            return subprocess.run(
                [self.launcher] + words, cwd=place, env=self.environment, stdin=subprocess.DEVNULL,
                stdout=out, stderr=err).returncode

    def end(self):
        """Nothing is left to be ended."""


class InTurn:
    """Commands in one process of a home's program, one after the other."""

    def __init__(self, home, environment, classes, folder):
        java_home = os.environ.get("JAVA_HOME")
        java = os.path.join(java_home, "bin", "java") if java_home else "java"
        self.folder = folder
        os.makedirs(folder)
        self.process = subprocess.Popen(
            [java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx3g",
             "-Dfile.encoding=UTF-8", "-Ddsisim.home=" + home,
             "-cp", os.pathsep.join([classes] + libraries(home)), "org.dsisim.cli.CommandsInTurn"],
            cwd=folder, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            encoding="utf-8")

    def run(self, words, place):
        """Runs a command whose outputs are to lie in a folder; its exit code."""
        self.process.stdin.write("\t".join([place] + words) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().strip()
        if not answer.isdigit():
            raise Wrong("%s ended the process (%s)." % (" ".join(words), answer))
        for name in os.listdir(self.folder):
            shutil.move(os.path.join(self.folder, name), os.path.join(place, name))
        return int(answer)

    def end(self):
        """Ends the process, which waits for a further command."""
        self.process.stdin.close()
        self.process.wait()


def compiled(home, work):
    """The folder with the class that runs commands in turn, compiled for a home."""
    java_home = os.environ.get("JAVA_HOME")
    javac = os.path.join(java_home, "bin", "javac") if java_home else "javac"
    classes = os.path.join(work, "classes")
    done = subprocess.run(
        [javac, "-proc:none", "-nowarn", "-d", classes, "-cp", os.pathsep.join(libraries(home)),
         IN_TURN], capture_output=True)
    if done.returncode != 0:
        raise Wrong(
            "commands cannot be run in turn by %s; try --launched\n%s"
            % (home, done.stderr.decode()[-2000:]))
    return classes


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


def written(place):
    """The files of a command by their path in its folder."""
    files = {}
    for top, _, names in os.walk(place):
        for name in names:
            path = os.path.join(top, name)
            files[os.path.relpath(path, place)] = path
    return files


def compared(path, home, inputs):
    """A file's bytes, without what has to differ between two homes."""
    with open(path, "rb") as file:
        content = file.read()
    if os.path.basename(path) == "stdout" or os.path.basename(path) == "run.json":
        content = LEFT_ASIDE.sub(rb'\1"*"\2', content)
    content = content.replace(inputs.encode(), b"INPUTS").replace(home.encode(), b"HOME")
    # The screen breaks its lines by the length of what is in them, a path too.
    if b"HOME" in content or b"INPUTS" in content:
        content = re.sub(rb"[ \n]+", b"\n", content)
    return content


def difference(before, after):
    """The first lines that differ."""
    lines = difflib.unified_diff(
        before.decode("utf-8", "replace").splitlines()[:20000],
        after.decode("utf-8", "replace").splitlines()[:20000], lineterm="", n=0)
    shown = [line[:200] for line in list(lines)[2:10]]
    return shown or ["(after the first 20,000 lines)"]


def compare(before, after, words_of_all, homes, inputs):
    """Prints what differs; how many files did."""
    count = size = 0
    differing = []
    for number, words in words_of_all:
        name = "%04d" % number
        left, right = written(os.path.join(before, name)), written(os.path.join(after, name))
        told = False
        for file in sorted(left.keys() | right.keys()):
            count += 1
            if file not in left or file not in right:
                what = ["only in the %s" % ("first" if file in left else "second")]
            else:
                a = compared(left[file], homes[0], inputs[0])
                b = compared(right[file], homes[1], inputs[1])
                size += len(a)
                if a == b:
                    continue
                what = difference(a, b)
            if not told:
                print("\n%s  dsisim %s" % (name, " ".join(words)))
                told = True
                differing.append(number)
            print("  %s" % os.path.join(name, file))
            for line in what:
                print("    %s" % line)
    print(
        "\n%d commands, %d files, %s bytes compared: %s"
        % (
            len(words_of_all), count, format(size, ","),
            "%d commands differ." % len(differing) if differing else "all the same."))
    return len(differing)


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

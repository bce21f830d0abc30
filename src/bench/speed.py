"""Measures whole commands of the program beside a yardstick, and prints a Markdown table.

usage: speed [--users N] [--all] [--only TEXT] [--runs N] [--java-home DIR] [--home HOME] [--work DIR]

  --users N   users in place of a million; all other sizes shrink with them, targets stay
  --all       the two heaviest lines too: ten million users, a million uses
  --only T    only lines whose work contains the text; may be given several times, and any fits
  --runs N    how often each is run; the fastest is shown. Three for short commands, else one
  --home H    another checkout or an unpacked archive in the place of this checkout
  --work DIR  where tables are made and kept for the next time; a folder of the system's if not given

The yardstick (src/test/java/org/dsisim/benchmark/Yardstick.java) reads the same table byte by byte
and reckons the same by hand in whole cents. It is compiled here and run right before each command;
the ratio of both times says how far from the possible the program is, whatever else the machine is
doing. Where files are written, and with three years, its totals are held against the program's.

Wall and CPU time and the most memory are those of the launcher with all that it starts. The second
ratio is that of CPU times, which says more while others use the machine. A line that reaches what it
must ends in "yes"; what must be reached by a process that stays open is shown beside the whole
command, of which this table cannot tell. Exit code: 0; 1 where a command failed or totals differ.
"""

import argparse
import csv
import os
import shutil
import subprocess
import sys
import tempfile
import time

import tables

HERE = os.path.dirname(os.path.realpath(__file__))
CHECKOUT = os.path.dirname(os.path.dirname(HERE))
MILLION = 1_000_000


class Wrong(Exception):
    """What went wrong, in a sentence."""


class Ran:
    """A finished command: seconds of wall and CPU time, and the most memory in MB."""

    def __init__(self, wall, cpu, memory):
        self.wall, self.cpu, self.memory = wall, cpu, memory


def run(words, cwd, output=None):
    """Runs a command and measures it with all that it waits for."""
    with open(output or os.devnull, "wb") as out, tempfile.TemporaryFile() as err:
        started = time.monotonic()
        process = subprocess.Popen(
            words, cwd=cwd, stdin=subprocess.DEVNULL, stdout=out, stderr=err,
            env=dict(os.environ, COLUMNS="80"))
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            err.seek(0)
            raise Wrong(
                "%s: exit code %d\n%s" % (
                    " ".join(words), process.returncode, err.read().decode()[-1500:]))
    # Linux counts kilobytes.
    return Ran(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024 / 1e6)


def fastest(runs, words, cwd, output=None):
    """The fastest of several runs."""
    return min((run(words, cwd, output) for _ in range(runs)), key=lambda ran: ran.wall)


class Line:
    """A line of the table.

    table: makes what TABLE stands for among the words, and gives its place
    beside: whether the yardstick reads it too
    writes: whether files are written, payers and flows among them
    held: whether the totals are held against the yardstick's
    seconds, times, memory: what must be reached: seconds, multiples of the yardstick, MB
    process: the same in a process that stays open; here its start is in the time, too
    """

    def __init__(self, work, words, table=None, beside=True, writes=False, held=False, seconds=None,
                 times=None, memory=None, process=None, runs=1):
        self.work, self.words, self.table, self.beside = work, words, table, beside and table
        self.writes, self.held = writes, held
        self.seconds, self.times, self.memory, self.runs = seconds, times, memory, runs
        self.process = process

    def make(self):
        """Makes the table."""
        if self.table:
            self.table = self.table()
            self.words = [self.table if word == "TABLE" else word for word in self.words]

    def must(self):
        """What must be reached, in words."""
        parts = []
        if self.times is not None:
            parts.append("%g × yardstick" % self.times)
        if self.seconds is not None:
            parts.append("%g s" % self.seconds)
        if self.process is not None:
            parts.append("%g s without the start" % self.process)
        if self.memory is not None:
            parts.append("%s MB" % format(self.memory, ","))
        return ", ".join(parts)

    def reached(self, ran, yard):
        """Whether a run did what it must; of one without its start this table cannot tell."""
        if self.process is not None:
            return None
        return (
            (self.seconds is None or ran.wall <= self.seconds)
            and (self.times is None or yard is None or ran.wall <= self.times * yard.wall)
            and (self.memory is None or ran.memory <= self.memory))


class Bench:
    """The program of a home, the yardstick, and the tables that both read."""

    def __init__(self, home, work):
        self.home, self.work = home, work
        self.launcher = os.path.join(home, "dsisim")
        self.java = shutil.which("java") or "java"
        if os.environ.get("JAVA_HOME"):
            self.java = os.path.join(os.environ["JAVA_HOME"], "bin", "java")
        self.classes = os.path.join(work, "yardstick")

    def prepare(self):
        """Builds the program, compiles the yardstick, and waits for the archive of classes."""
        os.makedirs(self.work, exist_ok=True)
        sources = os.path.join(CHECKOUT, "src", "test", "java", "org", "dsisim", "benchmark")
        run(
            [os.path.join(os.path.dirname(os.path.realpath(self.java)), "javac"), "-proc:none",
             "-d", self.classes]
            + [os.path.join(sources, name + ".java")
               for name in ("Yardstick", "YardstickFund", "ByteTable")], self.work)
        run([self.launcher, "run", "workshop", "-o", "cali-fund:iusaf"], self.work)
        for cache in ("target/rule-cache", "cache"):
            folder = os.path.join(self.home, cache)
            for _ in range(240 if os.path.isdir(folder) else 0):
                # The last thing that the first run leaves behind, after its end.
                if os.path.exists(os.path.join(folder, "classes.jsa.for")):
                    return
                time.sleep(0.5)

    def table(self, name, write):
        """A table's place; it is made where it is not there yet."""
        place = os.path.join(self.work, name)
        if not os.path.exists(place):
            print("  writing %s" % name, file=sys.stderr)
            unfinished = place + ".unfinished"
            if os.path.isdir(unfinished):
                shutil.rmtree(unfinished)
            write(unfinished)
            os.rename(unfinished, place)
        return place

    def one_table(self, users):
        return self.table(
            "users-%d.csv" % users, lambda place: tables.write_users(place, self.home, users))

    def scenario(self, users, years, uses=0):
        return self.table(
            "users-%d-%d-%d" % (users, years, uses),
            lambda place: tables.write_scenario(place, self.home, users, years, uses))

    def yardstick(self, line, runs):
        """Runs the yardstick on a line's table; with its totals by year and name."""
        words = [self.java, "-XX:+UseSerialGC", "-cp", self.classes,
                 "org.dsisim.benchmark.Yardstick", self.home, line.table]
        out = os.path.join(self.work, "out-yardstick")
        if line.writes:
            words += ["--out", out]
        said = os.path.join(self.work, "yardstick.txt")
        ran = fastest(runs, words, self.work, said)
        if line.writes:
            shutil.rmtree(out)
        totals, year = {}, ""
        with open(said, encoding="utf-8") as lines:
            for row in lines:
                name, value = row.strip().split(",")
                if name == "year":
                    year = value
                else:
                    totals[year, name] = value
        return ran, totals

    def program(self, line, runs):
        """Runs the program on a line."""
        out = os.path.join(self.work, "out")
        words = [self.launcher] + line.words
        if not line.writes:
            return fastest(runs, words, self.work)
        best = None
        for _ in range(runs):
            shutil.rmtree(out, ignore_errors=True)
            ran = run(words + ["--out", out], self.work)
            best = ran if best is None or ran.wall < best.wall else best
        return best

    def compare(self, line, totals):
        """Holds the program's totals against the yardstick's; how many there were."""
        out = os.path.join(self.work, "out-totals")
        words = [self.launcher] + line.words
        if line.writes:
            out = os.path.join(self.work, "out")
        else:
            shutil.rmtree(out, ignore_errors=True)
            run(words + ["--detail", "sectors", "--out", out], self.work)
        found = {}
        with open(os.path.join(out, "summary.csv"), encoding="utf-8", newline="") as rows:
            for row in csv.DictReader(rows):
                found[row["year"], row["indicator"]] = row["value"]
        with open(os.path.join(out, "countries.csv"), encoding="utf-8", newline="") as rows:
            for row in csv.DictReader(rows):
                found[row["year"], row["iso3"]] = row["amount_usd"]
        shutil.rmtree(out)
        for (year, name), value in totals.items():
            if found.get((year, name), "0.00") != value:
                raise Wrong(
                    "%s: %s of %s is %s by the program and %s by the yardstick."
                    % (line.work, name, year, found.get((year, name)), value))
        return len(totals)


def lines(bench, users, everything):
    """The lines of the table."""
    option = ["-o", "cali-fund:iusaf"]

    def count(many):
        return max(1, round(many * users / MILLION))

    def people(many):
        return format(count(many), ",")

    def one():
        return bench.one_table(count(MILLION))

    yield Line(
        "%s users in one CSV, `run … -o cali-fund:iusaf --detail sectors`" % people(MILLION),
        ["run", "TABLE"] + option + ["--detail", "sectors"], one, times=2, memory=600)
    yield Line(
        "the same with `payers.csv` and `flows.csv` (`--out`)", ["run", "TABLE"] + option, one,
        writes=True, held=True, times=3)
    yield Line(
        "%s users of three years, `run`" % people(100_000), ["run", "TABLE"] + option,
        lambda: bench.scenario(count(100_000), 3), held=True, seconds=1.5)
    if everything:
        yield Line(
            "%s users in one CSV, `--detail sectors`" % people(10 * MILLION),
            ["run", "TABLE"] + option + ["--detail", "sectors"],
            lambda: bench.one_table(count(10 * MILLION)), seconds=25, memory=1000)
    uses = 10 if everything else 1
    yield Line(
        "%s uses of %s users, `bilateral`" % (people(100_000 * uses), people(20_000 * uses)),
        ["run", "TABLE", "-o", "bilateral", "--detail", "sectors"],
        lambda: bench.scenario(count(20_000 * uses), 1, count(100_000 * uses)), beside=False,
        seconds=8, memory=1000)
    yield Line("`run workshop` from the shell", ["run", "workshop"] + option, seconds=0.35, runs=5)
    asked = ["explain", "TABLE"] + option + ["--payer", "user-0000011"]
    yield Line(
        "`explain` of a payer among %s, first" % people(MILLION), asked, one, beside=False, seconds=1)
    yield Line("`explain`, again", asked, one, beside=False, seconds=0.6)
    yield from families(bench, count(10_000), people, option)


def families(bench, users, people, option):
    """Families of questions: each is asked of the process that has just started."""

    def table():
        return bench.one_table(users)

    rates = [
        "--grid", "cali-fund.profit_rate=0.5:2:0.16",
        "--grid", "cali-fund.sales_rate=0.05:0.2:0.016"]
    yield Line(
        "1,000 values of both rates and a threshold, %s users, `sweep`" % people(10_000),
        ["sweep", "TABLE"] + option + rates
        + ["--grid", "cali-fund.sales_threshold=25000000:100000000:8000000", "--format", "csv"],
        table, beside=False, process=0.3)
    yield Line(
        "the same, the figures that a screen shows",
        ["sweep", "TABLE"] + option + rates
        + ["--grid", "cali-fund.sales_threshold=25000000:100000000:8000000"],
        table, beside=False, process=0.3)
    yield Line(
        "1,000 draws of uptake, %s users, `draw`" % people(10_000),
        ["draw", "TABLE"] + option + ["--uncertain", "assumption.uptake=beta(2,6)"],
        table, beside=False, process=0.3)
    yield Line(
        "the same with a part of uptake for each payer",
        ["draw", "TABLE"] + option + ["--uncertain", "assumption.uptake=each-payer(beta(2,6))"],
        table, beside=False, process=3)
    yield Line(
        "1,000 draws of all brackets, %s users" % people(10_000),
        ["draw", "TABLE"] + option + ["--with-brackets"], table, beside=False)
    yield Line(
        "441 points of `iusaf`, `sweep --allocate`",
        ["sweep", "--allocate", "iusaf", "--fund", "1000000000",
         "--grid", "iusaf.terrestrial_share=0:10:0.5", "--grid", "iusaf.ocean_share=0:10:0.5"],
        process=0.1)
    ten = {
        "sales_rate": "[0.05][0.07][0.09][0.1][0.12][0.14][0.16][0.18][0.19][0.2]",
        "profit_rate": "[0.5][0.7][0.9][1][1.2][1.4][1.5][1.6][1.8][2]",
        "sales_threshold": "".join("[%d000000]" % (10 * step) for step in range(1, 11)),
    }
    brackets = [
        word for name, values in ten.items()
        for word in ("--bracket", "cali-fund.%s=%s" % (name, values))]
    yield Line(
        "1,000 combinations of brackets on `population`, 22,000 users, for Kenya",
        ["brackets", "population"] + option + ["--for", "KEN"] + brackets, process=2)
    changed = ("basis=higher,sales_rate=0.2,profit_rate=2,sales_threshold=40000000,"
               "profit_threshold=4000000,assets_threshold=15000000,scope=parties,"
               "thresholds_to_exceed=1")
    yield Line(
        "`compare --by provision` of eight changed values on `population`",
        ["compare", "population", "-o", "cali-fund:iusaf,cali-fund{%s}:iusaf" % changed,
         "--by", "provision"], process=3)


def main():
    parser = argparse.ArgumentParser(
        prog="speed", description=__doc__, formatter_class=argparse.RawTextHelpFormatter,
        usage=argparse.SUPPRESS)
    parser.add_argument("--users", type=int, default=MILLION, help=argparse.SUPPRESS)
    parser.add_argument("--all", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--only", action="append", default=[], help=argparse.SUPPRESS)
    parser.add_argument("--runs", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--home", default=CHECKOUT, help=argparse.SUPPRESS)
    parser.add_argument(
        "--work", default=os.path.join(tempfile.gettempdir(), "dsisim-speed"),
        help=argparse.SUPPRESS)
    asked = parser.parse_args()
    bench = Bench(os.path.realpath(asked.home), os.path.realpath(asked.work))
    bench.prepare()
    print("| work | wall s | CPU s | MB | yardstick s | ratio | of CPU | must reach | reached |")
    print("|---|---|---|---|---|---|---|---|---|")
    failed = False
    same = 0
    for line in lines(bench, asked.users, asked.all):
        if asked.only and not any(text in line.work for text in asked.only):
            continue
        line.make()
        runs = asked.runs or line.runs
        yard, totals = None, {}
        if line.beside:
            yard, totals = bench.yardstick(line, runs)
        try:
            ran = bench.program(line, runs)
            if line.held:
                same += bench.compare(line, totals)
        except Wrong as wrong:
            print("speed: %s" % wrong, file=sys.stderr)
            print("| %s | – | – | – | – | – | – | %s | failed |" % (line.work, line.must()), flush=True)
            failed = True
            continue
        print(
            "| %s | %.2f | %.2f | %.0f | %s | %s | %s | %s | %s |"
            % (
                line.work, ran.wall, ran.cpu, ran.memory,
                "%.2f" % yard.wall if yard else "–",
                "%.1f" % (ran.wall / yard.wall) if yard else "–",
                "%.1f" % (ran.cpu / yard.cpu) if yard else "–",
                line.must(), {True: "yes", False: "no", None: "–"}[line.reached(ran, yard)]),
            flush=True)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0
    print("\n%d processors, load %.1f at the end; %d totals equal to the yardstick's to the cent."
          % (os.cpu_count() or 1, load, same))
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Wrong as wrong:
        print("speed: %s" % wrong, file=sys.stderr)
        sys.exit(1)

"""The program of a home: built, told from others by its content, and run on commands."""

import hashlib
import os
import shutil
import subprocess

HERE = os.path.dirname(os.path.realpath(__file__))
IN_TURN = os.path.join(
    HERE, "..", "test", "java", "org", "dsisim", "cli", "CommandsInTurn.java")


class Wrong(Exception):
    """Wrong usage: a sentence for the reader."""


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

"""What two programs have written, byte by byte, without what has to differ."""

import difflib
import os
import re

LEFT_ASIDE = re.compile(rb'^(  "(?:version|commit|java)" : )".*"(,?)$', re.MULTILINE)


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

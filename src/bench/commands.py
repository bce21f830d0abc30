"""The commands on which two programs are compared, and the scenarios that they name besides."""

import csv
import os
import re

import tables

EXPLAINED_COUNTRIES = ("KEN", "BRA", "IND", "FRA", "USA", "FJI", "CHE", "ZAF", "ATA", "EUU")
MANY_USERS, MANY_USES, MANY_YEARS = 4000, 3000, 3


def names_below(section, *path):
    """The names that stand in a section of a YAML file, in their order."""
    names, inside = [], False
    with open(os.path.join(*path), encoding="utf-8") as lines:
        for line in lines:
            if re.match(r"\S", line):
                inside = line.startswith(section + ":")
            found = re.match(r"  \"?([a-z0-9][a-z0-9-]*)\"?:", line)
            if inside and found:
                names.append(found.group(1))
    return names


def named_options(home):
    """The ids of the named options, in the order of their file."""
    return names_below("options", home, "rules", "options.yaml")


def folders(home, *path):
    """The names of the folders in a folder."""
    top = os.path.join(home, *path)
    return sorted(name for name in os.listdir(top) if os.path.isdir(os.path.join(top, name)))


def presets(home, kind, rule_set):
    """The names of the presets of a rule set."""
    return names_below("presets", home, "rules", kind, rule_set, "option.yaml")


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

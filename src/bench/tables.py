"""Invented tables for measuring speed and for comparing outputs: the same bytes every time.

Sales spread over several powers of ten, a part of all figures is unknown, some users make a loss,
some names are quoted, and users are asked, exempt and undecided in turn, so that a program cannot
do well here by being good at one kind of row only.
"""

import csv
import os
import random

SECTORS = (
    "pharmaceuticals", "nutraceuticals", "cosmetics", "animal-and-plant-breeding", "biotechnology",
    "laboratory-equipment", "dsi-information-services", "software", "retail")
TYPES = ("company",) * 16 + ("academic", "public-research", "public-database", "ngo")
MANY_USERS = (
    "USA", "CHN", "JPN", "DEU", "GBR", "FRA", "CHE", "IND", "KOR", "BRA", "DNK", "KEN", "ZAF", "MEX")
USERS = (
    "id,name,type,sector,home,year,assets_usd,sales_usd,profit_usd,employees,rnd_usd,"
    "sequencing_spend_usd,data_volume_tb,dsi_attribution,already_paid_usd\n")
USES = (
    "id,user,purpose,year,description,database,material,human,sequences,origins,tagged_share,"
    "physical_access,sample_country,contract_covers_dsi,product_sales_usd,patented,"
    "open_for_research,instrument,tk_holders,emergency\n")
LAST_YEAR = 2024


def countries(home):
    """The codes of the countries that the program knows, but for the European Union."""
    table = os.path.join(home, "scenarios", "reference", "countries.csv")
    with open(table, encoding="utf-8", newline="") as rows:
        return [row["iso3"] for row in csv.DictReader(rows) if row["iso3"] not in ("EUU", "EUE")]


def _dollars(dollars, digits):
    """An amount as people write it: whole, with one decimal, with two."""
    return "%.*f" % (digits, dollars)


def write_users(path, home, users, years=1, seed=1):
    """Writes a table of so many users, each with so many years up to the last."""
    rnd = random.Random(seed)
    chance, normal = rnd.random, rnd.gauss
    codes = countries(home)
    with open(path, "w", encoding="utf-8", newline="") as out:
        out.write(USERS)
        rows = []
        for number in range(users):
            kind = TYPES[int(chance() * len(TYPES))]
            sector = SECTORS[int(chance() * len(SECTORS))]
            among = MANY_USERS if chance() < 0.6 else codes
            country = among[int(chance() * len(among))]
            name = "User %d" % number
            if number % 50 == 7:
                name = '"Sons, Daughters & ""Co"" %d"' % number
            sales = 10 ** normal(7.9, 0.9)
            for year in range(LAST_YEAR - years + 1, LAST_YEAR + 1):
                sales *= 0.9 + 0.26 * chance()
                digits = int(chance() * 3)
                known = rnd.getrandbits(30)
                profit = sales * normal(0.07, 0.1)
                # Each figure is known or not by bits of its own: of assets three quarters are.
                rows.append(
                    "user-%07d,%s,%s,%s,%s,%d,%s,%s,%s,%s,%s,%s,%s,%s,%s\n"
                    % (
                        number, name, kind, sector, country, year,
                        _dollars(sales * (0.3 + 1.5 * chance()), digits) if known & 3 else "",
                        _dollars(sales, digits) if known >> 2 & 15 else "",
                        _dollars(profit, digits) if known >> 6 & 7 else "",
                        "%d" % (sales / 240000 + 1) if known >> 9 & 3 else "",
                        _dollars(sales * 0.11, digits) if known >> 11 & 1 else "",
                        _dollars(sales * 0.001, digits) if not known >> 12 & 3 else "",
                        "%d" % (known >> 14 & 4095) if not known >> 26 & 3 else "",
                        "%.2f" % ((known >> 14 & 15) / 15) if not known >> 18 & 7 else "",
                        _dollars(sales * 0.0002, digits) if not known >> 21 & 7 else "",
                    ))
            if len(rows) > 20000:
                out.write("".join(rows))
                rows.clear()
        out.write("".join(rows))


def write_uses(path, home, uses, users, seed=2):
    """Writes a table of so many uses, spread over so many users."""
    rnd = random.Random(seed)
    chance = rnd.random
    codes = countries(home)
    with open(path, "w", encoding="utf-8", newline="") as out:
        out.write(USES)
        rows = []
        for number in range(uses):
            origins = {}
            for _ in range(1 + int(chance() * 4)):
                origins[codes[int(chance() * len(codes))]] = 1 + int(chance() * 20)
            first = next(iter(origins))
            bits = rnd.getrandbits(24)
            if bits & 3 == 0:
                origins["UNKNOWN"] = 1 + (bits >> 20)
            commercial = bits >> 2 & 1
            physical = not bits >> 3 & 3
            rows.append(
                "use-%07d,user-%07d,%s,%d,,%s,%s,%s,%d,%s,%.2f,%s,%s,%s,%s,%s,%s,,%s,%s\n"
                % (
                    number, int(chance() * users),
                    "commercial" if commercial else "research", LAST_YEAR,
                    "genbank" if bits >> 5 & 3 else "private",
                    ("dna", "dna", "rna", "protein")[bits >> 7 & 3],
                    "false" if bits >> 9 & 31 else "true",
                    sum(origins.values()),
                    "|".join("%s:%d" % origin for origin in origins.items()),
                    (bits >> 14 & 15) / 15,
                    "true" if physical else "false",
                    first if physical else "",
                    "true" if physical and bits >> 18 & 1 else "false",
                    "%d" % 10 ** rnd.gauss(6.5, 0.8) if commercial else "",
                    "true" if commercial and bits >> 19 & 1 else "false",
                    "true" if bits >> 20 & 1 else "false",
                    first + ":1" if bits >> 21 == 7 else "",
                    "false" if bits >> 14 & 63 else "true",
                ))
            if len(rows) > 20000:
                out.write("".join(rows))
                rows.clear()
        out.write("".join(rows))


def write_scenario(folder, home, users, years=1, uses=0):
    """Writes a scenario: users, uses where there are any, the assumptions of use-portfolio."""
    os.makedirs(folder, exist_ok=True)
    span = ", ".join(str(year) for year in range(LAST_YEAR - years + 1, LAST_YEAR + 1))
    with open(os.path.join(folder, "scenario.yaml"), "w", encoding="utf-8") as out:
        out.write(
            "title: Invented users\n"
            "description: Invented rows, to measure speed and compare outputs.\n"
            "illustrative: true\nsynthetic: true\n"
            "years: [%s]\nprice_year: %d\nbasis: nominal\n"
            "sources:\n"
            "  - title: Invented users\n    publisher: this project\n    licence: Apache-2.0\n"
            "    attribution: Invented by this project; nothing has to be named.\n"
            "    note: Every row is invented.\n"
            "caveats:\n  - Every row is invented.\n" % (span, LAST_YEAR))
    with open(
        os.path.join(home, "scenarios", "use-portfolio", "assumptions.csv"), encoding="utf-8"
    ) as shipped, open(os.path.join(folder, "assumptions.csv"), "w", encoding="utf-8") as out:
        out.write(shipped.read())
    write_users(os.path.join(folder, "users.csv"), home, users, years)
    if uses:
        write_uses(os.path.join(folder, "uses.csv"), home, uses, users)

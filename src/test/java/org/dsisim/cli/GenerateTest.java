package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A synthetic population on a real head: what is written, and what is refused. */
class GenerateTest {

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));

  /** A population of 3,000 users with 4,000 uses. */
  private static String page = "";

  @BeforeAll
  static void generates() {
    program = Program.keptIn(folder);
    program.write("out/notes.txt", "mine");
    Program.Ended ended = generate("mine", "--users", "3000", "--uses", "4000");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    page = ended.out();
  }

  @AfterAll
  static void nothingHalfWrittenIsLeft() {
    assertThat(program.names("scenarios")).noneMatch(name -> name.startsWith("."));
    assertThat(program.names("out")).noneMatch(name -> name.startsWith("."));
  }

  private static Program.Ended generate(String... arguments) {
    List<String> all = new ArrayList<>(List.of("generate"));
    all.addAll(List.of(arguments));
    return program.run(all.toArray(String[]::new));
  }

  private static List<String> drawn(String file) {
    return program.text(file).lines().filter(row -> row.startsWith("synthetic-")).toList();
  }

  private static void fails(int code, String err, String... arguments) {
    Program.Ended ended = generate(arguments);
    assertThat(ended.err()).isEqualTo(err);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.code()).isEqualTo(code);
  }

  @Test
  void thePageSaysWhatWasDrawnAndHowToGoOn() {
    assertThat(page)
        .startsWith(
            """
            Wrote scenarios/mine: 386 users of rd-leaders-2024 as they are, 2,614 synthetic
            users and 4,000 synthetic uses.

            USERS BESIDE THE THRESHOLDS OF cali-fund, 2024
            Users with                         real  unknown  synthetic  unknown
            """)
        .contains("REAL, 2024, from rd-leaders-2024\nSector, USD billion        accounts")
        .contains("SYNTHETIC, 2022\n", "SYNTHETIC, 2023\n", "SYNTHETIC, 2024\n")
        .endsWith(
            """
            What it brings, the rules say and not this page:
              ./dsisim check scenarios/mine
              ./dsisim run mine -o cali-fund --set assumption.uptake=1
            """);
    assertThat(page.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void thePageFitsANarrowScreen() {
    Program.Ended ended = program.runAt(60, "generate", "narrow", "--users", "400", "--out", "out");
    assertThat(ended.out().lines()).allMatch(line -> line.length() <= 60);
    assertThat(ended.out()).contains("./dsisim run out/narrow -o cali-fund");
  }

  @Test
  void whatIsWrittenHasNoProblemsAndCanBeRun() {
    Program.Ended checked = program.run("check", "scenarios/mine");
    assertThat(checked.out()).isEqualTo("Checked mine: no problems.\n");
    Program.Ended run = program.run("run", "mine", "-o", "cali-fund");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("SYNTHETIC: rows were generated, not observed.", "of 3000 users are asked");
  }

  @Test
  void aLargerPopulationBeginsWithTheSmaller() {
    generate("smaller", "--users", "500", "--uses", "20", "--out", "out");
    String smaller = program.text("out/smaller/users.csv");
    assertThat(program.text("scenarios/mine/users.csv")).startsWith(smaller);
    assertThat(drawn("out/smaller/users.csv").get(0)).startsWith("synthetic-000001,");
    assertThat(program.text("scenarios/mine/uses.csv").lines().limit(21))
        .containsExactlyElementsOf(program.text("out/smaller/uses.csv").lines().toList());
  }

  @Test
  void moreYearsLeaveTheLaterOnesAsTheyAre() {
    generate("longer", "--users", "500", "--years", "2020-2024", "--out", "out");
    List<String> longer = drawn("out/longer/users.csv");
    assertThat(longer).anyMatch(row -> row.contains(",2020,"));
    generate("shorter", "--users", "500", "--years", "2024", "--out", "out");
    assertThat(longer.stream().filter(row -> row.contains(",2024,")))
        .containsExactlyElementsOf(drawn("out/shorter/users.csv"));
  }

  @Test
  void aGroupIsNamedByItsMembersAndMeasuredAsOneWhereARuleSetSaysSo() {
    generate("grouped", "--users", "600", "--groups", "20", "--out", "out");
    List<String> rows = drawn("out/grouped/users.csv");
    List<String> named =
        rows.stream().map(row -> row.substring(row.lastIndexOf(',') + 1)).distinct().toList();
    assertThat(named).contains("").hasSizeGreaterThan(10);
    assertThat(named.stream().filter(group -> !group.isEmpty()))
        .allMatch(group -> rows.stream().anyMatch(row -> row.startsWith(group + ",")));
    // All else of a user is as without groups.
    generate("single", "--users", "600", "--out", "out");
    assertThat(rows.stream().map(row -> row.replaceAll(",[^,]*,[^,]*$", "")))
        .containsExactlyElementsOf(drawn("out/single/users.csv"));
    String run = "run out/grouped -o cali-fund --format csv --set cali-fund.groups=";
    String apart = program.run((run + "each-entity").split(" ")).out();
    String together = program.run((run + "consolidated").split(" ")).out();
    assertThat(together).contains(",payers_liable,").isNotEqualTo(apart);
  }

  @Test
  void anotherSeedDrawsOthers() {
    generate("other", "--users", "500", "--seed", "-2", "--out", "out");
    assertThat(drawn("out/other/users.csv").get(0))
        .isNotEqualTo(drawn("scenarios/mine/users.csv").get(0));
    assertThat(program.text("out/other/scenario.yaml")).contains("--seed -2");
  }

  @Test
  void theEndsOfTheLawCanBeChosen() {
    generate(
        "large",
        "--users",
        "500",
        "--smallest",
        "60000000",
        "--largest",
        "70000000",
        "--out",
        "out");
    assertThat(drawn("out/large/users.csv").stream().filter(row -> row.contains(",2024,")))
        .allMatch(
            row -> {
              long sales = Long.parseLong(row.split(",", -1)[7]);
              return sales >= 60_000_000 && sales <= 70_000_000;
            });
  }

  @Test
  void itSaysOfItselfHowItWasDrawnAndKeepsTheSourcesOfTheHead() {
    String sheet = program.text("scenarios/mine/scenario.yaml").replaceAll("\\s+", " ");
    assertThat(sheet)
        .contains(
            "synthetic: true",
            "illustrative: false",
            "years: [2024]",
            "./dsisim generate mine --users 3000 --seed 1 --head rd-leaders-2024 --years 2022-2024"
                + " --uses 4000 --groups 0 --smallest 25000000 --largest 1000000000 --assumptions"
                + " rd-leaders-2024",
            "licensed under CC BY 4.0",
            "currency: source: EUR rate: 1.0389 unit: USD per EUR date: 2024-12-31",
            "USD 3.6 billion",
            "Of rd-leaders-2024: 7 subsidiaries stand beside a parent");
    assertThat(program.text("scenarios/mine/assumptions.csv"))
        .isEqualTo(program.text("scenarios/rd-leaders-2024/assumptions.csv"));
  }

  @Test
  void assumptionsCanBeThoseOfAnotherScenario() {
    generate("assuming", "--users", "400", "--assumptions", "workshop", "--out", "out");
    assertThat(program.text("out/assuming/assumptions.csv"))
        .isEqualTo(program.text("scenarios/workshop/assumptions.csv"));
    assertThat(program.text("out/assuming/scenario.yaml"))
        .contains("Assumptions are those of workshop.");
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    fails(
        2,
        """
        --groups: 51 is no number from 0 to 50.
          Maybe 5: of a hundred users five are parents, to each of whom one to four others belong.
        --head: 'rd-leaders' is not a scenario.
          Maybe one of mine, rd-leaders-2024, use-portfolio, workshop, or the path of a folder.
        --out: there is no folder 'nowhere'.
        --smallest, --largest: sales from 5 to 5: the first has to be 1 or more, and the second more than the first and no more than 1000000000000.
        --users: 0 is no number from 1 to 100000000.
        --uses: -1 is no number from 0 to 100000000.
        NAME: 'My Own' is not a name: small letters, digits and single hyphens.
          Maybe 'my-own'?
        """,
        "My Own",
        "--users",
        "0",
        "--uses",
        "-1",
        "--groups",
        "51",
        "--smallest",
        "5",
        "--largest",
        "5",
        "--head",
        "rd-leaders",
        "--out",
        "nowhere");
  }

  @Test
  void whatIsThereAlreadyIsNotTouched() {
    fails(
        2,
        "NAME: 'scenarios/workshop' is there already.\n  Maybe another name?\n",
        "workshop",
        "--users",
        "500");
  }

  @Test
  void fewerUsersThanTheHeadHasAreRefused() {
    fails(
        2,
        "--users: 386 users are not more than the 386 of the head rd-leaders-2024, which are kept.\n",
        "few",
        "--users",
        "386");
  }

  @Test
  void yearsThatDoNotEndWithTheHeadAreRefused() {
    fails(
        2,
        """
        --years: '2020,2024' is no row of years that ends with 2024, the last of the head.
          Maybe 2022-2024?
        """,
        "years",
        "--users",
        "500",
        "--years",
        "2020,2024");
  }

  @Test
  void aPopulationIsNoHead() {
    fails(
        1,
        "scenarios/mine: 'synthetic-000001' begins with synthetic-: its users were drawn, and are"
            + " no head.\n",
        "heads",
        "--users",
        "5000",
        "--head",
        "mine");
  }

  @Test
  void aHeadWithoutLargeCompaniesIsNoHead() {
    program.write("small/scenario.yaml", program.text("scenarios/rd-leaders-2024/scenario.yaml"));
    program.write(
        "small/assumptions.csv", program.text("scenarios/rd-leaders-2024/assumptions.csv"));
    program.write(
        "small/users.csv",
        """
        id,name,type,sector,home,year,sales_usd,profit_usd
        a,A,company,cosmetics,KEN,2024,499999999,1
        b,B,company,toys,KEN,2024,600000000,1
        c,C,company,cosmetics,KEN,2024,600000000,
        d,D,ngo,cosmetics,KEN,2024,600000000,1
        """);
    fails(
        1,
        "small: no company of a listed sector has sales of USD 500000000 or more in 2024, and a"
            + " known profit: there are no margins to draw from.\n",
        "heads",
        "--users",
        "5000",
        "--head",
        "./small");
    program.replace("small/users.csv", "499999999", "500000000");
    Program.Ended ended = generate("heads", "--users", "20", "--head", "./small", "--out", "out");
    assertThat(ended.err()).isEmpty();
    // One of three companies of the sector has an unknown profit, and so have as many that are
    // drawn.
    assertThat(drawn("out/heads/users.csv").stream().filter(row -> row.split(",", -1)[8].isEmpty()))
        .hasSizeBetween(8, 24);
  }

  @Test
  void aHeadWithUsesKeepsThemAndTakesNoOthers() {
    fails(
        2,
        """
        --uses: the head use-portfolio has uses of its own, and no others are drawn beside them.
          Maybe --uses 0, which keeps those of the head.
        """,
        "portfolio",
        "--users",
        "500",
        "--head",
        "use-portfolio",
        "--uses",
        "1");
    Program.Ended ended =
        generate("portfolio", "--users", "50", "--head", "use-portfolio", "--out", "out");
    assertThat(ended.err()).isEmpty();
    assertThat(program.text("out/portfolio/uses.csv"))
        .isEqualTo(program.text("scenarios/use-portfolio/uses.csv"));
    assertThat(program.text("out/portfolio/scenario.yaml"))
        .contains("illustrative: true", "synthetic: true");
  }

  @Test
  void aSingleTableIsNoHead() {
    fails(
        2,
        """
        --head: 'scenarios/one-table.csv' is a single table: a folder with scenario.yaml and assumptions.csv is needed.
          Maybe the id of a scenario?
        """,
        "tabled",
        "--users",
        "500",
        "--head",
        "scenarios/one-table.csv");
  }
}

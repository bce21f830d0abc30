package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.rulebook.description.RuleSetKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong usage: what is said, exit code 2, and that nothing is written. */
class UsageTest {

  private static final List<String> COMMANDS =
      List.of(
          "run",
          "allocate",
          "explain",
          "options",
          "scenarios",
          "describe",
          "parameters",
          "check",
          "test",
          "new",
          "generate");

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void copies() {
    program = Program.keptIn(folder);
    program.write("notes/thesis.txt", "mine");
  }

  @AfterAll
  static void nothingIsLeftBehind() {
    assertThat(program.names("")).containsExactly("notes", "proposals", "rules", "scenarios");
    assertThat(program.names("notes")).containsExactly("thesis.txt");
    assertThat(program.names("rules/contribution"))
        .containsExactlyElementsOf(Shipped.rulebook().ids(RuleSetKind.CONTRIBUTION));
    assertThat(program.names("rules/distribution"))
        .containsExactlyElementsOf(Shipped.rulebook().ids(RuleSetKind.DISTRIBUTION));
    assertThat(program.names("scenarios"))
        .containsExactly(
            "README.md",
            "one-table.csv",
            "rd-leaders-2024",
            "reference",
            "use-portfolio",
            "workshop");
  }

  @Test
  void theProgramAndEachCommandExplainThemselvesWithAnExample() {
    Program.Ended help = program.run("--help");
    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .contains("\nExample:\n  ./dsisim run rd-leaders-2024 -o cali-fund\n")
        .endsWith(
            "Exit codes: 0 done; 1 the input has problems; 2 wrong usage; 3 a fault of ours.\n");
    for (String command : COMMANDS) {
      assertThat(help.out()).contains("\n  " + command + " ");
      Program.Ended one = program.run(command, "--help");
      assertThat(one.code()).isZero();
      assertThat(one.err()).isEmpty();
      assertThat(one.out())
          .startsWith("Usage: dsisim " + command + " ")
          .containsPattern("\nExample:\n  \\./dsisim " + command + "( .*)?\n$");
      assertThat(one.out().lines()).allMatch(line -> line.length() <= 80);
    }
    assertThat(program.run("--version").out()).matches("dsisim \\S+, commit \\S+\n");
  }

  @Test
  void helpCanBeAskedForAsACommand() {
    assertThat(program.run("help")).isEqualTo(program.run("--help"));
    assertThat(program.run("help", "solve")).isEqualTo(program.run("solve", "--help"));
    fails("dsisim: 'slove' is not understood here.\n  Maybe 'solve'?\n", "help", "slove");
  }

  @Test
  void anOptionWithoutItsSignIsTakenForOne() {
    fails(
        """
        dsisim run: Missing required option: '--option=OPTION'.
          Maybe '-o cali-fund'?
        """,
        "run",
        "workshop",
        "cali-fund");
    fails(
        """
        dsisim run: Missing required option: '--option=OPTION'.
          Maybe 'dsisim run --help'?
        """,
        "run",
        "workshop");
  }

  @Test
  void aCommandIsNeeded() {
    fails("dsisim: a command is missing.\n  Maybe 'dsisim --help'?\n");
    fails("dsisim: 'rnu' is not understood here.\n  Maybe 'run'?\n", "rnu");
    fails("dsisim: 'simulate' is not understood here.\n  Maybe 'dsisim --help'?\n", "simulate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "allocate",
        "options",
        "scenarios",
        "describe",
        "parameters",
        "check",
        "test",
        "new"
      })
  void anOptionThatNoCommandKnowsIsNotIgnored(String command) {
    Program.Ended ended =
        switch (command) {
          case "run" -> program.run("run", "workshop", "-o", "none", "--colour");
          case "allocate" -> program.run("allocate", "equal", "--fund", "1", "--colour");
          case "describe", "parameters" -> program.run(command, "none", "--colour");
          case "new" -> program.run("new", "scenario", "x", "--from", "workshop", "--colour");
          default -> program.run(command, "--colour");
        };
    assertThat(ended.err())
        .startsWith("dsisim " + command + ": '--colour' is not understood here.\n  Maybe '");
    assertThat(ended.out()).isEmpty();
    assertThat(ended.code()).isEqualTo(2);
  }

  @Test
  void aListThatIsNotThereIsNamed() {
    fails(
        "--list: 'wildsy' is not a list of options.\n  Maybe 'wildsi'?\n",
        "options",
        "--list",
        "wildsy");
  }

  @Test
  void whatIsMissingOrBadOnACommandLineIsNamed() {
    fails(
        """
        dsisim run: Missing required options and parameters: '--option=OPTION', 'SCENARIO'.
          Maybe 'dsisim run --help'?
        """,
        "run");
    fails(
        """
        dsisim allocate: Missing required option: '--fund=USD'.
          Maybe 'dsisim allocate --help'?
        """,
        "allocate",
        "iusaf");
    fails(
        "dsisim run: '--thread' is not understood here.\n  Maybe '--threads'?\n",
        "run",
        "workshop",
        "-o",
        "none",
        "--thread",
        "2");
    fails(
        "dsisim run: Invalid value for option '--format': expected one of [TABLE, CSV, JSON, XLSX]"
            + " (case-insensitive) but was 'xml'.\n  Maybe 'dsisim run --help'?\n",
        "run",
        "workshop",
        "-o",
        "none",
        "--format",
        "xml");
    fails(
        """
        dsisim run: Invalid value for option '--threads': 'x' is no whole number, or far too large.
          Maybe 'dsisim run --help'?
        """,
        "run",
        "workshop",
        "-o",
        "none",
        "--threads",
        "x");
  }

  @Test
  void whatNamesNothingOrTooMuchIsSaid() {
    assertThat(program.run("run", "", "-o", "none").err())
        .startsWith("SCENARIO: '' is not a scenario.\n  Maybe one of ");
    for (String nowhere : List.of("", " ", "-")) {
      fails(
          "--out: '"
              + nowhere
              + "' is no name of a folder.\n"
              + "  Maybe --format csv or json, for one table or document on the screen.\n",
          "run",
          "workshop",
          "-o",
          "none",
          "--out",
          nowhere);
    }
    for (String several : List.of("none,cali-fund", "ALL")) {
      fails(
          "-o: '"
              + several
              + "' are several options, and one is asked for here.\n"
              + "  Maybe one of them; run and compare take several.\n",
          "explain",
          "workshop",
          "-o",
          several,
          "--total");
    }
  }

  @Test
  void whatGoesTogetherAndWhatDoesNotIsSaid() {
    String whose =
        "(--payer=ID | --country=COUNTRY | --use=ID | --total | --fund | --group=GROUP"
            + " | --sector=SECTOR | --home=COUNTRY)";
    explains("Error: Missing required argument (specify one of these): " + whose + ".");
    explains(
        "Error: --payer=ID, --country=COUNTRY are mutually exclusive (specify only one).",
        "--payer",
        "a",
        "--country",
        "KEN");
    explains(
        "Error: expected only one match but got %s={--payer=a} and %s={--payer=b}."
            .formatted(whose, whose),
        "--payer",
        "a",
        "--payer",
        "b");
    explains("option '--names' should be specified only once.", "--total", "--names", "--names");
    explains("Missing required parameter for option '--lang' (LANGUAGE).", "--total", "--lang");
    explains(
        "Expected parameter for option '--lang' but found '--names'.",
        "--total",
        "--lang",
        "--names");
    explains(
        "Invalid value for option '--names': 'yes' is neither true nor false.",
        "--total",
        "--names=yes");
  }

  private static void explains(String said, String... asked) {
    List<String> command = new ArrayList<>(List.of("explain", "workshop", "-o", "none"));
    command.addAll(List.of(asked));
    fails(
        "dsisim explain: " + said + "\n  Maybe 'dsisim explain --help'?\n",
        command.toArray(String[]::new));
  }

  @Test
  void everyWordOfARunThatIsNotKnownIsNamedAtOnce() {
    fails(
        """
        --country: 'KNE' is neither the ISO code nor a name of a country.
          Maybe KEN (Kenya)?
        --group: 'african-grup' is not a group of countries.
          Maybe 'african-group'?
        --lang: 'de' is not a language of country names.
          Maybe one of en, fr, es, ar, zh, ru.
        --set: 'uptake' is not OWNER.NAME=VALUE.
          Maybe cali-fund.profit_rate=0.5 or assumption.uptake=1.
        --threads: '0' is not a number of threads.
        -o: 'cali-fnd' is not an option.
          Maybe 'cali-fund'?
        -o: 'equl' is not an allocation formula.
          Maybe 'equal'?
        -o: 'iusaf' is a distribution rule set, not a contribution one.
          Maybe 'CONTRIBUTION:iusaf'?
        -o: 'none+none' names a rule set twice.
        -o: 'stric' is not a preset of iusaf.
          Maybe 'strict'?
        """,
        "run",
        "workshop",
        "-o",
        "cali-fnd,none:equl,iusaf,none+none,none:iusaf@stric",
        "--group",
        "african-grup",
        "--country",
        "KNE,bra",
        "--lang",
        "de",
        "--set",
        "uptake",
        "--threads",
        "0",
        "--out",
        "out");
    fails(
        """
        --group: 'klingons' is not a group of countries.
          Maybe one of african-group, asia-pacific, eeg, grulac, weog, africa, americas, asia, europe, oceania, ldc, sids, lldc, lmmc, high-income, eu-member, jusscannz, northern-africa, sub-saharan-africa, latin-america-and-the-caribbean, northern-america, central-asia, eastern-asia, south-eastern-asia, southern-asia, western-asia, eastern-europe, northern-europe, southern-europe, western-europe, australia-and-new-zealand, melanesia, micronesia, polynesia, upper-middle-income, lower-middle-income, low-income, eu-and-members.
        """,
        "run",
        "workshop",
        "-o",
        "none:equal",
        "--group",
        "klingons");
  }

  @Test
  void settingsThatSetNothingAreRefused() {
    fails(
        """
        --set: 'iusaf.floor' sets nothing: 'iusaf' is no part of the option.
          Maybe one of assumption, none, equal.
        """,
        "run",
        "workshop",
        "-o",
        "none:equal",
        "--set",
        "iusaf.floor=1");
    fails(
        """
        --set: 'flor' is not a parameter of equal.
          Maybe 'equal.floor'?
        --set: 'uptke' is not a parameter of assumption.
          Maybe 'assumption.uptake'?
        """,
        "run",
        "workshop",
        "-o",
        "none:equal",
        "--set",
        "equal.flor=1",
        "--set",
        "assumption.uptke=1");
  }

  @Test
  void valuesThatNothingCouldBeComputedWithAreRefused() {
    fails(
        """
        --set: assumption.administration_fixed_usd is '1e30', which is more money than there is.
        --set: cali-fund.averaging_years is '99999999999', which is not a sensible number of years.
        --set: cali-fund.profit_rate is '1e30', which is not a sensible percentage.
        --set: cali-fund.thresholds_to_exceed is '99999999999', which is not a sensible count.
        """,
        "run",
        "workshop",
        "-o",
        "cali-fund",
        "--set",
        "cali-fund.averaging_years=99999999999",
        "--set",
        "cali-fund.thresholds_to_exceed=99999999999",
        "--set",
        "cali-fund.profit_rate=1e30",
        "--set",
        "assumption.administration_fixed_usd=1e30");
  }

  @Test
  void aFundIsAnAmountOfMoneyThatThereCanBe() {
    fails("--fund: the fund is -5: a fund cannot be negative.\n", fund("-5"));
    String tooExact = "which is more exact than a cent: a fund is given out in whole cents.";
    fails("--fund: the fund is '0.005', " + tooExact + "\n  Maybe 0.01?\n", fund("0.005"));
    fails("--fund: the fund is '12.3449', " + tooExact + "\n  Maybe 12.34?\n", fund("12.3449"));
    fails("--fund: the fund is empty.\n", fund(""));
    fails("--fund: the fund is 'lots', which is not a number.\n", fund("lots"));
    fails("--fund: the fund is '10%', which is a percentage, not an amount.\n", fund("10%"));
    fails("--fund: the fund is '1e30', which is more money than there is.\n", fund("1e30"));
  }

  private static String[] fund(String usd) {
    return new String[] {"allocate", "equal", "--fund", usd, "--out", "out"};
  }

  @Test
  void aFormulaIsNoContributionAndAContributionNoFormula() {
    fails(
        """
        FORMULA: 'cali-fund' is a contribution rule set, not a distribution one.
          Maybe 'run SCENARIO -o cali-fund'?
        """,
        "allocate",
        "cali-fund",
        "--fund",
        "5");
    fails(
        "FORMULA: 'iusf' is not an allocation formula.\n  Maybe 'iusaf'?\n",
        "allocate",
        "iusf",
        "--fund",
        "5");
    fails(
        """
        OPTION: 'foo' is not a preset of iusaf.
          Maybe one of pure, strict, gini-minimum, band-order-boundary, modified-balance, lowest-gini, land-maximum, ocean-maximum, developed-iplc-by-number, developed-iplc-by-bands.
        """,
        "describe",
        "iusaf@foo");
    fails("OPTION: 'nonne' is not an option.\n  Maybe 'none'?\n", "parameters", "nonne");
  }

  @Test
  void nothingIsWrittenInThePlaceOfSomebodysFiles() {
    for (String[] command :
        List.of(
            new String[] {"run", "workshop", "-o", "none:equal", "--out", ""},
            new String[] {"allocate", "equal", "--fund", "1", "--out", ""})) {
      command[command.length - 1] = "notes";
      fails(
          """
            --out: notes holds files that are not of a run, such as 'thesis.txt'.
              Maybe a folder of its own: an earlier run's files are replaced.
            """,
          command);
      command[command.length - 1] = "notes/thesis.txt";
      fails("--out: notes/thesis.txt is a file, not a folder.\n  Maybe another name?\n", command);
    }
  }

  @Test
  void checkAndTestTakeWhatIsThere() {
    fails("PATH: there is no 'nowhere'.\n", "check", "nowhere");
    fails(
        """
        PATH: 'rules/README.md' is a file, neither a folder nor a table that ends in .csv or .xlsx.
          Maybe its folder?
        """,
        "check",
        "rules/README.md");
    fails("PATH: 'notes' holds neither a rule set nor a scenario.\n", "check", "notes");
    fails("RULE SET: 'equl' is not a rule set.\n  Maybe 'equal'?\n", "test", "equl");
    fails("--refresh: goes with --expected.\n  Maybe --expected --refresh\n", "test", "--refresh");
    fails("--expected: takes no rule set: it runs all scenarios.\n", "test", "--expected", "equal");
    fails(
        "--coverage: goes with worked cases: not --expected.\n",
        "test",
        "--expected",
        "--coverage");
  }

  @Test
  void aCopyHasANameOfItsOwn() {
    fails(
        "WHAT: 'ruleset' cannot be copied.\n  Maybe 'rule-set'?\n",
        "new",
        "ruleset",
        "x",
        "--from",
        "y");
    fails(
        """
        NAME: 'My Proposal!' is not a name: small letters, digits and single hyphens.
          Maybe 'my-proposal'?
        """,
        copyOf("My Proposal!"));
    fails(
        "NAME: '2nd' is not a name: small letters, digits and single hyphens.\n  Maybe 'nd'?\n",
        copyOf("2nd"));
    fails(
        "NAME: '../x' is not a name: small letters, digits and single hyphens.\n  Maybe 'x'?\n",
        copyOf("../x"));
    fails(
        "NAME: 'Été' is not a name: small letters, digits and single hyphens.\n  Maybe 'ete'?\n",
        copyOf("Été"));
    fails("NAME: '--' is not a name: small letters, digits and single hyphens.\n", copyOf("--"));
    fails("NAME: there is a rule set 'iusaf' already.\n  Maybe another name?\n", copyOf("iusaf"));
    fails("NAME: 'cali-fund-iusaf' is the name of an option.\n", copyOf("cali-fund-iusaf"));
    fails(
        """
        --from: 'wrkshop' is not a scenario.
          Maybe 'workshop'?
        NAME: there is a scenario 'workshop' already.
          Maybe another name?
        """,
        "new",
        "scenario",
        "workshop",
        "--from",
        "wrkshop");
    fails(
        "NAME: 'scenarios/reference' is there already.\n  Maybe another name?\n",
        "new",
        "scenario",
        "reference",
        "--from",
        "workshop");
  }

  private static String[] copyOf(String name) {
    // After two hyphens nothing is an option any more.
    return new String[] {"new", "--from", "cali-fund", "--", "rule-set", name};
  }

  private static void fails(String said, String... arguments) {
    Program.Ended ended = program.run(arguments);
    assertThat(ended.err()).isEqualTo(said);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.code()).isEqualTo(2);
  }
}

package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsisim.cli.output.Failures;
import org.dsisim.message.PseudoLanguage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each command where the program speaks another language, whose words are longer: what is said is
 * whole, and nothing that is computed or returned to the shell is another.
 */
class EachCommandInAnotherLanguageIT {

  /** What people read. */
  private static final List<String> PAGES =
      List.of(
          "run workshop -o cali-fund:iusaf@strict --names --country KEN,BRA",
          "run workshop -o cali-fund,bilateral --group african-group",
          "run workshop -o cali-fund --years 2024-2028",
          "run use-portfolio -o bilateral --names",
          "compare workshop -o cali-fund,bilateral --country KEN",
          "sweep workshop -o cali-fund --grid cali-fund.sales_rate=-0.1:0.2:0.1 --country KEN",
          "sweep --allocate iusaf --fund 1000000000 --grid iusaf.ocean_share=0:10:0.25",
          "solve workshop -o cali-fund --target KEN=5000 --vary cali-fund.sales_rate",
          "solve workshop -o cali-fund --target owed=700000 --vary cali-fund.averaging_years",
          "solve workshop -o cali-fund --target gini=0.9 --vary iusaf.floor --to 0.1",
          "compare workshop -o cali-fund,cali-fund{basis=higher}:gdp --by provision",
          "draw workshop -o cali-fund --uncertain assumption.uptake=normal(0.25,0.2) --draws 9"
              + " --with-brackets --country KEN --figures owed,ldc",
          "sensitivity workshop -o cali-fund --uncertain assumption.uptake=beta(2,6) --draws 3"
              + " --with-brackets",
          "brackets workshop -o cali-fund:iusaf --for KEN,home:USA --bracket formula=[iusaf][equal]"
              + " --bracket cali-fund.profit_rate=[0.5][1] --bracket assumption.uptake=[0.1][1]"
              + " --bracket cali-fund.use_attribution=[true][false]",
          "brackets rd-leaders-2024 -o cali-fund:iusaf",
          "allocate iusaf@strict --fund 1000000000 --group sids",
          "explain workshop -o cali-fund --payer workshop-seeds",
          "explain workshop -o cali-fund --country KEN",
          "explain workshop -o hybrid --use maize",
          "explain workshop -o cali-fund --total --names",
          "explain workshop -o cali-fund --fund",
          "explain workshop -o cali-fund --group LDCs",
          "explain workshop -o cali-fund --sector cosmetics",
          "explain workshop -o cali-fund --home KEN",
          "assess use-portfolio -o cali-fund,bilateral",
          "options",
          "options --list secretariat",
          "scenarios",
          "describe cali-fund",
          "describe iusaf iusaf@strict",
          "describe iusaf --text",
          "parameters cali-fund:iusaf",
          "parameters assumption",
          "check scenarios/workshop",
          "test equal",
          "--version");

  /** What people ask wrongly. */
  private static final List<String> MISTAKES =
      List.of(
          "rnu",
          "run nowhere -o cali-fund",
          "run README.md -o cali-fund",
          "serve --port 70000",
          "serve --share",
          "serve --session --session-port 70000",
          "serve --session --share nowhere",
          "run workshop -o nothing",
          "run workshop -o cali-fund --set cali-fund.profit_rate",
          "run workshop -o cali-fund --set assumption.uptik=1",
          "run workshop -o cali-fund --country african-group",
          "run workshop -o cali-fund --group Kenya",
          "run workshop -o cali-fund --years 2040-2030",
          "run workshop -o cali-fund --threads 0",
          "run workshop -o cali-fund --lang de",
          "run workshop -o cali-fund --charts",
          "compare workshop -o cali-fund",
          "sweep workshop -o cali-fund --grid cali-fund.basis=loewr --figures ginni",
          "sweep workshop --grid iusaf.floor=1",
          "solve workshop -o cali-fund --vary cali-fund.basis --target KEN",
          "solve workshop -o cali-fund --vary cali-fund.sales_rate",
          "compare workshop",
          "compare --runs rules,scenarios",
          "draw workshop -o cali-fund",
          "draw workshop -o cali-fund --draws 0 --uncertain assumption.uptake=gauss(1)",
          "draw workshop -o cali-fund --uncertain assumption.uptake=normal(25,1)",
          "sensitivity workshop -o cali-fund --correlate assumption.uptake,KEN=2",
          "brackets workshop -o cali-fund:iusaf --all",
          "brackets workshop -o cali-fund:iusaf --bracket cali-fund.profit_rate=1 --only x",
          "brackets workshop -o cali-fund:iusaf --for home:nowhere --text nothing.txt",
          "allocate equal --fund -5",
          "explain workshop -o cali-fund --payer seeds",
          "explain workshop -o cali-fund --use nothing",
          "explain workshop -o cali-fund --sector nothing",
          "options --list nobody",
          "verify nowhere",
          "check nowhere",
          "test nowhere",
          "test --refresh",
          "new scenario workshop --from workshop",
          "generate workshop --users 500",
          "generate few --users 5 --years 2023 --uses -1 --smallest 2 --largest 1",
          "generate few --users 500 --head use-portfolio --uses 1",
          "generate few --users 500 --head scenarios/one-table.csv",
          "run",
          "new rule-set",
          "run workshop -o cali-fund --out",
          "run workshop -o cali-fund --out --names",
          "run workshop -o cali-fund --threads x",
          "run workshop -o cali-fund --format xml",
          "run workshop -o cali-fund --names --names",
          "draw workshop -o cali-fund --seed 1e99",
          "explain workshop -o cali-fund",
          "explain workshop -o cali-fund --payer a --country KEN",
          "explain workshop -o cali-fund --payer a --payer b");

  /** What programs read. */
  private static final List<String> TABLES =
      List.of(
          "run workshop -o cali-fund,bilateral --format csv",
          "compare workshop -o cali-fund,bilateral --format csv",
          "sweep --allocate iusaf --fund 1000000000 --grid iusaf.floor=0,1 --format csv",
          "solve workshop -o cali-fund --target KEN=5000 --vary cali-fund.sales_rate --format json",
          "compare workshop -o cali-fund,cali-fund{basis=higher}:gdp --by parameter --format csv",
          "draw workshop -o cali-fund --uncertain assumption.uptake=beta(2,6) --draws 9"
              + " --format csv",
          "brackets workshop -o cali-fund:iusaf --only basis,scope --format csv",
          "allocate iusaf --fund 1000000000 --format json",
          "explain workshop -o cali-fund --payer workshop-seeds --format json");

  /** What writes files, into a folder of the test. */
  private static final List<String> WRITING =
      List.of(
          "run workshop -o cali-fund:iusaf --charts --out FOLDER/run",
          "run workshop -o cali-fund:iusaf@strict --out FOLDER/strict",
          "compare FOLDER/run FOLDER/strict",
          "verify FOLDER/run",
          "allocate iusaf --fund 1000000000 --out FOLDER/given",
          "generate few --users 500 --out FOLDER");

  /** What stays until it is ended; a copy among the shipped rules; and what no help shows. */
  private static final Set<String> ASKED_ELSEWHERE = Set.of("serve", "new", "warm-up", "rehearse");

  private static final Set<String> COMMANDS =
      Commands.BY_NAME.keySet().stream()
          .map(name -> "dsisim " + name)
          .collect(Collectors.toUnmodifiableSet());

  @TempDir static Path folder;

  private static final Program PROGRAM = Program.ofShipped();

  private static List<Program.Ended> pages = List.of();
  private static List<Program.Ended> mistakes = List.of();
  private static List<Program.Ended> tables = List.of();
  private static List<Program.Ended> writing = List.of();
  private static List<Program.Ended> helps = List.of();

  @BeforeAll
  static void runs() throws Exception {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    PseudoLanguage.writeTo(classes);
    List<Program.Ended> all =
        OtherProcess.run(
            classes,
            PROGRAM,
            Stream.of(PAGES, MISTAKES, TABLES, inFolder(), helped()).flatMap(List::stream).toList(),
            Files.createDirectory(folder.resolve("results")));
    int wrong = PAGES.size();
    int written = wrong + MISTAKES.size();
    pages = all.subList(0, wrong);
    mistakes = all.subList(wrong, written);
    int last = written + TABLES.size();
    tables = all.subList(written, last);
    int others = last + WRITING.size();
    writing = all.subList(last, others);
    helps = all.subList(others, all.size());
  }

  /** The program and each command, those among them that are in no list. */
  private static List<String> helped() {
    return Stream.concat(
            Stream.of("--help"), Commands.BY_NAME.keySet().stream().map(name -> name + " --help"))
        .toList();
  }

  private static List<String> inFolder() {
    return WRITING.stream()
        .map(command -> command.replace("FOLDER", folder.toString().replace('\\', '/')))
        .toList();
  }

  @Test
  void noCommandIsLeftOut() {
    Set<String> asked = new TreeSet<>(ASKED_ELSEWHERE);
    Stream.of(PAGES, WRITING)
        .flatMap(List::stream)
        .map(command -> command.split(" ", 2)[0])
        .filter(word -> !word.startsWith("-"))
        .forEach(asked::add);
    assertThat(asked).isEqualTo(new TreeSet<>(Commands.BY_NAME.keySet()));
  }

  @Test
  void whatIsSaidOfFilesIsWholeToo() {
    assertThat(writing).map(Program.Ended::code).containsOnly(Failures.DONE);
    for (Program.Ended ended : writing) {
      PseudoLanguage.expectWhole(ended.out());
      PseudoLanguage.expectWhole(ended.err());
    }
  }

  @Test
  void theExitCodeIsTheSame() {
    assertThat(pages).map(Program.Ended::code).containsOnly(Failures.DONE);
    assertThat(mistakes).map(Program.Ended::code).containsOnly(Failures.WRONG_USAGE);
    assertThat(tables).map(Program.Ended::code).containsOnly(Failures.DONE);
  }

  @Test
  void whatIsSaidIsWhole() {
    for (Program.Ended ended : Stream.of(pages, mistakes).flatMap(List::stream).toList()) {
      PseudoLanguage.expectWhole(ended.out());
      PseudoLanguage.expectWhole(ended.err());
    }
  }

  @Test
  void whatIsWrongIsSaidInThatLanguageAlone() {
    for (Program.Ended ended : mistakes) {
      assertThat(ended.out()).isEmpty();
      assertThat(ended.err()).contains("‹");
      // Where it is wrong is the command, as it is typed.
      assertThat(PseudoLanguage.unmarked(ended.err())).allMatch(COMMANDS::contains);
    }
  }

  @Test
  void helpIsWholeAndNothingOfItButWhatIsTypedIsInEnglish() {
    assertThat(helps).hasSize(Commands.BY_NAME.size() + 1);
    for (Program.Ended help : helps) {
      assertThat(help.code()).isEqualTo(Failures.DONE);
      assertThat(help.err()).isEmpty();
      PseudoLanguage.expectWhole(help.out());
      assertThat(help.out()).startsWith("‹Usage~~›: dsisim");
      assertThat(words(help.out())).isEmpty();
    }
  }

  /** What of a help no translator has seen, but for what is typed and what stands for a value. */
  private static List<String> words(String help) {
    String examples = "(?s)\n‹Examples?~+›:\n.*?(\n\n|$)";
    return help.substring(help.indexOf("\n‹"))
        .replaceFirst(examples, "")
        .lines()
        .map(line -> line.replaceAll("‹[^‹›]*›|⟪[^⟪⟫]*⟫", ""))
        .map(line -> line.replaceFirst("^ +(-\\w, )?--[a-z-]+\\S*", ""))
        .map(line -> line.replaceFirst("^ +\\[?[A-Z]+( [A-Z]+)*\\S*|^ +rule-set\\|scenario", ""))
        .map(line -> line.replaceFirst("^  [a-z-]+(?=  )", ""))
        .filter(line -> line.matches(".*\\p{L}.*"))
        .toList();
  }

  @Test
  void theFiguresOfTablesAreTheSame() {
    assertThat(tables)
        .map(table -> PseudoLanguage.undisguised(table.out()))
        .isEqualTo(TABLES.stream().map(table -> PROGRAM.run(table.split(" ")).out()).toList());
  }
}

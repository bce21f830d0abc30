package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.cli.output.Failures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -o proposal.yaml}: an option, and what is set otherwise. */
class ProposalInAFileTest {

  private static final String COP17 = "proposals/cop17.yaml";
  private static final String HEAD =
      """
      title: Half the rate
      source: a non-paper
      date: 2026-10-12
      option: cali-fund-iusaf
      """;

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void copies() {
    program = Program.keptIn(folder);
  }

  private static Program.Ended run(String... arguments) {
    return program.run(arguments);
  }

  private static String said(String proposal) {
    program.write("mine.yaml", proposal);
    Program.Ended ended = run("run", "workshop", "-o", "mine.yaml");
    assertThat(ended.out()).isEmpty();
    assertThat(ended.code()).isEqualTo(Failures.INPUT_HAS_PROBLEMS);
    return ended.err();
  }

  @Test
  void theEmptyOneEqualsItsBaseOptionToTheCent() {
    for (String file : List.of("flows.csv", "payers.csv", "countries.csv", "summary.csv")) {
      run("run", "rd-leaders-2024", "-o", COP17, "--out", "runs/cop17");
      run("run", "rd-leaders-2024", "-o", "cali-fund-iusaf", "--out", "runs/base");
      assertThat(program.text("runs/cop17/" + file).replace("cop17.yaml,", "cali-fund-iusaf,"))
          .isEqualTo(program.text("runs/base/" + file));
    }
  }

  @Test
  void theFirstLineSaysThatTheOutcomeIsNotIn() {
    Program.Ended ended = run("run", "rd-leaders-2024", "-o", COP17);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .startsWith(
            """
            The outcome of COP17 (Yerevan, October 2026) is not in.
            Proposal  cop17.yaml of 2026-11-28, on cali-fund-iusaf (source: none yet). It
                      sets nothing: its figures are those of cali-fund-iusaf. 16 values are
                      left empty.
            """);
    assertThat(run("explain", "workshop", "-o", COP17, "--country", "KEN").out())
        .startsWith("The outcome of COP17 (Yerevan, October 2026) is not in.\n");
    assertThat(run("assess", "workshop", "-o", COP17).out())
        .startsWith("The outcome of COP17 (Yerevan, October 2026) is not in.\n");
  }

  @Test
  void whatItSetsTakesThePlaceOfTheTablesAndSetGoesBefore() {
    program.write(
        "mine.yaml",
        HEAD
            + """
            settings:
              cali-fund.basis: profit
              cali-fund.profit_rate: 0.5
              cali-fund.sectors: [cosmetics, animal-and-plant-breeding]
              cali-fund.sales_rate:
            assumptions:
              uptake: 0.3
            """);
    String bySet =
        total(
            "cali-fund-iusaf",
            "cali-fund.basis=profit",
            "cali-fund.profit_rate=0.5",
            "cali-fund.sectors=cosmetics;animal-and-plant-breeding",
            "assumption.uptake=0.3");
    assertThat(total("mine.yaml")).isEqualTo(bySet);
    assertThat(total("mine.yaml", "cali-fund.profit_rate=1", "assumption.uptake=0.3"))
        .isNotEqualTo(bySet)
        .isEqualTo(
            total(
                "cali-fund-iusaf",
                "cali-fund.basis=profit",
                "cali-fund.profit_rate=1",
                "cali-fund.sectors=cosmetics;animal-and-plant-breeding",
                "assumption.uptake=0.3"));
    assertThat(run("parameters", "mine.yaml").out())
        .contains("cali-fund.profit_rate = 0.5 percent (set by mine.yaml:7)");
    assertThat(program.runAt(200, "run", "workshop", "-o", "mine.yaml").out())
        .startsWith(
            "Proposal  mine.yaml of 2026-10-12, on cali-fund-iusaf (source: a non-paper). It sets"
                + " cali-fund.basis, cali-fund.profit_rate, cali-fund.sectors, assumption.uptake;"
                + " status and law below are those of its");
    assertThat(run("check", "mine.yaml").out()).isEqualTo("Checked mine.yaml: no problems.\n");
    assertThat(run("describe", "cali-fund-iusaf", "mine.yaml").out())
        .contains("0.5 per cent, set by mine.yaml:7");
  }

  /** What is owed and expected, as one line of the summary each. */
  private static String total(String option, String... settings) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("run", "workshop", "-o", option, "--format", "csv"));
    for (String setting : settings) {
      arguments.addAll(List.of("--set", setting));
    }
    Program.Ended ended = run(arguments.toArray(String[]::new));
    assertThat(ended.code()).as(ended.err()).isZero();
    return ended
        .out()
        .lines()
        .filter(line -> line.matches(".*,\\d{4},(owed|expected),.*"))
        .map(line -> line.substring(line.indexOf(','), line.indexOf(",USD")))
        .toList()
        .toString();
  }

  @Test
  void itIsComparedLikeAnyOtherOption() {
    Program.Ended ended = run("run", "workshop", "-o", "cali-fund-iusaf," + COP17);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("cop17.yaml: What COP17 decided on the Cali Fund");
  }

  @Test
  void theRunNamesItWithItsHash() throws IOException {
    run("run", "workshop", "-o", COP17, "--out", "runs/named");
    JsonNode json = new ObjectMapper().readTree(program.text("runs/named/run.json"));
    assertThat(json.at("/options/0/option").asText()).isEqualTo("cop17.yaml");
    assertThat(json.at("/options/0/proposal/base").asText()).isEqualTo("cali-fund-iusaf");
    assertThat(json.at("/options/0/proposal/date").asText()).isEqualTo("2026-11-28");
    assertThat(json.at("/options/0/proposal/left_empty")).hasSize(16);
    assertThat(json.at("/inputs"))
        .anySatisfy(
            input -> {
              assertThat(input.path("file").asText()).isEqualTo(COP17);
              assertThat(input.path("sha256").asText()).hasSize(64);
            });
  }

  @Test
  void itIsListedBesideTheOptions() {
    assertThat(run("options").out())
        .contains("- proposals/cop17.yaml: What COP17 decided on the Cali Fund");
  }

  @Test
  void allThatIsWrongWithItsFormIsSaidWithItsLines() {
    assertThat(
            said(
                """
                titel: Half the rate
                source:
                date: October 2026
                option: cali-fund-iusaf
                settings:
                  profit_rate: 1
                  assumption.uptake: 1
                  cali-fund.basis: {a: b}
                assumptions:
                  cali-fund.basis: profit
                  assumption.uptake: 1
                """))
        .isEqualTo(
            """
            mine.yaml:1: 'titel' is not known here.
              Maybe 'title'?
            mine.yaml:1: title is missing.
            mine.yaml:6: 'profit_rate' must be written RULE-SET.NAME.
              Maybe cali-fund.profit_rate?
            mine.yaml:7: 'assumption.uptake' is an assumption.
              Maybe 'uptake' under assumptions.
            mine.yaml:8: 'cali-fund.basis' must have a value, or several in a list.
            mine.yaml:10: 'cali-fund.basis' is not the name of an assumption.
              Maybe 'cali-fund.basis' under settings.
            mine.yaml:11: 'assumption.uptake' is not the name of an assumption.
              Maybe 'uptake'?
            """);
    assertThat(said("title: A\nsource: B\ndate: October 2026\noption:\n"))
        .isEqualTo(
            """
            mine.yaml:3: date is 'October 2026', which is not a date.
              Maybe 2026-11-28: year-month-day.
            mine.yaml:4: option is empty.
            """);
  }

  @Test
  void whatItSetsHasToBeThereAndToBeOfItsUnit() {
    assertThat(
            said(
                HEAD
                    + """
                    settings:
                      cali-fund.profit_rte: 1
                      cali-fnd.basis: profit
                      cali-fund.basis: proffit
                      iusaf.iplc_share: much
                      iusaf.developed_iplc_countries: [Norway, Atlantis]
                    assumptions:
                      uptke: 1
                    """))
        .isEqualTo(
            """
            mine.yaml:6: 'profit_rte' is not a parameter of cali-fund.
              Maybe 'cali-fund.profit_rate'?
            mine.yaml:7: 'cali-fnd.basis' sets nothing: 'cali-fnd' is no part of the option.
              Maybe 'cali-fund.basis'?
            mine.yaml:8: cali-fund.basis is 'proffit', which is not one of lower, higher, profit, sales.
              Maybe 'profit'?
            mine.yaml:9: iusaf.iplc_share is 'much', which is not a number.
            mine.yaml:10: 'Atlantis' is neither the ISO code nor a name of a country.
            mine.yaml:12: 'uptke' is not a parameter of assumption.
              Maybe 'assumption.uptake'?
            """);
    assertThat(run("check", "mine.yaml").err())
        .contains(
            "mine.yaml:12: 'uptke' is nothing that can be assumed.\n  Maybe 'uptake'?\n",
            "mine.yaml:6: 'profit_rte'");
    assertThat(said(HEAD.replace("cali-fund-iusaf", "cali-fund:iusfa")))
        .isEqualTo("mine.yaml:4: 'iusfa' is not an allocation formula.\n  Maybe 'iusaf'?\n");
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    Program.Ended ended = run("run", "workshop", "-o", "proposals/cop71.yaml");
    assertThat(ended.code()).isEqualTo(Failures.WRONG_USAGE);
    assertThat(ended.err())
        .isEqualTo(
            "-o: there is no file 'proposals/cop71.yaml'.\n  Maybe 'proposals/cop17.yaml'?\n");
  }

  @Test
  void fromAnotherFolderTheShippedOneIsStillFound() {
    Program.Ended ended = program.runFrom(folder.resolve("rules"), 80, "parameters", COP17);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
  }

  @Test
  void aProposalOfALaterFormIsRefusedInsteadOfReadInPart() {
    String proposal = "title: A\nsource: B\ndate: 2026-10-12\noption: cali-fund\n";
    assertThat(said("format: 2\n" + proposal))
        .isEqualTo(
            """
            mine.yaml:1: '2' is no form of proposals that this program knows: it knows 1.
              Maybe a newer version of the program, or the line can go.
            """);
    program.write("mine.yaml", "format: 1\n" + proposal);
    assertThat(run("check", "mine.yaml").code()).isZero();
  }
}

package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code assess}, from the command line to its files. */
class AssessTest {

  private static final String TWO = "cali-fund,bilateral-contracts";
  private static final String JUDGEMENTS = "scenarios/use-portfolio/judgements.csv";
  private static final String WEIGHTS = "scenarios/use-portfolio/weights.csv";

  @TempDir Path folder;

  @Test
  void theTableHasOptionsByNumberAndRangesAndNamesNoWinner() {
    Program.Ended ended = shipped("assess", "use-portfolio", "-o", TWO);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains(
            """
            HOW OPTIONS STAND, 2024, by option
            criterion                     1 cali-fund  2 bilateral-contracts
            efficient-feasible-practical            ?                   0.25
            more-benefits-than-costs                ?                   0.99
            effective                       0.20-0.99              0.87-1.00
            certainty-and-clarity                0.62                   0.84
            research-and-innovation              1.00              0.75-1.00
            open-access                          0.84                   0.84
            international-obligations               ?                      ?
            other-instruments                       ?                      ?
            rights-of-iplc                  0.00-1.00              0.03-0.62
            paragraph-10                            ?                      ?
            """)
        .contains("None is named the best")
        .contains("Weights are yours: --weights FILE.")
        .contains("wording and numbering not\n          checked against the printed text")
        .contains("2: 75 % = 0.25\n    from 100 per cent (worst) to 0 per cent (best); rule")
        .contains("- option 2: international-obligations, other-instruments, paragraph-10\n")
        .contains("ILLUSTRATIVE, no source gives them: decision-15-9.administration_worst = 20 %,")
        .doesNotContain("by your weights");
    assertThat(ended.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void judgementsWidenRangesAndWeightsAddARow() {
    Program.Ended ended =
        shipped(
            "assess", "use-portfolio", "-o", TWO, "--judgements", JUDGEMENTS, "--weights", WEIGHTS);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains(
            """
            international-obligations      0.40-0.80j             0.40-0.80j
            other-instruments              0.30-0.70j             0.20-0.60j
            rights-of-iplc                  0.00-1.00             0.00-0.62j
            """)
        .contains("\nby your weights                 0.27-0.92              0.54-0.81\n")
        .contains("JUDGEMENTS, somebody's and not this program's")
        .contains("- international-obligations, option 1, 2: 0.40-0.80, illustrative:")
        .contains("9(a)); your weight: 1")
        .doesNotContain("Weights are yours");
  }

  @Test
  void theTableToFillInHasARowForWhatNoRuleMeasuresAndIsReadBack() {
    Program program = Program.copiedTo(folder);
    String[] assess = {
      "assess", "use-portfolio", "-o", TWO, "--by", "advisory-group", "--template", "mine/j.csv"
    };
    assertThat(program.run(assess).out())
        .endsWith("\nTo fill in: mine/j.csv. Then: --judgements mine/j.csv\n");
    assertThat(program.text("mine/j.csv"))
        .isEqualTo(
            """
            criterion,option,low,high,why
            efficient-and-feasible,cali-fund,,,
            good-governance,bilateral-contracts,,,
            coherent-and-adaptable,cali-fund,,,
            coherent-and-adaptable,bilateral-contracts,,,
            """);
    Program.Ended again = program.run(assess);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err())
        .isEqualTo("--template: 'mine/j.csv' is there already.\n  Maybe another name?\n");
    program.replace("mine/j.csv", "adaptable,cali-fund,,,", "adaptable,cali-fund,0.5,0.5,I say so");
    assertThat(
            program
                .run(
                    "assess",
                    "use-portfolio",
                    "-o",
                    TWO,
                    "--by",
                    "advisory-group",
                    "--judgements",
                    "mine/j.csv",
                    "--format",
                    "csv")
                .out())
        .contains(
            "cali-fund,2024,coherent-and-adaptable,,,,0.5,0.5,judgement,,mine/j.csv:4: I say so,",
            "bilateral-contracts,2024,coherent-and-adaptable,,,,0,1,unknown,,,");
  }

  @Test
  void theDirectoryHasEveryFigureAndReplacesAnEarlierOne() {
    Program program = Program.copiedTo(folder);
    String[] assess = {
      "assess", "use-portfolio", "-o", "cali-fund", "--weights", WEIGHTS, "--out", "runs/a"
    };
    assertThat(program.run(assess).out()).endsWith("\nWritten to runs/a.\n");
    assertThat(program.run(assess).code()).isZero();
    assertThat(program.names("runs/a")).containsExactly("assessment.csv", "run.json");
    assertThat(program.text("runs/a/assessment.csv"))
        .startsWith(
            "option,year,criterion,measure,value,unit,low,high,source,rule,reference,note\n"
                + "cali-fund,2024,efficient-feasible-practical,uses_burdened_commercial /"
                + " uses_commercial,0,share,1,1,computed,\"9(a): Commercial uses that need a permit,"
                + " a licence or a consent\",CBD/COP/DEC/15/9 para 9(a),\"rests on illustrative")
        .contains(
            "cali-fund,2024,efficient-feasible-practical,\"administration, which is not decided\",,,"
                + "0,1,unknown,9(a): Administration that nobody has decided is left open,")
        .contains("cali-fund,2024,effective,expected / owed,0.25,share,0.25,0.25,computed,")
        .contains("cali-fund,2024,,by weights,,,")
        .contains(",weights,,,");
    assertThat(program.text("runs/a/run.json"))
        .contains("\"file\" : \"rules/assessment/decision-15-9/ratings.drl\"")
        .contains("\"file\" : \"scenarios/use-portfolio/weights.csv\"")
        .contains("\"name\" : \"decision-15-9.months_worst\"")
        .contains("None is named the best");
  }

  @Test
  void theDocumentHasRangesMeasuresAndJudgements() {
    String out =
        shipped(
                "assess",
                "use-portfolio",
                "-o",
                TWO,
                "--judgements",
                JUDGEMENTS,
                "--format",
                "json")
            .out();
    assertThat(out)
        .contains("\"measure\" : \"uses_burdened_commercial / uses_commercial\"")
        .contains("\"value\" : 0.75")
        .contains("\"what\" : \"administration, which is not decided\"")
        .contains("\"from\" : \"scenarios/use-portfolio/judgements.csv:2\"")
        .contains("Weights are yours: --weights FILE.")
        .doesNotContain("by_weights");
  }

  @Test
  void theEndsOfAScaleAreMovedAsAnyParameter() {
    Program.Ended ended =
        shipped(
            "assess",
            "use-portfolio",
            "-o",
            TWO,
            "--set",
            "decision-15-9.months_worst=12",
            "--set",
            "assumption.uptake=0.5");
    assertThat(ended.out())
        .contains("research-and-innovation              1.00              0.50-1.00\n")
        .contains("effective                       0.41-0.99              0.87-1.00\n")
        .contains("Set       decision-15-9.months_worst = 12 (by --set; the table has 24)\n");
  }

  @Test
  void amongAllOptionsOneThatLacksSomethingIsListedAndAloneItIsAnError() {
    Program.Ended all = shipped("assess", "rd-leaders-2024", "-o", "ALL", "--by", "advisory-group");
    assertThat(all.code()).isZero();
    assertThat(all.out()).contains("\nNOT COMPUTABLE HERE\n").contains("needs uses.csv");
    Program.Ended one = shipped("assess", "rd-leaders-2024", "-o", "bilateral-contracts");
    assertThat(one.code()).isEqualTo(1);
    assertThat(one.err()).contains("bilateral-contracts is not computable here: needs uses.csv");
  }

  @Test
  void anAssessmentIsNoOptionAndTheOtherWayRound() {
    Program.Ended run = shipped("run", "workshop", "-o", "decision-15-9");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            -o: 'decision-15-9' is an assessment rule set, not a contribution one.
              Maybe 'assess SCENARIO -o OPTION --by decision-15-9'?
            """);
    assertThat(shipped("assess", "workshop", "-o", "cali-fund", "--by", "cali-fund").err())
        .isEqualTo(
            """
            --by: 'cali-fund' is a contribution rule set, not an assessment one.
              Maybe '-o cali-fund'?
            """);
    assertThat(shipped("assess", "workshop", "-o", "cali-fund", "--by", "decision-159").err())
        .isEqualTo("--by: 'decision-159' is not an assessment.\n  Maybe 'decision-15-9'?\n");
  }

  @Test
  void whatCannotBeUsedIsRefused() {
    Program.Ended year = shipped("assess", "workshop", "-o", "cali-fund", "--year", "1999");
    assertThat(year.code()).isEqualTo(2);
    assertThat(year.err())
        .isEqualTo("--year: no user has an account for 1999.\n  Maybe 2024 or later.\n");
    Program.Ended set =
        shipped("assess", "workshop", "-o", "cali-fund", "--set", "advisory-group.iplc_best=3");
    assertThat(set.code()).isEqualTo(2);
    assertThat(set.err()).startsWith("--set: 'advisory-group.iplc_best' sets nothing:");
    Program.Ended file =
        shipped("assess", "workshop", "-o", "cali-fund", "--judgements", "nowhere.csv");
    assertThat(file.code()).isEqualTo(1);
    assertThat(file.err()).startsWith("nowhere.csv: ");
    assertThat(shipped("assess", "workshop", "-o", "cali-fund", "--out", "src").err())
        .startsWith("--out: src holds files that are not of a run");
  }

  @Test
  void aCopyIsAnAssessmentOfItsOwn() {
    Program program = Program.copiedTo(folder);
    assertThat(program.run("new", "rule-set", "mine", "--from", "advisory-group").out())
        .contains("Copied advisory-group to rules/assessment/mine.\n")
        .endsWith("  ./dsisim assess use-portfolio -o cali-fund --by mine\n");
    assertThat(program.run("check", "mine").out()).isEqualTo("Checked mine: no problems.\n");
    program.replace(
        "rules/assessment/mine/ratings.drl", "\"effective\",", "\"coherent-and-adaptable\",");
    assertThat(program.run("test", "mine").code()).isEqualTo(1);
    assertThat(program.run("assess", "use-portfolio", "-o", "cali-fund", "--by", "mine").out())
        .contains("By        mine: mine, a copy of advisory-group\n")
        .contains("effective                         ?\n");
  }

  @Test
  void assessmentsAreListedDescribedAndHaveParameters() {
    assertThat(shipped("options").out())
        .contains(
            "\nASSESSMENTS: what indicators say about options, for assess --by\n- advisory-group: ");
    List<String> described = shipped("describe", "decision-15-9").out().lines().toList();
    assertThat(described)
        .contains("HOW OPTIONS ARE ASSESSED, decision-15-9: The criteria of decision 15/9,")
        .anyMatch(line -> line.startsWith("- effective: It is effective (CBD/COP/DEC/15/9"))
        .anyMatch(line -> line.contains("20 per cent is the worst"));
    assertThat(shipped("describe", "decision-15-9", "--text").code()).isZero();
    assertThat(shipped("describe", "decision-15-9", "--format", "json").code()).isZero();
    assertThat(shipped("describe", "decision-15-9", "advisory-group").code()).isZero();
    assertThat(shipped("parameters", "advisory-group").out())
        .contains("advisory-group.permit_cost_worst = 20000 USD\n");
  }

  private static Program.Ended shipped(String... arguments) {
    return Program.ofShipped().run(arguments);
  }
}

package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.dsisim.message.Problems;
import org.dsisim.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options as bracketed text, and two of them side by side. */
class DescribeTest {

  private static final String LEGEND =
      "Of alternatives [a] [=b=], b is in force; [=c, set=] is set and no alternative.\n";

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void copies() {
    program = Program.keptIn(folder);
    runs("new", "rule-set", "mine", "--from", "cali-fund");
    program.replace(
        "rules/contribution/mine/parameters.csv",
        "profit_rate,1,percent,0.5,2,,,2024,",
        "profit_rate,0.5,percent,0.5,2,[0.5][1],,2024,");
    program.replace(
        "rules/contribution/mine/option.yaml",
        "should contribute {profit_rate}",
        "shall contribute {profit_rate}");
    program.replace("rules/contribution/mine/option.yaml", "force: voluntary", "force: law");
    program.replace(
        "rules/contribution/mine/option.yaml",
        """
          - paragraph: annex para 3, reading R-6
            text: 'Only the part of profit and revenue that rests on digital sequence information counts: {use_attribution}.'
            parameters: [use_attribution]
        """,
        "");
  }

  @Test
  void whereANamedOptionIsFromIsSaid() {
    assertThat(runs("describe", "no-benefit-sharing"))
        .contains("\n- source: CBD/WG2020/3/4 annex II, Option 5\n");
    assertThat(runs("describe", "none:iusaf")).doesNotContain("- source: CBD/WG2020/3/4 annex II");
  }

  @Test
  void rowsForOtherYearsSetTwoTablesApart() {
    runs("new", "rule-set", "later", "--from", "cali-fund");
    String table = program.text("rules/contribution/later/parameters.csv");
    program.write(
        "rules/contribution/later/parameters.csv",
        table + "profit_rate,2,percent,0.5,2,,,2028,own proposal,Part of profit\n");
    assertThat(runs("describe", "cali-fund", "later"))
        .contains(
            """
            PARAMETERS
              A                                     | B
            profit_rate (cali-fund and later)
              1 per cent, CBD/COP/DEC/16/2 annex    | 1 per cent, CBD/COP/DEC/16/2 annex
              para 3 (indicative rate, subject to   | para 3 (indicative rate, subject to
              para 13)                              | para 13); from 2028 2 per cent, own
                                                    | proposal
            """);
  }

  @Test
  void aRuleThatLooksAtEveryRowIsNamedWithWhatItReads() {
    runs("new", "rule-set", "by-name", "--from", "micro-levy");
    assertThat(runs("describe", "by-name")).doesNotContain("row by row");
    program.replace(
        "rules/contribution/by-name/obligations.drl",
        "$payer : Payer( typeListed",
        "$payer : Payer( name != \"Nobody\", typeListed");
    assertThat(runs("describe", "by-name").replaceAll("\\s+", " "))
        .contains("asked row by row, which takes longer: rule")
        .contains("reads 'name', which can be another in every row.");
  }

  @Test
  void everyProvisionStandsWithItsBracketsUnitsDatesAndReferences() {
    String text = runs("describe", "party-assessed", "--text");
    assertThat(text)
        .startsWith(LEGEND + "\nOPTION party-assessed: party-assessed with iusaf, in force in 2026")
        .contains(
            """

            CBD/COP/DEC/16/28 annex, reading R-1
            Parties pay USD 15,041,954 together. The European Union pays 2.5 per cent of it.
            - total: USD 15,041,954, from 2026. CBD/COP/DEC/16/28 annex
            - eu_share: 2.5 per cent, without a date. CBD/COP/DEC/16/28 annex

            CBD/COP/DEC/16/28 annex, reading R-2
            The other Parties share the rest by the UN scale of assessments of [=2022-2024=]
            [2025-2027].
            - un_scale: 2022-2024, without a date. CBD/COP/DEC/16/28 annex: the scale
              2022-2024. In words: 2022-2024: the UN scale of 2022 to 2024; 2025-2027: the
              UN scale of 2025 to 2027
            """)
        .contains("its own: [true] [=false=].\n")
        .contains(
            "- band_1_weight: 1.50 (a number), without a date. IUSAF option paper, May 2026\n")
        .doesNotContain("IN NO PROVISION");
    assertThat(runs("describe", "party-assessed", "--text", "--year", "2025"))
        .contains("- total: USD 14,078,652, from 2025, until the value from 2026. CBD/");
    assertThat(runs("describe", "party-assessed", "--text", "--year", "2024"))
        .contains("USD 14,078,652, from 2025 and, as the earliest, before, until the value\n");
    assertThat(runs("describe", "cali-fund", "--text"))
        .contains("- averaging_years: 3 years, from");
  }

  @Test
  void aValueThatIsNoAlternativeIsShownAndSaidToBeSo() {
    String text =
        runs(
            "describe",
            "cali-fund-revenue",
            "--text",
            "--set",
            "cali-fund.profit_rate=2",
            "--set",
            "iusaf.ocean_share=2",
            "--set",
            "iusaf.floor=0.0");
    assertThat(text)
        .contains("should contribute [=2, set=] per cent of its profit or 0.1 per cent")
        .contains("- profit_rate: 2 per cent, set by --set. The table has 1 per cent, from 2024.\n")
        .contains("is read as: [lower] [higher] [profit] [=sales=].\n")
        .containsPattern("- basis: sales, set by rules/options.yaml:\\d+. The table has lower,")
        .contains("[=0=] [1.5] [2.5] [3] per cent of the fund is shared by land area, [0] [3] [=2,")
        .contains(
            "- ocean_share: 2 per cent, set by --set, no bracketed alternative. The table has")
        .contains("receives less than 0.0 or more")
        .contains(
            "- floor: 0.0 per cent, without a date. IUSAF option paper, May 2026, foresees\n");
    assertThat(runs("describe", "iusaf@strict", "--text"))
        .contains("[0] [=1.5=] [2.5] [3] per cent")
        .contains(
            "- terrestrial_share: 1.5 per cent, set by rules/distribution/iusaf/option.yaml.\n");
  }

  @Test
  void parametersInNoProvisionComeAfter() {
    assertThat(runs("describe", "mine", "--text"))
        .contains(
            """

            PARAMETERS OF mine IN NO PROVISION
            - use_attribution: [true] [=false=] false, from 2024. Design of this simulator;
              the decision is silent. Whether the amount is based on the part of sales and
              profit that rests on DSI only. Thresholds stay those of the whole entity.
              Reading R-6.
            """)
        .contains("shall\ncontribute [=0.5=] [1] per cent of its profit");
  }

  @Test
  void aCopyIsHeldAgainstItsOriginSideBySide() {
    assertThat(runs("describe", "cali-fund", "mine"))
        .isEqualTo(
            """
            A         cali-fund: cali-fund with iusaf
            B         mine: mine with iusaf
            Differences in 2026. Of alternatives [a] [=b=], b is in force; [=c, set=] is set
            and no alternative.

            RULE SETS THAT ONLY ONE HAS
              A                                     | B
            who pays (cali-fund and mine)
              cali-fund: Contributions to the Cali  | mine: mine, a copy of cali-fund
              Fund                                  |

            FORCE AND STATUS
              A                                     | B
            force (cali-fund and mine)
              voluntary: if followed (indicative)   | law: if adopted and followed
            status (cali-fund and mine)
              adopted: by COP16; rates indicative   | own proposal, after cali-fund

            PROVISIONS
              A                                     | B
            annex para 3 (cali-fund and mine)
              A user in a sector that benefits,     | A user in a sector that benefits,
              directly or indirectly, from digital  | directly or indirectly, from digital
              sequence information in commercial    | sequence information in commercial
              activity, and that at its balance     | activity, and that at its balance
              sheet dates exceeds at least 2 of     | sheet dates exceeds at least 2 of
              three thresholds (total assets of USD | three thresholds (total assets of USD
              20,000,000, sales of USD 50,000,000,  | 20,000,000, sales of USD 50,000,000,
              profit of USD 5,000,000), averaged    | profit of USD 5,000,000), averaged
              over the preceding 3 years, should    | over the preceding 3 years, shall
              contribute 1 per cent of its profit   | contribute [=0.5=] [1] per cent of
              or 0.1 per cent of its revenue to the | its profit or 0.1 per cent of its
              Cali Fund. These rates are indicative | revenue to the Cali Fund. These rates
              and subject to paragraph 13.          | are indicative and subject to
                                                    | paragraph 13.
            annex para 3, reading R-6 (cali-fund)
              Only the part of profit and revenue   | (none)
              that rests on digital sequence        |
              information counts: [true] [=false=]. |

            PARAMETERS
              A                                     | B
            profit_rate (cali-fund and mine)
              1 per cent, CBD/COP/DEC/16/2 annex    | 0.5 per cent, CBD/COP/DEC/16/2 annex
              para 3 (indicative rate, subject to   | para 3 (indicative rate, subject to
              para 13)                              | para 13)

            The same in both: 1 rule set, 28 provisions, 81 parameters, the formula iusaf.
            """);
  }

  @Test
  void onANarrowScreenOneStandsBelowTheOther() {
    Program.Ended narrow = program.runAt(40, "describe", "iusaf@pure", "iusaf@strict");
    assertThat(narrow.out())
        .contains(
            """
            terrestrial_share (iusaf)
              A  0 per cent, IUSAF option paper, May
                 2026
              B  1.5 per cent, set by rules/
                 distribution/iusaf/option.yaml; the
                 table has 0
            """);
    for (String[] command :
        new String[][] {
          {"describe", "iusaf", "party-assessed"}, {"describe", "cali-fund", "--text"}
        }) {
      for (int width : new int[] {40, 60, 80, 120}) {
        assertThat(program.runAt(width, command).out().lines())
            .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
      }
    }
  }

  @Test
  void theSameTwiceHasNoDifference() {
    assertThat(runs("describe", "cali-fund", "cali-fund"))
        .isEqualTo(
            """
            A         cali-fund: cali-fund with iusaf
            B         cali-fund: cali-fund with iusaf

            There is no difference: A and B are the same option.

            The same in both: 2 rule sets, 30 provisions, 82 parameters, force and status,
            the formula iusaf.
            """);
    assertThat(runs("describe", "cali-fund:equal", "cali-fund-equal"))
        .contains("\nThere is no difference: A and B provide the same under two names.\n");
    assertThat(table(runs("describe", "equal", "equal", "--format", "csv")).rows()).isEmpty();
  }

  @Test
  void ruleSetsThatOnlyOneHasAreListedWithAllTheyHold() {
    assertThat(runs("describe", "cali-fund:equal", "cali-fund+none:iusaf"))
        .contains("\nwho pays (none)\n  (none)                                | none: No benefit")
        .contains("\nFORMULA\n")
        .contains("\nwho receives (equal and iusaf)\n  equal: Equal shares ")
        .contains("\nOption 5 (none)\n  (none)   ")
        .contains("\nband_1_limit (iusaf)\n  (none)  ")
        .contains("\nThe same in both: 1 rule set, ");
  }

  @Test
  void theSameIsThereForOtherPrograms() {
    Table provisions = table(runs("describe", "none", "--text", "--format", "csv"));
    assertThat(provisions.rows().get(0).cell("paragraph").text()).isEqualTo("Option 5");
    assertThat(provisions.rows().get(0).cell("parameter").text()).isEmpty();
    assertThat(provisions.rows()).hasSizeGreaterThan(15);
    JsonNode option = json(runs("describe", "iusaf@strict", "--format", "json")).at("/options/0");
    assertThat(option.at("/rule_sets/0/provisions/3/text").textValue())
        .startsWith("[0] [=1.5=] [2.5] [3] per cent of the fund");
    JsonNode total =
        json(runs("describe", "party-assessed", "--format", "json"))
            .at("/options/0/rule_sets/0/parameters/0");
    assertThat(total.get("value").textValue()).isEqualTo("15041954");
    assertThat(total.get("valid_from").intValue()).isEqualTo(2026);
    JsonNode two = json(runs("describe", "iusaf@pure", "iusaf@strict", "--format", "json"));
    assertThat(two.get("differences")).hasSize(3);
    assertThat(two.at("/same/parameters").intValue()).isEqualTo(46);
    Table differences = table(runs("describe", "cali-fund", "mine", "--format", "csv"));
    assertThat(differences.rows())
        .extracting(row -> row.cell("kind").text() + " " + row.cell("what").text())
        .containsExactly(
            "rule_sets who pays",
            "force_and_status force",
            "force_and_status status",
            "provisions annex para 3",
            "provisions annex para 3, reading R-6",
            "parameters profit_rate");
    assertThat(differences.rows().get(5).cell("b").text()).isEqualTo("0.5");
    assertThat(differences.rows().get(5).cell("unit_b").text()).isEqualTo("percent");
  }

  @Test
  void whatANamedOptionAssumesBelongsToItsDescription() {
    program.replace(
        "rules/options.yaml",
        "    set: {cali-fund.scope: parties}\n",
        "    set: {cali-fund.scope: parties, assumption.uptake: 1}\n");
    assertThat(runs("describe", "cali-fund-parties", "--text"))
        .contains(
            "\nASSUMED IN THE PLACE OF THE SCENARIO'S\n- assumption.uptake = 1 (set by rules");
    assertThat(runs("describe", "cali-fund", "cali-fund-parties"))
        .containsPattern("\nuptake \\(assumption\\)\n  the scenario's +\\| 1, set by rules/opt");
  }

  @Test
  void aSettingThatNeitherHasIsRefused() {
    Program.Ended ended =
        program.run("describe", "iusaf", "equal", "--set", "cali-fund.basis=lower");
    assertThat(ended.err())
        .startsWith(
            "--set: 'cali-fund.basis' sets nothing: 'cali-fund' is no part of the option.\n");
    assertThat(ended.out()).isEmpty();
    assertThat(ended.code()).isEqualTo(2);
  }

  private static String runs(String... arguments) {
    Program.Ended ended = program.run(arguments);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    return ended.out();
  }

  private static Table table(String csv) {
    Problems problems = new Problems();
    Table table = Table.readFrom(csv, "out", problems);
    assertThat(problems.all()).isEmpty();
    return table;
  }

  @Test
  void alternativesHaveWordsInJsonAndThoseThatAreTheirOwnHaveNone() {
    JsonNode option = json(runs("describe", "cali-fund", "--format", "json"));
    assertThat(labels(option, "basis"))
        .isEqualTo(
            json(
                """
                {"lower": "the lower of the two", "higher": "the higher of the two",
                 "profit": "the share of profit", "sales": "the share of revenue"}
                """));
    assertThat(labels(option, "profit_rate")).isEqualTo(json("{}"));
  }

  private static JsonNode labels(JsonNode described, String parameter) {
    for (JsonNode term : described.at("/options/0/rule_sets/0/parameters")) {
      if (term.get("name").textValue().equals(parameter)) {
        return term.get("labels");
      }
    }
    throw new AssertionError("no " + parameter);
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken);
    }
  }
}

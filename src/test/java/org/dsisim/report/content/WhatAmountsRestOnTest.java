package org.dsisim.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dsisim.Shipped;
import org.dsisim.indicator.Results;
import org.dsisim.report.file.RunFiles;
import org.dsisim.report.file.RunJson;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.run.RunText;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.junit.jupiter.api.Test;

/** Amounts on different bases are not shown together without a word. */
class WhatAmountsRestOnTest {

  private static final String NO_RANKING =
      "Amounts on different bases stand beside each other and make no ranking.";

  private static final ScenarioFolder WORKSHOP = Shipped.scenarioFolder("workshop");

  private static Run run(String... options) {
    List<Outcome> outcomes =
        Stream.of(options)
            .map(
                option ->
                    new Simulator(WORKSHOP.scenario(), List.of(), 1).run(Shipped.option(option)))
            .toList();
    return new Run(
        "",
        List.of(),
        WORKSHOP,
        Results.of(outcomes),
        Map.of(),
        Map.of(),
        Map.of(),
        name -> name,
        "en");
  }

  private static String text(String... options) {
    return new RunText(run(options), Selection.NOTHING, Screen.of(100)).text();
  }

  private static JsonNode json(String... options) throws Exception {
    return new ObjectMapper().readTree(new RunJson(run(options)).text());
  }

  @Test
  void belowTheMoneyOfSeveralOptionsStandsOnWhichBasesItRests() {
    assertThat(text("cali-fund", "cali-fund:equal", "none", "cali-fund:gdp", "bilateral"))
        .contains(
            """
            What amounts rest on, by option:
            - 1, 2, 4: profit, sales of users
            - 3: nobody owes anything
            - 5: product sales of uses, straight to countries
            Amounts on different bases stand beside each other and make no ranking.

            WHO RECEIVES\
            """);
  }

  @Test
  void anOptionThatAddsUpDifferentBasesSaysSoToo() {
    assertThat(text("cali-fund", "cali-fund+bilateral"))
        .contains(
            """
            - 1: profit, sales of users
            - 2: profit, sales of users; and product sales of uses, straight to countries
            Amounts on different bases stand beside each other and make no ranking. Where an option names
            several bases, amounts on them are added up in its own total.
            """);
    assertThat(text("cali-fund+bilateral", "cali-fund+bilateral:equal"))
        .doesNotContain("ranking")
        .contains("\nWhere an option names several bases, amounts on them are added up in its own");
    assertThat(text("cali-fund+bilateral"))
        .contains(
            """
            Added up here are amounts on different bases: profit, sales of users; and product sales of uses,
            straight to countries.
            """);
  }

  @Test
  void onOneBasisThereIsNothingToWarnOf() {
    assertThat(text("cali-fund", "none"))
        .contains("- 1: profit, sales of users\n- 2: nobody owes anything\n\nWHO RECEIVES")
        .doesNotContain("ranking");
    assertThat(text("cali-fund")).doesNotContain("different bases");
  }

  @Test
  void everyIllustrativeFigureStandsBehindTheNumbersOfItsOptions() {
    String text = text("bilateral", "access-fee", "cali-fund");
    assertThat(text)
        .contains(
            """
            - ILLUSTRATIVE, no source gives them, in 2: access-fee.fee_per_user = 1000,
              access-fee.fee_per_sequence = 1, access-fee.fee_per_terabyte = 50
            """)
        .contains("- ILLUSTRATIVE, no source gives them, in 1, 2: assumption.compliance = 1\n")
        .contains("bilateral.royalty_rate = 1");
    assertThat(text("access-fee")).contains("- ILLUSTRATIVE, no source gives them: assumption.");
  }

  @Test
  void filesSayItToo() throws Exception {
    JsonNode both = json("cali-fund", "bilateral");
    assertThat(both.get("notes").get(0).textValue()).isEqualTo(NO_RANKING);
    assertThat(both.get("options").get(1).get("years").get(0).get("amounts_rest_on").toString())
        .isEqualTo("[\"product sales of uses, straight to countries\"]");
    JsonNode one = json("cali-fund", "none");
    assertThat(one.get("notes")).isEmpty();
    assertThat(one.get("options").get(1).get("years").get(0).get("amounts_rest_on")).isEmpty();
    assertThat(new RunFiles(run("bilateral", "none")).summary().text().lines())
        .anyMatch(
            line ->
                line.startsWith("bilateral,2024,owed,")
                    && line.endsWith(
                        ",USD,\"if every rule is followed; on: product sales of uses, straight to"
                            + " countries\""))
        .contains("none,2024,owed,0.00,USD,if every rule is followed; on: nobody owes anything");
  }
}

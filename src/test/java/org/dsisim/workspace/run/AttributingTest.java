package org.dsisim.workspace.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.report.content.study.ComparedRun.Against;
import org.dsisim.study.attribution.Attribution;
import org.dsisim.study.attribution.Changed;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.workspace.Desk;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.request.CompareRequest;
import org.dsisim.workspace.request.RunRequest;
import org.dsisim.workspace.result.CompareResult;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.session.Progress;
import org.dsisim.workspace.session.ShownCountries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What accounts for the difference between two options. */
class AttributingTest {

  @TempDir static Path folder;

  private static Workspace workspace = Workspace.at(new Home(Path.of(""), Path.of("")));

  @BeforeAll
  static void copies() {
    workspace = Desk.copiedTo(folder).workspace();
  }

  private static CompareResult compared(
      CompareRequest.By by, int threads, String scenario, String... options) {
    RunRequest asked = Desk.run(scenario, options);
    RunRequest run =
        new RunRequest(
            scenario,
            List.of(options),
            List.of(),
            null,
            asked.baseline(),
            threads,
            new ShownCountries(false, "african-group", "KEN,BRA", "en"),
            List.of());
    return workspace.compare(new CompareRequest(run, null, by), Progress.NOBODY);
  }

  private static Attribution attribution(CompareResult result) {
    Against option = result.compared().others().get(0);
    assertThat(option.attributions()).hasSameSizeAs(option.years());
    return option.attributions().get(0);
  }

  private static List<String> names(Attribution attribution) {
    return attribution.changes().stream()
        .map(change -> change.kind() + " " + change.owner() + " " + change.name())
        .toList();
  }

  private static Fraction difference(Attribution.OfFigure figure) {
    Money before = ((ResultValue.Dollars) figure.before()).money();
    Money after = ((ResultValue.Dollars) figure.after()).money();
    return after.minus(before).toFraction().dividedBy(Fraction.of(100));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "workshop | cali-fund:iusaf | cali-fund{basis=higher,sales_rate=0.2,averaging_years=1}:gdp",
        "workshop | cali-fund:iusaf | micro-levy:biodiversity",
        "workshop | cali-fund:iusaf | cali-fund:iusaf@pure",
        "use-portfolio | bilateral:iusaf | cali-fund+bilateral:gdp",
        "workshop | cali-fund:iusaf | proposals/cop17.yaml"
      })
  void partsMakeUpTheDifferenceToTheCent(String scenario, String baseline, String option) {
    CompareResult result = compared(CompareRequest.By.PROVISION, 2, scenario, baseline, option);
    Attribution attribution = attribution(result);

    assertThat(attribution.changes()).isNotEmpty();
    assertThat(attribution.figures()).hasSize(6);
    for (Attribution.OfFigure figure : attribution.figures()) {
      List<Fraction> parts = figure.parts().stream().map(Attribution.Part::part).toList();
      assertThat(Fraction.sum(parts)).as(figure.figure().id()).isEqualTo(difference(figure));
    }
    // Both ends are those of the runs that are compared.
    Attribution.OfFigure owed = attribution.figures().get(0);
    assertThat(owed.before()).isEqualTo(ResultValue.usd(result.compared().baseline().owed()));
    assertThat(owed.after())
        .isEqualTo(ResultValue.usd(result.compared().others().get(0).option().owed()));
  }

  @Test
  void aProvisionIsOneChangeWithAllItsParametersAndEachParameterOneByItself() {
    String other = "cali-fund{basis=higher,sales_rate=0.2,profit_rate=2}:gdp";
    Attribution byProvision =
        attribution(compared(CompareRequest.By.PROVISION, 1, "workshop", "cali-fund", other));
    Attribution byParameter =
        attribution(compared(CompareRequest.By.PARAMETER, 1, "workshop", "cali-fund", other));

    assertThat(names(byProvision))
        .containsExactly(
            "PROVISION cali-fund annex para 3",
            "PROVISION cali-fund annex para 3, reading R-1",
            "FORMULA iusaf gdp");
    assertThat(byProvision.changes().get(0).addresses())
        .containsExactly("cali-fund.profit_rate", "cali-fund.sales_rate");
    assertThat(names(byParameter))
        .containsExactly(
            "PARAMETER cali-fund profit_rate",
            "PARAMETER cali-fund sales_rate",
            "PARAMETER cali-fund basis",
            "FORMULA iusaf gdp");
  }

  @Test
  void whatIsAssumedIsAChangeOfItsOwn() {
    Attribution attribution =
        attribution(
            compared(
                CompareRequest.By.PROVISION,
                1,
                "workshop",
                "cali-fund",
                "cali-fund{assumption.uptake=0.5,sales_rate=0.2}"));
    assertThat(attribution.changes())
        .extracting(Changed::kind)
        .containsExactly(Changed.Kind.PROVISION, Changed.Kind.ASSUMPTION);
  }

  @Test
  void moreThanTenChangesAreSharedOutByDrawnOrders() {
    String other =
        "cali-fund{profit_rate=2,sales_rate=0.2,assets_threshold=1000000,sales_threshold=1000000,"
            + "profit_threshold=100000,thresholds_to_exceed=1,averaging_years=1,basis=higher}"
            + ":iusaf{terrestrial_share=5,ocean_share=2,iplc_share=0.4}";
    Attribution attribution =
        attribution(compared(CompareRequest.By.PARAMETER, 2, "workshop", "cali-fund", other));

    assertThat(attribution.changes().size()).isGreaterThan(10);
    assertThat(attribution.isDrawn()).isTrue();
    for (Attribution.OfFigure figure : attribution.figures()) {
      List<Fraction> parts = figure.parts().stream().map(Attribution.Part::part).toList();
      assertThat(Fraction.sum(parts)).isEqualTo(difference(figure));
    }
  }

  @Test
  void whereSomeChangesTogetherHaveNoResultNobodyCanTell() {
    Attribution attribution =
        attribution(
            compared(
                CompareRequest.By.PARAMETER,
                1,
                "workshop",
                "cali-fund:iusaf{terrestrial_share=60,ocean_share=30}",
                "cali-fund:iusaf{terrestrial_share=30,ocean_share=60}"));
    Attribution.NoAnswer none = Objects.requireNonNull(attribution.noAnswer());

    assertThat(attribution.figures()).isEmpty();
    assertThat(none.made()).extracting(Changed::name).containsExactly("ocean_share");
    assertThat(none.why().get(0).what()).contains("120");
  }

  @Test
  void nothingIsSharedOutUnlessAskedFor() {
    RunRequest run = Desk.run("workshop", "cali-fund", "cali-fund:gdp");
    CompareResult result = workspace.compare(new CompareRequest(run, null, null), Progress.NOBODY);
    assertThat(result.compared().others().get(0).attributions()).isEmpty();
  }
}

package org.dsisim.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.indicator.Baseline;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Scenario;
import org.dsisim.parallel.InOrder;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.reckoning.collection.PayerParts;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.simulation.Simulator;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trial says of every figure what a run of its own says. */
class TriedOptionTest {

  private static final Baseline BASELINE = baseline();

  private static Baseline baseline() {
    Problems problems = new Problems();
    Rulebook.Formula formula =
        Objects.requireNonNull(
            Shipped.rulebook()
                .formulaWithPreset(Baseline.DEFAULT, Place.ofCommandLine("--baseline"), problems));
    return new Baseline(Baseline.DEFAULT, formula.rules(), formula.preset());
  }

  private static TriedOption tried(String scenario, String option) {
    return TriedOption.of(
        Shipped.scenario(scenario), Shipped.option(option), List.of(), 1, BASELINE);
  }

  private static YearResults run(String scenario, String option, List<ParameterOverride> settings) {
    return new YearResults(
        new Simulator(Shipped.scenario(scenario), settings, 1)
            .run(Shipped.option(option))
            .years()
            .get(0),
        BASELINE);
  }

  @ParameterizedTest
  @CsvSource({
    "workshop, cali-fund:iusaf, cali-fund.sales_rate=0.123456789012",
    "workshop, cali-fund:iusaf, cali-fund.sales_threshold=12345678.9",
    "workshop, cali-fund:biodiversity, assumption.uptake=0.333333333333",
    "workshop, cali-fund:iusaf, cali-fund.basis=higher",
    "rd-leaders-2024, cali-fund:iusaf, iusaf.ocean_share=3",
    "rd-leaders-2024, cali-fund:iusaf, cali-fund.asked_by=use",
    "workshop, cali-fund:iusaf, cali-fund.unknown_figures=exempt",
    "workshop, cloud-fee:iusaf, assumption.uptake=0.5",
    "use-portfolio, cali-fund+bilateral:iusaf, cali-fund.sales_rate=0.2"
  })
  void everyFigureIsThatOfARun(String scenario, String option, String setting) {
    List<ParameterOverride> settings = Shipped.settings(setting);
    YearResults run = run(scenario, option, settings);
    Trial trial = tried(scenario, option).under(settings);
    List<StudiedFigure> figures = new ArrayList<>();
    for (Indicator indicator : run.indicators()) {
      figures.add(new StudiedFigure.OfIndicator(indicator.name()));
    }
    Group.all().forEach(group -> figures.add(new StudiedFigure.ReceivedByGroup(group)));
    List.of(FundFigure.values()).forEach(one -> figures.add(new StudiedFigure.OfFund(one)));
    List.of(1, 6, 7).forEach(band -> figures.add(new StudiedFigure.OfBand(band)));
    figures.add(new StudiedFigure.Received(new CountryCode("KEN")));
    figures.add(new StudiedFigure.Received(new CountryCode("USA")));
    run.outcome().payers().stream()
        .limit(5)
        .forEach(payer -> figures.add(new StudiedFigure.ExpectedOf(payer.payer().id())));

    assertThat(trial.parties()).isEqualTo(run.outcome().parties());
    assertThat(trial.isLeast()).isEqualTo(run.outcome().hasUnknown());
    for (StudiedFigure figure : figures) {
      assertThat(trial.value(figure)).as(figure.id()).isEqualTo(figure.in(run));
    }
    assertThat(trial.results().indicators()).isEqualTo(run.indicators());
  }

  @Test
  void manyUsersThatAreRunAfreshInPagesComeOutAsUsersOneByOne() {
    List<ParameterOverride> settings =
        Shipped.settings("assumption.uptake=0.238174993021", "cali-fund.sales_rate=0.123456789");
    YearResults run = run("population", "cali-fund:iusaf", settings);
    Trial trial = tried("population", "cali-fund:iusaf").afresh(settings, PayerParts.NONE);

    assertThat(trial.parties()).isEqualTo(run.outcome().parties());
    assertThat(trial.isLeast()).isEqualTo(run.outcome().hasUnknown());
    for (Indicator indicator : run.indicators()) {
      assertThat(trial.value(new StudiedFigure.OfIndicator(indicator.name())))
          .as(indicator.name())
          .isEqualTo(indicator.value());
    }
    run.outcome().payers().stream()
        .limit(5)
        .map(payer -> new StudiedFigure.ExpectedOf(payer.payer().id()))
        .forEach(payer -> assertThat(trial.value(payer)).isEqualTo(payer.in(run)));
  }

  @Test
  void trialsOnSeveralThreadsComeOutAsOnOne() {
    TriedOption option = tried("workshop", "cali-fund:iusaf").onOneThread();
    List<List<ParameterOverride>> settings = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      settings.add(
          Shipped.settings(
              "cali-fund.sales_threshold=" + i * 1_000_000L,
              "cali-fund.profit_rate=0." + (100 + i)));
    }
    StudiedFigure figure = new StudiedFigure.OfIndicator("to_share");
    List<Object> inTurn = new ArrayList<>();
    List<Object> together = new ArrayList<>();
    new InOrder(1).each(settings, one -> option.under(one).value(figure), inTurn::add);
    TriedOption another = tried("workshop", "cali-fund:iusaf").onOneThread();
    new InOrder(3).each(settings, one -> another.under(one).value(figure), together::add);

    assertThat(together).isEqualTo(inTurn);
    assertThat(new HashSet<>(inTurn)).hasSizeGreaterThan(30);
  }

  @Test
  void anotherFormulaIsTriedOnTheSameAnswers() {
    TriedOption option = tried("workshop", "cali-fund:iusaf");
    Trial other = option.with(Shipped.option("cali-fund:gdp")).under(List.of());

    assertThat(other.parties())
        .isEqualTo(run("workshop", "cali-fund:gdp", List.of()).outcome().parties());
    assertThat(other.parties()).isNotEqualTo(option.under(List.of()).parties());
  }

  @Test
  void aValueThatCannotBeIsRefusedAsAnyRunRefusesIt() {
    assertThatThrownBy(
            () -> tried("workshop", "cali-fund").under(Shipped.settings("cali-fund.sales_rate=x")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("cali-fund.sales_rate is 'x', which is not a number");
  }

  @Test
  void aScenarioOfSeveralYearsIsNoneToTry() {
    Scenario several = Shipped.scenario("workshop").in(List.of(2024, 2025));
    assertThatThrownBy(
            () -> TriedOption.of(several, Shipped.option("cali-fund"), List.of(), 1, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Trials of 2 years.");
  }
}

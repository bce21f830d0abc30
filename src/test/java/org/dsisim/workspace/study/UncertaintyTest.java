package org.dsisim.workspace.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.reckoning.ledger.Flow;
import org.dsisim.report.content.study.DrawnRun;
import org.dsisim.report.content.study.SensitivityRun;
import org.dsisim.report.content.table.TablesOfResults;
import org.dsisim.report.file.DrawFiles;
import org.dsisim.report.file.SensitivityFiles;
import org.dsisim.report.file.table.CsvFiles;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.uncertainty.Draw;
import org.dsisim.study.uncertainty.Draws;
import org.dsisim.study.uncertainty.Range;
import org.dsisim.study.uncertainty.Side;
import org.dsisim.study.uncertainty.Tried;
import org.dsisim.value.Money;
import org.dsisim.workspace.Desk;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.request.StudyRequest;
import org.dsisim.workspace.request.UncertaintyRequest;
import org.dsisim.workspace.session.Cancelled;
import org.dsisim.workspace.session.Progress;
import org.dsisim.workspace.session.ShownCountries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is uncertain about an option, found and drawn. */
class UncertaintyTest {

  private static final String UPTAKE = "assumption.uptake=beta(2,6)";
  private static final String ADMINISTRATION = "assumption.administration_share=uniform(0,0.2)";
  private static final int DRAWS = 50;

  private static final Workspace WORKSPACE = new Desk(Path.of("").toAbsolutePath()).workspace();

  private static DrawnRun drawn = drawn(request(1, List.of(UPTAKE, ADMINISTRATION), true));

  @BeforeAll
  static void expectBothSides() {
    assertThat(drawn.draws()).extracting(Draws::side).containsExactly(Side.NOBODY, Side.ROOM);
  }

  private static UncertaintyRequest request(
      int threads, List<String> uncertain, boolean withBrackets, String... correlated) {
    return request("workshop", "cali-fund:iusaf", threads, uncertain, withBrackets, correlated);
  }

  private static UncertaintyRequest request(
      String scenario,
      String option,
      int threads,
      List<String> uncertain,
      boolean withBrackets,
      String... correlated) {
    return new UncertaintyRequest(
        new StudyRequest(
            scenario,
            option,
            List.of(),
            null,
            threads,
            new ShownCountries(false, null, "KEN", "en"),
            List.of("draw")),
        uncertain,
        List.of(correlated),
        withBrackets,
        null,
        DRAWS,
        1,
        false);
  }

  private static DrawnRun drawn(UncertaintyRequest request) {
    return WORKSPACE.draw(request, Progress.NOBODY).drawn();
  }

  private static String text(DrawnRun run) {
    return CsvFiles.of(TablesOfResults.of(run)).values().stream()
            .map(FileContent::text)
            .collect(Collectors.joining())
        + new DrawFiles(run).jsonWithRanges();
  }

  private static Range range(Draws draws, String id) {
    return draws.ranges().stream()
        .filter(range -> range.figure().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal number(@Nullable Object fraction) {
    return ((org.dsisim.value.Fraction) Objects.requireNonNull(fraction)).toDecimal(2);
  }

  @Test
  void theSameSeedGivesTheSameBytesOnOneThreadAndOnTwo() {
    DrawnRun onTwo = drawn(request(2, List.of(UPTAKE, ADMINISTRATION), true));
    assertThat(text(onTwo)).isEqualTo(text(drawn));
  }

  @Test
  void theBooksBalanceInEveryDrawAndItsFiguresAreThoseOfARun() {
    Scenario scenario = drawn.run().scenario().scenario();
    for (Draws draws : drawn.draws()) {
      int toShare = position(draws, "to_share");
      int kenya = position(draws, "KEN");
      for (Draw draw : draws.all()) {
        if (!(draw.tried() instanceof Tried.Answered answered)) {
          continue;
        }
        List<ParameterOverride> settings = new ArrayList<>();
        for (int i = 0; i < draws.inputs().size(); i++) {
          settings.add(draws.inputs().get(i).set(draw.values().get(i)));
        }
        YearOutcome year =
            new Simulator(scenario, settings, 1).run(drawn.run().options().get(0)).years().get(0);
        Money in = sum(year, "fund", true);
        assertThat(in).isEqualTo(sum(year, "fund", false));
        assertThat(in).isEqualTo(year.fund().contributions());
        assertThat(number(answered.figures().get(toShare).number()))
            .isEqualByComparingTo(year.fund().net().toUsd());
        BigDecimal received =
            year.parties().stream()
                .filter(party -> party.country().code().iso3().equals("KEN"))
                .map(party -> party.amount().plus(party.bilateral()).toUsd())
                .findFirst()
                .orElse(BigDecimal.ZERO);
        assertThat(number(answered.figures().get(kenya).number())).isEqualByComparingTo(received);
      }
    }
  }

  private static int position(Draws draws, String id) {
    return draws.ranges().indexOf(range(draws, id));
  }

  /** What flows into a node, or out of it. */
  private static Money sum(YearOutcome year, String node, boolean into) {
    return year.flows()
        .filter(flow -> (into ? flow.to() : flow.from()).kind().word().equals(node))
        .map(Flow::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  @Test
  void whereEachPayerIsDrawnTheFundVariesLessAndTheSameDigitsComeOutOnTwoThreads() {
    List<String> eachPayer =
        List.of(
            "assumption.uptake=each-payer(beta(2,6))",
            "assumption.administration_share=uniform(0,0.2)");
    DrawnRun onOne = drawn(request("rd-leaders-2024", "cali-fund:iusaf", 1, eachPayer, false));
    DrawnRun onTwo = drawn(request("rd-leaders-2024", "cali-fund:iusaf", 2, eachPayer, false));
    DrawnRun common =
        drawn(request("rd-leaders-2024", "cali-fund:iusaf", 2, List.of(UPTAKE), false));
    assertThat(text(onTwo)).isEqualTo(text(onOne));
    assertThat(width(onOne)).isPositive().isLessThan(width(common).divide(BigDecimal.valueOf(2)));
    assertThat(text(onOne)).contains(",\"each-payer(beta(2,6))\",");
    // Whoever is drawn beside it is drawn as without it.
    assertThat(onOne.draws().get(0).all().get(5).values().get(1))
        .isEqualTo(drawn.draws().get(0).all().get(5).values().get(1));
  }

  private static BigDecimal width(DrawnRun run) {
    Range range = range(run.draws().get(0), "expected");
    return number(range.high().number()).subtract(number(range.low().number()));
  }

  @Test
  void onlyPartsOfWhatIsOwedAreDrawnForEachPayer() {
    assertThat(
            refused(
                List.of(
                    "assumption.administration_share=each-payer(uniform(0,1))",
                    "assumption.permit_months=each-payer(uniform(0,1))",
                    "assumption.uptake=each-payer(each-payer(uniform(0,1)))",
                    "assumption.compliance=each-payer()",
                    "iusaf.terrestrial_share=each-payer(uniform(0,1))"),
                true))
        .isEqualTo(
            """
            --uncertain: 'assumption.administration_share' is no part of what payers owe, which each could have for itself.
              Maybe assumption.uptake, assumption.compliance, or one of them for a home, a sector or a size.
            --uncertain: assumption.compliance is empty.
            --uncertain: assumption.permit_months is 'each-payer(uniform(0,1))', and permit_months is in months: each-payer(…) draws shares of what is owed.
              Maybe uniform(0,1)?
            --uncertain: assumption.uptake is 'each-payer(uniform(0,1))'; it must be uniform(a,b), triangular(a,m,b), normal(m,s), lognormal(m,s), beta(a,b) or discrete(…), or each-payer(…) around one of them.
            --uncertain: iusaf.terrestrial_share is 'each-payer(uniform(0,1))', and terrestrial_share is in percent: each-payer(…) draws shares of what is owed.
              Maybe uniform(0,1)?\
            """);
    assertThat(
            refused(
                List.of("assumption.uptake=each-payer(beta(2,6))", ADMINISTRATION),
                false,
                "assumption.uptake,assumption.administration_share=0.5"))
        .isEqualTo(
            "--correlate: 'assumption.uptake' is drawn for each payer by itself, and hangs together with nothing.");
  }

  @Test
  void whatMovesAFigureIsToldOfOneValueForAll() {
    UncertaintyRequest asked =
        request(1, List.of("assumption.uptake=each-payer(beta(2,6))"), false);
    assertThatThrownBy(() -> WORKSPACE.sensitivity(asked, Progress.NOBODY))
        .hasMessageContaining(
            """
            --uncertain: 'assumption.uptake' would be drawn for each payer, and what moves a figure is told of one value for all.
              Maybe the same without each-payer(…), or draw.\
            """);
  }

  @Test
  void whatIsKnownAndWhatIsDecidedShareNoRange() {
    Draws nobody = drawn.draws().get(0);
    Draws room = drawn.draws().get(1);
    assertThat(nobody.inputs())
        .extracting(input -> input.address())
        .containsExactly("assumption.uptake", "assumption.administration_share");
    assertThat(room.inputs()).allMatch(input -> !input.owner().equals("assumption"));
    assertThat(room.inputs()).extracting(input -> input.address()).contains("cali-fund.basis");
    // What the room decides moves what is owed; what nobody knows does not.
    assertThat(range(nobody, "owed").varies()).isFalse();
    assertThat(range(room, "owed").varies()).isTrue();
  }

  @Test
  void aShareThatNeverVariesIsKnownAsSuch() {
    Range share = range(drawn.draws().get(0), "share:KEN");
    assertThat(share.figure()).isInstanceOf(StudiedFigure.ShareOfFund.class);
    assertThat(share.varies()).isFalse();
    assertThat(range(drawn.draws().get(0), "KEN").varies()).isTrue();
    assertThat(range(drawn.draws().get(1), "share:KEN").varies()).isTrue();
  }

  @Test
  void drawsWithoutAnAnswerAreNamedAndCounted() {
    DrawnRun floors = drawn(request(1, List.of("iusaf.floor=uniform(0,1)"), true));
    Draws room = floors.draws().get(0);
    assertThat(room.side()).isEqualTo(Side.ROOM);
    assertThat(room.answered()).isBetween(1, DRAWS - 1);
    assertThat(room.noAnswers()).isNotEmpty();
    assertThat(room.noAnswers().stream().mapToInt(Draws.NoAnswer::count).sum())
        .isEqualTo(DRAWS - room.answered());
    assertThat(range(room, "to_share").known()).isEqualTo(room.answered());
  }

  @Test
  void whatNothingReadsAndWhatIsSetIsNotDrawn() {
    assertThat(drawn.leftOut().notRead()).contains("assumption.permit_months").hasSize(14);
    DrawnRun contracts =
        drawn(request("use-portfolio", "bilateral-contracts", 1, List.of(), false));
    assertThat(contracts.draws().get(0).inputs())
        .extracting(input -> input.address())
        .contains("assumption.permit_months");
    assertThat(contracts.leftOut().brackets()).isNotEmpty();
  }

  @Test
  void inputsThatHangTogetherMoveTogether() {
    Draws together =
        drawn(
                request(
                    1,
                    List.of(UPTAKE, ADMINISTRATION),
                    false,
                    "assumption.uptake,assumption.administration_share=-0.99"))
            .draws()
            .get(0);
    Draws apart = drawn.draws().get(0);
    // The first keeps its draws, and the second is low where it is high.
    for (int i = 0; i < DRAWS; i++) {
      assertThat(together.all().get(i).values().get(0))
          .isEqualTo(apart.all().get(i).values().get(0));
    }
    Draw most =
        together.all().stream()
            .max(
                (a, b) ->
                    new BigDecimal(a.values().get(0)).compareTo(new BigDecimal(b.values().get(0))))
            .orElseThrow();
    assertThat(new BigDecimal(most.values().get(1))).isLessThan(new BigDecimal("0.05"));
  }

  @Test
  void sensitivityIsTheSameOnOneThreadAndOnTwo() {
    UncertaintyRequest one = sensitivity(1);
    SensitivityRun found = WORKSPACE.sensitivity(one, Progress.NOBODY).sensitivity();
    String text = new SensitivityFiles(found).jsonWithTables();
    assertThat(
            new SensitivityFiles(
                    WORKSPACE.sensitivity(sensitivity(2), Progress.NOBODY).sensitivity())
                .jsonWithTables())
        .isEqualTo(text);
    assertThat(found.sides().get(0).tornados().get(0).bars().get(0).input().address())
        .isEqualTo("assumption.uptake");
    // A range to try has no chance in it, and no part of a variance.
    assertThat(found.sides().get(0).indices().get(0).indices()).hasSize(1);
    assertThat(found.sides().get(0).tornados().get(0).bars()).hasSize(3);
  }

  private static UncertaintyRequest sensitivity(int threads) {
    UncertaintyRequest asked = request(threads, List.of(UPTAKE), false);
    return new UncertaintyRequest(
        asked.study(), asked.uncertain(), List.of(), false, null, 8, 1, false);
  }

  @Test
  void whoeverWaitsIsToldHowMuchIsDoneAndCanEndIt() {
    List<String> told = new ArrayList<>();
    Progress listener =
        new Progress() {
          @Override
          public void doing(Message what) {}

          @Override
          public void takesLong(Message what) {}

          @Override
          public void noted(List<org.dsisim.message.Problem> problems) {}

          @Override
          public void done(Message what, long done, long all) {
            told.add(what.inEnglish() + " " + done + " of " + all);
          }

          @Override
          public boolean isCancelled() {
            return told.size() == 3;
          }
        };
    assertThatThrownBy(() -> WORKSPACE.draw(request(1, List.of(UPTAKE), false), listener))
        .isInstanceOf(Cancelled.class);
    assertThat(told)
        .containsExactly(
            "drawing what nobody knows 1 of 50",
            "drawing what nobody knows 2 of 50",
            "drawing what nobody knows 3 of 50");
  }

  private static String refused(List<String> uncertain, boolean brackets, String... correlated) {
    try {
      drawn(request(1, uncertain, brackets, correlated));
      return "";
    } catch (InvalidInput refused) {
      return refused.problems().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
  }

  @Test
  void correlationsThatCannotBeAreRefusedAllAtOnce() {
    assertThat(
            refused(
                List.of(UPTAKE, ADMINISTRATION),
                true,
                "assumption.uptake=0.5",
                "assumption.uptake,assumption.uptake=0.5",
                "assumption.uptake,assumption.permit_months=0.5",
                "assumption.uptake,assumption.administration_share=1.5",
                "assumption.uptake,iusaf.ocean_share=0.5",
                "assumption.uptake,cali-fund.basis=0.5",
                "assumption.uptake,assumption.administration_share=0.5",
                "assumption.administration_share,assumption.uptake=0.4"))
        .isEqualTo(
            """
            --correlate: 'assumption.administration_share' and 'assumption.uptake' are correlated twice.
            --correlate: 'assumption.permit_months' is not drawn, and hangs together with nothing.
              Maybe one of assumption.uptake, assumption.administration_share, iusaf.terrestrial_share, iusaf.ocean_share, iusaf.developed_iplc_share.
            --correlate: 'assumption.uptake' and 'iusaf.ocean_share' are never drawn together: one is decided by the room, and the other known by nobody.
            --correlate: 'assumption.uptake' is correlated with itself.
            --correlate: 'assumption.uptake=0.5' is no correlation of two inputs.
              Maybe assumption.uptake,assumption.administration_share=0.5.
            --correlate: 'cali-fund.basis' has words as values, which have no ranks.
            --correlate: correlation is '1.5', which is not between -1 and 1.\
            """);
  }

  @Test
  void correlationsThatNoVariablesHaveAreRefused() {
    assertThat(
            refused(
                List.of(UPTAKE, ADMINISTRATION, "assumption.administration_fixed_usd=uniform(0,9)"),
                false,
                "assumption.uptake,assumption.administration_share=0.9",
                "assumption.uptake,assumption.administration_fixed_usd=0.9",
                "assumption.administration_share,assumption.administration_fixed_usd=-0.9"))
        .isEqualTo(
            """
            --correlate: no variables have all these correlations at once.
              Maybe smaller ones, or one less.\
            """);
  }
}

package org.dsisim.study.bracket;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Force;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** The uptake at which something brings what the values in force bring. */
class UptakeSearchTest {

  private static final ResultValue HUNDRED_THOUSAND = usd(100_000);

  private final UptakeSearch search = UptakeSearchTest.of("uptake,0.25,share");

  private static UptakeSearch of(String... assumptions) {
    return UptakeSearch.of(List.of(Force.VOLUNTARY), assumptions(assumptions));
  }

  private static ParameterValues assumptions(String... rows) {
    Problems problems = new Problems();
    List<Parameter> parameters = AssumptionRows.read(problems, rows);
    ParameterValues values =
        ParameterValues.inForce(
            ParameterOverride.ASSUMPTION, parameters, 2024, List.of(), problems);
    assertThat(problems.all()).isEmpty();
    return values;
  }

  private static ResultValue usd(long dollars) {
    return ResultValue.usd(Money.ofUsd(dollars));
  }

  /** So much at full uptake, in proportion. */
  private static IntFunction<ResultValue> inProportion(long full) {
    return steps ->
        ResultValue.usd(
            Money.ofCents(
                Fraction.of(full)
                    .times(100)
                    .times(steps)
                    .dividedBy(Fraction.of(UptakeSearch.STEPS))));
  }

  private static BreakEven at(String uptake) {
    return new BreakEven.At(Fraction.of(new BigDecimal(uptake)));
  }

  @Test
  void whatBringsTwiceAsMuchBreaksEvenAtHalfTheUptake() {
    assertThat(search.find(HUNDRED_THOUSAND, usd(200_000), inProportion(800_000)))
        .isEqualTo(at("0.125"));
    assertThat(search.isInProportion()).isTrue();
  }

  @Test
  void whatBringsLessNeedsMoreUptakeOrMoreThanThereIs() {
    assertThat(search.find(HUNDRED_THOUSAND, usd(50_000), inProportion(200_000)))
        .isEqualTo(at("0.5"));
    assertThat(search.find(HUNDRED_THOUSAND, usd(25_000), inProportion(100_000)))
        .isEqualTo(at("1"));
    assertThat(search.find(HUNDRED_THOUSAND, usd(20_000), inProportion(80_000)))
        .isEqualTo(BreakEven.AT_NONE);
    assertThat(search.isInProportion()).isTrue();
  }

  @Test
  void whatIsNotInProportionIsFoundByHalving() {
    // Half of the costs are fixed: 400,000 at full uptake, less 100,000.
    IntFunction<ResultValue> fixed = steps -> usd(Math.max(0, 40L * steps - 100_000));
    assertThat(search.find(HUNDRED_THOUSAND, fixed.apply(2500), fixed)).isEqualTo(at("0.5"));
    assertThat(search.isInProportion()).isFalse();
  }

  @Test
  void whatNeverBringsLessBreaksEvenAtAnyUptake() {
    assertThat(search.find(HUNDRED_THOUSAND, usd(300_000), steps -> usd(300_000)))
        .isEqualTo(BreakEven.AT_ANY);
  }

  @Test
  void theShortWayFindsWhatTrialsFind() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      long full = 20_000L + random.nextInt(5_000_000);
      IntFunction<ResultValue> values = inProportion(full);
      ResultValue wanted = usd(5_000 + random.nextInt(1_000_000));
      ResultValue now = values.apply(2500);
      assertThat(search.inProportion(wanted, now)).isIn(search.find(wanted, now, values), null);
    }
    assertThat(search.inProportion(HUNDRED_THOUSAND, usd(200_000))).isEqualTo(at("0.125"));
    assertThat(search.inProportion(HUNDRED_THOUSAND, usd(999))).isNull();
  }

  @Test
  void twoTrialsAreEnoughInProportion() {
    AtomicInteger trials = new AtomicInteger();
    IntFunction<ResultValue> values = inProportion(800_000);
    search.find(
        HUNDRED_THOUSAND,
        usd(200_000),
        steps -> {
          trials.incrementAndGet();
          return values.apply(steps);
        });
    assertThat(trials).hasValue(2);
  }

  @Test
  void thereIsNoneOfWhatIsNoAmountOrNothing() {
    assertThat(search.find(ResultValue.count(3), ResultValue.count(4), steps -> usd(1)))
        .isEqualTo(new BreakEven.NotTold(Message.of("brackets.even.no-amount")));
    assertThat(search.find(usd(0), usd(10), inProportion(40)))
        .isEqualTo(new BreakEven.NotTold(Message.of("brackets.even.brings-nothing")));
  }

  @Test
  void thereIsNoneWhereUptakeIsNotOneForAll() {
    assertThat(none(List.of(Force.LAW), "uptake,0.25,share"))
        .isEqualTo(Message.of("brackets.even.nothing-voluntary"));
    assertThat(none(List.of(Force.VOLUNTARY))).isEqualTo(Message.of("brackets.even.no-uptake"));
    assertThat(
            none(
                List.of(Force.VOLUNTARY), "uptake,0.25,share", "uptake_sector_cosmetics,0.5,share"))
        .isEqualTo(Message.of("brackets.even.several-uptakes"));
  }

  private static Message none(List<Force> forces, String... rows) {
    BreakEven.NotTold none = UptakeSearch.of(forces, assumptions(rows)).none(HUNDRED_THOUSAND);
    return none == null ? Message.plain("") : none.why();
  }

  @Test
  void anUptakeInPercentIsTriedInPercent() {
    assertThat(search.at(1250)).map(ParameterOverride::text).containsExactly("0.1250");
    UptakeSearch percent = of("uptake,25,percent");
    assertThat(percent.at(1250)).map(ParameterOverride::text).containsExactly("12.50");
    assertThat(percent.assumed()).isEqualTo(Fraction.of(1, 4));
  }
}

package org.dsisim.reckoning.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dsisim.model.fact.Recipient.THE_FUND;
import static org.dsisim.model.formula.Obligation.fixedPartOf;
import static org.dsisim.model.formula.Obligation.partOf;
import static org.dsisim.model.world.Payers.company;
import static org.dsisim.model.world.Payers.figures;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.formula.CannotCompute;
import org.dsisim.model.formula.ComputedAmount;
import org.dsisim.model.formula.Obligation.PoolPart;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

class PoolsTest {

  private static final ParameterValues VALUES =
      Parameters.values(
          "total,28000000,USD",
          "other_total,100,USD",
          "eu_share,2.5,percent",
          "most,60,percent",
          "floor,10,percent",
          "cap,40,percent",
          "low_cap,5,percent");

  private static final PoolPart BY_SALES = partOf("total", AssessmentBase.SALES);

  private static Ruling.Owes part(String id, Figures figures, PoolPart part) {
    return new Ruling.Owes(
        company(id, figures, VALUES), part, THE_FUND, List.of(Worlds.rule("Who shares")));
  }

  private static Ruling.Owes part(String id, long sales, PoolPart part) {
    return part(id, figures(AssessmentBase.SALES, sales), part);
  }

  /** The parts in dollars, in the order of the rulings. */
  private static List<Money> parts(Ruling.Owes... rulings) {
    IdentityHashMap<Ruling.Owes, ComputedAmount> computed =
        Pools.compute(List.of(rulings), VALUES, new IdentityHashMap<>());
    List<Money> parts = new ArrayList<>();
    for (Ruling.Owes ruling : rulings) {
      assertThat(computed.get(ruling)).isInstanceOf(ComputedAmount.Exactly.class);
      if (computed.get(ruling) instanceof ComputedAmount.Exactly exactly) {
        parts.add(Money.ofCents(exactly.cents()));
      }
    }
    return parts;
  }

  private static Money usd(long dollars) {
    return Money.ofUsd(dollars);
  }

  @Test
  void aSumIsSharedInProportion() {
    assertThat(parts(part("a", 1, BY_SALES), part("b", 3, BY_SALES), part("c", 0, BY_SALES)))
        .containsExactly(usd(7_000_000), usd(21_000_000), Money.ZERO);
  }

  @Test
  void fixedSharesComeFirst() {
    assertThat(
            parts(
                part("a", 1, BY_SALES),
                part("eu", 1_000, fixedPartOf("total", "eu_share")),
                part("b", 3, BY_SALES)))
        .containsExactly(usd(6_825_000), usd(700_000), usd(20_475_000));
  }

  @Test
  void aFixedShareNeedsNoFigure() {
    assertThat(parts(part("eu", figures(), fixedPartOf("total", "eu_share"))))
        .containsExactly(usd(700_000));
  }

  @Test
  void whatFloorsAndCapsTakeOrLeaveIsRedistributedUntilNothingIsOutOfBounds() {
    PoolPart within = BY_SALES.atLeast("floor").atMost("cap");
    // 60 falls to 40, which makes the others 45, 9 and 6; these go to 40, 10 and 10.
    assertThat(
            parts(
                part("a", 60, within),
                part("b", 30, within),
                part("c", 6, within),
                part("d", 4, within)))
        .containsExactly(usd(11_200_000), usd(11_200_000), usd(2_800_000), usd(2_800_000));
  }

  @Test
  void oneMayBeCappedAndTheOthersNot() {
    assertThat(
            parts(
                part("a", 50, BY_SALES),
                part("ldc", 50, BY_SALES.atMost("low_cap")),
                part("eu", 0, fixedPartOf("total", "eu_share"))))
        .containsExactly(usd(25_900_000), usd(1_400_000), usd(700_000));
  }

  @Test
  void floorsHoldAlsoWhereNobodyHasABase() {
    assertThat(parts(part("a", 0, BY_SALES.atLeast("floor")), part("b", -5, BY_SALES)))
        .containsExactly(usd(2_800_000), Money.ZERO);
  }

  @Test
  void aFloorOutweighsALowerCap() {
    assertThat(
            parts(
                part("a", 1, BY_SALES.atLeast("floor").atMost("low_cap")), part("b", 99, BY_SALES)))
        .containsExactly(usd(2_800_000), usd(25_200_000));
  }

  @Test
  void capsThatBindEverybodyLeaveAPartUnpaid() {
    assertThat(parts(part("a", 1, BY_SALES.atMost("cap")), part("b", 1, BY_SALES.atMost("cap"))))
        .containsExactly(usd(11_200_000), usd(11_200_000));
  }

  @Test
  void whoseBaseIsUnknownIsNamedAndTheOthersShareWithoutIt() {
    Ruling.Owes unknown = part("a", figures(), BY_SALES);
    Ruling.Owes known = part("b", 5, BY_SALES);
    IdentityHashMap<Ruling.Owes, ComputedAmount> computed =
        Pools.compute(List.of(unknown, known), VALUES, new IdentityHashMap<>());
    assertThat(computed.get(unknown))
        .isInstanceOfSatisfying(
            ComputedAmount.Unknown.class,
            u -> assertThat(u.bases()).containsExactly(AssessmentBase.SALES));
    assertThat(computed.get(known))
        .isInstanceOfSatisfying(
            ComputedAmount.Exactly.class,
            e -> {
              assertThat(e.cents()).isEqualTo(usd(28_000_000).toFraction());
              assertThat(e.bases()).containsExactly(AssessmentBase.SALES);
            });
  }

  @Test
  void eachTotalIsAPoolOfItsOwn() {
    assertThat(
            parts(
                part("a", 5, BY_SALES),
                part("b", 1, partOf("other_total", AssessmentBase.SALES)),
                part("c", 3, partOf("other_total", AssessmentBase.SALES))))
        .containsExactly(usd(28_000_000), usd(25), usd(75));
  }

  @Test
  void fixedSharesAndFloorsMustNotTakeMoreThanTheWhole() {
    PoolPart most = fixedPartOf("total", "most");
    refused(part("a", 1, most), part("b", 1, most));
    PoolPart floor = BY_SALES.atLeast("most");
    refused(part("a", 1, floor), part("b", 1, floor));
  }

  @Test
  void fixedSharesAndFloorsCanTakeExactlyTheWhole() {
    PoolPart all = fixedPartOf("total", "most");
    PoolPart rest = BY_SALES.atLeast("cap");
    assertThat(parts(part("a", 1, all), part("b", 1, rest)))
        .containsExactly(usd(16_800_000), usd(11_200_000));
    assertThat(
            parts(
                part("a", 1, all),
                part("b", 1, fixedPartOf("total", "cap")),
                part("c", 1, BY_SALES)))
        .containsExactly(usd(16_800_000), usd(11_200_000), Money.ZERO);
  }

  @Test
  void howAPartCameAboutSaysWhatFixedSharesAndBoundsTake() {
    Ruling.Owes fixed = part("eu", 1, fixedPartOf("total", "cap"));
    Ruling.Owes capped = part("ldc", 5, BY_SALES.atMost("low_cap"));
    Ruling.Owes free = part("a", 2, BY_SALES);
    IdentityHashMap<Ruling.Owes, PoolShare> shares = new IdentityHashMap<>();
    Pools.compute(List.of(fixed, capped, free), VALUES, shares);
    Money total = usd(28_000_000);
    Fraction twentieth = Fraction.of(1, 20);
    assertThat(shares.get(fixed)).isEqualTo(PoolShare.fixed(total, Fraction.of(2, 5)));
    assertThat(shares.get(capped))
        .isEqualTo(
            new PoolShare(
                total,
                twentieth,
                Fraction.of(500),
                Fraction.ZERO,
                twentieth,
                Fraction.of(3, 5),
                twentieth,
                Fraction.of(200),
                Fraction.of(11, 4000)));
    assertThat(shares.get(free))
        .extracting(PoolShare::share, PoolShare::cap, PoolShare::factor)
        .containsExactly(Fraction.of(11, 20), Fraction.ONE, Fraction.of(11, 4000));
  }

  private static void refused(Ruling.Owes... rulings) {
    assertThatThrownBy(() -> parts(rulings))
        .isInstanceOfSatisfying(
            CannotCompute.class,
            impossible ->
                assertThat(impossible.why().inEnglish())
                    .isEqualTo(
                        "The fixed shares and floors of 'total' take more than 100 % of it."));
  }

  @Test
  void thePartsSumToTheTotalExactly() {
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 200; round++) {
      List<Ruling.Owes> pool = new ArrayList<>();
      pool.add(part("eu", 0, fixedPartOf("total", "eu_share")));
      pool.add(part("big", 1 + random.nextInt(1000), BY_SALES));
      int count = random.nextInt(8);
      for (int i = 0; i < count; i++) {
        PoolPart part =
            random.nextBoolean() ? BY_SALES.atMost("low_cap") : BY_SALES.atLeast("floor");
        pool.add(part("p" + i, random.nextInt(1000), part));
      }
      Fraction sum = Fraction.ZERO;
      for (ComputedAmount computed :
          Pools.compute(pool, VALUES, new IdentityHashMap<>()).values()) {
        if (computed instanceof ComputedAmount.Exactly exactly) {
          assertThat(exactly.cents().signum()).isNotNegative();
          sum = sum.plus(exactly.cents());
        }
      }
      assertThat(sum).isEqualTo(usd(28_000_000).toFraction());
    }
  }
}

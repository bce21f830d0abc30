package org.dsisim.reckoning.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dsisim.model.fact.Recipient.THE_FUND;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.Uses;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.liability.LiabilityCalculation.Settled;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** From what rules answer to what payers owe. */
class LiabilityCalculationTest {

  private static final ParameterValues VALUES =
      Parameters.values(
          "rate,50,percent",
          "fee,1,USD",
          "large_fee,9,USD",
          "huge,200,percent",
          "most,60,percent",
          "total,100,USD");

  private static final Payer HALF_CENTS = seller("half", 3);
  private static final Payer SILENT = Payers.company("silent", Payers.figures(), VALUES);

  /** A company whose sales are so many cents. */
  private static Payer seller(String id, long cents) {
    return Payers.company(id, Figures.of(Map.of(AssessmentBase.SALES, Fraction.of(cents))), VALUES);
  }

  private static Ruling owes(Payer payer, Amount amount) {
    return Worlds.owes(payer, amount);
  }

  private static Ruling shares(Payer payer, Obligation.PoolPart part) {
    return new Ruling.Owes(payer, part, THE_FUND, List.of(Worlds.rule("Who shares")));
  }

  private static Amount halfOfSales() {
    return Amount.share("rate", AssessmentBase.SALES);
  }

  private static LiabilityCalculation computed(Ruling... rulings) {
    return new LiabilityCalculation(List.of(rulings), VALUES);
  }

  @Test
  void eachAmountIsRoundedByItselfHalfToEvenAndThenAddedUp() {
    LiabilityCalculation computed =
        computed(
            owes(HALF_CENTS, halfOfSales()),
            owes(SILENT, Amount.fixed("fee")),
            owes(HALF_CENTS, halfOfSales()),
            owes(HALF_CENTS, Amount.fixed("fee")));
    assertThat(computed.answers(HALF_CENTS))
        .extracting(Settled::owed)
        .containsExactly(new Money(2), new Money(2), new Money(100));
    assertThat(computed.answers(HALF_CENTS).get(0).exactly()).isEqualTo(Fraction.of(3, 2));
    assertThat(computed.owed(HALF_CENTS)).isEqualTo(new Money(104));
    assertThat(computed.owed(SILENT)).isEqualTo(new Money(100));
    assertThat(computed.owed()).isEqualTo(new Money(204));
  }

  @Test
  void whoGetsNoAnswerOwesNothingAndIsNotLiable() {
    LiabilityCalculation computed = computed(owes(HALF_CENTS, halfOfSales()));
    assertThat(computed.answers(SILENT)).isEmpty();
    assertThat(computed.owed(SILENT)).isEqualTo(Money.ZERO);
    assertThat(computed.isLiable(SILENT)).isFalse();
    assertThat(computed.isLiable(HALF_CENTS)).isTrue();
  }

  @Test
  void whoIsLetOffHasAnAnswerWithoutAnAmount() {
    Ruling exempt = new Ruling.Exempt(SILENT, List.of(Worlds.rule("Who is let off")));
    LiabilityCalculation computed = computed(exempt);
    assertThat(computed.answers(SILENT)).containsExactly(new Settled(exempt, null, Money.ZERO));
    assertThat(computed.answers(SILENT).get(0).exactly()).isEqualTo(Fraction.ZERO);
    assertThat(computed.answers(SILENT).get(0).bases()).isEmpty();
    assertThat(computed.isLiable(SILENT)).isFalse();
  }

  @Test
  void theFiguresThatDecidedAnAmountAreNamed() {
    Settled settled = computed(owes(HALF_CENTS, halfOfSales())).answers(HALF_CENTS).get(0);
    assertThat(settled.bases()).containsExactly(AssessmentBase.SALES);
    assertThat(settled.unknown()).isEmpty();
  }

  @Test
  void anAmountOnAnUnknownFigureIsOwedAndNobodyCanTellHowMuch() {
    LiabilityCalculation computed = computed(owes(SILENT, halfOfSales()));
    assertThat(computed.isLiable(SILENT)).isTrue();
    assertThat(computed.owed(SILENT)).isEqualTo(Money.ZERO);
    assertThat(computed.unknown(SILENT)).containsExactly(AssessmentBase.SALES);
    assertThat(computed.answers(SILENT).get(0).bases()).isEmpty();
    assertThat(computed.unknown(HALF_CENTS)).isEmpty();
  }

  @Test
  void whatCountriesOweIsRoundedTogether() {
    Amount half =
        Amount.lowerOf(Amount.share("rate", AssessmentBase.COUNTRY_GDP), Amount.fixed("large_fee"));
    List<Payer> three = List.of(withGdp("KEN"), withGdp("BRA"), withGdp("IND"));
    LiabilityCalculation computed =
        computed(three.stream().map(one -> owes(one, half)).toArray(Ruling[]::new));
    // Half a cent of each: by itself each would be nothing, and together they are a cent and a
    // half.
    assertThat(computed.owed()).isEqualTo(new Money(2));
  }

  private static Payer withGdp(String iso3) {
    Figures cent = Figures.of(Map.of(AssessmentBase.COUNTRY_GDP, Fraction.ONE));
    return new Payer(
        iso3,
        iso3,
        Payer.COUNTRY,
        "",
        Payers.country(iso3),
        2024,
        cent,
        cent,
        new Thresholds(VALUES),
        ThresholdStatus.UNKNOWN);
  }

  @Test
  void aPartOfASharedSumIsToldWithHowItCameAbout() {
    Ruling large = shares(seller("large", 300), Obligation.partOf("total", AssessmentBase.SALES));
    Ruling small = shares(seller("small", 100), Obligation.partOf("total", AssessmentBase.SALES));
    Ruling own = owes(SILENT, Amount.fixed("fee"));
    LiabilityCalculation computed = computed(large, own, small);
    assertThat(computed.owed(large.payer())).isEqualTo(Money.ofUsd(75));
    assertThat(computed.owed(small.payer())).isEqualTo(Money.ofUsd(25));
    assertThat(computed.share((Ruling.Owes) large))
        .isEqualTo(
            new PoolShare(
                Money.ofUsd(100),
                Fraction.of(3, 4),
                Fraction.of(300),
                Fraction.ZERO,
                Fraction.ONE,
                Fraction.ONE,
                Fraction.ZERO,
                Fraction.of(400),
                Fraction.of(1, 400)));
    assertThat(computed.share((Ruling.Owes) own)).isNull();
  }

  @Test
  void whatParametersCannotGiveIsAFaultOfTheRuleThatStatesIt() {
    assertThatThrownBy(() -> computed(owes(SILENT, Amount.fixed("rate"))))
        .isInstanceOfSatisfying(
            CannotSettle.class,
            refused ->
                assertThat(refused.why().inEnglish())
                    .startsWith("what rule \"Who owes\" states cannot be reckoned: ")
                    .contains("rate"));
    Obligation.PoolPart most = Obligation.fixedPartOf("total", "most");
    assertThatThrownBy(() -> computed(shares(SILENT, most), shares(HALF_CENTS, most)))
        .isInstanceOfSatisfying(
            CannotSettle.class,
            refused ->
                assertThat(refused.why().inEnglish())
                    .isEqualTo(
                        "what rule \"Who shares\" states cannot be reckoned: The fixed shares and"
                            + " floors of 'total' take more than 100 % of it."));
  }

  @Test
  void anAmountAboveAllMoneyIsRefusedAndNamesThePayer() {
    Payer large = seller("large", MostMoney.MOST_CENTS);
    Amount twice = Amount.share("huge", AssessmentBase.SALES);
    assertThatThrownBy(() -> computed(owes(large, twice)))
        .isInstanceOfSatisfying(
            CannotSettle.class,
            refused -> {
              assertThat(refused.why().inEnglish())
                  .isEqualTo(
                      "what large owes for 2024 by rule \"Who owes\" is 2000000000000000 USD: above"
                          + " 1,000,000,000,000,000 USD, more money than there is.");
              assertThat(Objects.requireNonNull(refused.hint()).inEnglish())
                  .isEqualTo("a rate that is too high, or figures of the user that are.");
            });
  }

  @Test
  void amountsToOneRecipientAndToAnotherAreAnswersOfTheirOwn() {
    Ruling abroad = Worlds.owes(SILENT, Amount.fixed("fee"), Recipient.country("KEN"));
    LiabilityCalculation computed = computed(owes(SILENT, Amount.fixed("large_fee")), abroad);
    assertThat(computed.answers(SILENT)).extracting(Settled::ruling).contains(abroad);
    assertThat(computed.owed(SILENT)).isEqualTo(Money.ofUsd(10));
  }

  @Test
  void originsOfOneUseAfterThoseOfAnotherOweOnTheFiguresOfTheirOwnUse() {
    Amount halfOfProductSales = Amount.share("rate", AssessmentBase.PRODUCT_SALES);
    List<Ruling> rulings = new ArrayList<>();
    for (String sales : List.of("100", "300", "500")) {
      UseRow row = Uses.row("of " + sales, "origins=KEN:3|BRA:1", "product_sales_usd=" + sales);
      for (Origin origin : Uses.origins(Use.of(row, SILENT, null))) {
        rulings.add(
            new Ruling.Owes(
                origin,
                new Obligation.Own(halfOfProductSales),
                THE_FUND,
                List.of(Worlds.rule("Who owes"))));
      }
    }
    LiabilityCalculation computed = new LiabilityCalculation(rulings, VALUES);
    assertThat(computed.answers(SILENT))
        .extracting(Settled::owed)
        .containsExactly(
            new Money(1250),
            new Money(3750),
            new Money(3750),
            new Money(11250),
            new Money(6250),
            new Money(18750));
  }
}

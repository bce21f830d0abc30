package org.dsisim.model.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dsisim.model.formula.Amount.feeBand;
import static org.dsisim.model.formula.Amount.fixed;
import static org.dsisim.model.formula.Amount.higherOf;
import static org.dsisim.model.formula.Amount.less;
import static org.dsisim.model.formula.Amount.lowerOf;
import static org.dsisim.model.formula.Amount.marginalBands;
import static org.dsisim.model.formula.Amount.partOfAmount;
import static org.dsisim.model.formula.Amount.perUnit;
import static org.dsisim.model.formula.Amount.perUnitAbove;
import static org.dsisim.model.formula.Amount.perUnitInBands;
import static org.dsisim.model.formula.Amount.perUnitOfBand;
import static org.dsisim.model.formula.Amount.share;
import static org.dsisim.model.formula.Amount.sum;
import static org.dsisim.model.formula.Amount.wholeBand;
import static org.dsisim.model.world.Payers.figures;
import static org.dsisim.model.world.figure.AssessmentBase.ALREADY_PAID;
import static org.dsisim.model.world.figure.AssessmentBase.ASSETS;
import static org.dsisim.model.world.figure.AssessmentBase.DATA_VOLUME;
import static org.dsisim.model.world.figure.AssessmentBase.EMPLOYEES;
import static org.dsisim.model.world.figure.AssessmentBase.PRODUCT_SALES;
import static org.dsisim.model.world.figure.AssessmentBase.PROFIT;
import static org.dsisim.model.world.figure.AssessmentBase.SALES;
import static org.dsisim.model.world.figure.AssessmentBase.UN_SCALE;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  private static final ParameterValues VALUES =
      Parameters.values(
          "profit_rate,1,percent",
          "sales_rate,0.1,percent",
          "seed_rate,0.77,percent",
          "half,0.5,share",
          "membership,1000,USD",
          "fee,2.50,USD",
          "small_fee,0.004,USD",
          "limits,50000000;500000000;2500000000,list",
          "rates,0;0.2;0.4;0.6,list",
          "falling,5;5,list",
          "words,a;b;c;d,list",
          "nothing,,list",
          "one_rate,0.5,list",
          "sectors,pharma;cosmetics,list",
          "sizes,50;500,list",
          "fees,100;2000.50;30000,list",
          "free,100,count",
          "per_dollar,80,number",
          "worthless,0,number",
          "needed,2,count");

  private static final Amount OF_PROFIT = share("profit_rate", PROFIT);
  private static final Amount OF_SALES = share("sales_rate", SALES);
  private static final Amount LOWER = lowerOf(OF_PROFIT, OF_SALES);
  private static final Amount HIGHER = higherOf(OF_PROFIT, OF_SALES);

  private static void gives(
      Amount amount, Figures figures, String dollars, AssessmentBase... deciding) {
    assertThat(amount.compute(figures, VALUES))
        .isInstanceOfSatisfying(
            ComputedAmount.Exactly.class,
            exactly -> {
              assertThat(exactly.cents())
                  .isEqualTo(Fraction.of(new BigDecimal(dollars)).times(100));
              assertThat(exactly.bases()).containsExactlyInAnyOrder(deciding);
            });
  }

  private static void needs(Amount amount, Figures figures, AssessmentBase... unknown) {
    assertThat(amount.compute(figures, VALUES))
        .isInstanceOfSatisfying(
            ComputedAmount.Unknown.class,
            missing -> assertThat(missing.bases()).containsExactlyInAnyOrder(unknown));
  }

  @Test
  void aShareIsTakenOfItsBase() {
    gives(OF_PROFIT, figures(PROFIT, 250_000_000), "2500000", PROFIT);
    gives(share("half", SALES), figures(SALES, 3), "1.5", SALES);
    gives(OF_PROFIT, figures(PROFIT, 0), "0", PROFIT);
  }

  @Test
  void aShareIsExactBelowTheCent() {
    gives(OF_SALES, figures(SALES, 1), "0.001", SALES);
  }

  @Test
  void aBaseBelowZeroCountsAsZero() {
    gives(OF_PROFIT, figures(PROFIT, -30_000_000), "0", PROFIT);
    gives(perUnit("fee", PROFIT), figures(PROFIT, -3), "0", PROFIT);
    gives(wholeBand("limits", "rates", PROFIT), figures(PROFIT, -3), "0", PROFIT);
    gives(marginalBands("limits", "rates", PROFIT), figures(PROFIT, -3), "0", PROFIT);
  }

  @Test
  void theSeedCompanyPaysWhatThePlantTreatySays() {
    Figures sales = Figures.of(java.util.Map.of(SALES, Fraction.of(1_546_532_468)));
    assertThat(share("seed_rate", SALES).compute(sales, VALUES))
        .isInstanceOfSatisfying(
            ComputedAmount.Exactly.class,
            exactly -> assertThat(Money.ofCents(exactly.cents())).isEqualTo(Money.ofUsd(119_083)));
  }

  @ParameterizedTest
  @CsvSource({
    "60000000, 2000000, 20000, PROFIT",
    "1000000000, 250000000, 1000000, SALES",
    "1000000000, 40000000, 400000, PROFIT",
    "1000000000, 100000000, 1000000, PROFIT",
    "1000000000, -30000000, 0, PROFIT"
  })
  void theLowerOfProfitAndSalesIsThePublishedArithmetic(
      long sales, long profit, String owed, String decides) {
    gives(LOWER, figures(SALES, sales, PROFIT, profit), owed, AssessmentBase.valueOf(decides));
  }

  @Test
  void aThousandthOfThirtyBillionIsThirtyMillion() {
    gives(OF_SALES, figures(SALES, 30_000_000_000L), "30000000", SALES);
  }

  @Test
  void aLossStillOwesOnRevenue() {
    gives(OF_SALES, figures(SALES, 1_000_000_000, PROFIT, -30_000_000), "1000000", SALES);
    gives(HIGHER, figures(SALES, 1_000_000_000, PROFIT, -30_000_000), "1000000", SALES);
  }

  @Test
  void onATieTheFirstDecides() {
    Figures tie = figures(SALES, 1_000_000_000, PROFIT, 100_000_000);
    gives(LOWER, tie, "1000000", PROFIT);
    gives(HIGHER, tie, "1000000", PROFIT);
    gives(lowerOf(OF_SALES, OF_PROFIT), tie, "1000000", SALES);
    gives(higherOf(OF_SALES, OF_PROFIT), tie, "1000000", SALES);
  }

  @Test
  void theLowestAndTheHighestAreFoundWhereverTheyStand() {
    Figures figures = figures(SALES, 1_000_000_000, PROFIT, 250_000_000);
    Amount fee = fixed("membership");
    gives(lowerOf(OF_PROFIT, fee, OF_SALES), figures, "1000");
    gives(lowerOf(OF_PROFIT, OF_SALES, fee), figures, "1000");
    gives(higherOf(fee, OF_SALES, OF_PROFIT), figures, "2500000", PROFIT);
    gives(higherOf(OF_PROFIT), figures, "2500000", PROFIT);
  }

  @Test
  void aFixedSumNeedsNoFigure() {
    gives(fixed("membership"), figures(), "1000");
    gives(fixed("small_fee"), figures(), "0.004");
  }

  @Test
  void aFeeIsDueForEachUnit() {
    gives(perUnit("fee", DATA_VOLUME), figures(DATA_VOLUME, 40), "100", DATA_VOLUME);
    gives(perUnit("fee", DATA_VOLUME), figures(DATA_VOLUME, 0), "0", DATA_VOLUME);
  }

  @Test
  void aFeeOnMoneyIsDueForEachDollarAndNotForEachCent() {
    gives(perUnit("fee", PROFIT), figures(PROFIT, 40), "100", PROFIT);
  }

  @Test
  void aFeeBelowACentIsNotRoundedBeforeItIsMultiplied() {
    gives(perUnit("small_fee", DATA_VOLUME), figures(DATA_VOLUME, 1000), "4", DATA_VOLUME);
  }

  /** Regulation 2025 of India, with its crores written out: 713 crore owe 4.278 crore. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "50000000, 0, 0",
    "50000001, 100000.002, 0.002",
    "500000000, 1000000, 900000",
    "500000001, 2000000.004, 900000.004",
    "2500000000, 10000000, 8900000",
    "2500000001, 15000000.006, 8900000.006",
    "7130000000, 42780000, 36680000"
  })
  void aBandReachesUpToItsLimitTheLimitIncluded(long turnover, String whole, String marginal) {
    gives(wholeBand("limits", "rates", SALES), figures(SALES, turnover), whole, SALES);
    gives(marginalBands("limits", "rates", SALES), figures(SALES, turnover), marginal, SALES);
  }

  @Test
  void oneBandWithoutLimitsIsAFlatRate() {
    gives(wholeBand("nothing", "one_rate", SALES), figures(SALES, 1000), "5", SALES);
    gives(marginalBands("nothing", "one_rate", SALES), figures(SALES, 1000), "5", SALES);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "99, 0", "100, 0", "101, 2.50", "500, 1000"})
  void whatIsFreeIsNotCharged(long terabytes, String fee) {
    gives(
        perUnitAbove("fee", DATA_VOLUME, "free"),
        figures(DATA_VOLUME, terabytes),
        fee,
        DATA_VOLUME);
    // Of money, so many dollars are free.
    gives(perUnitAbove("fee", SALES, "free"), figures(SALES, terabytes), fee, SALES);
  }

  @ParameterizedTest
  @CsvSource({"-1, 100", "0, 100", "50, 100", "51, 2000.50", "500, 2000.50", "501, 30000"})
  void aFeeIsThatOfTheBandWhichTheBaseReaches(long figure, String fee) {
    gives(feeBand("sizes", "fees", SALES), figures(SALES, figure), fee, SALES);
    gives(feeBand("sizes", "fees", EMPLOYEES), figures(EMPLOYEES, figure), fee, EMPLOYEES);
  }

  @Test
  void feesThatAreCannotComputeAreNamed() {
    noBands(feeBand("limits", "fees", SALES), VALUES)
        .isEqualTo(
            "'limits' has 3 limits and 'fees' has 3 fees: there must be one fee more than limits.");
    refused(feeBand("sizes", "words", SALES)).withMessage("words is 'a', which is not a number.");
  }

  /** Fees of 100, 2,000.50 and 30,000 for each unit, up to 50, up to 500 and beyond. */
  @ParameterizedTest
  @CsvSource({
    "-1, 0, 0",
    "0, 0, 0",
    "1, 100, 100",
    "50, 5000, 5000",
    "51, 102025.50, 7000.50",
    "500, 1000250, 905225",
    "501, 15030000, 935225"
  })
  void aFeeForEachUnitIsThatOfItsBand(long figure, String whole, String inBands) {
    for (AssessmentBase base : List.of(DATA_VOLUME, SALES)) {
      gives(perUnitOfBand("sizes", "fees", base), figures(base, figure), whole, base);
      gives(perUnitInBands("sizes", "fees", base), figures(base, figure), inBands, base);
    }
    needs(perUnitOfBand("sizes", "fees", DATA_VOLUME), figures(SALES, figure), DATA_VOLUME);
    needs(perUnitInBands("sizes", "fees", DATA_VOLUME), figures(SALES, figure), DATA_VOLUME);
  }

  @Test
  void aPartOfAnAmountRestsOnWhatTheAmountRestsOn() {
    Figures figures = figures(SALES, 1_000_000_000, PROFIT, 250_000_000);
    gives(partOfAmount("half", LOWER), figures, "500000", SALES);
    gives(partOfAmount("profit_rate", HIGHER), figures, "25000", PROFIT);
    gives(partOfAmount("half", fixed("membership")), figures(), "500");
    gives(less(LOWER, partOfAmount("half", LOWER)), figures, "500000", SALES);
    gives(
        partOfAmount("half", marginalBands("limits", "rates", SALES)),
        figures(SALES, 500_000_000),
        "450000",
        SALES);
    gives(
        partOfAmount("half", marginalBands("limits", "rates", SALES).on(PRODUCT_SALES)),
        figures(SALES, 500_000_000, PRODUCT_SALES, 1_000_000),
        "900",
        SALES,
        PRODUCT_SALES);
    needs(partOfAmount("half", LOWER), figures(PROFIT, 0), SALES);
  }

  @Test
  void aPartOfNothingRestsOnTheSameFigures() {
    ParameterValues values = Parameters.values("all,0,share", "sales_rate,0.1,percent");
    Amount none = partOfAmount("all", OF_SALES);
    assertThat(none.compute(figures(SALES, 5), values))
        .isEqualTo(new ComputedAmount.Exactly(Fraction.ZERO, java.util.Set.of(SALES)));
    assertThat(none.compute(figures(PROFIT, 5), values))
        .isEqualTo(new ComputedAmount.Unknown(java.util.Set.of(SALES)));
  }

  @Test
  void anAmountCanBeKeptWithinSums() {
    Amount kept = OF_SALES.atLeast("membership").atMost("small_fee");
    gives(kept, figures(SALES, 1_000_000_000), "0.004");
    Amount least = OF_SALES.atLeast("membership");
    gives(least, figures(SALES, 0), "1000");
    gives(least, figures(SALES, 1_000_000), "1000", SALES);
    gives(least, figures(SALES, 2_000_000), "2000", SALES);
    needs(least, figures(PROFIT, 1), SALES);
    gives(OF_SALES.atMost("membership"), figures(SALES, 2_000_000), "1000");
    refused(OF_SALES.atMost("half")).withMessage("'half' of test is in share, not in USD.");
  }

  @Test
  void aPartIsAShareOrAPercentage() {
    refused(partOfAmount("membership", OF_SALES))
        .withMessage("'membership' of test is in USD, not in percent or share.");
  }

  /** Turnover and product are not the same: the one decides the rate, the other is charged. */
  @ParameterizedTest
  @CsvSource({
    "50000000, 0, 0",
    "500000000, 2000, 1800",
    "7130000000, 6000, 5144.460028050490884",
    "0, 0, 0",
    "-7, 0, 0"
  })
  void theRateOfOneFigureCanBeTakenOfAnother(long turnover, String whole, BigDecimal marginal) {
    Figures figures = figures(SALES, turnover, PRODUCT_SALES, 1_000_000);
    gives(
        wholeBand("limits", "rates", SALES).on(PRODUCT_SALES),
        figures,
        whole,
        SALES,
        PRODUCT_SALES);
    assertThat(marginalBands("limits", "rates", SALES).on(PRODUCT_SALES).compute(figures, VALUES))
        .isInstanceOfSatisfying(
            ComputedAmount.Exactly.class,
            exactly ->
                assertThat(exactly.cents().toDecimal(13).movePointLeft(2))
                    .isEqualByComparingTo(marginal));
  }

  @Test
  void limitsInAnotherCurrencyAreReadInDollars() {
    Amount.Banded inRupees = wholeBand("limits", "rates", SALES).inCurrency("per_dollar");
    gives(inRupees, figures(SALES, 625_000), "0", SALES);
    gives(inRupees, figures(SALES, 625_001), "1250.002", SALES);
    gives(inRupees.on(PROFIT), figures(SALES, 625_001, PROFIT, 1000), "2", SALES, PROFIT);
    Amount.Banded worthless = wholeBand("limits", "rates", SALES).inCurrency("worthless");
    CannotCompute why =
        catchThrowableOfType(
            CannotCompute.class, () -> worthless.compute(figures(1000, 1000, 1000), VALUES));
    assertThat(why.why().inEnglish())
        .isEqualTo("'worthless' says what one dollar is worth and must be above zero.");
  }

  @Test
  void bandsThatCannotBeReadAreNamed() {
    noBands(wholeBand("limits", "nothing", SALES), VALUES)
        .isEqualTo(
            "'limits' has 3 limits and 'nothing' has 0 rates: there must be one rate more than "
                + "limits.");
    refused(wholeBand("limits", "words", SALES))
        .withMessage("words is 'a', which is not a number.");
    refused(marginalBands("falling", "three", SALES))
        .withMessage("'three' is not a parameter of test.");
    ParameterValues values = Parameters.values("falling,5;5,list", "rates,1;2;3,list");
    noBands(marginalBands("falling", "rates", SALES), values)
        .isEqualTo("The limits in 'falling' must rise.");
  }

  private static AbstractStringAssert<?> noBands(Amount amount, ParameterValues values) {
    CannotCompute lists =
        catchThrowableOfType(CannotCompute.class, () -> amount.compute(figures(SALES, 1), values));
    return assertThat(lists.why().inEnglish());
  }

  @Test
  void bandsBelowZeroOrBeyondAllSenseAreRefused() {
    ParameterValues values =
        Parameters.values("low,-5;5,list", "high,5;1e999999999,list", "rates,1;2;3,list");
    bandsRefused(values, "low", "rates").withMessage("low is '-5': USD cannot be negative.");
    bandsRefused(values, "rates", "low").withMessage("low is '-5', which is below zero.");
    bandsRefused(values, "rates", "high")
        .withMessage("high is '1e999999999', which is not a number.");
  }

  private static ThrowableAssertAlternative<IllegalArgumentException> bandsRefused(
      ParameterValues values, String limits, String rates) {
    return assertThatIllegalArgumentException()
        .isThrownBy(() -> wholeBand(limits, rates, SALES).compute(figures(SALES, 1), values));
  }

  @Test
  void aRateOfWhatIsNotMoneyIsNoAmount() {
    refused(share("half", EMPLOYEES)).withMessage("a rate of EMPLOYEES is not an amount of money.");
    refused(wholeBand("limits", "rates", DATA_VOLUME))
        .withMessage("a rate of DATA_VOLUME is not an amount of money.");
    refused(marginalBands("limits", "rates", UN_SCALE))
        .withMessage("a rate of UN_SCALE is not an amount of money.");
    refused(wholeBand("limits", "rates", SALES).on(EMPLOYEES))
        .withMessage("a rate of EMPLOYEES is not an amount of money.");
  }

  @Test
  void aSumAddsAndNamesAllItsBases() {
    gives(
        sum(fixed("membership"), OF_PROFIT, OF_SALES),
        figures(SALES, 1_000_000, PROFIT, 100_000),
        "3000",
        PROFIT,
        SALES);
  }

  @Test
  void whatIsPaidAlreadyIsDeductedButNotBelowZero() {
    Amount credited = less(OF_SALES, share("half", ALREADY_PAID));
    gives(credited, figures(SALES, 1_000_000, ALREADY_PAID, 600), "700", SALES, ALREADY_PAID);
    gives(credited, figures(SALES, 1_000_000, ALREADY_PAID, 2000), "0", SALES, ALREADY_PAID);
    gives(credited, figures(SALES, 1_000_000, ALREADY_PAID, 9000), "0", SALES, ALREADY_PAID);
  }

  @Test
  void aBaseThatIsUnknownIsNamed() {
    needs(OF_PROFIT, figures(SALES, 1), PROFIT);
    needs(perUnit("fee", DATA_VOLUME), figures(), DATA_VOLUME);
    needs(wholeBand("limits", "rates", SALES), figures(PROFIT, 1), SALES);
    needs(marginalBands("limits", "rates", SALES), figures(), SALES);
    needs(feeBand("sizes", "fees", EMPLOYEES), figures(), EMPLOYEES);
    needs(perUnitAbove("fee", DATA_VOLUME, "free"), figures(), DATA_VOLUME);
    Amount.Banded ofProducts = wholeBand("limits", "rates", SALES).on(PRODUCT_SALES);
    needs(ofProducts, figures(SALES, 1), PRODUCT_SALES);
    needs(ofProducts, figures(PRODUCT_SALES, 1), SALES);
    needs(ofProducts, figures(), SALES, PRODUCT_SALES);
  }

  @Test
  void oneUnknownBaseMakesTheWholeUnknown() {
    // Although profit is zero, so that the lower cannot be anything else.
    needs(LOWER, figures(PROFIT, 0), SALES);
    needs(HIGHER, figures(SALES, 5), PROFIT);
    needs(LOWER, figures(), PROFIT, SALES);
    needs(sum(fixed("membership"), OF_PROFIT), figures(), PROFIT);
    needs(less(fixed("membership"), share("half", ALREADY_PAID)), figures(), ALREADY_PAID);
    needs(
        lowerOf(sum(OF_PROFIT, OF_SALES), share("half", ASSETS)), figures(), PROFIT, SALES, ASSETS);
  }

  @Test
  void severalNeedAtLeastOne() {
    for (Amount none :
        List.of(
            new Amount.LowerOf(List.of()),
            new Amount.HigherOf(List.of()),
            new Amount.Sum(List.of()))) {
      refused(none).withMessage("An amount of several needs at least one.");
    }
  }

  @Test
  void aParameterThatIsMissingIsNamed() {
    refused(share("rate", SALES)).withMessage("'rate' is not a parameter of test.");
    refused(fixed("price")).withMessage("'price' is not a parameter of test.");
  }

  @Test
  void aParameterOfAnotherUnitIsRefused() {
    refused(share("sectors", SALES)).withMessage("'sectors' of test is not a number.");
    refused(share("membership", SALES))
        .withMessage("'membership' of test is in USD, not in percent or share.");
    refused(share("needed", SALES))
        .withMessage("'needed' of test is in count, not in percent or share.");
    refused(fixed("profit_rate")).withMessage("'profit_rate' of test is in percent, not in USD.");
    refused(perUnit("needed", SALES)).withMessage("'needed' of test is in count, not in USD.");
  }

  private static ThrowableAssertAlternative<IllegalArgumentException> refused(Amount amount) {
    return assertThatIllegalArgumentException()
        .isThrownBy(() -> amount.compute(figures(1000, 1000, 1000), VALUES));
  }
}

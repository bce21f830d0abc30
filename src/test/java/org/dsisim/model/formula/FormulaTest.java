package org.dsisim.model.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.world.figure.AssessmentBase.DATA_VOLUME;
import static org.dsisim.model.world.figure.AssessmentBase.EMPLOYEES;
import static org.dsisim.model.world.figure.AssessmentBase.PRODUCT_SALES;
import static org.dsisim.model.world.figure.AssessmentBase.PROFIT;
import static org.dsisim.model.world.figure.AssessmentBase.SALES;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dsisim.Tries;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

class FormulaTest {

  private static final List<AssessmentBase> MONEY = List.of(SALES, PROFIT, PRODUCT_SALES);
  private static final List<AssessmentBase> COUNTED = List.of(EMPLOYEES, DATA_VOLUME);

  private static final ParameterValues VALUES =
      values("0.1", "1000", "0.004", "0;0.2;0.4;0.6", "0;1000;20000.55");

  private static ParameterValues values(
      String rate, String sum, String fee, String rates, String fees) {
    return Parameters.values(
        "rate," + rate + ",percent",
        "share,0.3333333,share",
        "sum," + sum + ",USD",
        "fee," + fee + ",USD",
        "free,2.5,number",
        "whole_free,3,number",
        "per_dollar,83,number",
        "limits,50000000;500000000;2500000000,list",
        "rates," + rates + ",list",
        "sizes,50;500,list",
        "fees," + fees + ",list");
  }

  @Test
  void wholeNumbersAndFractionsGiveTheSameAmountAndTheSameDecidingFigures() {
    Random random = new Random(1);
    int whole = 0;
    for (int i = 0; i < 20_000; i++) {
      FormulaTerm term = amount(random, 3).under(VALUES);
      Figures figures = figures(random);
      assertThat(Formula.of(term).compute(figures))
          .as("%s of %s", term, figures)
          .isEqualTo(term.compute(figures));
      WholeTerm inWhole = WholeTerm.of(term, WholeTerm.parts(term));
      if (inWhole != null && inWhole.compute(figures, new Formula.Deciding()) != WholeTerm.BEYOND) {
        whole++;
      }
    }
    assertThat(whole).as("both ways are taken").isBetween(2_000, 18_000);
  }

  /** What is owed exactly, added up payer by payer. */
  private static final class Exact {
    private long owed;
    private long expected;
    private int unknown;

    void add(ComputedAmount amount, Fraction part) {
      if (amount instanceof ComputedAmount.Exactly known) {
        owed += known.cents().roundHalfEven();
        expected += known.cents().times(part).roundHalfEven();
      } else {
        unknown++;
      }
    }

    String text() {
      return owed + " of which " + expected + ", and unknown " + unknown;
    }
  }

  private static String text(NearFormula near, ExpectedPart part) {
    return near.owed() + " of which " + near.expected(part) + ", and unknown " + near.unknown();
  }

  /** Another part in each row, over and over. */
  private static ExpectedPart byRow(List<Fraction> parts) {
    double[] near = parts.stream().mapToDouble(part -> part.toDecimal(40).doubleValue()).toArray();
    return new ExpectedPart() {
      @Override
      public Fraction exactly(int row) {
        return parts.get(row % near.length);
      }

      @Override
      public double near(int row) {
        return near[row % near.length];
      }
    };
  }

  @Test
  void inColumnsEveryAmountIsRoundedAsExactFractionsAre() {
    Random random = new Random(3);
    List<Figures> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      all.add(figures(random, 12));
    }
    // Halves of a cent are where rounding could go wrong: a tenth per cent of 50 cents, say.
    for (long cents = 0; cents < 200; cents++) {
      all.add(Figures.of(Map.of(SALES, Fraction.of(cents * 50), PROFIT, Fraction.of(cents * 500))));
    }
    FigureColumns columns = new FigureColumns(all);
    List<Fraction> parts =
        List.of(Fraction.ONE, Fraction.ZERO, Fraction.of(1, 2), Fraction.of(123456789, 1000000007));
    for (int i = 0; i < Tries.of(60); i++) {
      Amount amount = amount(random, 3);
      int first = i % parts.size();
      // Of every second formula each row has another part.
      ExpectedPart part = i % 2 == 0 ? ExpectedPart.ofAll(parts.get(first)) : byRow(parts);
      NearFormula inBlocks = new NearFormula(amount, VALUES, columns);
      NearFormula near = new NearFormula(amount, VALUES, columns);
      Exact exact = new Exact();
      Exact whole = new Exact();
      for (int row = 0; row < all.size(); row++) {
        inBlocks.take(row);
        near.take(row);
        near.finish();
        ComputedAmount owed = amount.under(VALUES).compute(all.get(row));
        exact.add(owed, part.exactly(row));
        whole.add(owed, Fraction.ONE);
        assertThat(text(near, part)).as("%s of %s", amount, all.get(row)).isEqualTo(exact.text());
      }
      inBlocks.finish();
      assertThat(text(inBlocks, part)).as("%s of all", amount).isEqualTo(exact.text());
      assertThat(text(inBlocks, ExpectedPart.ofAll(Fraction.ONE)))
          .as("another part of the same")
          .isEqualTo(whole.text());
    }
  }

  @Test
  void anAmountAtTheEdgeOfWhatFitsIsExact() {
    FormulaTerm tenth = new Amount.ShareOf("rate", SALES).under(VALUES);
    FormulaTerm twice = new FormulaTerm.Joined(FormulaTerm.Joining.SUM, List.of(tenth, tenth));
    for (long figure :
        new long[] {
          Long.MAX_VALUE,
          Long.MAX_VALUE - 1,
          Long.MAX_VALUE / 2,
          Long.MAX_VALUE / 2 + 1,
          1,
          0,
          -1,
          -Long.MAX_VALUE
        }) {
      Figures figures = Figures.of(Map.of(SALES, Fraction.of(figure)));
      BigInteger counted = BigInteger.valueOf(Math.max(0, figure));
      assertThat(cents(tenth, figures)).isEqualTo(Fraction.of(counted, BigInteger.valueOf(1000)));
      assertThat(cents(twice, figures)).isEqualTo(Fraction.of(counted, BigInteger.valueOf(500)));
    }
  }

  @Test
  void aFigureThatIsNoWholeNumberIsComputedInFractions() {
    Figures third = Figures.of(Map.of(SALES, Fraction.of(1_000, 3)));
    assertThat(cents(new Amount.ShareOf("rate", SALES).under(VALUES), third))
        .isEqualTo(Fraction.of(1, 3));
  }

  @Test
  void aHigherRateNeverMakesLessOwed() {
    Random random = new Random(2);
    ParameterValues higher = values("0.11", "1001", "0.0041", "0;0.2;0.5;0.6", "0;1000;20000.56");
    for (int i = 0; i < 5_000; i++) {
      Amount amount = rising(random, 3);
      Figures figures = figures(random);
      if (amount.compute(figures, VALUES) instanceof ComputedAmount.Exactly before
          && amount.compute(figures, higher) instanceof ComputedAmount.Exactly after) {
        assertThat(after.cents()).as("%s", amount).isGreaterThanOrEqualTo(before.cents());
      }
    }
  }

  @Test
  void aFormulaIsMadeOnceForEqualAmounts() {
    Formulas formulas = new Formulas(VALUES);
    Formula ofSales = formulas.of(new Amount.ShareOf("rate", SALES));
    assertThat(formulas.of(new Amount.ShareOf("rate", PROFIT))).isNotSameAs(ofSales);
    assertThat(formulas.of(new Amount.ShareOf("rate", SALES))).isSameAs(ofSales);
  }

  private static Fraction cents(FormulaTerm term, Figures figures) {
    return ((ComputedAmount.Exactly) Formula.of(term).compute(figures)).cents();
  }

  /** Any amount; with a deduction in it, it need not rise with a rate. */
  private static Amount amount(Random random, int depth) {
    return depth > 0 && random.nextInt(5) == 0
        ? new Amount.Less(amount(random, depth - 1), amount(random, depth - 1))
        : depth > 0 && random.nextBoolean() ? several(random, depth, true) : single(random);
  }

  private static Amount rising(Random random, int depth) {
    return depth > 0 && random.nextBoolean() ? several(random, depth, false) : single(random);
  }

  private static Amount several(Random random, int depth, boolean any) {
    List<Amount> parts =
        random
            .ints(1 + random.nextInt(3), 0, 2)
            .mapToObj(one -> any ? amount(random, depth - 1) : rising(random, depth - 1))
            .toList();
    return switch (random.nextInt(3)) {
      case 0 -> new Amount.LowerOf(parts);
      case 1 -> new Amount.HigherOf(parts);
      default -> new Amount.Sum(parts);
    };
  }

  private static Amount single(Random random) {
    AssessmentBase money = MONEY.get(random.nextInt(MONEY.size()));
    AssessmentBase counted = COUNTED.get(random.nextInt(COUNTED.size()));
    return switch (random.nextInt(9)) {
      case 0 -> new Amount.Fixed("sum");
      case 1 -> new Amount.PerUnit("fee", random.nextBoolean() ? money : counted);
      case 2 ->
          new Amount.PerUnitAbove("fee", counted, random.nextBoolean() ? "free" : "whole_free");
      case 3 -> Amount.marginalBands("limits", "rates", money);
      case 4 -> Amount.wholeBand("limits", "rates", money).inCurrency("per_dollar");
      case 5 -> new Amount.PerUnitAbove("fee", money, "free");
      case 6 ->
          (random.nextBoolean()
                  ? Amount.marginalBands("limits", "rates", money)
                  : Amount.wholeBand("limits", "rates", money))
              .on(PROFIT);
      case 7 -> new Amount.FeeByBand("sizes", "fees", counted);
      default -> new Amount.ShareOf(random.nextBoolean() ? "rate" : "share", money);
    };
  }

  /** Small and large, negative, at the limits of bands, unknown, and no whole number. */
  private static Figures figures(Random random) {
    return figures(random, 1);
  }

  /**
   * Figures of all kinds.
   *
   * @param free leading bits of the largest: of hundreds the sum has to fit
   */
  private static Figures figures(Random random, int free) {
    Map<AssessmentBase, Fraction> known = new TreeMap<>();
    for (AssessmentBase base : MONEY) {
      switch (random.nextInt(12)) {
        case 0 -> known.put(base, Fraction.of(-random.nextInt(1_000_000)));
        case 1 -> known.put(base, Fraction.of(Money.ofUsd(50_000_000).cents()));
        case 2 -> known.put(base, Fraction.of(Money.ofUsd(500_000_000).cents() + 1));
        case 3 -> known.put(base, Fraction.of(random.nextLong() >>> free));
        case 4 -> known.put(base, Fraction.of(random.nextInt(1_000_000_000), 7));
        case 5 -> known.remove(base);
        case 6 ->
            known.put(
                base,
                Fraction.of(Money.ofUsd(50_000_000).cents())
                    .plus(Fraction.of(random.nextInt(7), 3)));
        default -> known.put(base, Fraction.of(random.nextLong() >>> (16 + random.nextInt(40))));
      }
    }
    for (AssessmentBase base : COUNTED) {
      if (random.nextInt(12) > 0) {
        known.put(base, Fraction.of(random.nextInt(2_000)));
      }
    }
    return Figures.of(known);
  }
}

package org.dsisim.study.bracket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.dsisim.Shipped;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.study.StudiedFigure;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** All packages of a draft, held against what is in force and against one another. */
class PackagesTest {

  private static final Place PLACE = Place.ofCommandLine("--bracket");
  private static final PolicyOption IUSAF = Shipped.option("cali-fund:iusaf");
  private static final StudiedFigure KENYA = new StudiedFigure.Received(new CountryCode("KEN"));
  private static final StudiedFigure BRAZIL = new StudiedFigure.Received(new CountryCode("BRA"));
  private static final StudiedFigure FIRM = new StudiedFigure.ExpectedOf("firm");

  private static Alternative alternative(
      String address, String text, boolean isInForce, @Nullable PolicyOption option) {
    int dot = address.indexOf('.');
    List<ParameterOverride> settings =
        dot < 0
            ? List.of()
            : List.of(
                new ParameterOverride(
                    address.substring(0, dot), address.substring(dot + 1), text, PLACE));
    return new Alternative(text, "", isInForce, settings, option);
  }

  private static Bracket bracket(String address, String... texts) {
    List<Alternative> alternatives = new ArrayList<>();
    for (String text : texts) {
      alternatives.add(alternative(address, text, alternatives.isEmpty(), null));
    }
    return new Bracket(address, List.of(), texts[0], alternatives);
  }

  private static Bracket formulas() {
    return new Bracket(
        Bracket.FORMULA,
        List.of(),
        "iusaf",
        List.of(
            alternative(Bracket.FORMULA, "iusaf", true, null),
            alternative(Bracket.FORMULA, "equal", false, Shipped.option("cali-fund:equal"))));
  }

  private static TriedValues tried(@Nullable Message whyNot, ResultValue... values) {
    return new TriedValues(List.of(values), List.of(), false, whyNot);
  }

  private static ResultValue usd(long dollars) {
    return ResultValue.usd(Money.ofUsd(dollars));
  }

  private static Packages packages(
      List<StudiedFigure> figures, List<ResultValue> inForce, TriedValues... all) {
    List<DraftPackage> packages = new ArrayList<>();
    for (TriedValues one : all) {
      packages.add(new DraftPackage(packages.size() + 1, List.of(packages.size()), one));
    }
    return new Packages(new Combinations(List.of(), IUSAF), figures, inForce, packages);
  }

  private static List<Integer> numbers(List<DraftPackage> packages) {
    return packages.stream().map(DraftPackage::number).toList();
  }

  @Test
  void everyAlternativeIsCombinedWithEveryOther() {
    Combinations all =
        new Combinations(
            List.of(
                bracket("cali-fund.profit_rate", "1", "2"), bracket("iusaf.floor", "0", "1", "2")),
            IUSAF);
    assertThat(all.count()).isEqualTo(6);
    assertThat(all.all())
        .containsExactly(
            List.of(0, 0),
            List.of(0, 1),
            List.of(0, 2),
            List.of(1, 0),
            List.of(1, 1),
            List.of(1, 2));
    assertThat(all.settings(List.of(1, 2)))
        .map(one -> one.address() + "=" + one.text())
        .containsExactly("cali-fund.profit_rate=2", "iusaf.floor=2");
  }

  @Test
  void aFormulaChoosesNothingOfTheBracketsOfAnother() {
    Combinations all =
        new Combinations(
            List.of(
                bracket("iusaf.floor", "0", "1", "2"),
                formulas(),
                bracket("cali-fund.x", "1", "2")),
            IUSAF);
    assertThat(all.count()).isEqualTo(3 * 2 + 2);
    assertThat(all.all()).hasSize(8).contains(List.of(0, 1, 1)).doesNotContain(List.of(1, 1, 1));
  }

  @Test
  void moreThanCanBeCountedAreAsManyAsCanBe() {
    Bracket two = bracket("cali-fund.x", "1", "2");
    assertThat(new Combinations(Collections.nCopies(70, two), IUSAF).count())
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void whoPaysIsBetterOffWithLess() {
    Packages packages =
        packages(
            List.of(KENYA, FIRM),
            List.of(usd(100), usd(10)),
            tried(null, usd(120), usd(12)),
            tried(null, usd(120), usd(10)),
            tried(null, usd(100), usd(10)),
            tried(null, usd(90), usd(5)));
    assertThat(numbers(packages.leavingNobodyWorseOff())).containsExactly(2, 3);
    assertThat(numbers(packages.unbeaten())).containsExactly(2, 4);
    assertThat(packages.worseOff(packages.all().get(0))).containsExactly(1);
    assertThat(packages.worseOff(packages.all().get(3))).containsExactly(0);
  }

  @Test
  void aPackageOfWhichNothingCanBeToldIsInNoList() {
    Packages packages =
        packages(
            List.of(KENYA),
            List.of(usd(100)),
            tried(Message.plain("floors take more"), new ResultValue.Unknown("USD")),
            tried(null, usd(100)));
    assertThat(numbers(packages.withResult())).containsExactly(2);
    assertThat(numbers(packages.leavingNobodyWorseOff())).containsExactly(2);
    assertThat(numbers(packages.unbeaten())).containsExactly(2);
    assertThat(packages.lowest(0)).isEqualTo(packages.all().get(1));
  }

  @Test
  void ofAnIndicatorOfNobodyNoPackageIsGood() {
    Packages packages =
        packages(
            List.of(new StudiedFigure.OfIndicator("gini")), List.of(usd(1)), tried(null, usd(2)));
    assertThat(packages.leavingNobodyWorseOff()).isEmpty();
    assertThat(packages.unbeaten()).isEmpty();
    assertThat(packages.highest(0)).isEqualTo(packages.all().get(0));
  }

  @Test
  void theUnbeatenAreThoseThatAComparisonOfEachWithEachFinds() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      TriedValues[] all = new TriedValues[1 + random.nextInt(30)];
      for (int i = 0; i < all.length; i++) {
        all[i] =
            tried(null, usd(random.nextInt(6)), usd(random.nextInt(6)), usd(random.nextInt(6)));
      }
      Packages packages =
          packages(List.of(KENYA, BRAZIL, FIRM), List.of(usd(3), usd(3), usd(3)), all);
      List<Integer> expected = new ArrayList<>();
      for (DraftPackage one : packages.all()) {
        if (packages.all().stream().noneMatch(other -> beats(other, one))) {
          expected.add(one.number());
        }
      }
      assertThat(numbers(packages.unbeaten())).isEqualTo(expected);
    }
  }

  private static boolean beats(DraftPackage better, DraftPackage worse) {
    long[] a = dollars(better);
    long[] b = dollars(worse);
    boolean noWorse = a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2];
    return noWorse && (a[0] > b[0] || a[1] > b[1] || a[2] < b[2]);
  }

  private static long[] dollars(DraftPackage one) {
    return one.tried().values().stream()
        .mapToLong(value -> Objects.requireNonNull(value.number()).wholeValue())
        .toArray();
  }

  @Test
  void theRangeOverFormulasIsOfPackagesThatDifferInNothingElse() {
    Combinations combinations =
        new Combinations(List.of(bracket("cali-fund.x", "1", "2"), formulas()), IUSAF);
    List<DraftPackage> all = new ArrayList<>();
    for (List<Integer> choices : combinations.all()) {
      long dollars = 100L * (choices.get(0) + 1) + 7L * choices.get(1);
      all.add(new DraftPackage(all.size() + 1, choices, tried(null, usd(dollars))));
    }
    Packages packages = new Packages(combinations, List.of(KENYA), List.of(usd(100)), all);
    assertThat(packages.in(packages.overFormulas(0), all.get(3)))
        .isEqualTo(new FigureRange(usd(200), usd(207)));
  }
}

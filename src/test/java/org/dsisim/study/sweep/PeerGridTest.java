package org.dsisim.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.indicator.Baseline;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.study.FundFigure;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.TriedFormula;
import org.dsisim.value.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A grid over both stewardship shares of IUSAF, held against figures that others published: Gini
 * and Spearman at 25 of the 441 points of the fine grid of the Cali Fund Allocation Model (P.
 * Oldham, 2026), to the nine digits that are printed there.
 */
class PeerGridTest {

  private static final MathContext PRINTED = new MathContext(9);

  private static final List<String> SHARES = List.of("0", "2.5", "5", "7.5", "10");

  private static List<SweptPoint> points = List.of();
  private static List<List<String>> peer = List.of();

  @BeforeAll
  static void sweeps() throws IOException {
    Grid grid =
        new Grid(
            List.of(
                new GridAxis("iusaf", "terrestrial_share", SHARES),
                new GridAxis("iusaf", "ocean_share", SHARES)));
    points =
        Sweep.of(
                formula("iusaf"),
                grid,
                List.of(
                    new StudiedFigure.OfIndicator("gini"),
                    new StudiedFigure.OfIndicator("spearman_to_baseline"),
                    new StudiedFigure.OfFund(FundFigure.TOP_10),
                    new StudiedFigure.OfFund(FundFigure.HHI)),
                2,
                done -> {})
            .points();
    peer =
        Files.readAllLines(Path.of("src/test/resources/iusaf-grid.csv")).stream()
            .skip(1)
            .map(line -> List.of(line.split(",", -1)))
            .toList();
  }

  private static Rulebook.Formula formula(String text, Problems problems) {
    return Objects.requireNonNull(
        Shipped.rulebook().formulaWithPreset(text, Place.ofCommandLine("FORMULA"), problems));
  }

  private static TriedFormula formula(String text) {
    Problems problems = new Problems();
    Rulebook.Formula formula = formula(text, problems);
    Rulebook.Formula pure = formula(Baseline.DEFAULT, problems);
    assertThat(problems.all()).isEmpty();
    return new TriedFormula(
        formula.rules(),
        Money.ofUsd(1_000_000_000L),
        2026,
        Shipped.reference().countries(),
        formula.preset(),
        new Baseline(Baseline.DEFAULT, pure.rules(), pure.preset()));
  }

  @Test
  void giniAndSpearmanAreThoseOfThePeerToNineDigits() {
    assertThat(peer).hasSameSizeAs(points).hasSize(25);
    for (int i = 0; i < points.size(); i++) {
      SweptPoint point = points.get(i);
      List<String> theirs = peer.get(i);
      assertThat(point.values())
          .map(BigDecimal::new)
          .zipSatisfy(
              List.of(new BigDecimal(theirs.get(0)), new BigDecimal(theirs.get(1))),
              (one, other) -> assertThat(one).isEqualByComparingTo(other));
      for (int figure = 0; figure < 2; figure++) {
        assertThat(number(point.figures().get(figure)).round(PRINTED))
            .as(point.values().toString())
            .isEqualByComparingTo(theirs.get(figure + 2));
      }
    }
  }

  @Test
  void withoutStewardshipTheTenLargestHaveWhatThePeerPrints() {
    List<BigDecimal> figures = new ArrayList<>();
    points.get(0).figures().forEach(value -> figures.add(number(value).round(PRINTED)));
    assertThat(figures.get(2)).isEqualByComparingTo("0.0852514919");
    assertThat(figures.get(3)).isEqualByComparingTo("0.00723075101");
  }

  private static BigDecimal number(ResultValue value) {
    return Objects.requireNonNull(value.number()).toDecimal(15);
  }
}

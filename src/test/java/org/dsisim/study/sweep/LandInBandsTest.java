package org.dsisim.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.indicator.Baseline;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.TriedFormula;
import org.dsisim.value.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The grid of the model that goes with the option paper on the inverted UN scale, with land area in
 * bands instead of square kilometres: by shipped switches alone, for each set of weights that it
 * has tried.
 */
class LandInBandsTest {

  private static final MathContext PRINTED = new MathContext(9);

  private static final List<String> LAND = List.of("0", "3", "6", "9", "12", "15");
  private static final List<String> OCEAN = List.of("0", "3", "10");

  /** The six weights by the name that the model has for them; none for land by its area. */
  private static final Map<String, List<String>> WEIGHTS =
      Map.of(
          "flat", List.of("1", "1", "1", "1", "1", "1"),
          "geometric_base_1.5", List.of("1", "1.5", "2.25", "3.375", "5.0625", "7.59375"),
          "geometric_base_2", List.of("1", "2", "4", "8", "16", "32"),
          "geometric_base_3", List.of("1", "3", "9", "27", "81", "243"),
          "capped_top", List.of("1", "2", "4", "8", "16", "16"),
          "linear_progression", List.of("1", "2", "3", "4", "5", "6"),
          "linear_baseline", List.of());

  private static Map<List<BigDecimal>, List<String>> published(String name) throws IOException {
    Map<List<BigDecimal>, List<String>> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/land-in-bands.csv"))) {
      List<String> cells = List.of(line.split(",", -1));
      if (cells.get(0).equals(name)) {
        rows.put(at(cells.get(1), cells.get(2)), cells.subList(3, 7));
      }
    }
    return rows;
  }

  private static List<BigDecimal> at(String land, String ocean) {
    return List.of(
        new BigDecimal(land).stripTrailingZeros(), new BigDecimal(ocean).stripTrailingZeros());
  }

  private static TriedFormula formula(List<String> weights) {
    Problems problems = new Problems();
    Rulebook.Formula formula =
        Objects.requireNonNull(
            Shipped.rulebook().formulaWithPreset("iusaf@pure", Place.ofFile("test"), problems));
    List<ParameterOverride> settings = new ArrayList<>(formula.preset());
    settings.removeIf(one -> one.name().endsWith("_share"));
    if (!weights.isEmpty()) {
      settings.add(new ParameterOverride("iusaf", "land_by", "bands", Place.ofFile("test")));
    }
    for (int i = 0; i < weights.size(); i++) {
      String name = "land_band_" + (i + 1) + "_weight";
      settings.add(new ParameterOverride("iusaf", name, weights.get(i), Place.ofFile("test")));
    }
    return new TriedFormula(
        formula.rules(),
        Money.ofUsd(1_000_000_000L),
        2026,
        Shipped.reference().countries(),
        settings,
        new Baseline(Baseline.DEFAULT, formula.rules(), formula.preset()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flat",
        "geometric_base_1.5",
        "geometric_base_2",
        "geometric_base_3",
        "capped_top",
        "linear_progression",
        "linear_baseline"
      })
  void theGridOfTheModelComesOutByShippedSwitches(String name) throws IOException {
    List<SweptPoint> points =
        Sweep.of(
                formula(Objects.requireNonNull(WEIGHTS.get(name))),
                new Grid(
                    List.of(
                        new GridAxis("iusaf", "terrestrial_share", LAND),
                        new GridAxis("iusaf", "ocean_share", OCEAN))),
                List.of(
                    new StudiedFigure.OfIndicator("gini"),
                    new StudiedFigure.OfIndicator("spearman_to_baseline"),
                    new StudiedFigure.OfIndicator("received_ldc"),
                    new StudiedFigure.OfIndicator("received_sids")),
                2,
                done -> {})
            .points();
    Map<List<BigDecimal>, List<String>> published = published(name);
    assertThat(points).hasSize(LAND.size() * OCEAN.size());
    for (SweptPoint point : points) {
      List<String> row =
          Objects.requireNonNull(
              published.get(at(point.values().get(0), point.values().get(1))),
              point.values().toString());
      for (int i = 0; i < 2; i++) {
        assertThat(number(point.figures().get(i)).round(PRINTED))
            .as(name + " " + point.values() + " " + i)
            .isEqualByComparingTo(row.get(i));
      }
      for (int i = 2; i < 4; i++) {
        BigDecimal millions = number(point.figures().get(i)).movePointLeft(6);
        assertThat(millions.subtract(new BigDecimal(row.get(i))).abs())
            .as(name + " " + point.values() + " " + i)
            .isLessThan(new BigDecimal("0.000002"));
      }
    }
  }

  private static BigDecimal number(ResultValue value) {
    return Objects.requireNonNull(value.number()).toDecimal(15);
  }
}

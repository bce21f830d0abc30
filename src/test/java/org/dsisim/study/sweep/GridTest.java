package org.dsisim.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.study.Experiment;
import org.dsisim.study.StudiedFigure;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/** Grids, and what is tried at their points. */
class GridTest {

  private static final Grid GRID =
      new Grid(
          List.of(
              new GridAxis("law", "rate", List.of("1", "2", "3")),
              new GridAxis("law", "part", List.of("10", "20"))));

  private static final List<StudiedFigure> FIGURES =
      List.of(new StudiedFigure.OfIndicator("product"));

  /** Multiplies what is set; the rate 2 is refused. */
  private static final Experiment PRODUCT =
      settings -> {
        if (settings.get(0).text().equals("2")) {
          throw InvalidInput.of(
              Place.ofCommandLine("--grid"), Message.plain("2 is too much."), null);
        }
        Fraction product =
            settings.stream()
                .map(ParameterOverride::text)
                .map(text -> Fraction.of(Long.parseLong(text)))
                .reduce(Fraction.ONE, Fraction::times);
        return figure -> ResultValue.number(product);
      };

  @Test
  void theLastParameterChangesFromPointToPoint() {
    assertThat(GRID.size()).isEqualTo(6);
    assertThat(IntStream.range(0, 6).mapToObj(GRID::values))
        .containsExactly(
            List.of("1", "10"),
            List.of("1", "20"),
            List.of("2", "10"),
            List.of("2", "20"),
            List.of("3", "10"),
            List.of("3", "20"));
  }

  @Test
  void morePointsThanCanBeCountedAreVeryMany() {
    GridAxis axis =
        new GridAxis("law", "rate", IntStream.range(0, 100_000).mapToObj(String::valueOf).toList());
    assertThat(new Grid(List.of(axis, axis, axis, axis)).size()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void aPointWithoutAResultKeepsItsPlaceWithTheReason() {
    Sweep sweep = Sweep.of(PRODUCT, GRID, FIGURES, 1, done -> {});
    assertThat(sweep.points()).hasSize(6);
    assertThat(sweep.points().get(2).hasResult()).isFalse();
    assertThat(sweep.points().get(2).why()).isEqualTo(Message.plain("2 is too much."));
    assertThat(sweep.points().get(2).figures()).isEmpty();
    assertThat(sweep.withoutResult()).isEqualTo(2);
  }

  @Test
  void threadsChangeNothing() {
    List<Long> told = new ArrayList<>();
    Sweep alone = Sweep.of(PRODUCT, GRID, FIGURES, 1, told::add);
    assertThat(told).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(Sweep.of(PRODUCT, GRID, FIGURES, 3, done -> {})).isEqualTo(alone);
  }

  @Test
  void theEndsAreTheFirstOfSeveral() {
    Sweep sweep = Sweep.of(PRODUCT, GRID, FIGURES, 1, done -> {});
    assertThat(sweep.lowest(0))
        .isEqualTo(new Sweep.Extreme(sweep.points().get(0), ResultValue.number(Fraction.of(10))));
    assertThat(sweep.highest(0))
        .isEqualTo(new Sweep.Extreme(sweep.points().get(5), ResultValue.number(Fraction.of(60))));
  }

  @Test
  void whatIsKnownNowhereHasNoEnds() {
    Sweep unknown =
        Sweep.of(
            settings -> figure -> new ResultValue.Unknown("USD"), GRID, FIGURES, 1, done -> {});
    assertThat(unknown.lowest(0)).isNull();
    assertThat(unknown.highest(0)).isNull();
    assertThat(unknown.withoutResult()).isZero();
  }
}

package org.dsisim.study.uncertainty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.Distribution;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Parameters;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.Trial;
import org.dsisim.table.Cell;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Inputs for tests, and trials whose figure is a formula of them. */
final class Made {

  static final Place PLACE = Place.ofCommandLine("--uncertain");

  private Made() {}

  /** An assumption in force at 0.5, drawn from a distribution. */
  static UncertainInput input(String name, Unit unit, String distribution) {
    return new UncertainInput(
        ParameterOverride.ASSUMPTION,
        inForce(name, unit),
        Objects.requireNonNull(spread(unit, distribution, new Problems())),
        distribution.startsWith("each-payer"));
  }

  static UncertainInput share(String name) {
    return input(name, Unit.SHARE, "uniform(0,1)");
  }

  private static ParameterValue inForce(String name, Unit unit) {
    String value = unit.isWhole() ? "1" : "0.5";
    return Parameters.values(name + "," + value + "," + unit.word()).value(name);
  }

  static @Nullable Spread spread(Unit unit, String text, Problems problems) {
    Cell cell = Cell.of("distribution", text, PLACE);
    Distribution distribution =
        Objects.requireNonNull(Distribution.read("part", unit, List.of(), cell, problems));
    return Spreads.of(distribution, inForce("part", unit).parameter(), PLACE, problems);
  }

  /** Trials whose one figure is a formula of the inputs by their names. */
  static Trials trials(ToDoubleFunction<Map<String, Double>> formula) {
    return new Trials(
        setting -> new Formula(setting.values(), formula),
        setting -> new Formula(setting.values(), formula),
        List.of(new StudiedFigure.OfIndicator("formula")),
        2);
  }

  /** A trial whose figure is a formula, and whose fund is empty. */
  record Formula(List<ParameterOverride> settings, ToDoubleFunction<Map<String, Double>> formula)
      implements Trial {

    @Override
    public ResultValue value(StudiedFigure figure) {
      if (!figure.id().equals("formula")) {
        return ResultValue.number(Fraction.ZERO);
      }
      Map<String, Double> byName =
          settings.stream()
              .collect(
                  Collectors.toMap(ParameterOverride::name, one -> Double.parseDouble(one.text())));
      double number = formula.applyAsDouble(byName);
      return Double.isNaN(number)
          ? new ResultValue.Unknown("number")
          : ResultValue.number(Fraction.of(new BigDecimal(number)));
    }

    @Override
    public List<PartyOutcome> parties() {
      return List.of();
    }

    @Override
    public boolean isLeast() {
      return false;
    }

    @Override
    public YearResults results() {
      throw new IllegalStateException("A formula has no year.");
    }
  }
}

package org.dsisim.workspace.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;
import org.dsisim.report.page.Ruled;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.report.page.asked.AskedRuler;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.Trial;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.dsisim.workspace.session.Session;
import org.jspecify.annotations.Nullable;

/** Tries one bracket over its range. */
final class Ruler {

  private static final StudiedFigure EXPECTED = new StudiedFigure.OfIndicator("expected");
  private static final MathContext DIGITS = new MathContext(6);

  private final AskedRuler asked;
  private final WarmOption option;
  private final Session session;

  Ruler(AskedRuler asked, WarmOption option, Session session) {
    this.asked = asked;
    this.option = option;
    this.session = session;
  }

  Ruled result() {
    Problems problems = new Problems();
    ParameterValue parameterValue =
        option.studied().inForce(asked.bracket(), Place.ofCommandLine(asked.bracket()), problems);
    problems.throwIfErrors();
    option.settings(asked.ask().settings(), session, problems);
    problems.throwIfErrors();
    if (parameterValue == null) {
      throw new IllegalStateException("A bracket that is not there was not reported.");
    }
    List<Ruled.Point> alternatives = new ArrayList<>();
    if (parameterValue.parameter().unit() != Unit.LIST) {
      parameterValue.alternatives().forEach(one -> alternatives.add(at(one.text())));
    }
    List<Ruled.Point> points = new ArrayList<>();
    values(parameterValue).forEach(value -> points.add(at(value)));
    return new Ruled(
        asked.bracket(), parameterValue, List.copyOf(points), List.copyOf(alternatives));
  }

  /** The ends, what is in force, set and held against, and others as far from each other. */
  private List<String> values(ParameterValue parameterValue) {
    Value low = parameterValue.dated().low();
    Value high = parameterValue.dated().high();
    if (!parameterValue.parameter().unit().isNumeric()) {
      return List.of();
    }
    NavigableMap<BigDecimal, String> values = new TreeMap<>();
    put(values, parameterValue.value().text());
    Ask ask = asked.ask();
    put(values, ask.settings().get(asked.bracket()));
    Ask.Baseline baseline = ask.baseline();
    put(values, baseline == null ? null : baseline.settings().get(asked.bracket()));
    if (low != null && high != null) {
      put(values, low.text());
      put(values, high.text());
      BigDecimal from = new BigDecimal(low.text());
      BigDecimal wide = new BigDecimal(high.text()).subtract(from);
      for (int i = 1; i < asked.points() - 1; i++) {
        BigDecimal step =
            wide.multiply(BigDecimal.valueOf(i))
                .divide(BigDecimal.valueOf(asked.points() - 1L), DIGITS);
        BigDecimal value = from.add(step);
        put(values, whole(parameterValue, value).stripTrailingZeros().toPlainString());
      }
    }
    return List.copyOf(values.values());
  }

  private static BigDecimal whole(ParameterValue parameterValue, BigDecimal value) {
    return parameterValue.parameter().unit().isWhole()
        ? value.setScale(0, RoundingMode.HALF_EVEN)
        : value;
  }

  private static void put(NavigableMap<BigDecimal, String> values, @Nullable String text) {
    if (text != null) {
      try {
        values.putIfAbsent(new BigDecimal(text.trim()), text);
      } catch (NumberFormatException otherwiseWritten) {
        // It was taken as a setting, and is no point of a curve.
      }
    }
  }

  private Ruled.Point at(String value) {
    session.expectWanted();
    Map<String, String> settings = new LinkedHashMap<>(asked.ask().settings());
    settings.put(asked.bracket(), value);
    Problems problems = new Problems();
    List<ParameterOverride> tried = option.settings(settings, session, problems);
    if (problems.hasErrors()) {
      return new Ruled.Point(value, null, null);
    }
    try {
      Trial trial = option.tried().under(tried);
      return new Ruled.Point(value, expected(trial), mine(trial));
    } catch (InvalidInput none) {
      // What the values bring together is refused: there is no figure at this point.
      return new Ruled.Point(value, null, null);
    }
  }

  private static @Nullable Money expected(Trial trial) {
    return trial.value(EXPECTED) instanceof ResultValue.Dollars dollars ? dollars.money() : null;
  }

  private @Nullable Money mine(Trial trial) {
    String mine = asked.ask().mine();
    if (mine == null) {
      return null;
    }
    CountryCode code = new CountryCode(mine);
    return trial.parties().stream()
        .filter(party -> party.country().code().equals(code))
        .map(party -> party.amount().plus(party.bilateral()))
        .findFirst()
        .orElse(Money.ZERO);
  }
}

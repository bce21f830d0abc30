package org.dsisim.workspace.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.study.sweep.Grid;
import org.dsisim.study.sweep.GridAxis;
import org.dsisim.table.Cell;
import org.dsisim.workspace.session.AssumptionMeant;
import org.dsisim.workspace.session.Session;
import org.jspecify.annotations.Nullable;

/** Reads grids: {@code NAME=FROM:TO:STEP} and {@code NAME=A,B,C}. */
final class GridWords {

  /** Of more nobody reads the table, and few wait for it. */
  static final long MOST_POINTS = 100_000;

  private static final Place PLACE = Place.ofCommandLine("--grid");

  private static final Pattern STEPS = Pattern.compile("([^:]*):([^:]*):([^:]*)");

  /** More digits than any figure of a text has. */
  private static final int MOST_DIGITS = 30;

  private final Studied studied;
  private final Session session;
  private final Problems problems;

  GridWords(Studied studied, Session session, Problems problems) {
    this.studied = studied;
    this.session = session;
    this.problems = problems;
  }

  /** The grid; what is none is reported. */
  Grid grid(List<String> texts) {
    Map<String, GridAxis> axes = new LinkedHashMap<>();
    for (String text : texts) {
      GridAxis axis = axis(text);
      if (axis != null && axes.put(axis.address(), axis) != null) {
        problems.error(PLACE, Message.of("workspace.sweep.twice", "address", axis.address()));
      }
    }
    Grid grid = new Grid(List.copyOf(axes.values()));
    if (!problems.hasErrors() && grid.size() > MOST_POINTS) {
      problems.error(
          PLACE,
          Message.of("workspace.sweep.too-many-points", "points", grid.size(), "most", MOST_POINTS),
          Message.of("workspace.sweep.too-many-points.maybe"));
    }
    return grid;
  }

  private @Nullable GridAxis axis(String text) {
    ParameterOverride asked = ParameterOverride.parse(text, PLACE).orElse(null);
    if (asked == null || asked.text().isEmpty()) {
      problems.error(
          PLACE,
          Message.of("workspace.sweep.no-grid", "text", text),
          AssumptionMeant.by(text, Message.of("workspace.sweep.no-grid.maybe")));
      return null;
    }
    ParameterValue parameterValue = studied.inForce(asked.address(), PLACE, problems);
    List<String> values = parameterValue == null ? null : values(asked, parameterValue);
    return values == null ? null : new GridAxis(asked.owner(), asked.name(), values);
  }

  private @Nullable List<String> values(ParameterOverride asked, ParameterValue parameterValue) {
    Matcher steps = STEPS.matcher(asked.text());
    if (parameterValue.parameter().unit().isNumeric()) {
      return steps.matches()
          ? steps(asked, steps.group(1), steps.group(2), steps.group(3))
          : numbers(asked);
    }
    return words(asked, parameterValue);
  }

  private @Nullable List<String> steps(
      ParameterOverride asked, String first, String last, String between) {
    BigDecimal from = number(asked, first);
    BigDecimal to = number(asked, last);
    BigDecimal step = number(asked, between);
    if (from == null || to == null || step == null) {
      return null;
    }
    if (step.signum() <= 0 || from.compareTo(to) > 0) {
      problems.error(
          PLACE,
          Message.of("workspace.sweep.no-steps", "address", asked.address(), "text", asked.text()),
          Message.of("workspace.sweep.no-grid.maybe"));
      return null;
    }
    BigDecimal points = to.subtract(from).divideToIntegralValue(step).add(BigDecimal.ONE);
    if (points.compareTo(BigDecimal.valueOf(MOST_POINTS)) > 0) {
      problems.error(
          PLACE,
          Message.of(
              "workspace.sweep.too-many-points",
              "points",
              points.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue(),
              "most",
              MOST_POINTS),
          Message.of("workspace.sweep.too-many-points.maybe"));
      return null;
    }
    List<String> values = new ArrayList<>();
    for (BigDecimal value = from; value.compareTo(to) <= 0; value = value.add(step)) {
      values.add(plain(value));
    }
    return values;
  }

  private @Nullable List<String> numbers(ParameterOverride asked) {
    List<String> values = new ArrayList<>();
    for (String item : asked.text().split(",", -1)) {
      BigDecimal number = number(asked, item);
      if (number == null) {
        return null;
      }
      values.add(plain(number));
    }
    return distinct(asked, values);
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  /** Limits of a unit are those of a point, which then has no result; a word is no number ever. */
  private @Nullable BigDecimal number(ParameterOverride asked, String text) {
    try {
      BigDecimal number = new BigDecimal(text.trim());
      if (number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // Said below, as of one that is too long.
    }
    problems.error(
        PLACE,
        Message.of("workspace.sweep.no-number", "address", asked.address(), "text", text.trim()),
        Message.of("workspace.sweep.no-grid.maybe"));
    return null;
  }

  /** Words of a switch, each of which must be one; items of a list stand between semicolons. */
  private @Nullable List<String> words(ParameterOverride asked, ParameterValue parameterValue) {
    List<String> values = new ArrayList<>();
    for (String item : asked.text().split(",", -1)) {
      ParameterOverride one =
          session.inCodes(
              new ParameterOverride(asked.owner(), asked.name(), item.trim(), PLACE), problems);
      Cell cell = Cell.of(asked.address(), one.text(), PLACE);
      Problems unread = new Problems();
      parameterValue
          .parameter()
          .unit()
          .read(parameterValue.name(), cell, parameterValue.dated().alternatives(), unread);
      unread.all().forEach(problems::add);
      values.add(one.text());
    }
    return problems.hasErrors() ? null : distinct(asked, values);
  }

  private List<String> distinct(ParameterOverride asked, List<String> values) {
    if (values.stream().distinct().count() < values.size()) {
      problems.error(
          PLACE,
          Message.of(
              "workspace.sweep.value-twice", "address", asked.address(), "text", asked.text()));
    }
    return values;
  }
}

package org.dsisim.rulebook.lint;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.formula.Bands;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Unit;
import org.dsisim.rulebook.drl.DrlText;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Checks that rates are rates of money, and that the lists of banded rates and fees are bands. */
final class BandLint {

  private static final Set<String> RATES = Set.of("share", "wholeBand", "marginalBands", "on");
  private static final Set<String> BANDS = Set.of("wholeBand", "marginalBands");
  private static final String FEES = "feeBand";

  private final ParameterNames names;
  private final Problems problems;

  BandLint(ParameterNames names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /** Checks a word for amounts; others are passed over. */
  void check(MethodCallExpr call, Place place) {
    String name = call.getNameAsString();
    NodeList<Expression> values = call.getArguments();
    if (RATES.contains(name)) {
      refuseNoMoney(call, base(values.get(values.size() - 1)), place);
    }
    if (BANDS.contains(name)) {
      bands(list(values.get(0)), Unit.USD, list(values.get(1)), Bands.RATE);
    }
    AssessmentBase base = name.equals(FEES) ? base(values.get(2)) : null;
    if (base != null) {
      bands(list(values.get(0)), Bands.limit(base), list(values.get(1)), Bands.FEE);
    }
  }

  private void refuseNoMoney(MethodCallExpr call, @Nullable AssessmentBase base, Place place) {
    if (base != null && !base.isMoney()) {
      problems.error(
          place,
          Message.of(
              "lint.band.needs-money",
              "call",
              DrlText.of(call),
              "base",
              base.name(),
              "money",
              Arrays.stream(AssessmentBase.values())
                  .filter(AssessmentBase::isMoney)
                  .map(AssessmentBase::name)
                  .toList()),
          Message.of("lint.band.needs-money.maybe", "base", base.name()));
    }
  }

  private static @Nullable AssessmentBase base(Expression value) {
    String name =
        value instanceof NameExpr bare
            ? bare.getNameAsString()
            : value instanceof FieldAccessExpr field ? field.getNameAsString() : "";
    return Arrays.stream(AssessmentBase.values())
        .filter(base -> base.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Parameter list(Expression value) {
    Parameter parameter =
        value instanceof StringLiteralExpr text ? names.get(text.getValue()) : null;
    return parameter != null && parameter.unit() == Unit.LIST ? parameter : null;
  }

  /** In each year from which one of the lists is another, the two must go together. */
  private void bands(
      @Nullable Parameter limits, Unit limit, @Nullable Parameter values, Unit value) {
    if (limits == null || values == null) {
      return;
    }
    Set<Integer> years = new TreeSet<>();
    for (Parameter parameter : List.of(limits, values)) {
      for (DatedValue dated : parameter.values()) {
        years.add(dated.validFrom() == null ? 0 : dated.validFrom());
      }
    }
    for (int year : years) {
      List<Fraction> ofLimits = figures(limits, limit, year);
      List<Fraction> ofValues = figures(values, value, year);
      if (ofLimits != null && ofValues != null) {
        Message fault = Bands.fault(limits.name(), ofLimits, values.name(), ofValues, value);
        if (fault != null) {
          problems.error(values.in(year).place(), fault);
        }
      }
    }
  }

  private @Nullable List<Fraction> figures(Parameter list, Unit unit, int year) {
    DatedValue dated = list.in(year);
    return dated.value().figures(unit, list.name(), dated.place(), problems);
  }
}

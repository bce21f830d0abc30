package org.dsisim.rulebook.lint;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.formula.Bands;
import org.dsisim.model.formula.InMoney;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Names;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterRole;
import org.dsisim.parameter.Unit;
import org.dsisim.rulebook.drl.DrlText;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Checks that rates are rates of money, and that the lists of banded rates and fees are bands. */
final class BandLint {

  private final ParameterNames names;
  private final Problems problems;

  BandLint(ParameterNames names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /** Checks a word for amounts; others are passed over. */
  void check(MethodCallExpr call, Method word, Place place) {
    AssessmentBase base = null;
    Map<ParameterRole, @Nullable Parameter> lists = new EnumMap<>(ParameterRole.class);
    java.lang.reflect.Parameter[] taken = word.getParameters();
    for (int i = 0; i < taken.length && i < call.getArguments().size(); i++) {
      Expression value = call.getArgument(i);
      Names names = taken[i].getAnnotation(Names.class);
      if (names != null) {
        lists.put(names.value(), list(value));
      } else if (taken[i].getType() == AssessmentBase.class) {
        base = base(value);
        if (taken[i].isAnnotationPresent(InMoney.class)) {
          refuseNoMoney(call, base, place);
        }
      }
    }
    Parameter limits = lists.get(ParameterRole.BAND_LIMITS);
    bands(limits, Unit.USD, lists.get(ParameterRole.BAND_RATES), Bands.RATE);
    if (base != null) {
      bands(limits, Bands.limit(base), lists.get(ParameterRole.BAND_FEES), Bands.FEE);
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

  /** The column of a scenario's own that {@code figure( "column" )} names; null for any other. */
  static @Nullable String column(Expression value) {
    return value instanceof MethodCallExpr call
            && call.getNameAsString().equals("figure")
            && call.getArguments().size() == 1
            && call.getArgument(0) instanceof StringLiteralExpr text
        ? text.getValue()
        : null;
  }

  private static @Nullable AssessmentBase base(Expression value) {
    String column = column(value);
    if (column != null) {
      return Criterion.figure(column);
    }
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

package org.dsisim.rulebook.lint;

import java.util.Arrays;
import java.util.List;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.CountingParameter;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.fact.ReservedParameter;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.PayerKind;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Unit;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.RuleSetKind;
import org.jspecify.annotations.Nullable;

/** Checks the table of parameters against what rules and the measuring of payers read of it. */
final class ParameterLint {

  private final RuleSetKind kind;
  private final PayerKind payers;
  private final ParameterNames names;
  private final Problems problems;

  ParameterLint(Description description, ParameterNames names, Problems problems) {
    this.kind = description.kind();
    this.payers = description.subjects().payers();
    this.names = names;
    this.problems = problems;
  }

  /**
   * Checks all parameters.
   *
   * @param allRead whether all rules could be read, so that what none names is named by none
   */
  void run(boolean allRead) {
    for (Parameter parameter : names.all()) {
      ReservedParameter reserved = reserved(parameter.name());
      threshold(parameter);
      if (reserved != null) {
        reserved(parameter, reserved);
      } else if (allRead && names.isComplete()) {
        reader(parameter);
      }
    }
  }

  private @Nullable ReservedParameter reserved(String name) {
    return switch (kind) {
      case CONTRIBUTION -> MeasuringParameter.of(name);
      case DISTRIBUTION -> CountingParameter.of(name);
      case ASSESSMENT -> null;
    };
  }

  private void threshold(Parameter parameter) {
    String name = parameter.name();
    AssessmentBase tested = AssessmentBase.ofThreshold(name);
    List<String> figures =
        Arrays.stream(AssessmentBase.values())
            .filter(base -> base.isOf(payers))
            .map(AssessmentBase::word)
            .toList();
    if (tested != null && kind == RuleSetKind.CONTRIBUTION && !tested.isOf(payers)) {
      problems.error(
          place(parameter),
          "'%s' tests a figure that %s do not have; theirs are %s."
              .formatted(name, payers.word(), String.join(", ", figures)));
    }
    if (ParameterNames.isThreshold(name) && tested == null) {
      String figure = name.substring(0, name.indexOf("_threshold"));
      problems.error(
          place(parameter),
          "'"
              + name
              + "' tests a figure that does not exist; the figures are "
              + String.join(", ", figures)
              + ".",
          Nearest.to(figure, figures).map(word -> "'" + word + "_threshold'?").orElse(null));
    }
  }

  private void reserved(Parameter parameter, ReservedParameter reserved) {
    if (!reserved.units().contains(parameter.unit())) {
      List<String> units = reserved.units().stream().map(Unit::word).toList();
      problems.error(
          place(parameter),
          "'%s' is %s; it must be %s."
              .formatted(parameter.name(), parameter.unit().word(), String.join(" or ", units)));
      return;
    }
    if (reserved.words().isEmpty()) {
      return;
    }
    for (DatedValue value : parameter.values()) {
      for (String word : value.alternatives()) {
        refuseUnknown(word, parameter, reserved, value.place());
      }
      refuseUnknown(value.value().text(), parameter, reserved, value.place());
    }
  }

  private void refuseUnknown(
      String word, Parameter parameter, ReservedParameter reserved, Place place) {
    if (!reserved.words().contains(word)) {
      problems.error(
          place,
          "'" + parameter.name() + "' cannot be '" + word + "'.",
          Nearest.hint(word, reserved.words()));
    }
  }

  private void reader(Parameter parameter) {
    if (!names.isUsed(parameter.name())) {
      problems.warning(
          place(parameter),
          "parameter '" + parameter.name() + "' is used by no rule.",
          Nearest.to(parameter.name(), names.undefined())
              .map(word -> "'" + word + "', which a rule names?")
              .orElse(null));
    } else if (parameter.unit() == Unit.CHOICE) {
      for (String word : ParameterNames.alternatives(parameter)) {
        if (!names.isAnswered(parameter.name(), word)) {
          problems.warning(
              place(parameter),
              "no rule reads the alternative '" + word + "' of '" + parameter.name() + "'.");
        }
      }
    }
  }

  private static Place place(Parameter parameter) {
    return parameter.values().get(0).place();
  }
}

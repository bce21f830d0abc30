package org.dsisim.rulebook.lint;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.model.fact.CountingParameter;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.fact.ReservedParameter;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.PayerKind;
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
  private final SubjectKind subjects;
  private final ParameterNames names;
  private final Problems problems;

  ParameterLint(Description description, ParameterNames names, Problems problems) {
    this.kind = description.kind();
    this.payers = description.subjects().payers();
    this.subjects = description.subjects();
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
        Stream.concat(
                Arrays.stream(AssessmentBase.values())
                    .filter(base -> base.isOf(payers))
                    .map(AssessmentBase::word),
                names.own().ofPayers().stream())
            .toList();
    boolean isOwn = tested != null && tested.isOwn();
    if (tested != null && isOwn && names.own().isOfPayers(tested.word())) {
      names.own().useThreshold(tested.word(), place(parameter));
      return;
    }
    if (tested != null && !isOwn && kind == RuleSetKind.CONTRIBUTION && !tested.isOf(payers)) {
      problems.error(
          place(parameter),
          Message.of(
              payers == PayerKind.COUNTRIES
                  ? "lint.parameter.no-figure-of-countries"
                  : "lint.parameter.no-figure-of-users",
              "name",
              name,
              "figures",
              figures));
    }
    if (ParameterNames.isThreshold(name) && (tested == null || isOwn)) {
      String figure = name.substring(0, name.indexOf("_threshold"));
      problems.error(
          place(parameter),
          Message.of("lint.parameter.no-figure", "name", name, "figures", figures),
          Nearest.to(figure, figures)
              .map(word -> Message.of("nearest.one", "word", word + "_threshold"))
              .orElse(null));
    }
  }

  private void reserved(Parameter parameter, ReservedParameter reserved) {
    boolean isOfGroups =
        reserved == MeasuringParameter.GROUPS || reserved == MeasuringParameter.GROUP_HEAD;
    if (isOfGroups && subjects != SubjectKind.USERS) {
      problems.error(
          place(parameter), Message.of("lint.parameter.groups", "name", parameter.name()));
      return;
    }
    if (!reserved.units().contains(parameter.unit())) {
      List<String> units = reserved.units().stream().map(Unit::word).toList();
      problems.error(
          place(parameter),
          Message.of(
              "lint.parameter.unit",
              "name",
              parameter.name(),
              "unit",
              parameter.unit().word(),
              "units",
              WordList.eachOr(units.stream().map(Message::plain).toList())));
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
          Message.of("lint.parameter.cannot-be", "name", parameter.name(), "word", word),
          Nearest.guess(word, reserved.words()));
    }
  }

  private void reader(Parameter parameter) {
    if (!names.isUsed(parameter.name())) {
      problems.warning(
          place(parameter),
          Message.of("lint.parameter.unused", "name", parameter.name()),
          Nearest.to(parameter.name(), names.undefined())
              .map(word -> Message.of("lint.parameter.unused.maybe", "name", word))
              .orElse(null));
    } else if (parameter.unit() == Unit.CHOICE) {
      for (String word : ParameterNames.alternatives(parameter)) {
        if (!names.isAnswered(parameter.name(), word)) {
          problems.warning(
              place(parameter),
              Message.of(
                  "lint.parameter.alternative-unread",
                  "name",
                  parameter.name(),
                  "alternative",
                  word));
        }
      }
    }
  }

  private static Place place(Parameter parameter) {
    return parameter.values().get(0).place();
  }
}

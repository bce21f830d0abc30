package org.dsisim.workspace.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dsisim.message.Place;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.description.Description;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.study.attribution.Changed;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two options in a year: provisions of the rule sets that both have, what is
 * assumed, another formula, other contribution rule sets.
 */
final class ChangedProvisions {

  private static final Place PLACE = Place.ofCommandLine("--by");

  private final PolicyOption baseline;
  private final PolicyOption option;
  private final Map<String, Description> descriptions;
  private final boolean isByParameter;
  private final List<Changed> changes = new ArrayList<>();

  /**
   * What differs between two options.
   *
   * @param descriptions of the rule sets, by id
   * @param isByParameter whether each parameter of a provision is a change by itself
   */
  ChangedProvisions(
      PolicyOption baseline,
      PolicyOption option,
      Map<String, Description> descriptions,
      boolean isByParameter) {
    this.baseline = baseline;
    this.option = option;
    this.descriptions = descriptions;
    this.isByParameter = isByParameter;
  }

  /** The changes from one year to the other, in the order of the text, what is assumed last. */
  List<Changed> between(YearOutcome before, YearOutcome after) {
    if (haveOtherRuleSets()) {
      changes.add(other(Changed.Kind.RULE_SETS, ChangedProvisions::ruleSets));
    }
    for (Map.Entry<String, ParameterValues> one : before.ruleSetValues().entrySet()) {
      ParameterValues other = after.ruleSetValues().get(one.getKey());
      if (other != null) {
        ruleSet(one.getKey(), changed(one.getValue(), other));
      }
    }
    if (haveOtherFormula()) {
      changes.add(other(Changed.Kind.FORMULA, policy -> policy.formula().id()));
    }
    for (ParameterOverride value : changed(before.assumptions(), after.assumptions())) {
      add(Changed.Kind.ASSUMPTION, value.owner(), value.name(), List.of(value));
    }
    return List.copyOf(changes);
  }

  boolean haveOtherFormula() {
    return !Objects.equals(baseline.formula().id(), option.formula().id());
  }

  boolean haveOtherRuleSets() {
    return !ruleSets(baseline).equals(ruleSets(option));
  }

  private static String ruleSets(PolicyOption option) {
    return String.join("+", option.contributions().stream().map(rules -> rules.id()).toList());
  }

  private Changed other(Changed.Kind kind, Function<PolicyOption, String> name) {
    return new Changed(kind, name.apply(baseline), name.apply(option), List.of());
  }

  private void add(Changed.Kind kind, String owner, String name, List<ParameterOverride> values) {
    changes.add(new Changed(kind, owner, name, List.copyOf(values)));
  }

  /** A parameter that several provisions name belongs to the first of them. */
  private void ruleSet(String id, List<ParameterOverride> values) {
    Map<String, List<ParameterOverride>> byParagraph = new LinkedHashMap<>();
    List<ParameterOverride> others = new ArrayList<>();
    for (ParameterOverride value : values) {
      String paragraph = isByParameter ? null : paragraph(id, value.name());
      if (paragraph == null) {
        others.add(value);
      } else {
        byParagraph.computeIfAbsent(paragraph, none -> new ArrayList<>()).add(value);
      }
    }
    byParagraph.forEach((paragraph, of) -> add(Changed.Kind.PROVISION, id, paragraph, of));
    others.forEach(one -> add(Changed.Kind.PARAMETER, id, one.name(), List.of(one)));
  }

  private @Nullable String paragraph(String id, String parameter) {
    Description description = descriptions.get(id);
    if (description != null) {
      for (Description.Provision provision : description.provisions()) {
        if (provision.parameters().contains(parameter)) {
          return provision.paragraph();
        }
      }
    }
    return null;
  }

  /** The values of the other year where it has others. */
  private static List<ParameterOverride> changed(ParameterValues before, ParameterValues after) {
    List<ParameterOverride> changed = new ArrayList<>();
    for (ParameterValue value : after.all()) {
      boolean isTheSame =
          before.has(value.name())
              && before.all().stream()
                  .filter(one -> one.name().equals(value.name()))
                  .anyMatch(one -> one.value().saysTheSameAs(value.value()));
      if (!isTheSame) {
        changed.add(
            new ParameterOverride(after.owner(), value.name(), value.value().text(), PLACE));
      }
    }
    return changed;
  }
}

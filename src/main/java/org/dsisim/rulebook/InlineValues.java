package org.dsisim.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.description.InlineText;
import org.jspecify.annotations.Nullable;

/** Finds out whose parameters an option sets that carries values of its own. */
final class InlineValues {

  private final RuleSets ruleSets;

  InlineValues(RuleSets ruleSets) {
    this.ruleSets = ruleSets;
  }

  /**
   * An option with the values that are written into it, behind those that it has anyway.
   *
   * @return null when one is of nothing that is there; all that is wrong is reported
   */
  @Nullable OptionParts in(
      OptionParts parts,
      InlineText inline,
      Place place,
      UnaryOperator<ParameterOverride> written,
      Problems problems) {
    List<ParameterOverride> values = new ArrayList<>();
    for (InlineText.Written one : inline.values()) {
      String owner = owner(one, parts, place, problems);
      if (owner != null) {
        values.add(written.apply(new ParameterOverride(owner, one.name(), one.value(), place)));
      }
    }
    OptionParts with = parts.with(values, problems);
    check(parts, values, problems);
    return values.size() < inline.values().size() ? null : with;
  }

  /** Whose a value is: what is written before it, what it stands behind, or the one that has it. */
  private @Nullable String owner(
      InlineText.Written value, OptionParts parts, Place place, Problems problems) {
    if (!value.owner().isEmpty()) {
      return value.owner();
    }
    if (parts.ids().contains(value.part())) {
      return value.part();
    }
    List<String> having = new ArrayList<>();
    TreeSet<String> known = new TreeSet<>();
    for (String id : parts.ids()) {
      RuleFolder folder = ruleSets.folder(id, new Problems());
      if (folder != null) {
        known.addAll(folder.parameters().keySet());
        if (folder.parameters().containsKey(value.name())) {
          having.add(id);
        }
      }
    }
    if (having.size() == 1) {
      return having.get(0);
    }
    if (having.isEmpty()) {
      problems.error(
          place,
          Message.of("rulebook.inline.nobodys", "parameter", value.name(), "option", value.part()),
          Nearest.guess(value.name(), known));
    } else {
      List<String> addresses = having.stream().map(id -> id + "." + value.name()).toList();
      problems.error(
          place,
          Message.of("rulebook.inline.several", "parameter", value.name(), "owners", having),
          Message.of("rulebook.inline.several.maybe", "addresses", WordList.or(addresses)));
    }
    return null;
  }

  /** Checks that values are set of parameters that are there, and are of their units. */
  void check(OptionParts parts, List<ParameterOverride> settings, Problems problems) {
    for (String id : parts.ids()) {
      RuleFolder folder = ruleSets.folder(id, new Problems());
      if (folder != null) {
        ParameterValues.tryOut(id, folder.parameters().values(), settings, problems);
        settings.stream()
            .filter(setting -> setting.owner().equals(id))
            .forEach(setting -> folder.expectWords(setting, problems));
      }
    }
  }
}

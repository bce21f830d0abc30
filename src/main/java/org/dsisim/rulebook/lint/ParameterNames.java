package org.dsisim.rulebook.lint;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterRole;
import org.dsisim.parameter.Unit;
import org.dsisim.rulebook.description.RuleSetFiles;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a rule set as its rules name them: reports names and units that do not fit, and
 * remembers what was named.
 */
public final class ParameterNames {

  static final String TABLE = RuleSetFiles.PARAMETERS;

  private final Map<String, Parameter> parameters;
  private final Set<String> unreadable;
  private final OwnColumnNames own;
  private final Problems problems;
  private final Set<String> used = new HashSet<>();
  private final Set<String> undefined = new TreeSet<>();
  private final Map<String, Set<String>> answered = new HashMap<>();
  private boolean complete = true;

  /**
   * Starts with nothing named.
   *
   * @param unreadable names in the table whose rows are reported already
   */
  ParameterNames(
      Map<String, Parameter> parameters,
      Set<String> unreadable,
      OwnColumnNames own,
      Problems problems) {
    this.own = own;
    this.parameters = parameters;
    this.unreadable = unreadable;
    this.problems = problems;
  }

  /** All parameters, in the order of the table. */
  public Collection<Parameter> all() {
    return parameters.values();
  }

  /** A parameter by name, or null. */
  @Nullable Parameter get(String name) {
    return parameters.get(name);
  }

  /**
   * A rule names a parameter.
   *
   * @param by the word that needs it, as in {@code share( … )}
   */
  public void use(String name, ParameterRole role, String by, Place place) {
    used.add(name);
    Parameter parameter = parameters.get(name);
    if (parameter == null) {
      undefined(name, role, place);
    } else if (!role.isMetBy(parameter.unit())) {
      problems.error(
          place,
          Message.of(
              "lint.parameter.needs",
              "name",
              name,
              "unit",
              parameter.unit().word(),
              "by",
              by,
              "needed",
              units(role)),
          Nearest.guess(name, meeting(role)));
    } else if (role == ParameterRole.UNKNOWN) {
      parameter.values().forEach(value -> value.alternatives().forEach(w -> known(name, w, place)));
    } else if (role == ParameterRole.THRESHOLD && !testsFigure(name) && !isThreshold(name)) {
      problems.error(
          place,
          Message.of("lint.parameter.needs-threshold", "name", name, "by", by),
          Nearest.guess(name, meeting(role)));
    }
  }

  /** The units that a role allows, in words: {@code percent or share}. */
  private static Message units(ParameterRole role) {
    if (role == ParameterRole.NUMBER || role == ParameterRole.THRESHOLD) {
      return Message.of("lint.type.number");
    }
    return WordList.or(role.units().stream().map(Unit::word).toList());
  }

  /** A word of a switch that the program reads, and no rule. */
  private void known(String name, String word, Place place) {
    answered.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(word);
    if (!WeightBase.ByFigures.WORDS.contains(word)) {
      problems.error(
          place,
          Message.of(
              "lint.parameter.unknown-is",
              "name",
              name,
              "word",
              word,
              "words",
              WeightBase.ByFigures.WORDS),
          Nearest.guess(word, WeightBase.ByFigures.WORDS));
    }
  }

  /** A parameter is named elsewhere than in a rule, as in {@code option.yaml}. */
  void expect(String name, Message missing, Place place) {
    if (!parameters.containsKey(name) && !unreadable.contains(name)) {
      problems.error(place, missing, Nearest.guess(name, parameters.keySet()));
    }
  }

  private void undefined(String name, ParameterRole role, Place place) {
    if (unreadable.contains(name)) {
      return;
    }
    undefined.add(name);
    List<String> fitting = meeting(role);
    // One of another unit may be meant all the same; that it does not fit is said in its turn.
    Message hint =
        fitting.isEmpty()
            ? NameLint.nearest(name, parameters.keySet())
            : Nearest.guess(name, fitting);
    problems.error(
        place, Message.of("lint.parameter.not-in-table", "name", name, "table", TABLE), hint);
  }

  private List<String> meeting(ParameterRole role) {
    return parameters.values().stream()
        .filter(parameter -> role.isMetBy(parameter.unit()))
        .map(Parameter::name)
        .filter(name -> role != ParameterRole.THRESHOLD || testsFigure(name))
        .toList();
  }

  private boolean testsFigure(String name) {
    AssessmentBase tested = AssessmentBase.ofThreshold(name);
    return tested != null && (!tested.isOwn() || own.isOfPayers(tested.word()));
  }

  /** The columns of a scenario's own that rules name beside parameters. */
  OwnColumnNames own() {
    return own;
  }

  /** Whether a name has the form of a threshold, be its figure known or not. */
  static boolean isThreshold(String name) {
    return name.endsWith("_threshold") || name.contains("_threshold_");
  }

  /** A rule makes up a name as it runs: what is named can no longer be told. */
  public void useUnseen() {
    complete = false;
  }

  /** Whether all names of rules are known. */
  boolean isComplete() {
    return complete;
  }

  /** Whether a rule names the parameter. */
  boolean isUsed(String name) {
    return used.contains(name);
  }

  /** The names in rules that are not in the table. */
  Set<String> undefined() {
    return undefined;
  }

  /** A rule compares a switch with a word. */
  void answer(String name, String word, Place place) {
    answered.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(word);
    Parameter parameter = parameters.get(name);
    if (parameter == null) {
      return;
    }
    Set<String> words = alternatives(parameter);
    if (!words.isEmpty() && !words.contains(word)) {
      problems.error(
          place,
          Message.of("lint.parameter.no-alternative", "name", name, "word", word),
          Nearest.guess(word, words));
    }
  }

  /** A rule reads a switch whatever its word. */
  void answerAll(String name) {
    Parameter parameter = parameters.get(name);
    if (parameter != null) {
      answered.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(alternatives(parameter));
    }
  }

  /** Whether a rule reads a switch with that word. */
  boolean isAnswered(String name, String word) {
    return answered.getOrDefault(name, Set.of()).contains(word);
  }

  /** The words that a switch can have, of all its years; none when any word is valid. */
  static Set<String> alternatives(Parameter parameter) {
    if (parameter.unit() == Unit.BOOLEAN) {
      return new LinkedHashSet<>(List.of("true", "false"));
    }
    return parameter.choices();
  }
}

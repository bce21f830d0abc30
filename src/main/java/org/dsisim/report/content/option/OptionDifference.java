package org.dsisim.report.content.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.report.content.option.Difference.Chapter;
import org.dsisim.report.content.option.Difference.Side;
import org.dsisim.report.content.option.OptionInForce.Bracketed;
import org.dsisim.report.content.option.OptionInForce.Part;
import org.dsisim.rulebook.description.Description;
import org.jspecify.annotations.Nullable;

/** Two options held against each other: what only one has, what differs, how much is the same. */
public final class OptionDifference {

  private final OptionInForce a;
  private final OptionInForce b;
  private final List<Difference> differences = new ArrayList<>();
  private int sameRuleSets;
  private int sameProvisions;
  private int sameParameters;
  private String sameFormula = "";

  private OptionDifference(OptionInForce a, OptionInForce b) {
    this.a = a;
    this.b = b;
  }

  /** Holds two options against each other. */
  public static OptionDifference of(OptionInForce a, OptionInForce b) {
    OptionDifference difference = new OptionDifference(a, b);
    List<RuleSetPair> pairs = RuleSetPair.of(a, b);
    pairs.forEach(difference::ruleSets);
    pairs.forEach(difference::forceAndStatus);
    pairs.forEach(difference::provisions);
    pairs.forEach(difference::parameters);
    difference.assumptions();
    return difference;
  }

  private void ruleSets(RuleSetPair pair) {
    if (pair.isOfOneName()) {
      sameRuleSets++;
      sameFormula = pair.isFormula() ? id(pair) : sameFormula;
      return;
    }
    Chapter chapter = pair.isFormula() ? Chapter.FORMULA : Chapter.RULE_SETS;
    Message what =
        pair.isFormula()
            ? Message.of("content.difference.what.receives")
            : Message.of("content.difference.what.pays");
    add(chapter, pair, what, OptionDifference::name);
  }

  private static String id(RuleSetPair pair) {
    return Objects.requireNonNull(pair.a()).id();
  }

  private static Message name(Description description) {
    return Message.plain(description.id() + ": " + description.title());
  }

  private void forceAndStatus(RuleSetPair pair) {
    if (!pair.isFormula()) {
      add(
          Chapter.FORCE_AND_STATUS,
          pair,
          Message.of("content.difference.what.force"),
          OptionInWords::force);
      add(
          Chapter.FORCE_AND_STATUS,
          pair,
          Message.of("content.difference.what.payers"),
          OptionInWords::payers);
    }
    add(
        Chapter.FORCE_AND_STATUS,
        pair,
        Message.of("content.difference.what.status"),
        Description::statusInWords);
    add(
        Chapter.FORCE_AND_STATUS,
        pair,
        Message.of("content.difference.what.law"),
        description -> Message.plain(description.lawAsOf()));
  }

  /** Adds what the descriptions say, unless it is the same. */
  private void add(
      Chapter chapter, RuleSetPair pair, Message what, Function<Description, Message> words) {
    Side one = side(pair.a(), words);
    Side other = side(pair.b(), words);
    if (!one.equals(other)) {
      differences.add(new Difference(chapter, pair.ruleSet(), what, one, other));
    }
  }

  private static Side side(@Nullable Part part, Function<Description, Message> words) {
    return part == null ? Side.NOTHING : Side.of(words.apply(part.description()));
  }

  private void provisions(RuleSetPair pair) {
    List<Bracketed> ofA = new ArrayList<>(pair.a() == null ? List.of() : pair.a().provisions());
    List<Bracketed> ofB = new ArrayList<>(pair.b() == null ? List.of() : pair.b().provisions());
    int before = ofA.size();
    ofA.removeIf(one -> RuleSetPair.taken(ofB, other -> other.text().equals(one.text())) != null);
    sameProvisions += before - ofA.size();
    for (Bracketed one : ofA) {
      Bracketed other = RuleSetPair.taken(ofB, each -> each.template().equals(one.template()));
      if (other == null) {
        other = RuleSetPair.taken(ofB, each -> each.paragraph().equals(one.paragraph()));
      }
      provision(pair, one.paragraph(), one, other);
    }
    ofB.forEach(other -> provision(pair, other.paragraph(), null, other));
  }

  private void provision(
      RuleSetPair pair, String paragraph, @Nullable Bracketed one, @Nullable Bracketed other) {
    differences.add(
        new Difference(
            Chapter.PROVISIONS,
            pair.ruleSet(one != null, other != null),
            Message.plain(paragraph),
            one == null ? Side.NOTHING : Side.of(one.text()),
            other == null ? Side.NOTHING : Side.of(other.text())));
  }

  private void parameters(RuleSetPair pair) {
    Map<String, ParameterValue> ofA = parameters(pair.a());
    Map<String, ParameterValue> ofB = parameters(pair.b());
    Set<String> names = new LinkedHashSet<>(ofA.keySet());
    names.addAll(ofB.keySet());
    for (String name : names) {
      ParameterValue one = ofA.get(name);
      ParameterValue other = ofB.get(name);
      if (ParameterSide.saySame(one, other)) {
        sameParameters++;
      } else {
        Message ruleSet = pair.ruleSet(one != null, other != null);
        boolean dated = !Objects.equals(OtherYears.of(one), OtherYears.of(other));
        differences.add(
            new Difference(
                Chapter.PARAMETERS,
                ruleSet,
                Message.plain(name),
                ParameterSide.of(one, dated),
                ParameterSide.of(other, dated)));
      }
    }
  }

  private static Map<String, ParameterValue> parameters(@Nullable Part part) {
    Map<String, ParameterValue> byName = new LinkedHashMap<>();
    if (part != null) {
      part.values()
          .all()
          .forEach(parameterValue -> byName.put(parameterValue.name(), parameterValue));
    }
    return byName;
  }

  /** What a named option assumes, which the other leaves to the scenario. */
  private void assumptions() {
    Map<String, Side> ofA = assumed(a);
    Map<String, Side> ofB = assumed(b);
    Set<String> names = new LinkedHashSet<>(ofA.keySet());
    names.addAll(ofB.keySet());
    Side scenario = Side.of(Message.of("content.difference.of-scenario"));
    for (String name : names) {
      Side one = ofA.getOrDefault(name, scenario);
      Side other = ofB.getOrDefault(name, scenario);
      if (one.text().equals(other.text())) {
        sameParameters++;
      } else {
        differences.add(
            new Difference(
                Chapter.PARAMETERS,
                Message.plain(ParameterOverride.ASSUMPTION),
                Message.plain(name),
                one,
                other));
      }
    }
  }

  private static Map<String, Side> assumed(OptionInForce option) {
    Map<String, Side> assumed = new LinkedHashMap<>();
    for (ParameterOverride setting : option.assumptions()) {
      assumed.put(
          setting.name(),
          new Side(
              Message.plain(setting.text()),
              "",
              Message.of("content.difference.set", "place", setting.place())));
    }
    return assumed;
  }

  /** The option to the left. */
  public OptionInForce a() {
    return a;
  }

  /** The option to the right. */
  public OptionInForce b() {
    return b;
  }

  /** All differences, chapter by chapter. */
  public List<Difference> all() {
    return differences.stream().sorted(Comparator.comparing(Difference::chapter)).toList();
  }

  /** How many rule sets, of one name, both have. */
  public int sameRuleSets() {
    return sameRuleSets;
  }

  /** How many provisions read the same in both. */
  public int sameProvisions() {
    return sameProvisions;
  }

  /** How many parameters have the same value, unit, brackets and reference in both. */
  public int sameParameters() {
    return sameParameters;
  }

  /** The formula that both have; empty when they have none in common. */
  public String sameFormula() {
    return sameFormula;
  }
}

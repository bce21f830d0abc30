package org.dsisim.model.policy;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.dsisim.model.fact.Force;

/**
 * What amounts are called that payers owe under rules, everywhere: it follows how the text stands
 * and how it binds. Under a text that nobody has adopted, nothing is owed by law.
 *
 * @param heading the words over a column of amounts
 * @param shortHeading the same in few letters, for a narrow column
 * @param verb what payers do, as in "188 users owe something"
 */
public record OwedWords(String heading, String shortHeading, String verb) {

  private static final OwedWords ALL =
      new OwedWords("if all follow", "if all follow", "owe something");
  private static final OwedWords ALL_ADOPTED =
      new OwedWords("if all is adopted and followed", "if adopted", "would owe something");

  /** The words for rules of a status and a force. */
  public static OwedWords of(Status status, Force force) {
    if (status == Status.IN_FORCE || (status == Status.ADOPTED && force == Force.VOLUNTARY)) {
      return new OwedWords(force.heading(), force.shortHeading(), force.verb());
    }
    String would =
        switch (force) {
          case VOLUNTARY -> "would be asked for a contribution";
          case CONTRACT, LAW -> "would owe something";
          case ASSESSED -> "would be assessed";
        };
    return status == Status.ADOPTED
        ? new OwedWords(force.heading() + " once in force", "once in force", would)
        : new OwedWords("if adopted and followed", "if adopted", would);
  }

  /** The words for a rule set. */
  public static OwedWords of(ContributionRules rules) {
    return of(rules.status(), rules.force());
  }

  /** The words for an option, whose rule sets may stand and bind in different ways. */
  public static OwedWords of(PolicyOption option) {
    return ofAll(List.of(option));
  }

  /** The words for amounts of several options under one heading. */
  public static OwedWords ofAll(Collection<PolicyOption> options) {
    List<ContributionRules> rules =
        options.stream().flatMap(option -> option.stating().stream()).toList();
    boolean adopted = rules.stream().allMatch(one -> one.status().isAdopted());
    OwedWords otherwise = adopted ? ALL : ALL_ADOPTED;
    return new OwedWords(
        one(rules, OwedWords::heading, otherwise),
        one(rules, OwedWords::shortHeading, otherwise),
        one(rules, OwedWords::verb, otherwise));
  }

  private static String one(
      List<ContributionRules> rules, Function<OwedWords, String> part, OwedWords otherwise) {
    List<String> found = rules.stream().map(OwedWords::of).map(part).distinct().toList();
    return found.size() == 1 ? found.get(0) : part.apply(otherwise);
  }
}

package org.dsisim.model.policy;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.model.fact.Force;

/**
 * What amounts are called that payers owe under rules, everywhere: it follows how the text stands
 * and how it binds. Under a text that nobody has adopted, nothing is owed by law.
 *
 * @param heading the words over a column of amounts
 * @param shortHeading the same in few letters, for a narrow column
 * @param verb what payers do, as in "188 users owe something"
 */
public record OwedWords(Message heading, Message shortHeading, Message verb) {

  /** The words for rules of a status and a force. */
  public static OwedWords of(Status status, Force force) {
    if (status == Status.IN_FORCE || (status == Status.ADOPTED && force == Force.VOLUNTARY)) {
      return today(force);
    }
    Message would =
        switch (force) {
          case VOLUNTARY -> Message.of("policy.verb.would-be-asked");
          case CONTRACT, LAW -> Message.of("policy.verb.would-owe");
          case ASSESSED -> Message.of("policy.verb.would-be-assessed");
        };
    return status == Status.ADOPTED
        ? new OwedWords(onceInForce(force), Message.of("policy.owed.once-in-force"), would)
        : new OwedWords(
            Message.of("policy.owed.if-followed"), Message.of("policy.owed.if-adopted"), would);
  }

  private static OwedWords today(Force force) {
    return switch (force) {
      case VOLUNTARY ->
          new OwedWords(
              Message.of("policy.owed.voluntary"),
              Message.of("policy.owed.voluntary-short"),
              Message.of("policy.verb.are-asked"));
      case CONTRACT ->
          new OwedWords(
              Message.of("policy.owed.contract"),
              Message.of("policy.owed.owed"),
              Message.of("policy.verb.owe"));
      case LAW ->
          new OwedWords(
              Message.of("policy.owed.law"),
              Message.of("policy.owed.owed"),
              Message.of("policy.verb.owe"));
      case ASSESSED ->
          new OwedWords(
              Message.of("policy.owed.assessed"),
              Message.of("policy.owed.assessed"),
              Message.of("policy.verb.are-assessed"));
    };
  }

  /** What a text asks for that is adopted and voluntary is asked for already. */
  private static Message onceInForce(Force force) {
    return switch (force) {
      case VOLUNTARY -> Message.of("policy.owed.voluntary");
      case CONTRACT -> Message.of("policy.owed.contract-once-in-force");
      case LAW -> Message.of("policy.owed.law-once-in-force");
      case ASSESSED -> Message.of("policy.owed.assessed-once-in-force");
    };
  }

  private static OwedWords ofDifferent(boolean adopted) {
    return adopted
        ? new OwedWords(
            Message.of("policy.owed.if-all-follow"),
            Message.of("policy.owed.if-all-follow"),
            Message.of("policy.verb.owe"))
        : new OwedWords(
            Message.of("policy.owed.if-all-adopted"),
            Message.of("policy.owed.if-adopted"),
            Message.of("policy.verb.would-owe"));
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
    OwedWords otherwise = ofDifferent(adopted);
    return new OwedWords(
        one(rules, OwedWords::heading, otherwise),
        one(rules, OwedWords::shortHeading, otherwise),
        one(rules, OwedWords::verb, otherwise));
  }

  private static Message one(
      List<ContributionRules> rules, Function<OwedWords, Message> part, OwedWords otherwise) {
    List<Message> found = rules.stream().map(OwedWords::of).map(part).distinct().toList();
    return found.size() == 1 ? found.get(0) : part.apply(otherwise);
  }
}

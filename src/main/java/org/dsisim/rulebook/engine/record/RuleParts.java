package org.dsisim.rulebook.engine.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;

/**
 * What rules add to what other rules say is owed, and take off it, whatever order they fired in.
 * What is taken off comes last: of all that is owed, and never below zero.
 */
final class RuleParts {

  private record Found(Amount part, Recipient recipient, RuleReference rule, boolean isDeducted) {}

  private final Problems problems;
  private final IdentityHashMap<Subject, List<Found>> bySubject = new IdentityHashMap<>();

  RuleParts(Problems problems) {
    this.problems = problems;
  }

  /** A rule adds a part; one that adds twice to the same is reported. */
  void add(Subject subject, Amount part, Recipient recipient, RuleReference rule) {
    put(subject, new Found(part, recipient, rule, false));
  }

  /** A rule takes a part off; one that takes twice off the same is reported. */
  void deduct(Subject subject, Amount part, Recipient recipient, RuleReference rule) {
    put(subject, new Found(part, recipient, rule, true));
  }

  private void put(Subject subject, Found found) {
    List<Found> ofSubject = bySubject.computeIfAbsent(subject, key -> new ArrayList<>(1));
    boolean twice =
        ofSubject.stream()
            .anyMatch(
                one ->
                    one.isDeducted() == found.isDeducted()
                        && one.rule().equals(found.rule())
                        && one.recipient().equals(found.recipient()));
    if (twice) {
      Message question =
          Message.of(
              found.isDeducted() ? "engine.question.deducts" : "engine.question.adds",
              "subject",
              subject.inWords(),
              "to",
              found.recipient().inWords(),
              "year",
              subject.payer().year());
      TwoAnswers.report(question, found.rule(), found.rule(), problems);
    }
    ofSubject.add(found);
  }

  /** What is owed, with what is added to it and taken off; to nothing, nothing is. */
  List<Ruling> in(List<Ruling> rulings) {
    return bySubject.isEmpty() ? rulings : rulings.stream().map(this::in).toList();
  }

  private Ruling in(Ruling ruling) {
    if (!(ruling instanceof Ruling.Owes owes)) {
      return ruling;
    }
    List<Found> parts =
        bySubject.getOrDefault(owes.subject(), List.of()).stream()
            .filter(one -> one.recipient().equals(owes.recipient()))
            .sorted(Comparator.comparing(one -> one.rule().place()))
            .toList();
    if (parts.isEmpty()) {
      return ruling;
    }
    if (!(owes.obligation() instanceof Obligation.Own own)) {
      refuse(parts.get(0), owes.rules().get(0));
      return ruling;
    }
    // The rule that fired stands first, and last the one that it rests on.
    List<RuleReference> rules = new ArrayList<>(owes.rules());
    rules.addAll(1, parts.stream().map(Found::rule).toList());
    return new Ruling.Owes(
        owes.subject(),
        new Obligation.Own(changed(own.amount(), parts)),
        owes.recipient(),
        List.copyOf(rules));
  }

  private static Amount changed(Amount amount, List<Found> parts) {
    List<Amount.RulePart> added = ofRules(parts, false);
    List<Amount.RulePart> deducted = ofRules(parts, true);
    Amount with = added.isEmpty() ? amount : new Amount.WithAdditions(amount, added);
    return deducted.isEmpty() ? with : new Amount.WithDeductions(with, deducted);
  }

  private static List<Amount.RulePart> ofRules(List<Found> parts, boolean areDeducted) {
    return parts.stream()
        .filter(one -> one.isDeducted() == areDeducted)
        .map(one -> new Amount.RulePart(one.rule().title(), one.part()))
        .toList();
  }

  /** What is added to a part of a shared sum would have to be taken from others. */
  private void refuse(Found part, RuleReference shared) {
    problems.error(
        part.rule().place(),
        Message.of(
            part.isDeducted() ? "engine.deducts-from-shared-sum" : "engine.adds-to-shared-sum",
            "rule",
            part.rule().title(),
            "other",
            shared.title()));
  }
}

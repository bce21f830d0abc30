package org.dsisim.rulebook.engine;

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

/** What rules add to what other rules say is owed, whatever order they fired in. */
final class Additions {

  private record Found(Amount part, Recipient recipient, RuleReference rule) {}

  private final Problems problems;
  private final IdentityHashMap<Subject, List<Found>> bySubject = new IdentityHashMap<>();

  Additions(Problems problems) {
    this.problems = problems;
  }

  /** A rule adds a part; one that adds twice to the same is reported. */
  void add(Subject subject, Amount part, Recipient recipient, RuleReference rule) {
    List<Found> ofSubject = bySubject.computeIfAbsent(subject, key -> new ArrayList<>(1));
    boolean twice =
        ofSubject.stream()
            .anyMatch(one -> one.rule().equals(rule) && one.recipient().equals(recipient));
    if (twice) {
      Message question =
          Message.of(
              "engine.question.adds",
              "subject",
              subject.inWords(),
              "to",
              recipient.inWords(),
              "year",
              subject.payer().year());
      TwoAnswers.report(question, rule, rule, problems);
    }
    ofSubject.add(new Found(part, recipient, rule));
  }

  /** What is owed, with what is added to it; what is added to nothing is nothing. */
  List<Ruling> to(List<Ruling> rulings) {
    return bySubject.isEmpty() ? rulings : rulings.stream().map(this::to).toList();
  }

  private Ruling to(Ruling ruling) {
    if (!(ruling instanceof Ruling.Owes owes)) {
      return ruling;
    }
    List<Found> added =
        bySubject.getOrDefault(owes.subject(), List.of()).stream()
            .filter(one -> one.recipient().equals(owes.recipient()))
            .sorted(Comparator.comparing(one -> one.rule().place()))
            .toList();
    if (added.isEmpty()) {
      return ruling;
    }
    if (!(owes.obligation() instanceof Obligation.Own own)) {
      RuleReference rule = added.get(0).rule();
      problems.error(
          rule.place(),
          Message.of(
              "engine.adds-to-shared-sum",
              "rule",
              rule.title(),
              "other",
              owes.rules().get(0).title()));
      return ruling;
    }
    // The rule that fired stands first, and last the one that it rests on.
    List<RuleReference> rules = new ArrayList<>(owes.rules());
    rules.addAll(1, added.stream().map(Found::rule).toList());
    List<Amount.Addition> parts =
        added.stream().map(one -> new Amount.Addition(one.rule().title(), one.part())).toList();
    return new Ruling.Owes(
        owes.subject(),
        new Obligation.Own(new Amount.WithAdditions(own.amount(), parts)),
        owes.recipient(),
        List.copyOf(rules));
  }
}

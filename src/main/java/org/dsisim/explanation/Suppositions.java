package org.dsisim.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsisim.model.Base;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.Obligation;
import org.dsisim.model.Payer;
import org.dsisim.model.RuleReference;
import org.dsisim.model.Ruling;
import org.dsisim.model.Standing;
import org.dsisim.model.Subject;
import org.dsisim.parameter.Terms;
import org.dsisim.simulation.Due;
import org.dsisim.simulation.PayerOutcome;
import org.dsisim.simulation.Settlement;
import org.dsisim.simulation.UseOutcome;
import org.dsisim.value.Money;

/** What unknown figures of a payer could change under a rule set. */
final class Suppositions {

  private final Ground ground;
  private final ContributionRules rules;
  private final Terms terms;
  private final List<Due> dues;
  private final Payer payer;

  Suppositions(Ground ground, String ruleSet, PayerOutcome outcome) {
    this.ground = ground;
    this.rules = ground.contribution(ruleSet);
    this.terms = ground.terms(ruleSet);
    this.dues = outcome.dues().stream().filter(due -> due.ruleSet().equals(ruleSet)).toList();
    this.payer = dues.get(0).payer();
  }

  /** One for each supposition; nothing where all is known that decides. */
  List<Reason> all() {
    List<Reason> reasons = new ArrayList<>();
    Set<Base> bases = new LinkedHashSet<>();
    dues.forEach(due -> bases.addAll(due.unknown()));
    if (!bases.isEmpty()) {
      reasons.add(
          Reason.of(
              rules.id()
                  + ": liable, and without "
                  + words(bases)
                  + " nobody can tell the amount"));
    }
    Set<Base> tested = new LinkedHashSet<>();
    for (String threshold : payer.thresholds().names()) {
      if (payer.standing(threshold) == Standing.UNKNOWN) {
        tested.add(payer.thresholds().base(threshold));
      }
    }
    if (!tested.isEmpty()) {
      reasons.add(supposing(Standing.ABOVE, words(tested) + " exceeded its threshold"));
      reasons.add(supposing(Standing.NOT_ABOVE, words(tested) + " did not exceed its threshold"));
    }
    return reasons;
  }

  private static String words(Set<Base> bases) {
    return bases.stream().map(Base::words).collect(Collectors.joining(" and "));
  }

  private Reason supposing(Standing standing, String words) {
    Money now = dues.stream().map(Due::owed).reduce(Money.ZERO, Money::plus);
    List<Ruling> rulings = rules.assess(terms, subjects(payer.supposing(standing)));
    String begin = rules.id() + ": if the unknown " + words;
    Set<RuleReference> fired = new LinkedHashSet<>();
    boolean liable = false;
    for (Ruling ruling : rulings) {
      liable |= ruling instanceof Ruling.Owes;
      fired.addAll(ruling.rules());
      if (ruling instanceof Ruling.Owes owes && owes.obligation() instanceof Obligation.PoolPart) {
        return Reason.of(begin + ", it would be liable for a part of what others share too");
      }
    }
    Settlement settlement = new Settlement(rulings, terms);
    Money then = Money.ZERO;
    Set<Base> unknown = new LinkedHashSet<>();
    for (Payer supposed : rulings.stream().map(Ruling::payer).distinct().toList()) {
      then = then.plus(settlement.owed(supposed));
      unknown.addAll(settlement.unknown(supposed));
    }
    if (!unknown.isEmpty()) {
      return Reason.of(begin + ", it would be liable, and nobody could tell the amount")
          .with(ground.rules(List.copyOf(fired)));
    }
    if (then.equals(now)) {
      return Reason.of(
          begin
              + ", "
              + (liable ? "the same" : "nothing")
              + " would be owed: "
              + Figure.of(then).text());
    }
    return Reason.given(
            "%s, USD %s would be owed, and not %s"
                .formatted(begin, Figure.of(then).text(), Figure.of(now).text()),
            Figure.of(then))
        .with(ground.rules(List.copyOf(fired)));
  }

  private List<Subject> subjects(Payer supposed) {
    return ground.subjects(rules, supposed).stream().filter(this::happens).toList();
  }

  private boolean happens(Subject subject) {
    UseOutcome use = ground.use(Subject.idOfUse(subject));
    return use == null || use.happens();
  }
}

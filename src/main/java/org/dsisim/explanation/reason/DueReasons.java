package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.reckoning.liability.PartsOfAWhole;
import org.dsisim.simulation.UseBurden;
import org.dsisim.simulation.UseOutcome;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Why one rule set says what it says of a payer, a use or an origin. */
final class DueReasons {

  private final ExplanationContext ground;
  private final String ruleSet;
  private final ParameterValues terms;
  private final PoolReasons pools;

  DueReasons(ExplanationContext ground, String ruleSet) {
    this.ground = ground;
    this.ruleSet = ruleSet;
    this.terms = ground.terms(ruleSet);
    List<Ruling> rulings =
        ground.contribution(ruleSet).sharesSums() ? rulings(ground, ruleSet) : List.of();
    this.pools = new PoolReasons(ground, terms, rulings, new LiabilityCalculation(rulings, terms));
  }

  /** Those about all payers, of whom any may be in the same sum. */
  private static List<Ruling> rulings(ExplanationContext ground, String ruleSet) {
    return ground.year().payers().stream()
        .flatMap(payer -> payer.dues().stream())
        .filter(due -> due.ruleSet().equals(ruleSet))
        .map(Due::ruling)
        .filter(Objects::nonNull)
        .toList();
  }

  /** What the answer is about, and who it is owed to. */
  String about(Due due) {
    String what = due.subject() instanceof Payer ? "" : inWords(due.subject()) + ", ";
    return ruleSet + ", " + what + ground.to(due.recipient());
  }

  private String inWords(Subject subject) {
    if (subject instanceof Origin origin) {
      return origin.use().id() + " from " + ground.name(origin.country());
    }
    return subject.inWords().inEnglish();
  }

  /** What is owed, with the rules that say so. */
  Reason owed(Due due) {
    Figure owed = Figure.of(due.owed());
    String words = about(due) + ": ";
    List<Reason> rules = due.ruling() == null ? List.of() : ground.rules(due.ruling().rules());
    if (due.liability() == Liability.UNDECIDED) {
      return Reason.given(words + "no rule says so, but an unknown figure decides: 0.00", owed);
    }
    if (!(due.ruling() instanceof Ruling.Owes owes)) {
      String why = due.ruling() == null ? "no rule says that anything is owed" : "let off";
      return Reason.given(words + why + ": 0.00", owed).with(rules);
    }
    if (!due.unknown().isEmpty()) {
      String unknown =
          due.unknown().stream().map(AssessmentBase::words).collect(Collectors.joining(" and "));
      return Reason.given(
              words
                  + "liable, but nobody can tell the amount, "
                  + unknown
                  + " unknown; in the sum as 0.00",
              owed)
          .with(rules)
          .with(List.of(Reason.of("what the rule asks for", exactly(owes, Figure.of(due.owed())))));
    }
    UseBurden dropped = dropped(due);
    if (dropped != null) {
      return Reason.given(words + "the use does not happen, and owes nothing: 0.00", owed)
          .with(List.of(Reason.of(dropped.dropped())))
          .with(rules)
          .with(List.of(Reason.of("if it happened, it would owe", lost(owes, due))));
    }
    Reason exactly = exactly(owes, Figure.ofCents(due.beforeCredits()));
    Reason less = new CreditReasons(ground).less(due, exactly);
    return Sums.of(about(due), owed, rounding(due), less).with(rules);
  }

  /** A part of a whole is rounded with the others, unless credits have been taken off it. */
  private static Step rounding(Due due) {
    boolean together = due.ruling() != null && PartsOfAWhole.has(due.ruling());
    return together && due.credits().isEmpty() ? Step.APPORTIONED : Step.ROUNDED;
  }

  private Reason lost(Ruling.Owes owes, Due due) {
    Reason exactly = stated(owes, part -> Reason.of("a part of a shared sum"));
    return exactly.figure() == null
        ? exactly
        : Sums.of("", Figure.of(due.lost()), Step.ROUNDED, exactly);
  }

  private Reason exactly(Ruling.Owes owes, Figure exactly) {
    return stated(owes, part -> pools.of(owes, part, exactly));
  }

  /** What the rule states: an amount of the payer alone, or its part of a shared sum. */
  private Reason stated(Ruling.Owes owes, Function<Obligation.PoolPart, Reason> shared) {
    return owes.obligation()
        .accept(
            new Obligation.Visitor<>() {
              @Override
              public Reason visit(Obligation.Own own) {
                return new AmountReasons(ground, terms, owes.subject()).of(own.amount());
              }

              @Override
              public Reason visit(Obligation.PoolPart part) {
                return shared.apply(part);
              }
            });
  }

  /**
   * The burden, under whatever rule set, for whose sake a use does not happen; null when it does.
   */
  private @Nullable UseBurden dropped(Due due) {
    UseOutcome use = ground.use(Subject.idOfUse(due.subject()));
    if (use == null) {
      return null;
    }
    return use.burdens().stream().filter(UseBurden::isDropped).findFirst().orElse(null);
  }

  /** What is expected of it: the part of what is owed that is really paid. */
  Reason expected(Due due) {
    if (!due.unknown().isEmpty()) {
      Figure nothing = Figure.of(due.expected());
      return Reason.given(about(due) + ": nobody can tell; in the sum as 0.00", nothing);
    }
    Figure exactly = Figure.ofCents(due.exactly());
    Reason kept = kept(due);
    Figure product = Figure.ofCents(due.exactly().times(kept.operand().plain()));
    Reason owed = Reason.given("owed before rounding, as above: " + exactly.text(), exactly);
    return Sums.of(
        about(due),
        Figure.of(due.expected()),
        rounding(due),
        Sums.of("", product, Step.PRODUCT, owed, kept));
  }

  /** The part of what is owed that is expected, by the assumptions that decide for the payer. */
  private Reason kept(Due due) {
    ComplianceRate following =
        new ComplianceRate(ground.year().assumptions(), ground.contribution(ruleSet).force());
    Fraction part = following.of(due.payer(), due.exactly());
    List<Reason> decided = following.decided(due.payer()).stream().map(ground::assumption).toList();
    Figure own = decided.get(0).figure();
    if (decided.size() == 1 && own != null && own.plain().equals(part)) {
      return decided.get(0);
    }
    Figure figure = Figure.share(part);
    return Reason.given("the part that is paid: " + figure.text(), figure).with(decided);
  }

  /** Several of them together; one alone stands for itself. */
  static Reason together(String what, Figure figure, List<Reason> parts) {
    return parts.size() == 1
        ? parts.get(0)
        : Sums.of(what, figure, Step.SUM, new ArrayList<>(parts));
  }
}

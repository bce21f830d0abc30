package org.dsisim.explanation.reason.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.formula.Obligation;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.reckoning.liability.PartsOfAWhole;
import org.dsisim.reckoning.permit.UseBurden;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.simulation.year.UnsettledInWords;
import org.jspecify.annotations.Nullable;

/** Why one rule set says what it says of a payer, a use or an origin. */
public final class DueReasons {

  private final ExplanationContext context;
  private final String ruleSet;
  private final ParameterValues values;
  private final PoolReasons pools;

  DueReasons(ExplanationContext context, String ruleSet) {
    this.context = context;
    this.ruleSet = ruleSet;
    this.values = context.values(ruleSet);
    List<Ruling> rulings =
        context.contribution(ruleSet).sharesSums() ? rulings(context, ruleSet) : List.of();
    this.pools =
        new PoolReasons(
            context,
            values,
            rulings,
            UnsettledInWords.orInvalidInput(
                () -> new LiabilityCalculation(rulings, values), values));
  }

  /** Those about all payers, of whom any may be in the same sum. */
  private static List<Ruling> rulings(ExplanationContext context, String ruleSet) {
    return context.year().payers().stream()
        .flatMap(payer -> payer.dues().stream())
        .filter(due -> due.ruleSet().equals(ruleSet))
        .map(Due::ruling)
        .filter(Objects::nonNull)
        .toList();
  }

  /** What the answer is about, and who it is owed to. */
  Message about(Due due) {
    Message whom = context.to(due.recipient());
    return due.subject() instanceof Payer
        ? Message.of("explanation.due.of-payer", "rules", ruleSet, "whom", whom)
        : Message.of(
            "explanation.due.of-use",
            "rules",
            ruleSet,
            "use",
            inWords(due.subject()),
            "whom",
            whom);
  }

  private Message inWords(Subject subject) {
    return subject instanceof Origin origin
        ? Message.of(
            "explanation.due.origin",
            "use",
            origin.use().id(),
            "country",
            context.name(origin.country()))
        : subject.inWords();
  }

  /** What is owed, with the rules that say so. */
  public Reason owed(Due due) {
    Figure owed = Figure.of(due.owed());
    Message about = about(due);
    List<Reason> rules = due.ruling() == null ? List.of() : context.rules(due.ruling().rules());
    if (due.liability() == Liability.UNDECIDED) {
      return Reason.given(Message.of("explanation.due.undecided", "about", about), owed);
    }
    if (due.payer().isRepresented()) {
      return Reason.given(
          Message.of(
              "explanation.due.represented", "about", about, "head", due.payer().group().head()),
          owed);
    }
    if (!(due.ruling() instanceof Ruling.Owes owes)) {
      Message nothing =
          Message.of(
              due.ruling() == null ? "explanation.due.no-rule" : "explanation.due.let-off",
              "about",
              about);
      return Reason.given(nothing, owed).with(rules);
    }
    if (!due.unknown().isEmpty()) {
      return Reason.given(
              Message.of(
                  "explanation.due.unknown",
                  "about",
                  about,
                  "bases",
                  BasisInWords.inWords(due.unknown())),
              owed)
          .with(rules)
          .with(
              List.of(
                  Reason.of(
                      Message.of("explanation.due.asked-for"),
                      exactly(owes, Figure.of(due.owed())))));
    }
    UseBurden dropped = dropped(due);
    if (dropped != null) {
      return Reason.given(Message.of("explanation.due.dropped", "about", about), owed)
          .with(List.of(Reason.of(dropped.dropped())))
          .with(rules)
          .with(List.of(Reason.of(Message.of("explanation.due.if-it-happened"), lost(owes, due))));
    }
    Reason exactly = exactly(owes, Figure.ofCents(due.beforeCredits()));
    Reason less = new CreditReasons(context).less(due, exactly);
    return Sums.of(about, owed, rounding(due), less).with(rules);
  }

  /** A part of a whole is rounded with the others, unless credits have been taken off it. */
  private static Step rounding(Due due) {
    boolean together = due.ruling() != null && PartsOfAWhole.has(due.ruling());
    return together && due.credits().isEmpty() ? Step.APPORTIONED : Step.ROUNDED;
  }

  private Reason lost(Ruling.Owes owes, Due due) {
    Reason exactly = stated(owes, part -> Reason.of(Message.of("explanation.due.part-of-shared")));
    return exactly.figure() == null
        ? exactly
        : Sums.of(Figure.of(due.lost()), Step.ROUNDED, exactly);
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
                return new AmountReasons(context, values, owes.subject()).of(own.amount());
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
    UseOutcome use = context.use(Subject.idOfUse(due.subject()));
    if (use == null) {
      return null;
    }
    return use.burdens().stream().filter(UseBurden::isDropped).findFirst().orElse(null);
  }

  /** What is expected of it: the part of what is owed that is really paid. */
  public Reason expected(Due due) {
    if (!due.unknown().isEmpty()) {
      Figure nothing = Figure.of(due.expected());
      return Reason.given(Message.of("explanation.due.paid-unknown", "about", about(due)), nothing);
    }
    Figure exactly = Figure.ofCents(due.exactly());
    Reason kept = new FollowedPart(context).of(due);
    Figure product = Figure.ofCents(due.exactly().times(kept.operand().plain()));
    Reason owed = Sums.given(Message.of("explanation.due.before-rounding"), exactly);
    return Sums.of(
        about(due),
        Figure.of(due.expected()),
        rounding(due),
        Sums.of(product, Step.PRODUCT, owed, kept));
  }

  /** Several of them together; one alone stands for itself. */
  public static Reason together(Message what, Figure figure, List<Reason> parts) {
    return parts.size() == 1
        ? parts.get(0)
        : Sums.of(what, figure, Step.SUM, new ArrayList<>(parts));
  }
}

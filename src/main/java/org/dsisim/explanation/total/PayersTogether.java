package org.dsisim.explanation.total;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.dsisim.explanation.reason.PayerReasons;
import org.dsisim.explanation.reason.SummaryLines;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.limitation.DataLimitations;
import org.dsisim.limitation.Naming;
import org.dsisim.message.Message;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Why payers owe together what they do, and which part of it is paid: one pass over all payers. */
public final class PayersTogether {

  private static final int LARGEST = 10;

  private static final Comparator<PayerOutcome> SMALLEST_FIRST =
      Comparator.comparing(PayerOutcome::owed)
          .thenComparing(outcome -> outcome.payer().id(), Comparator.reverseOrder());

  private final ExplanationContext context;
  private final Circle circle;
  private final boolean names;
  private final Headcount asked = new Headcount();
  private final Headcount owing = new Headcount();
  private final Parts parts = Parts.ofPayers();
  private final Parts recipients = Parts.ofPayers();
  private final PaidParts paidParts;
  private final FiredRules rules;
  private final OwingNothing nothing;
  private final PriorityQueue<PayerOutcome> largest = new PriorityQueue<>(SMALLEST_FIRST);
  private Money owed = Money.ZERO;
  private Money paid = Money.ZERO;
  private int untold;
  private int undecided;

  /**
   * The payers of a circle.
   *
   * @param names whether the largest are named
   * @param asksRules whether rules are asked why they did not fire, which is slow
   */
  public PayersTogether(
      ExplanationContext context, Circle circle, boolean names, boolean asksRules) {
    this.context = context;
    this.circle = circle;
    this.names = names;
    this.paidParts = new PaidParts(context);
    this.rules = new FiredRules(context);
    this.nothing = new OwingNothing(context, asksRules);
    context
        .year()
        .payers()
        .forEach(
            outcome -> {
              if (circle.members().test(outcome.payer())) {
                add(outcome);
              }
            });
  }

  private void add(PayerOutcome outcome) {
    Payer payer = outcome.payer();
    Money owes = outcome.owed();
    asked.add(payer);
    owed = owed.plus(owes);
    paid = paid.plus(outcome.expected());
    untold += outcome.isUnknown() ? 1 : 0;
    undecided += outcome.liability() == Liability.UNDECIDED ? 1 : 0;
    nothing.add(outcome);
    if (owes.isZero()) {
      return;
    }
    owing.add(payer);
    parts.add(circle.part().apply(payer), payer.id(), owes);
    for (Due due : outcome.dues()) {
      recipients.add(
          due.recipient() instanceof Recipient.Fund
              ? Message.of("explanation.to.fund")
              : due.recipient() instanceof Recipient.OfPurpose of
                  ? of.inWords()
                  : Message.of("explanation.total.straight"),
          payer.id(),
          due.owed());
      paidParts.add(due);
      rules.add(due);
    }
    largest.add(outcome);
    if (largest.size() > LARGEST) {
      largest.remove();
    }
  }

  Money owed() {
    return owed;
  }

  Money paid() {
    return paid;
  }

  boolean isUnknown() {
    return untold > 0;
  }

  Headcount asked() {
    return asked;
  }

  Headcount owing() {
    return owing;
  }

  Parts parts() {
    return parts;
  }

  Parts recipients() {
    return recipients;
  }

  FiredRules rules() {
    return rules;
  }

  OwingNothing nothing() {
    return nothing;
  }

  /** The arguments that ask about a part of the sum. */
  String next() {
    PayerOutcome first = largestFirst().stream().findFirst().orElse(null);
    return first == null ? "--payer ID" : circle.next().apply(first.payer());
  }

  private List<PayerOutcome> largestFirst() {
    return largest.stream().sorted(SMALLEST_FIRST.reversed()).toList();
  }

  /** What they owe, by part and by recipient, what is paid of it, who they are and who is not. */
  public List<Reason> figures() {
    List<Reason> sections = new ArrayList<>();
    sections.add(
        Reason.of(
            Message.of(
                "explanation.total.who",
                "asked",
                asked.inWords(),
                "owing",
                owing.inWords(),
                "howmany",
                owing.all())));
    sections.add(
        PayerReasons.section(
                Message.of(
                    isUnknown() ? "explanation.owed.at-least" : "explanation.owed",
                    "owed",
                    context.owed(),
                    "amount",
                    Figure.of(owed).text()),
                Figure.of(owed),
                parts.reasons())
            .as("owed_usd"));
    if (recipients.size() > 1) {
      sections.add(
          Sums.of(
              Message.of("explanation.total.to-whom"),
              Figure.of(owed),
              Step.SUM,
              recipients.reasons()));
    }
    sections.add(
        PayerReasons.section(
                PayerReasons.paid(owed, paid, part(), isUnknown()),
                Figure.of(paid),
                paidParts.reasons())
            .as("expected_usd"));
    add(sections, largest());
    add(sections, Message.of("explanation.total.rules"), rules.reasons());
    add(
        sections,
        Message.of("explanation.total.nothing", "count", nothing.count()),
        nothing.reasons());
    return sections;
  }

  private static void add(List<Reason> sections, Message heading, List<Reason> below) {
    if (!below.isEmpty()) {
      sections.add(Reason.of(heading, below));
    }
  }

  private static void add(List<Reason> sections, @Nullable Reason section) {
    if (section != null) {
      sections.add(section);
    }
  }

  /** The largest: which part of the sum they owe, and by name where names are asked for. */
  private @Nullable Reason largest() {
    List<PayerOutcome> all = largestFirst();
    if (all.size() < 2) {
      return null;
    }
    Money together = all.stream().map(PayerOutcome::owed).reduce(Money.ZERO, Money::plus);
    Message words =
        Message.of(
            "explanation.total.largest",
            "first",
            share(all.get(0).owed()),
            "count",
            all.size(),
            "all",
            share(together));
    List<Reason> each = new ArrayList<>();
    for (PayerOutcome one : names ? all : List.<PayerOutcome>of()) {
      Payer payer = one.payer();
      each.add(
          Sums.given(
              Message.of("explanation.about.payer", "name", payer.name(), "id", payer.id()),
              Figure.of(one.owed())));
    }
    return Reason.of(words, each);
  }

  /** The part of what is owed that is paid, by value; zero where nothing is owed. */
  Fraction part() {
    return owed.isZero() ? Fraction.ZERO : paid.toFraction().dividedBy(owed.toFraction());
  }

  private Message share(Money part) {
    return SummaryLines.percent(part.toFraction().dividedBy(owed.toFraction()));
  }

  /** What nobody can tell of the sum; of all payers also what a run cannot tell. */
  public List<Reason> unknown() {
    List<Reason> reasons = new ArrayList<>();
    if (circle.isAll()) {
      DataLimitations.of(
              context.outcome(), names ? Naming.NAMED : Naming.UNNAMED, SummaryLines::usd)
          .stream()
          .map(Reason::of)
          .forEach(reasons::add);
    }
    if (untold > 0) {
      reasons.add(Reason.of(Message.of("explanation.total.untold", "count", untold)));
    }
    if (undecided > 0) {
      reasons.add(Reason.of(Message.of("explanation.total.undecided", "count", undecided)));
    }
    return reasons;
  }
}

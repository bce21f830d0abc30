package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.explanation.reason.amount.Collected;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What a country receives straight from payers: the largest receipts one by one. */
final class BilateralReasons {

  private static final int LARGEST = 10;

  private final ExplanationContext context;
  private final CountryCode code;

  BilateralReasons(ExplanationContext context, CountryCode code) {
    this.context = context;
    this.code = code;
  }

  /** Of a payer, or of one of its uses, to the country itself or to communities there. */
  private record From(String id, boolean ofUse, boolean toCommunities) implements Comparable<From> {

    private static final Comparator<From> ORDER =
        Comparator.comparing(From::id)
            .thenComparing(From::toCommunities, Comparator.reverseOrder())
            .thenComparing(From::ofUse);

    @Override
    public int compareTo(From other) {
      return ORDER.compare(this, other);
    }

    Message inWords() {
      if (ofUse) {
        return Message.of(
            toCommunities ? "explanation.straight.use-to-communities" : "explanation.straight.use",
            "use",
            id);
      }
      return Message.of(
          toCommunities
              ? "explanation.straight.payer-to-communities"
              : "explanation.straight.payer",
          "payer",
          id);
    }
  }

  private record Receipt(From from, Money amount, @Nullable Place place) {
    Receipt plus(Money more) {
      return new Receipt(from, amount.plus(more), place);
    }

    Reason reason() {
      return BilateralReasons.reason(from.inWords(), amount, place);
    }
  }

  private static Reason reason(Message what, Money amount, @Nullable Place place) {
    return Sums.given(what, Figure.of(amount)).from(Source.ROW, "", place);
  }

  /** All of it. */
  Reason all(Money bilateral) {
    Figure figure = Figure.of(bilateral);
    return of(Message.of("explanation.straight", "amount", figure.text()), figure, receipts())
        .as("bilateral_usd");
  }

  /** What goes to communities there. */
  Reason communities(Money amount) {
    Map<From, Receipt> receipts = receipts();
    receipts.keySet().removeIf(from -> !from.toCommunities());
    Figure figure = Figure.of(amount);
    return of(
        Message.of("explanation.straight.communities", "amount", figure.text()), figure, receipts);
  }

  /** All of it but what goes to communities there. */
  Reason state(Money bilateral, Money communities) {
    Figure figure = Figure.of(bilateral.minus(communities));
    return Reason.step(
        Message.of("explanation.straight.state", "amount", figure.text()),
        figure,
        Step.DIFFERENCE,
        List.of(all(bilateral), communities(communities)));
  }

  private Map<From, Receipt> receipts() {
    Map<From, Receipt> receipts = new LinkedHashMap<>();
    for (PayerOutcome payer : context.year().payers()) {
      for (Due due : payer.dues()) {
        if (context.isFor(due.recipient(), code) && !due.expected().isZero()) {
          Receipt receipt = receipt(due);
          receipts.merge(receipt.from(), receipt, (a, b) -> a.plus(b.amount()));
        }
      }
    }
    return receipts;
  }

  private Reason of(Message words, Figure figure, Map<From, Receipt> receipts) {
    if (receipts.isEmpty()) {
      return Reason.given(words, figure).with(owed()).with(credited());
    }
    List<Receipt> largest =
        receipts.values().stream()
            .sorted(Comparator.comparing(Receipt::amount).reversed().thenComparing(Receipt::from))
            .toList();
    List<Reason> parts = new ArrayList<>(owed());
    parts.addAll(credited());
    largest.stream().limit(LARGEST).map(Receipt::reason).forEach(parts::add);
    if (largest.size() > LARGEST) {
      List<Receipt> others = largest.subList(LARGEST, largest.size());
      Money sum = others.stream().map(Receipt::amount).reduce(Money.ZERO, Money::plus);
      parts.add(reason(Message.of("explanation.straight.more", "count", others.size()), sum, null));
    }
    return Reason.step(words, figure, Step.SUM, parts);
  }

  /** What is owed to it and how much of that is paid, in sentences: the sum is of what is paid. */
  private List<Reason> owed() {
    return Collected.of(context, due -> context.isFor(due.recipient(), code))
        .reasons(Message.of("explanation.to.it"));
  }

  /** What credits take off what payers owe to it, in a sentence: it is no part of what it gets. */
  private List<Reason> credited() {
    Fraction off = Fraction.ZERO;
    for (PayerOutcome payer : context.year().payers()) {
      for (Due due : payer.dues()) {
        off = context.isFor(due.recipient(), code) ? off.plus(due.credited()) : off;
      }
    }
    return off.isZero()
        ? List.of()
        : List.of(
            Reason.of(
                Message.of(
                    "explanation.straight.credits",
                    "amount",
                    Figure.of(Money.ofCents(off)).text())));
  }

  private static Receipt receipt(Due due) {
    boolean toCommunities = due.recipient() instanceof Recipient.OfCommunities;
    Use use = Subject.useOf(due.subject());
    return use == null
        ? new Receipt(new From(due.payer().id(), false, toCommunities), due.expected(), null)
        : new Receipt(new From(use.id(), true, toCommunities), due.expected(), use.row().place());
  }
}

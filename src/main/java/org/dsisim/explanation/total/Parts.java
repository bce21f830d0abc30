package org.dsisim.explanation.total;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.message.Message;
import org.dsisim.value.Money;

/** The parts of a sum, which add up to it to the cent: the largest by themselves. */
final class Parts {

  private static final int LARGEST = 12;

  /** Whose amounts are in a part, and what they come to together. */
  private static final class Part {
    private final Message name;
    private final Set<String> whose = new HashSet<>();
    private Money amount = Money.ZERO;

    Part(Message name) {
      this.name = name;
    }

    Message name() {
      return name;
    }

    int count() {
      return whose.size();
    }

    Money amount() {
      return amount;
    }
  }

  private final IntFunction<Message> counted;
  private final Map<Message, Part> parts = new LinkedHashMap<>();

  private Parts(IntFunction<Message> counted) {
    this.counted = counted;
  }

  /** Parts that are of payers. */
  static Parts ofPayers() {
    return new Parts(count -> Message.of("explanation.total.payers", "count", count));
  }

  /** Parts that are of Parties. */
  static Parts ofParties() {
    return new Parts(count -> Message.of("explanation.share.parties", "count", count));
  }

  /**
   * Adds something to a part; nothing is no part.
   *
   * @param whose it is, by an id
   */
  void add(Message name, String whose, Money amount) {
    if (!amount.isZero()) {
      Part part = parts.computeIfAbsent(name, Part::new);
      part.whose.add(whose);
      part.amount = part.amount.plus(amount);
    }
  }

  private List<Part> largestFirst() {
    return parts.values().stream().sorted(Comparator.comparing(Part::amount).reversed()).toList();
  }

  /** The parts by name and amount, the largest first. */
  List<Message> inWords() {
    return largestFirst().stream()
        .map(
            part ->
                Message.of(
                    "explanation.total.part-in-brief",
                    "name",
                    part.name(),
                    "amount",
                    Figure.of(part.amount()).text()))
        .toList();
  }

  int size() {
    return parts.size();
  }

  /** One for each part; those beyond the largest together. */
  List<Reason> reasons() {
    List<Part> all = largestFirst();
    // One alone is no shorter under "others" than by its name.
    int named = all.size() > LARGEST + 1 ? LARGEST : all.size();
    List<Reason> reasons = new ArrayList<>();
    for (Part part : all.subList(0, named)) {
      reasons.add(
          Sums.given(
              Message.of(
                  "explanation.total.part", "name", part.name(), "of", counted.apply(part.count())),
              Figure.of(part.amount())));
    }
    if (named < all.size()) {
      int count = 0;
      Money sum = Money.ZERO;
      for (Part part : all.subList(named, all.size())) {
        count += part.count();
        sum = sum.plus(part.amount());
      }
      reasons.add(
          Sums.given(
              Message.of(
                  "explanation.total.other-parts",
                  "parts",
                  all.size() - named,
                  "of",
                  counted.apply(count)),
              Figure.of(sum)));
    }
    return reasons;
  }
}

package org.dsisim.report.screen.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.indicator.AllYears;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.indicator.use.Purposes;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.reckoning.collection.AssumedPurpose;
import org.dsisim.report.content.PartPaid;
import org.dsisim.report.layout.Page;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** An option in a few sentences: what comes in, to whom it goes, what it depends on. */
final class InShort {

  private final Page page;

  InShort(Page page) {
    this.page = page;
  }

  void show(OptionResults option) {
    Outcome outcome = option.outcome();
    AllYears all = AllYears.of(outcome);
    page.heading(Message.of("screen.heading.in-short", "years", all.inWords()));
    page.item(comesIn(option));
    if (!option.expected().isZero()) {
      page.item(Message.of("screen.short.goes", "parts", WordList.apart(goesTo(outcome, all))));
    }
    List<Message> purposes = purposes(outcome);
    if (!purposes.isEmpty()) {
      page.item(Message.of("screen.short.purposes", "parts", WordList.eachAnd(purposes)));
    }
    Message dependsOn = dependsOn(option);
    if (dependsOn != null) {
      page.item(dependsOn);
    }
  }

  private Message comesIn(OptionResults option) {
    Outcome outcome = option.outcome();
    if (option.owed().isZero()) {
      if (option.hasUnknown()) {
        return Message.of("screen.short.unknown");
      }
      return option.hasUndecided()
          ? Message.of("screen.short.nothing-known")
          : Message.of("screen.short.nothing");
    }
    Message owed = atLeast(option.owed(), option);
    List<PartPaid> parts =
        outcome.years().stream().map(year -> PartPaid.of(outcome, year)).distinct().toList();
    if (parts.size() == 1 && parts.get(0).isAll()) {
      return Message.of("screen.short.all", "owed", owed);
    }
    Message expected = atLeast(option.expected(), option);
    if (parts.size() > 1) {
      return Message.of("screen.short.year-by-year", "expected", expected, "owed", owed);
    }
    List<Message> shares = parts.get(0).parts().stream().map(Message::plain).toList();
    return shares.isEmpty()
        ? Message.of("screen.short.as-assumed", "expected", expected, "owed", owed)
        : Message.of(
            "screen.short.part",
            "part",
            WordList.eachAnd(shares),
            "expected",
            expected,
            "owed",
            owed);
  }

  private Message atLeast(Money money, OptionResults option) {
    return option.hasUnknown()
        ? Message.of("screen.at-least", "amount", page.amount(money))
        : page.amount(money);
  }

  private List<Message> goesTo(Outcome outcome, AllYears all) {
    List<Message> parts = new ArrayList<>();
    Money allocated = all.sum(year -> year.fund().allocated());
    if (!allocated.isZero()) {
      parts.add(
          Message.of(
              "screen.short.to-parties",
              "amount",
              page.amount(allocated),
              "parties",
              Receipts.of(outcome.years().get(0).parties()).parties(),
              "formula",
              outcome.option().formula().id(),
              "iplc",
              page.amount(all.sum(year -> Receipts.of(year.parties()).iplc()))));
    }
    Money straight = all.sum(year -> Receipts.of(year.parties()).bilateral());
    if (!straight.isZero()) {
      parts.add(
          Message.of(
              "screen.short.straight",
              "amount",
              page.amount(straight),
              "communities",
              page.amount(all.sum(year -> Receipts.of(year.parties()).bilateralIplc()))));
    }
    Money purposes = all.sum(year -> Purposes.of(year).together());
    if (!purposes.isZero()) {
      parts.add(Message.of("screen.short.to-purposes", "amount", page.amount(purposes)));
    }
    Money nobody = all.sum(year -> year.fund().undistributed());
    if (!nobody.isZero()) {
      parts.add(Message.of("screen.short.to-nobody", "amount", page.amount(nobody)));
    }
    Money administration = all.sum(year -> year.fund().administration());
    if (!administration.isZero()) {
      parts.add(Message.of("screen.short.administration", "amount", page.amount(administration)));
    }
    return parts;
  }

  /** What is assumed to become of what Parties receive; nothing is where nobody assumes it. */
  private List<Message> purposes(Outcome outcome) {
    Map<AssumedPurpose, Money> sums = new EnumMap<>(AssumedPurpose.class);
    for (YearOutcome year : outcome.years()) {
      AssumedPurpose.of(year.fund().allocated(), year.assumptions())
          .forEach((purpose, amount) -> sums.merge(purpose, amount, Money::plus));
    }
    List<Message> parts = new ArrayList<>();
    sums.forEach(
        (purpose, amount) -> {
          if (!amount.isZero()) {
            parts.add(inWords(purpose, page.amount(amount)));
          }
        });
    return parts;
  }

  private static Message inWords(AssumedPurpose purpose, Message amount) {
    return switch (purpose) {
      case CONSERVATION -> Message.of("screen.purpose.conservation", "amount", amount);
      case IPLC_NEEDS -> Message.of("screen.purpose.iplc-needs", "amount", amount);
      case DSI_CAPACITY -> Message.of("screen.purpose.dsi-capacity", "amount", amount);
      case MONITORING -> Message.of("screen.purpose.monitoring", "amount", amount);
    };
  }

  /**
   * What the amounts depend on; null where there is none and nobody assumes or invents anything.
   */
  private static @Nullable Message dependsOn(OptionResults option) {
    Outcome outcome = option.outcome();
    int illustrative = option.illustrations().size();
    Message figures = Message.of("screen.short.illustrative", "figures", illustrative);
    if (option.owed().isZero() && !option.hasUnknown() && !option.hasUndecided()) {
      // Whatever part of nothing is paid, it is nothing.
      return illustrative == 0 ? null : Message.of("screen.short.depends", "figures", figures);
    }
    List<Message> assumed =
        outcome.years().stream()
            .map(year -> PartPaid.of(outcome, year).assumed())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return switch (assumed.size()) {
      case 0 -> Message.of("screen.short.depends", "figures", figures);
      case 1 ->
          Message.of(
              "screen.short.depends-on-payers", "assumed", assumed.get(0), "figures", figures);
      default -> Message.of("screen.short.depends-on-payers-by-year", "figures", figures);
    };
  }
}

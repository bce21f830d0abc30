package org.dsisim.report.screen.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.message.Message;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.PartPaid;
import org.dsisim.report.content.WhatNamesMean;
import org.dsisim.report.layout.Bounded;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextColumn;
import org.dsisim.report.layout.TextTable;
import org.dsisim.value.Money;

/** Tables of what payers pay: as assumed, and if all follow. */
public final class PaymentTables {

  private final Alphabet alphabet;
  private final OwedWords words;
  private final PartPaid part;
  private final boolean usesAreKnown;

  /**
   * The tables of a year of an option.
   *
   * @param words what is owed is called
   * @param part what of it is paid
   * @param usesAreKnown whether the scenario says who uses DSI
   */
  PaymentTables(Alphabet alphabet, OwedWords words, PartPaid part, boolean usesAreKnown) {
    this.alphabet = alphabet;
    this.words = words;
    this.part = part;
    this.usesAreKnown = usesAreKnown;
  }

  /** How many of some payers pay, and of how many of them nobody can tell the amount. */
  public Message counted(Message count, long unknown) {
    return unknown == 0
        ? Message.of("screen.payers.pay", "payers", count, "pay", words.verb())
        : Message.of(
            "screen.payers.pay-some-unknown",
            "payers",
            count,
            "pay",
            words.verb(),
            "unknown",
            unknown);
  }

  /** So many of those of a kind that are asked. */
  static Message of(PayerKind kind, long some, int asked) {
    return switch (kind) {
      case USERS -> Message.of("screen.payers.of-users", "some", some, "users", asked);
      case COUNTRIES -> Message.of("screen.payers.of-countries", "some", some, "countries", asked);
    };
  }

  /** Those that owe something, and those of whom nobody can tell how much. */
  public static long liable(List<PayerOutcome> payers) {
    return payers.stream().filter(payer -> payer.isUnknown() || !payer.owed().isZero()).count();
  }

  /** Those that owe, would owe or are let off, the one that owes most first. */
  public static List<PayerOutcome> touched(Stream<PayerOutcome> payers) {
    return payers
        .filter(payer -> payer.liability() != Liability.NO)
        .sorted(
            Comparator.comparing(PayerOutcome::owed)
                .reversed()
                .thenComparing(payer -> payer.payer().id()))
        .toList();
  }

  /**
   * Groups of payers.
   *
   * @param key what stands over their names
   * @param kinds of payers that are in any of them
   * @param name of a group, a message or a text
   */
  public TextTable by(
      Message key, Set<PayerKind> kinds, List<Payments> groups, Function<Payments, Object> name) {
    TextTable table =
        table(
            TextColumn.ofWords(key),
            TextColumn.ofNumbers(asked(kinds)),
            TextColumn.ofNumbers(Message.of("screen.column.payers")));
    for (Payments one : groups) {
      row(table, List.of(name.apply(one), one.asked(), one.owing()), one.expected(), one.owed());
    }
    return table;
  }

  private static Message asked(Set<PayerKind> kinds) {
    if (kinds.size() != 1) {
      return Message.of("screen.column.asked");
    }
    return switch (kinds.iterator().next()) {
      case USERS -> Message.of("screen.column.users");
      case COUNTRIES -> Message.of("screen.column.countries");
    };
  }

  private TextTable table(TextColumn... before) {
    List<TextColumn> columns = new ArrayList<>(List.of(before));
    part.columns(words.shortHeading()).forEach(head -> columns.add(TextColumn.ofNumbers(head)));
    return new TextTable(columns);
  }

  private void row(TextTable table, List<Object> before, Object asAssumed, Object all) {
    table.row(Stream.concat(before.stream(), part.cells(asAssumed, all).stream()).toList());
  }

  /** Where each row is one payer, nothing is to be counted. */
  TextTable countries(List<Payments> countries, Function<Payments, Object> name) {
    TextTable table = table(TextColumn.ofWords(Message.of("screen.column.country")));
    for (Payments one : countries) {
      row(table, List.of(name.apply(one)), one.expected(), one.owed());
    }
    return table;
  }

  /** Payers by name, with what must be known of that. */
  public void names(Page page, List<PayerOutcome> payers, int most) {
    if (payers.stream().anyMatch(payer -> !payer.payer().isCountry())) {
      page.sentence(
          Message.of("screen.payers.companies", "meaning", WhatNamesMean.asked(usesAreKnown)));
    }
    TextTable table =
        table(
            TextColumn.ofWords(Message.of("screen.column.payer")),
            TextColumn.ofWords(Message.of("screen.column.liable")));
    for (PayerOutcome payer : payers.subList(0, Math.min(most, payers.size()))) {
      Object name =
          payer.payer().isCountry()
              ? alphabet.nameAsPayer(payer.payer().home())
              : payer.payer().name();
      row(
          table,
          List.of(name, liable(payer.liability())),
          amount(payer, payer.expected()),
          amount(payer, payer.owed()));
    }
    page.table(table);
    if (payers.stream().limit(most).anyMatch(PayerOutcome::isUnknown)) {
      page.sentence(Bounded.LEGEND);
    }
    if (payers.size() > most) {
      page.sentence(Message.of("screen.payers.more", "more", payers.size() - most));
    }
  }

  private static Message liable(Liability liability) {
    return switch (liability) {
      case YES -> Message.of("screen.liable.yes");
      case UNDECIDED -> Message.of("screen.liable.undecided");
      case EXEMPT -> Message.of("screen.liable.exempt");
      case NO -> Message.of("screen.liable.no");
    };
  }

  private static Object amount(PayerOutcome payer, Money money) {
    if (payer.isUnknown()) {
      // Of several uses some may be known: what is known is no less than what is owed.
      return payer.owed().isZero() ? Message.of("screen.unknown") : Bounded.atLeast(money, true);
    }
    return payer.liability() == Liability.UNDECIDED
        ? Message.of("screen.payers.not-counted")
        : money;
  }
}

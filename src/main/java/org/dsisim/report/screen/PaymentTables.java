package org.dsisim.report.screen;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.model.policy.OwedWords;
import org.dsisim.model.world.PayerKind;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.PartPaid;
import org.dsisim.report.content.WhatNamesMean;
import org.dsisim.report.layout.Bounded;
import org.dsisim.report.layout.Page;
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
  public String counted(String count, long unknown) {
    return "%s %s%s"
        .formatted(
            count,
            words.verb(),
            unknown == 0 ? "" : "; of " + unknown + " nobody can tell how much");
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
   * @param kinds of payers that are in any of them
   */
  public TextTable by(String key, Set<PayerKind> kinds, List<Payments> groups) {
    String asked = kinds.size() == 1 ? kinds.iterator().next().word() : "asked";
    TextTable table = table(List.of(key, asked, "payers"));
    for (Payments one : groups) {
      row(table, List.of(one.key(), one.asked(), one.owing()), one.expected(), one.owed());
    }
    return table;
  }

  private TextTable table(List<String> before) {
    return new TextTable(
        Stream.concat(before.stream(), part.columns(words.shortHeading()).stream()).toList());
  }

  private void row(TextTable table, List<Object> before, Object asAssumed, Object all) {
    table.row(Stream.concat(before.stream(), part.cells(asAssumed, all).stream()).toList());
  }

  /** Where each row is one payer, nothing is to be counted. */
  TextTable countries(List<Payments> countries) {
    TextTable table = table(List.of("country"));
    for (Payments one : countries) {
      row(table, List.of(one.key()), one.expected(), one.owed());
    }
    return table;
  }

  /** Payers by name, with what must be known of that. */
  public void names(Page page, List<PayerOutcome> payers, int most) {
    if (payers.stream().anyMatch(payer -> !payer.payer().isCountry())) {
      page.sentence("Companies: " + WhatNamesMean.asked(usesAreKnown).inEnglish() + ".");
    }
    TextTable table = table(List.of("payer", "liable "));
    for (PayerOutcome payer : payers.subList(0, Math.min(most, payers.size()))) {
      String name =
          payer.payer().isCountry()
              ? alphabet.nameAsPayer(payer.payer().home())
              : payer.payer().name();
      row(
          table,
          List.of(name, payer.liability().word()),
          amount(payer, payer.expected()),
          amount(payer, payer.owed()));
    }
    page.table(table);
    if (payers.stream().limit(most).anyMatch(PayerOutcome::isUnknown)) {
      page.sentence(Bounded.LEGEND);
    }
    if (payers.size() > most) {
      page.sentence("and " + (payers.size() - most) + " more: payers.csv has all, with --out DIR");
    }
  }

  private static Object amount(PayerOutcome payer, Money money) {
    if (payer.isUnknown()) {
      // Of several uses some may be known: what is known is no less than what is owed.
      return payer.owed().isZero() ? "unknown" : Bounded.atLeast(money, true);
    }
    return payer.liability() == Liability.UNDECIDED ? "not counted" : money;
  }
}

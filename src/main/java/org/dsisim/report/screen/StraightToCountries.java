package org.dsisim.report.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextTable;
import org.dsisim.value.Money;

/** What payers give straight to countries of origin and their communities, past the fund. */
final class StraightToCountries {

  private static final int LARGEST = 10;

  private final Page page;
  private final Alphabet alphabet;

  StraightToCountries(Page page, Alphabet alphabet) {
    this.page = page;
    this.alphabet = alphabet;
  }

  /** Nothing where nobody is paid directly. */
  void show(int year, List<PartyOutcome> parties) {
    List<PartyOutcome> paid =
        parties.stream()
            .filter(party -> !party.bilateral().isZero())
            .sorted(
                Comparator.comparing(PartyOutcome::bilateral)
                    .reversed()
                    .thenComparing(party -> party.country().code()))
            .toList();
    if (paid.isEmpty()) {
      return;
    }
    page.heading(
        "STRAIGHT TO COUNTRIES, %d: %s to %d %s, past the fund"
            .formatted(
                year,
                page.inWords(Receipts.of(paid).bilateral()),
                paid.size(),
                paid.size() == 1 ? "country" : "countries"));
    TextTable table = new TextTable("country", "ISO ", "State", "communities", "together");
    List<PartyOutcome> largest = new ArrayList<>(paid.subList(0, Math.min(LARGEST, paid.size())));
    if (!page.isByRank()) {
      largest.sort(alphabet.by(PartyOutcome::country));
    }
    for (PartyOutcome party : largest) {
      row(table, alphabet.name(party.country()), party.country().code().iso3(), List.of(party));
    }
    if (paid.size() > LARGEST) {
      int others = paid.size() - LARGEST;
      row(table, others + " that receive less", "", paid.subList(LARGEST, paid.size()));
    }
    for (Group group : Group.REGIONAL) {
      row(table, "of all, " + group.name().inEnglish(), "", in(paid, group));
    }
    for (Group group : Group.STATUSES) {
      if (List.of("ldc", "sids", "lmmc", "high-income").contains(group.id())) {
        row(table, "of all, " + group.shortName().inEnglish(), "", in(paid, group));
      }
    }
    page.table(table);
  }

  private static List<PartyOutcome> in(List<PartyOutcome> parties, Group group) {
    return parties.stream().filter(party -> group.members().test(party.country())).toList();
  }

  private static void row(TextTable table, String name, String code, List<PartyOutcome> parties) {
    Money all = Receipts.of(parties).bilateral();
    Money communities =
        parties.stream().map(PartyOutcome::bilateralIplc).reduce(Money.ZERO, Money::plus);
    table.row(name, code, all.minus(communities), communities, all);
  }
}

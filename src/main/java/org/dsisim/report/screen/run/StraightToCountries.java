package org.dsisim.report.screen.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.message.Message;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextColumn;
import org.dsisim.report.layout.TextTable;

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
        Message.of(
            "screen.heading.straight",
            "year",
            year,
            "amount",
            page.amount(Receipts.of(paid).bilateral()),
            "countries",
            paid.size()));
    TextTable table =
        new TextTable(
            List.of(
                TextColumn.ofWords(Message.of("screen.column.country")),
                TextColumn.ofWords(Message.of("screen.column.iso")),
                TextColumn.ofNumbers(Message.of("screen.column.state")),
                TextColumn.ofNumbers(Message.of("screen.column.communities")),
                TextColumn.ofNumbers(Message.of("screen.column.together"))));
    List<PartyOutcome> largest = new ArrayList<>(paid.subList(0, Math.min(LARGEST, paid.size())));
    if (!page.isByRank()) {
      largest.sort(alphabet.by(PartyOutcome::country));
    }
    for (PartyOutcome party : largest) {
      Message name = Message.plain(alphabet.name(party.country()));
      row(table, name, party.country().code().iso3(), List.of(party));
    }
    if (paid.size() > LARGEST) {
      int others = paid.size() - LARGEST;
      Message less = Message.of("screen.straight.less", "others", others);
      row(table, less, "", paid.subList(LARGEST, paid.size()));
    }
    for (Group group : Group.REGIONAL) {
      row(table, Message.of("screen.straight.of-all", "group", group.name()), "", in(paid, group));
    }
    for (Group group : Group.STATUSES) {
      if (List.of("ldc", "sids", "lmmc", "high-income").contains(group.id())) {
        row(
            table,
            Message.of("screen.straight.of-all", "group", group.shortName()),
            "",
            in(paid, group));
      }
    }
    page.table(table);
  }

  private static List<PartyOutcome> in(List<PartyOutcome> parties, Group group) {
    return parties.stream().filter(party -> group.members().test(party.country())).toList();
  }

  private static void row(TextTable table, Message name, String code, List<PartyOutcome> parties) {
    Receipts receipts = Receipts.of(parties);
    table.row(
        name, code, receipts.bilateralState(), receipts.bilateralIplc(), receipts.bilateral());
  }
}

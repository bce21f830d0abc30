package org.dsisim.report.screen.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.layout.Page;
import org.dsisim.study.comparison.PayerChanges;
import org.dsisim.study.comparison.PayerTally;
import org.dsisim.study.comparison.Turn;
import org.dsisim.study.comparison.YearComparison;

/** Who pays more and less than under a baseline: how many, in which sectors, from which homes. */
final class ChangesOfPayers {

  private static final int HOMES = 10;

  private final Page page;
  private final Alphabet alphabet;

  ChangesOfPayers(Page page, Alphabet alphabet) {
    this.page = page;
    this.alphabet = alphabet;
  }

  /** Shows them; a sentence where nothing changes for any. */
  void show(int option, YearComparison year) {
    page.heading(
        Message.of(
            "comparison.heading.pays",
            "year",
            String.valueOf(year.year()),
            "option",
            String.valueOf(option),
            "baseline",
            "1"));
    PayerChanges payers = year.payers();
    if (payers.all().isUnchanged()) {
      page.sentence(Message.of("comparison.unchanged"));
      unknown(payers);
      return;
    }
    page.table(turns(option, payers).table());
    unknown(payers);
    page.space();
    page.table(sectors(option, payers).table());
    homes(option, payers);
  }

  /** Of how many nobody can tell; nothing where it is none. */
  private void unknown(PayerChanges payers) {
    int unknown = payers.all().count(Turn.CANNOT_TELL);
    if (unknown > 0) {
      page.sentence(Message.of("comparison.unknown", "count", unknown));
    }
  }

  private static ChangeTable turns(int option, PayerChanges payers) {
    ChangeTable table =
        new ChangeTable(option, List.of(Message.plain(""), Message.of("comparison.payers")));
    for (Turn turn : Turn.values()) {
      int count = payers.all().count(turn);
      if (count > 0) {
        PayerTally those = payers.of(turn);
        List<Object> first = List.of(name(turn), count);
        if (turn == Turn.CANNOT_TELL) {
          table.rowOfUnknown(first, those.owed(), those);
        } else {
          table.row(first, those.owed());
        }
      }
    }
    Message all = Message.of("comparison.payers.all");
    table.row(List.of(all, payers.count()), payers.all().owed(), payers.all());
    return table;
  }

  private static Message name(Turn turn) {
    return switch (turn) {
      case BEGINS -> Message.of("comparison.turn.begins");
      case CEASES -> Message.of("comparison.turn.ceases");
      case MORE -> Message.of("comparison.turn.more");
      case LESS -> Message.of("comparison.turn.less");
      case SAME -> Message.of("comparison.turn.same");
      case CANNOT_TELL -> Message.of("comparison.turn.cannot-tell");
    };
  }

  private static ChangeTable sectors(int option, PayerChanges payers) {
    ChangeTable table = new ChangeTable(option, List.of(Message.of("comparison.sector")));
    payers
        .bySector()
        .forEach(
            (sector, tally) -> {
              if (!tally.isNothing()) {
                table.row(List.of(sectorName(sector)), tally.owed());
              }
            });
    return table;
  }

  private static Object sectorName(String sector) {
    return sector.isEmpty() ? Message.of("comparison.sector.unknown") : sector;
  }

  /** The homes whose payers' amounts change most, by name; or the one that changes most first. */
  private void homes(int option, PayerChanges payers) {
    List<Map.Entry<Country, PayerTally>> all = new ArrayList<>(payers.byHome().entrySet());
    all.removeIf(home -> home.getValue().owed().sign() == 0);
    all.sort(
        Comparator.comparing((Map.Entry<Country, PayerTally> home) -> home.getValue().size())
            .reversed()
            .thenComparing(home -> home.getKey().code()));
    if (all.isEmpty()) {
      return;
    }
    List<Map.Entry<Country, PayerTally>> shown =
        new ArrayList<>(all.subList(0, Math.min(HOMES, all.size())));
    if (!page.isByRank()) {
      shown.sort(alphabet.by(Map.Entry::getKey));
    }
    ChangeTable table = new ChangeTable(option, List.of(Message.of("comparison.home")));
    shown.forEach(
        home -> table.row(List.of(alphabet.nameAsPayer(home.getKey())), home.getValue().owed()));
    page.space();
    page.table(table.table());
    int others = payers.byHome().size() - shown.size();
    if (others > 0) {
      page.sentence(Message.of("comparison.homes.more", "count", others));
    }
  }
}

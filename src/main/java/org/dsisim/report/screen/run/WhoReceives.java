package org.dsisim.report.screen.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.PerHead;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.world.Country;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Selection;
import org.dsisim.report.layout.FewDigits;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextColumn;
import org.dsisim.report.layout.TextTable;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** Who receives from a fund, on a page: the countries asked for, groups, and amounts. */
public final class WhoReceives {

  /** As many different amounts are listed one by one; a formula of bands has few. */
  private static final int DISTINCT = 12;

  /** The row of what is set aside for the IPLC of Parties that are not eligible. */
  public static final Message WINDOW = Message.of("screen.receives.window");

  private static final int LARGEST = 10;
  private static final int SMALLEST = 3;
  private static final long MILLION = 1_000_000;

  private final Page page;
  private final Selection selection;
  private final Alphabet alphabet;

  WhoReceives(Page page, Selection selection, Alphabet alphabet) {
    this.page = page;
    this.selection = selection;
    this.alphabet = alphabet;
  }

  /**
   * Shows them.
   *
   * @param countries all that can be asked for
   * @param toShare what there is to share, given out or not: shares are of it
   */
  void show(int year, Collection<Country> countries, List<PartyOutcome> parties, Money toShare) {
    Receipts all = Receipts.of(parties);
    page.heading(
        Message.of(
            "screen.heading.receives",
            "year",
            year,
            "eligible",
            all.parties(),
            "parties",
            parties.stream().filter(p -> p.country().isParty()).count()));
    if (selection.asksForCountries()) {
      new CountriesAskedFor(page, selection, alphabet).show(countries, parties);
      page.space();
    }
    groups(parties, all, toShare);
    if (!selection.asksForCountries()) {
      amounts(parties);
    }
  }

  private void groups(List<PartyOutcome> parties, Receipts all, Money toShare) {
    TextTable table =
        new TextTable(
            Message.of("screen.column.group"),
            Message.of("screen.column.parties"),
            Message.of("screen.column.amount"),
            Message.of("screen.column.state"),
            Message.of("screen.column.iplc"),
            Message.of("screen.column.percent-of-fund"),
            Message.of("screen.column.per-million-people"));
    for (Group group : Group.REGIONAL) {
      row(table, group.name(), Receipts.of(parties, group), toShare, perHead(parties, group));
    }
    Receipts inWindows = Receipts.ofWindows(parties);
    boolean window = !inWindows.amount().isZero();
    if (window) {
      row(table, WINDOW, inWindows, toShare, "");
    }
    PerHead ofAll = perHead(parties.stream().filter(PartyOutcome::eligible).toList());
    row(table, Message.of("screen.all"), all, toShare, perMillion(ofAll));
    for (Group group : Group.STATUSES) {
      Receipts receipts = Receipts.of(parties, group);
      if (receipts.parties() > 0 && !group.id().equals("jusscannz")) {
        row(
            table,
            Message.of("screen.of-them", "group", group.shortName()),
            receipts,
            toShare,
            perHead(parties, group));
      }
    }
    page.table(table);
    page.sentence(Message.of("screen.receives.abbreviations"));
    page.sentence(people(ofAll.leftOut()));
    if (window) {
      page.sentence(Message.of("screen.receives.what-window-is"));
    }
    if (!all.amount().equals(toShare)) {
      page.sentence(Message.of("screen.receives.shares", "amount", page.amount(toShare)));
    }
  }

  /** Whose people amounts are held against. */
  private Message people(List<Country> leftOut) {
    return leftOut.isEmpty()
        ? Message.of("screen.receives.people")
        : Message.of(
            "screen.receives.people.without",
            "parties",
            WordList.upTo(
                LARGEST,
                leftOut.stream()
                    .sorted(alphabet.by(country -> country))
                    .map(alphabet::name)
                    .toList()));
  }

  private static Object perHead(List<PartyOutcome> parties, Group group) {
    return perMillion(
        perHead(
            parties.stream()
                .filter(PartyOutcome::eligible)
                .filter(party -> group.members().test(party.country()))
                .toList()));
  }

  private static PerHead perHead(List<PartyOutcome> eligible) {
    return PerHead.of(eligible, PartyOutcome::country, PartyOutcome::amount);
  }

  /** Nothing where nobody's people are known, which is no zero. */
  private static Object perMillion(PerHead perHead) {
    return perHead.dollars() == null ? "" : FewDigits.of(perHead.dollars().times(MILLION));
  }

  private static void row(
      TextTable table, Message name, Receipts receipts, Money total, Object perHead) {
    table.row(
        name,
        receipts.parties(),
        receipts.amount(),
        receipts.state(),
        receipts.iplc(),
        percent(receipts.amount(), total),
        perHead);
  }

  private static String percent(Money part, Money total) {
    if (total.isZero()) {
      return "";
    }
    Fraction percent = part.toFraction().times(100).dividedBy(total.toFraction());
    return percent.toDecimal(2).toPlainString();
  }

  private void amounts(List<PartyOutcome> parties) {
    List<PartyOutcome> eligible =
        parties.stream()
            .filter(PartyOutcome::eligible)
            .sorted(
                Comparator.comparing(PartyOutcome::amount)
                    .reversed()
                    .thenComparing(alphabet.by(PartyOutcome::country)))
            .toList();
    if (eligible.isEmpty() || eligible.get(0).amount().isZero()) {
      return;
    }
    // Parties of one band differ by a cent where the apportionment gave the last cents out.
    Map<Fraction, List<PartyOutcome>> byShare = new LinkedHashMap<>();
    eligible.forEach(p -> byShare.computeIfAbsent(p.share(), s -> new ArrayList<>()).add(p));
    page.space();
    if (byShare.size() <= DISTINCT) {
      page.table(byAmount(byShare));
    } else if (page.isByRank()) {
      ranked(eligible);
    } else {
      between(eligible);
    }
    page.sentence(Message.of("screen.receives.asking"));
  }

  private TextTable byAmount(Map<Fraction, List<PartyOutcome>> byShare) {
    TextTable table =
        new TextTable(
            Message.of("screen.column.equal-amounts"),
            Message.of("screen.column.parties"),
            Message.of("screen.column.each"),
            Message.of("screen.column.together"));
    byShare.forEach(
        (share, parties) ->
            table.row(
                examples(parties),
                parties.size(),
                parties.get(0).amount(),
                Receipts.of(parties).amount()));
    return table;
  }

  private String examples(List<PartyOutcome> parties) {
    return String.join(
        ", ",
        parties.stream()
            .map(PartyOutcome::country)
            .sorted(alphabet.by(country -> country))
            .limit(3)
            .map(alphabet::name)
            .toList());
  }

  private void ranked(List<PartyOutcome> eligible) {
    List<PartyOutcome> shown =
        new ArrayList<>(eligible.subList(0, Math.min(LARGEST, eligible.size())));
    int from = Math.max(shown.size(), eligible.size() - SMALLEST);
    shown.addAll(eligible.subList(from, eligible.size()));
    TextTable table =
        new TextTable(
            List.of(
                TextColumn.ofWords(Message.of("screen.column.country")),
                TextColumn.ofWords(Message.of("screen.column.iso")),
                TextColumn.ofNumbers(Message.of("screen.column.amount")),
                TextColumn.ofNumbers(Message.of("screen.column.state")),
                TextColumn.ofNumbers(Message.of("screen.column.iplc"))));
    for (PartyOutcome party : shown) {
      table.row(
          alphabet.name(party.country()),
          party.country().code(),
          party.amount(),
          party.state(),
          party.iplc());
    }
    page.table(table);
    page.sentence(
        Message.of(
            "screen.receives.ranked",
            "largest",
            Math.min(LARGEST, eligible.size()),
            "smallest",
            eligible.size() - from,
            "parties",
            eligible.size()));
  }

  /** Without a rank: how far amounts lie apart. */
  private void between(List<PartyOutcome> eligible) {
    int size = eligible.size();
    page.sentence(
        Message.of(
            "screen.receives.between",
            "least",
            page.amount(eligible.get(size - 1).amount()),
            "most",
            page.amount(eligible.get(0).amount()),
            "middle",
            page.amount(eligible.get((size - 1) / 2).amount())));
  }
}

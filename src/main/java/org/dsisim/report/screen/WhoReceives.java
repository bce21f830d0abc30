package org.dsisim.report.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.model.world.Country;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Selection;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextTable;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** Who receives from a fund, on a page: the countries asked for, groups, and amounts. */
public final class WhoReceives {

  /** As many different amounts are listed one by one; a formula of bands has few. */
  private static final int DISTINCT = 12;

  /** The row of what is set aside for the IPLC of Parties that are not eligible. */
  public static final String WINDOW = "window for IPLC";

  private static final int LARGEST = 10;
  private static final int SMALLEST = 3;

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
        "WHO RECEIVES, %d: %d of %d Parties are eligible"
            .formatted(
                year, all.parties(), parties.stream().filter(p -> p.country().isParty()).count()));
    if (selection.asksForCountries()) {
      new CountriesAskedFor(page, selection, alphabet).show(countries, parties);
      page.sentence("");
    }
    groups(parties, all, toShare);
    if (!selection.asksForCountries()) {
      amounts(parties);
    }
  }

  private void groups(List<PartyOutcome> parties, Receipts all, Money toShare) {
    TextTable table =
        new TextTable("group", "Parties", "amount", "State", "for IPLC needs", "% of the fund");
    for (Group group : Group.REGIONAL) {
      row(table, group.name().inEnglish(), Receipts.of(parties, group), toShare);
    }
    Receipts inWindows = Receipts.ofWindows(parties);
    boolean window = !inWindows.amount().isZero();
    if (window) {
      row(table, WINDOW, inWindows, toShare);
    }
    row(table, "all", all, toShare);
    for (Group group : Group.STATUSES) {
      Receipts receipts = Receipts.of(parties, group);
      if (receipts.parties() > 0 && !group.id().equals("jusscannz")) {
        row(table, "of them " + group.shortName().inEnglish(), receipts, toShare);
      }
    }
    page.table(table);
    page.sentence(
        "IPLC: indigenous peoples and local communities. LDC, SIDS, LLDC, LMMC: least developed,"
            + " small island, landlocked developing and like-minded megadiverse countries; a"
            + " country can be several.");
    if (window) {
      page.sentence(
          "Window: for IPLC in countries that are not eligible, set aside first; it counts in no"
              + " group of countries.");
    }
    if (!all.amount().equals(toShare)) {
      page.sentence(
          "Shares are of all that there is to share, "
              + page.inWords(toShare)
              + ": what is undistributed is nobody's.");
    }
  }

  private static void row(TextTable table, String name, Receipts receipts, Money total) {
    table.row(
        name,
        receipts.parties(),
        receipts.amount(),
        receipts.state(),
        receipts.iplc(),
        percent(receipts.amount(), total));
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
    page.sentence("");
    if (byShare.size() <= DISTINCT) {
      page.table(byAmount(byShare));
    } else if (page.isByRank()) {
      ranked(eligible);
    } else {
      between(eligible);
    }
    page.sentence("One country: --country KEN. A group: --group african-group. All: --out DIR.");
  }

  private TextTable byAmount(Map<Fraction, List<PartyOutcome>> byShare) {
    TextTable table =
        new TextTable("Parties with equal amounts", "Parties", "each, up to a cent", "together");
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
    TextTable table = new TextTable("country", "ISO ", "amount", "State", "for IPLC needs");
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
        "The %d largest and %d smallest of %d."
            .formatted(
                Math.min(LARGEST, eligible.size()), eligible.size() - from, eligible.size()));
  }

  /** Without a rank: how far amounts lie apart. */
  private void between(List<PartyOutcome> eligible) {
    int size = eligible.size();
    page.sentence(
        "A Party receives from %s to %s, half of them %s or more. By amount: --rank."
            .formatted(
                page.inWords(eligible.get(size - 1).amount()),
                page.inWords(eligible.get(0).amount()),
                page.inWords(eligible.get((size - 1) / 2).amount())));
  }
}

package org.dsisim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dsisim.analysis.Group;
import org.dsisim.analysis.Grouped;
import org.dsisim.analysis.Receipts;
import org.dsisim.simulation.PartyOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** Who receives, on a page: by group, by amount, and the countries asked for. */
final class WhoReceives {

  /** As many different amounts are listed one by one; a formula of bands has few. */
  private static final int DISTINCT = 12;

  /** The row of what is set aside for the IPLC of Parties that are not eligible. */
  static final String WINDOW = "window for IPLC";

  private static final int LARGEST = 10;
  private static final int SMALLEST = 3;

  private final Page page;
  private final Selection selection;
  private final String language;

  WhoReceives(Page page, Selection selection, String language) {
    this.page = page;
    this.selection = selection;
    this.language = language;
  }

  /**
   * Shows them.
   *
   * @param toShare what there is to share, given out or not: shares are of it
   */
  void show(int year, List<PartyOutcome> parties, Money toShare) {
    Receipts all = Receipts.of(parties);
    page.heading(
        "WHO RECEIVES, %d: %d of %d Parties are eligible"
            .formatted(
                year, all.parties(), parties.stream().filter(p -> p.country().isParty()).count()));
    groups(parties, all, toShare);
    if (selection.group() != null || !selection.countries().isEmpty()) {
      chosen(parties);
    } else {
      amounts(parties);
    }
  }

  private void groups(List<PartyOutcome> parties, Receipts all, Money toShare) {
    TextTable table = new TextTable("group", "Parties", "amount", "State", "IPLC", "% of fund");
    for (Group group : Group.REGIONAL) {
      row(table, group.name(), Receipts.of(parties, group), toShare);
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
        row(table, "of them " + group.shortName(), receipts, toShare);
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
              + Grouped.of(toShare)
              + ": what is undistributed is nobody's.");
    }
  }

  private static void row(TextTable table, String name, Receipts receipts, Money total) {
    table.row(
        name,
        receipts.parties(),
        Grouped.of(receipts.amount()),
        Grouped.of(receipts.state()),
        Grouped.of(receipts.iplc()),
        percent(receipts.amount(), total));
  }

  private static String percent(Money part, Money total) {
    if (total.isZero()) {
      return "";
    }
    Fraction percent = part.toFraction().times(100).dividedBy(total.toFraction());
    return percent.toDecimal(2).toPlainString();
  }

  private void chosen(List<PartyOutcome> parties) {
    Group group = selection.group();
    List<PartyOutcome> chosen =
        parties.stream()
            .filter(
                party ->
                    selection.countries().contains(party.country().code())
                        || (group != null && group.members().test(party.country())))
            .sorted(inReadersAlphabet())
            .toList();
    page.sentence("");
    page.table(countries(chosen));
    if (group != null) {
      Receipts together = Receipts.of(chosen);
      page.sentence(
          "%s: %s to %d eligible Parties."
              .formatted(group.name(), Grouped.of(together.amount()), together.parties()));
    }
  }

  /** Alphabetical in the reader's language. */
  private Comparator<PartyOutcome> inReadersAlphabet() {
    java.text.Collator collator = java.text.Collator.getInstance(Locale.forLanguageTag(language));
    return Comparator.comparing(
        (PartyOutcome party) -> party.country().name(language), collator::compare);
  }

  private TextTable countries(List<PartyOutcome> parties) {
    boolean bilateral = parties.stream().anyMatch(party -> !party.bilateral().isZero());
    TextTable table =
        bilateral
            ? new TextTable("country", "ISO ", "from the fund", "State", "IPLC", "bilateral")
            : new TextTable("country", "ISO ", "amount", "State", "IPLC");
    for (PartyOutcome party : parties) {
      List<Object> cells = new ArrayList<>();
      cells.add(party.country().name(language));
      cells.add(party.country().code());
      boolean receives = party.eligible() || !party.amount().isZero();
      cells.add(receives ? Grouped.of(party.amount()) : "not eligible");
      cells.add(receives ? Grouped.of(party.state()) : "");
      cells.add(receives ? Grouped.of(party.iplc()) : "");
      if (bilateral) {
        cells.add(Grouped.of(party.bilateral()));
      }
      table.row(cells.toArray());
    }
    return table;
  }

  private void amounts(List<PartyOutcome> parties) {
    List<PartyOutcome> eligible =
        parties.stream()
            .filter(PartyOutcome::eligible)
            .sorted(
                Comparator.comparing(PartyOutcome::amount)
                    .reversed()
                    .thenComparing(party -> party.country().code()))
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
    } else {
      List<PartyOutcome> shown =
          new ArrayList<>(eligible.subList(0, Math.min(LARGEST, eligible.size())));
      int from = Math.max(shown.size(), eligible.size() - SMALLEST);
      shown.addAll(eligible.subList(from, eligible.size()));
      page.table(countries(shown));
      page.sentence(
          "The %d largest and %d smallest of %d."
              .formatted(
                  Math.min(LARGEST, eligible.size()), eligible.size() - from, eligible.size()));
    }
    page.sentence("One country: --country KEN. A group: --group african-group. All: --out DIR.");
  }

  private TextTable byAmount(Map<Fraction, List<PartyOutcome>> byShare) {
    TextTable table = new TextTable("equal amounts, such as", "Parties", "each", "together");
    byShare.forEach(
        (share, parties) ->
            table.row(
                examples(parties),
                parties.size(),
                Grouped.of(parties.get(0).amount()),
                Grouped.of(Receipts.of(parties).amount())));
    return table;
  }

  private String examples(List<PartyOutcome> parties) {
    return String.join(
        ", ", parties.stream().limit(3).map(party -> party.country().name(language)).toList());
  }
}

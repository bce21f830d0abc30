package org.dsisim.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.dsisim.analysis.Gaps;
import org.dsisim.analysis.Group;
import org.dsisim.analysis.Grouped;
import org.dsisim.analysis.Receipts;
import org.dsisim.analysis.UseTotals;
import org.dsisim.model.OwedWords;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.PartyOutcome;
import org.dsisim.simulation.RecordTags;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Several options on a page, side by side: what comes in, and who receives it. Options are
 * numbered, so that no name has to be cut.
 */
final class Comparison {

  /** As many options stand side by side; more begin a new table. */
  private static final int ABREAST = 4;

  private final Page page;
  private final Selection selection;
  private final Run run;
  private final WhatAmountsRestOn bases;

  Comparison(Page page, Selection selection, Run run) {
    this.page = page;
    this.selection = selection;
    this.run = run;
    this.bases = new WhatAmountsRestOn(page);
  }

  void show() {
    new WhichOptions(page, run).options(true);
    for (int year : run.scenario().scenario().years()) {
      money(year);
      receipts(year);
      uses(year);
      tags(year);
    }
    new WhatWasPaid(page, run.scenario().paid()).show(run.outcomes());
    page.sentence("One option alone shows who pays, by sector and home.");
    gaps();
  }

  private void money(int year) {
    page.heading("MONEY, " + year + ", USD, " + run.scenario().sheet().basis());
    String owed =
        OwedWords.ofAll(run.outcomes().stream().map(Outcome::option).toList()).shortHeading();
    TextTable table = new TextTable("option", owed, "expected", "payers", "eligible");
    int number = 1;
    for (YearOutcome one : of(year)) {
      table.row(
          number++,
          (one.hasUnknown() ? "at least " : "") + Grouped.of(one.owed()),
          Grouped.of(one.expected()),
          one.owing(),
          Receipts.of(one.parties()).parties());
    }
    page.table(table);
    bases.show(of(year));
    new WhatIsOwedTwice(page).show(run.outcomes(), of(year));
  }

  private List<YearOutcome> of(int year) {
    return run.outcomes().stream()
        .flatMap(outcome -> outcome.years().stream())
        .filter(one -> one.year() == year)
        .toList();
  }

  private void receipts(int year) {
    List<YearOutcome> all = of(year);
    for (int from = 0; from < all.size(); from += ABREAST) {
      List<YearOutcome> abreast = all.subList(from, Math.min(all.size(), from + ABREAST));
      page.heading("WHO RECEIVES, " + year + ", USD, by option");
      List<String> header = new ArrayList<>(List.of("group"));
      for (int i = 0; i < abreast.size(); i++) {
        header.add(String.valueOf(from + i + 1));
      }
      TextTable table = new TextTable(header.toArray(new String[0]));
      rows().forEach((name, amount) -> table.row(row(name, amount, abreast)));
      page.table(table);
    }
  }

  /** Beside the money: what uses go through; nothing where no option asks anything of them. */
  private void uses(int year) {
    List<YearOutcome> all = of(year);
    if (all.stream().allMatch(one -> UseTotals.of(one.uses()).burdened() == 0)) {
      return;
    }
    page.heading("WHAT USES GO THROUGH, " + year + " (beside the money, never added to it)");
    TextTable table =
        new TextTable("option", "permits", "consents", "longest", "cost", "dropped", "not owed");
    int number = 1;
    for (YearOutcome one : all) {
      UseTotals totals = UseTotals.of(one.uses());
      table.row(
          number++,
          totals.permits(),
          totals.consents(),
          totals.longest().toDecimal(1).stripTrailingZeros().toPlainString(),
          Grouped.of(totals.cost()),
          totals.dropped(),
          Grouped.of(one.lost()));
    }
    page.table(table);
    page.sentence(
        "Permits of States, consents of communities; longest: months of the longest use; cost: to"
            + " users, USD; dropped: uses that do not happen, with what is not owed for them.");
  }

  /** What databases bear; nothing where no option asks it of them. */
  private void tags(int year) {
    ByOption costs = new ByOption();
    int number = 1;
    for (YearOutcome one : of(year)) {
      if (!one.tags().isEmpty()) {
        Money cost = one.tags().stream().map(RecordTags::cost).reduce(Money.ZERO, Money::plus);
        costs.say(number, Grouped.of(cost));
      }
      number++;
    }
    if (costs.size() > 0) {
      page.sentence("Cost of tagging records to databases, USD, in no flow, by option:")
          .items(costs.each());
    }
  }

  private static Object[] row(
      String name, ToLongFunction<List<PartyOutcome>> cents, List<YearOutcome> abreast) {
    List<Object> cells = new ArrayList<>(List.of(name));
    for (YearOutcome one : abreast) {
      long amount = cents.applyAsLong(one.parties());
      cells.add(Grouped.of(new Money(amount)));
    }
    return cells.toArray();
  }

  /** Groups and countries to compare, with what they receive from the fund and bilaterally. */
  private Map<String, ToLongFunction<List<PartyOutcome>>> rows() {
    Map<String, ToLongFunction<List<PartyOutcome>>> rows = new LinkedHashMap<>();
    for (Group group : Group.REGIONAL) {
      rows.put(group.name(), parties -> received(parties, group));
    }
    rows.put("all", parties -> received(parties, null));
    for (Group group : Group.STATUSES) {
      rows.put("of them " + group.shortName(), parties -> received(parties, group));
    }
    Group chosen = selection.group();
    if (chosen != null) {
      rows.put(chosen.name(), parties -> received(parties, chosen));
    }
    for (CountryCode code : chosenCountries()) {
      rows.put(
          named(code),
          parties -> received(parties, new Group("", "", country -> country.code().equals(code))));
    }
    return rows;
  }

  private List<CountryCode> chosenCountries() {
    List<CountryCode> codes = new ArrayList<>(selection.countries());
    Group group = selection.group();
    if (group != null) {
      for (PartyOutcome party : run.outcomes().get(0).years().get(0).parties()) {
        if (group.members().test(party.country()) && !codes.contains(party.country().code())) {
          codes.add(party.country().code());
        }
      }
    }
    return codes;
  }

  private String named(CountryCode code) {
    for (PartyOutcome party : run.outcomes().get(0).years().get(0).parties()) {
      if (party.country().code().equals(code)) {
        return party.country().name(run.language());
      }
    }
    return code.iso3();
  }

  private static long received(List<PartyOutcome> parties, @Nullable Group group) {
    Receipts receipts = Receipts.of(parties, group);
    return receipts.amount().plus(receipts.bilateral()).cents();
  }

  /** What cannot be told: once, where it is the same for all options. */
  private void gaps() {
    Map<String, List<String>> optionsBySentence = new LinkedHashMap<>();
    int number = 1;
    for (Outcome outcome : run.outcomes()) {
      for (String sentence : Gaps.of(outcome)) {
        optionsBySentence
            .computeIfAbsent(sentence, key -> new ArrayList<>())
            .add(String.valueOf(number));
      }
      number++;
    }
    if (optionsBySentence.isEmpty()) {
      return;
    }
    page.heading("WHAT THIS SCENARIO CANNOT TELL");
    optionsBySentence.forEach(
        (sentence, options) ->
            page.items(
                List.of(
                    options.size() == run.outcomes().size()
                        ? sentence
                        : "option " + String.join(", ", options) + ": " + sentence)));
  }
}

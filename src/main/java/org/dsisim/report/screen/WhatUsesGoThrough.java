package org.dsisim.report.screen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.indicator.UnknownOrigin;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.UseTotals;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.formula.Procedure;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.report.content.Selection;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextTable;
import org.dsisim.simulation.RecordTags;
import org.dsisim.simulation.UseBurden;
import org.dsisim.simulation.UseOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;

/** What is no money: permits, months, uses that do not happen, and who uses open data. */
final class WhatUsesGoThrough {

  private static final int NAMES = 25;

  private static final Set<Procedure> PERMITS =
      Set.of(Procedure.PERMIT, Procedure.SIMPLIFIED_PERMIT, Procedure.EXPEDITED_PERMIT);

  private final Page page;
  private final Selection selection;

  WhatUsesGoThrough(Page page, Selection selection) {
    this.page = page;
    this.selection = selection;
  }

  /** Nothing where the scenario has no uses. */
  void show(YearOutcome year) {
    if (!year.uses().isEmpty()) {
      burdens(year);
      tags(year);
      openData(year);
    }
  }

  private void burdens(YearOutcome year) {
    page.heading("WHAT USES GO THROUGH, " + year.year() + " (beside the money, never added to it)");
    if (!year.permitsLeftOut().isEmpty()) {
      page.sentence(
          "Nobody can tell all of it: %s %s out permits, notifications and the like."
              .formatted(
                  String.join(", ", year.permitsLeftOut()),
                  year.permitsLeftOut().size() == 1 ? "leaves" : "leave"));
    }
    UseTotals all = UseTotals.of(year.uses());
    if (all.burdened() == 0) {
      if (year.permitsLeftOut().isEmpty()) {
        page.sentence(
            "None of %d uses needs a permit, a licence or a consent.".formatted(all.uses()));
      }
      return;
    }
    TextTable table =
        new TextTable(
            "purpose", "uses", "permits", "licences", "consents", "longest", "cost", "dropped");
    row(table, "research", UseTotals.of(year.uses(), "research"));
    row(table, "commercial", UseTotals.of(year.uses(), "commercial"));
    row(table, "all", all);
    page.table(table);
    page.sentence(
        "Permits and licences of States, consents of communities; longest: months of the longest"
            + " use; cost: to users; dropped: uses that do not happen.");
    permitsRun(year).forEach(how -> page.sentence("Months: " + how + "."));
    Money lost = year.lost();
    if (!lost.isZero()) {
      page.sentence("Not owed, since the use does not happen: " + page.inWords(lost) + ".");
    }
    if (year.owing() > 0) {
      unknownOrigin(year.uses());
    }
    if (selection.names()) {
      names(year);
    } else {
      page.sentence("Use by use: --names, or burdens.csv with --out DIR.");
    }
  }

  private void unknownOrigin(List<UseOutcome> uses) {
    UnknownOrigin origin = UnknownOrigin.of(uses);
    if (!origin.unknown().isZero()) {
      page.sentence(
          "Of product sales, %s %% rest on sequences of unknown origin: %s of %s."
              .formatted(
                  origin.percent().toDecimal(1).toPlainString(),
                  page.inWords(origin.unknown()),
                  page.inWords(origin.sales())));
    }
  }

  private static void row(TextTable table, String name, UseTotals totals) {
    table.row(
        name,
        totals.uses(),
        totals.permits(),
        totals.licences(),
        totals.consents(),
        months(totals.longest()),
        totals.cost(),
        totals.dropped());
  }

  private void names(YearOutcome year) {
    List<UseBurden> burdens = new ArrayList<>();
    year.uses().forEach(use -> burdens.addAll(use.burdens()));
    burdens.sort(
        Comparator.comparing(UseBurden::months)
            .thenComparing(UseBurden::cost)
            .reversed()
            .thenComparing(burden -> burden.use().id()));
    TextTable table =
        new TextTable(
            "use", "purpose ", "permits", "licences", "consents", "months", "cost", "happens ");
    for (UseBurden burden : burdens.subList(0, Math.min(NAMES, burdens.size()))) {
      table.row(
          burden.use().id(),
          burden.use().row().purpose(),
          count(burden, PERMITS),
          count(burden, EnumSet.of(Procedure.LICENCE)),
          count(burden, EnumSet.of(Procedure.COMMUNITY_CONSENT)),
          months(burden.months()),
          burden.cost(),
          burden.isDropped() ? "no" : "yes");
    }
    page.sentence("");
    page.table(table);
    if (burdens.size() > NAMES) {
      page.sentence(
          "and " + (burdens.size() - NAMES) + " more: burdens.csv has all, with --out DIR");
    }
    List<String> dropped =
        burdens.stream()
            .filter(UseBurden::isDropped)
            .map(burden -> burden.use().id() + " does not happen: " + burden.dropped() + ".")
            .toList();
    page.items(dropped);
  }

  private static long count(UseBurden burden, Set<Procedure> procedures) {
    return burden.steps().stream()
        .filter(step -> procedures.contains(step.formality().procedure()))
        .mapToLong(UseBurden.Step::count)
        .sum();
  }

  /** Whether the permits of a use are sought at the same time, which decides its months. */
  static List<String> permitsRun(YearOutcome year) {
    Set<String> burdening = new TreeSet<>();
    year.uses().forEach(use -> use.burdens().forEach(one -> burdening.add(one.ruleSet())));
    List<String> words = new ArrayList<>();
    for (String ruleSet : burdening) {
      ParameterValues terms = year.terms().get(ruleSet);
      MeasuringParameter permits = MeasuringParameter.PERMITS_RUN;
      if (terms != null && terms.has(permits.parameter())) {
        words.add(
            "what one use needs runs %s (%s.%s = %s)"
                .formatted(
                    permits.word(terms).equals("serial") ? "one after another" : "at the same time",
                    ruleSet,
                    permits.parameter(),
                    permits.word(terms)));
      }
    }
    return words;
  }

  static String months(Fraction months) {
    return months.toDecimal(1).stripTrailingZeros().toPlainString();
  }

  /** What databases have to do; nothing where that is nothing. */
  private void tags(YearOutcome year) {
    if (year.tags().isEmpty()) {
      return;
    }
    page.heading("WHAT DATABASES TAG, " + year.year() + " (beside the money, never added to it)");
    TextTable table = new TextTable("database", "records", "cost", "uses of unknown number");
    for (RecordTags tags : year.tags()) {
      table.row(
          tags.database(),
          Grouped.of(new BigDecimal(tags.records())),
          tags.cost(),
          tags.usesOfUnknownNumber());
    }
    page.table(table);
    page.sentence("Records of the uses in the scenario, counted for each use; cost: to databases.");
  }

  /** The benefit that every option can take away, and none pays for. */
  private void openData(YearOutcome year) {
    List<UseOutcome> open = year.uses().stream().filter(UseOutcome::isOfOpenData).toList();
    page.heading(
        "WHO USES OPEN DATA, %d: %d of %d uses, by home of the user"
            .formatted(year.year(), open.size(), year.uses().size()));
    if (!year.uses().isEmpty() && year.uses().stream().noneMatch(UseOutcome::openAccess)) {
      page.sentence("Under this option databases are no longer open to all.");
      return;
    }
    TextTable table = new TextTable("home", "uses", "research", "commercial");
    for (Group group : Group.REGIONAL) {
      row(table, group.name().inEnglish(), in(open, group));
    }
    row(table, "no group", open.stream().filter(WhatUsesGoThrough::inNoGroup).toList());
    for (Group group : Group.STATUSES) {
      if (List.of("ldc", "sids", "high-income").contains(group.id())) {
        row(table, "of them " + group.shortName().inEnglish(), in(open, group));
      }
    }
    page.table(table);
  }

  private static boolean inNoGroup(UseOutcome use) {
    return Group.REGIONAL.stream().noneMatch(group -> group.members().test(use.home()));
  }

  private static List<UseOutcome> in(List<UseOutcome> uses, Group group) {
    return uses.stream().filter(use -> group.members().test(use.home())).toList();
  }

  private static void row(TextTable table, String name, List<UseOutcome> uses) {
    long research = uses.stream().filter(use -> use.row().purpose().equals("research")).count();
    if (!uses.isEmpty() || !name.equals("no group")) {
      table.row(name, uses.size(), research, uses.size() - research);
    }
  }
}

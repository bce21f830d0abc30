package org.dsisim.report.screen.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.use.UnknownOrigin;
import org.dsisim.message.Message;
import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.permit.UseBurden;
import org.dsisim.report.content.Selection;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextColumn;
import org.dsisim.report.layout.TextTable;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.simulation.sum.OpenUses;
import org.dsisim.simulation.sum.UseTotals;
import org.dsisim.simulation.year.RecordTags;
import org.dsisim.value.Fraction;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;

/** What is no money: permits, months, uses that do not happen, and who uses open data. */
final class WhatUsesGoThrough {

  private static final int NAMES = 25;

  private static final Set<Procedure> PERMITS =
      Set.of(Procedure.PERMIT, Procedure.SIMPLIFIED_PERMIT, Procedure.EXPEDITED_PERMIT);

  /** The words of the table of uses. */
  private static final String RESEARCH = "research";

  private static final String COMMERCIAL = "commercial";

  private static final Message FOR_RESEARCH = Message.of("screen.uses.research");
  private static final Message FOR_MARKET = Message.of("screen.uses.commercial");
  private static final Message PURPOSE = Message.of("screen.column.purpose");
  private static final Message USES = Message.of("screen.column.uses");

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
    page.heading(Message.of("screen.heading.uses", "year", year.year()));
    if (!year.permitsLeftOut().isEmpty()) {
      page.sentence(
          Message.of(
              "screen.uses.left-out",
              "rules",
              year.permitsLeftOut(),
              "count",
              year.permitsLeftOut().size()));
    }
    UseTotals all = UseTotals.of(year.uses());
    if (all.burdened() == 0) {
      if (year.permitsLeftOut().isEmpty()) {
        page.sentence(Message.of("screen.uses.none-burdened", "uses", all.uses()));
      }
      return;
    }
    TextTable table =
        new TextTable(
            PURPOSE,
            USES,
            Message.of("screen.column.permits"),
            Message.of("screen.column.licences"),
            Message.of("screen.column.consents"),
            Message.of("screen.column.longest"),
            Message.of("screen.column.cost"),
            Message.of("screen.column.dropped"));
    row(table, FOR_RESEARCH, UseTotals.of(year.uses(), RESEARCH));
    row(table, FOR_MARKET, UseTotals.of(year.uses(), COMMERCIAL));
    row(table, Message.of("screen.all"), all);
    page.table(table);
    page.sentence(Message.of("screen.uses.columns"));
    permitsRun(year).forEach(how -> page.sentence(Message.of("screen.uses.months", "how", how)));
    Money lost = year.lost();
    if (!lost.isZero()) {
      page.sentence(Message.of("screen.uses.not-owed", "amount", page.amount(lost)));
    }
    if (year.owing() > 0) {
      unknownOrigin(year.uses());
    }
    if (selection.names()) {
      names(year);
    } else {
      page.sentence(Message.of("screen.uses.use-by-use"));
    }
  }

  private void unknownOrigin(List<UseOutcome> uses) {
    UnknownOrigin origin = UnknownOrigin.of(uses);
    if (!origin.unknown().isZero()) {
      page.sentence(
          Message.of(
              "screen.uses.unknown-origin",
              "percent",
              origin.percent().toDecimal(1).toPlainString(),
              "unknown",
              page.amount(origin.unknown()),
              "sales",
              page.amount(origin.sales())));
    }
  }

  private static void row(TextTable table, Message name, UseTotals totals) {
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
            List.of(
                TextColumn.ofWords(Message.of("screen.column.use")),
                TextColumn.ofWords(PURPOSE),
                TextColumn.ofNumbers(Message.of("screen.column.permits")),
                TextColumn.ofNumbers(Message.of("screen.column.licences")),
                TextColumn.ofNumbers(Message.of("screen.column.consents")),
                TextColumn.ofNumbers(Message.of("screen.column.months")),
                TextColumn.ofNumbers(Message.of("screen.column.cost")),
                TextColumn.ofWords(Message.of("screen.column.happens"))));
    for (UseBurden burden : burdens.subList(0, Math.min(NAMES, burdens.size()))) {
      table.row(
          burden.use().id(),
          purpose(burden.use().row().purpose()),
          count(burden, PERMITS),
          count(burden, EnumSet.of(Procedure.LICENCE)),
          count(burden, EnumSet.of(Procedure.COMMUNITY_CONSENT)),
          months(burden.months()),
          burden.cost(),
          Message.of(burden.isDropped() ? "screen.no" : "screen.yes"));
    }
    page.space();
    page.table(table);
    if (burdens.size() > NAMES) {
      page.sentence(Message.of("screen.uses.more", "more", burdens.size() - NAMES));
    }
    for (UseBurden burden : burdens) {
      if (burden.isDropped()) {
        page.item(
            Message.of("screen.uses.dropped", "use", burden.use().id(), "why", burden.dropped()));
      }
    }
  }

  private static Object purpose(String purpose) {
    return switch (purpose) {
      case RESEARCH -> FOR_RESEARCH;
      case COMMERCIAL -> FOR_MARKET;
      default -> purpose;
    };
  }

  private static long count(UseBurden burden, Set<Procedure> procedures) {
    return burden.steps().stream()
        .filter(step -> procedures.contains(step.formality().procedure()))
        .mapToLong(UseBurden.Step::count)
        .sum();
  }

  /** Whether the permits of a use are sought at the same time, which decides its months. */
  static List<Message> permitsRun(YearOutcome year) {
    List<Message> words = new ArrayList<>();
    for (String ruleSet : year.burdening()) {
      ParameterValues values = year.ruleSetValues().get(ruleSet);
      MeasuringParameter permits = MeasuringParameter.PERMITS_RUN;
      if (values != null && values.has(permits.parameter())) {
        words.add(
            Message.of(
                permits.word(values).equals("serial")
                    ? "screen.uses.serial"
                    : "screen.uses.parallel",
                "parameter",
                ruleSet + "." + permits.parameter(),
                "value",
                permits.word(values)));
      }
    }
    return words;
  }

  static String months(Fraction months) {
    return months.toDecimal(1).stripTrailingZeros().toPlainString();
  }

  /** What databases have to do; nothing where that is nothing. */
  private void tags(YearOutcome year) {
    if (year.besideMoney().tags().isEmpty()) {
      return;
    }
    page.heading(Message.of("screen.heading.tags", "year", year.year()));
    TextTable table =
        new TextTable(
            Message.of("screen.column.database"),
            Message.of("screen.column.records"),
            Message.of("screen.column.cost"),
            Message.of("screen.column.unknown-number"));
    for (RecordTags tags : year.besideMoney().tags()) {
      table.row(
          tags.ofKnowledge()
              ? Message.of("screen.uses.tags-of-knowledge", "database", tags.database())
              : tags.database(),
          Grouped.of(new BigDecimal(tags.records())),
          tags.cost(),
          tags.usesOfUnknownNumber());
    }
    page.table(table);
    page.sentence(Message.of("screen.uses.tags"));
  }

  /** The benefit that every option can take away, and none pays for. */
  private void openData(YearOutcome year) {
    OpenUses open = OpenUses.of(year.uses());
    page.heading(
        Message.of(
            "screen.heading.open-data",
            "year",
            year.year(),
            "open",
            open.count(),
            "uses",
            year.uses().size()));
    if (!year.uses().isEmpty() && !open.anyAccess()) {
      page.sentence(Message.of("screen.uses.closed"));
      return;
    }
    TextTable table =
        new TextTable(Message.of("screen.column.home"), USES, FOR_RESEARCH, FOR_MARKET);
    for (Group group : Group.REGIONAL) {
      row(table, group.name(), open, group.members());
    }
    if (open.count(WhatUsesGoThrough::inNoGroup) > 0) {
      row(table, Message.of("screen.uses.no-group"), open, WhatUsesGoThrough::inNoGroup);
    }
    for (Group group : Group.STATUSES) {
      if (List.of("ldc", "sids", "high-income").contains(group.id())) {
        Message name = Message.of("screen.of-them", "group", group.shortName());
        row(table, name, open, group.members());
      }
    }
    page.table(table);
  }

  private static boolean inNoGroup(Country home) {
    return Group.REGIONAL.stream().noneMatch(group -> group.members().test(home));
  }

  private static void row(TextTable table, Message name, OpenUses open, Predicate<Country> homes) {
    long all = open.count(homes);
    long research = open.forResearch(homes);
    table.row(name, all, research, all - research);
  }
}

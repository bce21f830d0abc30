package org.dsisim.report.screen.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.statistic.InKindTotals;
import org.dsisim.indicator.statistic.NeedInKind;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Counted;
import org.dsisim.model.world.Cooperation;
import org.dsisim.model.world.Country;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextColumn;
import org.dsisim.report.layout.TextTable;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Cooperation in kind that counts under an option: no money, and never added to it. */
final class WhatIsGivenInKind {

  private static final int ROWS = 25;

  private final Page page;
  private final String language;
  private final Map<CountryCode, String> names = new HashMap<>();

  /**
   * For a page.
   *
   * @param countries those of the year
   * @param language of their names
   */
  WhatIsGivenInKind(Page page, Collection<Country> countries, String language) {
    this.page = page;
    this.language = language;
    countries.forEach(country -> names.put(country.code(), country.name(language)));
  }

  /** Nothing where nothing counts. */
  void show(YearOutcome year) {
    given(year);
    needed(year);
  }

  /** What countries need, beside what is given of it and who pays for that. */
  private void needed(YearOutcome year) {
    List<NeedInKind> needs =
        NeedInKind.of(year.besideMoney().neededInKind(), year.besideMoney().inKind());
    if (needs.isEmpty()) {
      return;
    }
    page.heading(Message.of("screen.heading.needed-in-kind", "year", year.year()));
    TextTable table =
        new TextTable(
            List.of(
                TextColumn.ofWords(Message.of("screen.column.country")),
                TextColumn.ofWords(Message.of("screen.column.kind")),
                TextColumn.ofWords(Message.of("screen.column.unit")),
                TextColumn.ofNumbers(Message.of("screen.column.needed")),
                TextColumn.ofNumbers(Message.of("screen.column.given")),
                TextColumn.ofWords(Message.of("screen.column.funded-by"))));
    for (NeedInKind need : needs.subList(0, Math.min(ROWS, needs.size()))) {
      table.row(
          names.getOrDefault(need.country(), need.country().iso3()),
          need.kind(),
          need.unit(),
          quantity(need.needed()),
          need.givenUnknown() > 0
              ? Message.of("screen.in-kind.at-least", "quantity", quantity(need.given()))
              : quantity(need.given()),
          String.join("; ", need.fundedBy()));
    }
    page.table(table);
    if (needs.size() > ROWS) {
      page.sentence(Message.of("screen.in-kind.more", "more", needs.size() - ROWS));
    }
    page.sentence(Message.of("screen.in-kind.needed"));
  }

  private void given(YearOutcome year) {
    if (year.besideMoney().inKind().isEmpty()) {
      return;
    }
    page.heading(Message.of("screen.heading.in-kind", "year", year.year()));
    TextColumn kind = TextColumn.ofWords(Message.of("screen.column.kind"));
    TextColumn quantity = TextColumn.ofNumbers(Message.of("screen.column.quantity"));
    TextColumn unit = TextColumn.ofWords(Message.of("screen.column.unit"));
    TextColumn countries = TextColumn.ofNumbers(Message.of("screen.column.countries"));
    TextTable totals = new TextTable(List.of(kind, quantity, unit, countries));
    for (InKindTotals one : InKindTotals.of(year.besideMoney().inKind())) {
      totals.row(one.kind(), quantity(one.quantity()), one.unit(), one.receivers());
    }
    page.table(totals);
    page.space();
    TextColumn receiver = TextColumn.ofWords(Message.of("screen.column.receiver"));
    TextColumn provider = TextColumn.ofWords(Message.of("screen.column.provider"));
    TextTable table = new TextTable(List.of(receiver, kind, quantity, unit, provider));
    for (Counted counted :
        year.besideMoney()
            .inKind()
            .subList(0, Math.min(ROWS, year.besideMoney().inKind().size()))) {
      Cooperation given = counted.inKind().row();
      table.row(
          counted.inKind().receiver().name(language),
          given.kind(),
          quantity(given.quantity()),
          given.unit(),
          given.provider());
    }
    page.table(table);
    if (year.besideMoney().inKind().size() > ROWS) {
      page.sentence(
          Message.of("screen.in-kind.more", "more", year.besideMoney().inKind().size() - ROWS));
    }
  }

  private static Object quantity(@Nullable Fraction quantity) {
    return quantity == null
        ? Message.of("screen.unknown")
        : Decimals.ofExtent(quantity).toPlainString();
  }
}

package org.dsisim.report.screen.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Selection;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.TextColumn;
import org.dsisim.report.layout.TextTable;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** The countries that somebody asked for, each with all that it receives. */
final class CountriesAskedFor {

  private final Page page;
  private final Selection selection;
  private final Alphabet alphabet;

  CountriesAskedFor(Page page, Selection selection, Alphabet alphabet) {
    this.page = page;
    this.selection = selection;
    this.alphabet = alphabet;
  }

  /** A table of them. */
  void show(Collection<Country> countries, List<PartyOutcome> parties) {
    Map<CountryCode, PartyOutcome> outcomes = new LinkedHashMap<>();
    parties.forEach(party -> outcomes.put(party.country().code(), party));
    List<Country> chosen = new ArrayList<>(selection.among(countries));
    chosen.sort(alphabet.by(country -> country));
    if (page.isByRank()) {
      chosen.sort(
          Comparator.comparing((Country one) -> received(outcomes.get(one.code()))).reversed());
    }
    Columns columns = Columns.of(parties, chosen, outcomes);
    TextTable table = new TextTable(columns.header());
    for (Country country : chosen) {
      table.row(cells(country, outcomes.get(country.code()), columns));
    }
    page.table(table);
    together(parties);
  }

  /** Whether money of a fund is shown, and money that goes straight to countries. */
  private record Columns(boolean fund, boolean straight) {

    static Columns of(
        List<PartyOutcome> parties, List<Country> chosen, Map<CountryCode, PartyOutcome> outcomes) {
      boolean straight =
          chosen.stream().anyMatch(country -> !bilateral(outcomes.get(country.code())).isZero());
      boolean fund = parties.stream().anyMatch(party -> !party.amount().isZero());
      return new Columns(fund || !straight, straight);
    }

    List<TextColumn> header() {
      List<TextColumn> header =
          new ArrayList<>(
              List.of(
                  TextColumn.ofWords(Message.of("screen.column.country")),
                  TextColumn.ofWords(Message.of("screen.column.iso"))));
      amounts().forEach(head -> header.add(TextColumn.ofNumbers(head)));
      return header;
    }

    private List<Message> amounts() {
      if (!straight) {
        return List.of(
            Message.of("screen.column.from-fund"),
            Message.of("screen.column.state"),
            Message.of("screen.column.iplc"));
      }
      if (!fund) {
        return List.of(
            Message.of("screen.column.to-state"),
            Message.of("screen.column.to-communities"),
            Message.of("screen.column.together"));
      }
      return List.of(
          Message.of("screen.column.fund-for-state"),
          Message.of("screen.column.fund-for-iplc"),
          Message.of("screen.column.straight-to-state"),
          Message.of("screen.column.straight-to-communities"),
          Message.of("screen.column.together"));
    }
  }

  private static Money received(@Nullable PartyOutcome party) {
    return party == null ? Money.ZERO : party.amount().plus(party.bilateral());
  }

  private static Money bilateral(@Nullable PartyOutcome party) {
    return party == null ? Money.ZERO : party.bilateral();
  }

  private List<Object> cells(Country country, @Nullable PartyOutcome party, Columns columns) {
    List<Object> cells = new ArrayList<>(List.of(alphabet.name(country), country.code().iso3()));
    Message without = country.isParty() ? Receivers.NOT_ELIGIBLE : Receivers.NOT_A_PARTY;
    if (columns.fund()) {
      PartyOutcome receiver =
          party != null && (party.eligible() || !party.amount().isZero()) ? party : null;
      if (!columns.straight()) {
        cells.add(receiver == null ? without : receiver.amount());
      }
      Object elsewhere = columns.straight() ? without : "";
      cells.add(receiver == null ? elsewhere : receiver.state());
      cells.add(receiver == null ? "" : receiver.iplc());
    }
    if (columns.straight()) {
      Money communities = party == null ? Money.ZERO : party.bilateralIplc();
      cells.add(bilateral(party).minus(communities));
      cells.add(communities);
      cells.add(received(party));
    }
    return cells;
  }

  private void together(List<PartyOutcome> parties) {
    Group group = selection.group();
    if (group != null) {
      Receipts together = Receipts.of(parties, group);
      page.sentence(
          together.bilateral().isZero()
              ? Message.of(
                  "screen.receives.group",
                  "group",
                  group.name(),
                  "amount",
                  page.amount(together.amount()),
                  "parties",
                  together.parties())
              : Message.of(
                  "screen.receives.group-and-straight",
                  "group",
                  group.name(),
                  "amount",
                  page.amount(together.amount()),
                  "parties",
                  together.parties(),
                  "straight",
                  page.amount(together.bilateral())));
    }
  }
}

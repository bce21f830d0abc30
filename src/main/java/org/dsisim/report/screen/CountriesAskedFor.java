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

    List<String> header() {
      List<String> header = new ArrayList<>(List.of("country", "ISO "));
      if (fund && straight) {
        header.addAll(List.of("fund, for the State", "fund, for IPLC needs"));
        header.addAll(List.of("straight to the State", "straight to communities", "together"));
      } else if (straight) {
        header.addAll(List.of("to the State", "to communities", "together"));
      } else {
        header.addAll(List.of("from the fund", "State", "for IPLC needs"));
      }
      return header;
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
    String without = country.isParty() ? "not eligible" : "not a Party";
    if (columns.fund()) {
      PartyOutcome receiver =
          party != null && (party.eligible() || !party.amount().isZero()) ? party : null;
      if (!columns.straight()) {
        cells.add(receiver == null ? without : receiver.amount());
      }
      String elsewhere = columns.straight() ? without : "";
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
          "%s: %s from the fund to %d eligible Parties%s."
              .formatted(
                  group.name().inEnglish(),
                  page.inWords(together.amount()),
                  together.parties(),
                  together.bilateral().isZero()
                      ? ""
                      : ", " + page.inWords(together.bilateral()) + " straight to countries"));
    }
  }
}

package org.dsisim.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.Country;
import org.dsisim.model.Payer;
import org.dsisim.model.Ruling;
import org.dsisim.model.User;
import org.dsisim.parameter.Setting;
import org.dsisim.parameter.Terms;
import org.dsisim.parameter.Unit;
import org.dsisim.scenario.Reference;
import org.dsisim.scenario.UserReader;
import org.dsisim.simulation.Growth;
import org.dsisim.simulation.Measurement;
import org.dsisim.simulation.Settlement;
import org.dsisim.table.Cell;
import org.dsisim.table.Problems;
import org.dsisim.table.Row;
import org.dsisim.table.YamlList;
import org.dsisim.table.YamlMap;
import org.dsisim.table.YamlScalar;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/** Cases of a contribution of users: what one of them owes. */
final class WhatIsOwed implements Question {

  private static final String PAYER = "payer";
  private static final String ACCOUNTS = "accounts";
  private static final List<String> IDENTITY = List.of("type", "sector", "home");
  private static final List<String> NAMES = List.of("id", "name");

  private final ContributionRules rules;
  private final Reference reference;

  WhatIsOwed(ContributionRules rules, Reference reference) {
    this.rules = rules;
    this.reference = reference;
  }

  @Override
  public List<String> required() {
    return List.of(PAYER, "owes");
  }

  @Override
  public List<String> optional() {
    return List.of(ACCOUNTS);
  }

  @Override
  public Map<String, Unit> assumptions() {
    return Map.of(Growth.INFLATION, Unit.SHARE);
  }

  @Override
  public @Nullable Answer answer(WorkedCase workedCase, Problems problems) {
    String expected = Owed.expected(workedCase.map().cell("owes", problems), problems);
    List<User> users = reference.users(rows(workedCase.map(), problems), problems);
    if (expected == null || users.isEmpty() || problems.hasErrors()) {
      return null;
    }
    User user = users.get(0);
    int year = user.accounts().get(user.accounts().size() - 1).year();
    Terms terms =
        Terms.inForce(rules.id(), rules.parameters(), year, workedCase.settings(), problems);
    if (problems.hasErrors()) {
      return null;
    }
    Terms assumptions =
        Terms.inForce(
            Setting.ASSUMPTION,
            CaseAssumptions.of(workedCase, assumptions(), problems),
            year,
            List.of(),
            problems);
    if (problems.hasErrors()) {
      return null;
    }
    Map<CountryCode, Country> countries = reference.countries().in(year);
    Growth growth = new Growth(any -> assumptions);
    List<Payer> payers = new Measurement(terms, growth).payers(users, countries);
    List<Ruling> rulings = rules.assess(terms, payers);
    Settlement settlement = new Settlement(rulings, terms);
    Payer payer = payers.get(0);
    String found = Owed.found(settlement, payer);
    return new Answer(
        found.equals(expected)
            ? List.of()
            : List.of(Owed.inWords(found, settlement.unknown(payer)) + ", expected " + expected),
        rulings.stream().flatMap(ruling -> ruling.rules().stream()).toList());
  }

  /** The payer as rows of {@code users.csv}; what a case need not say is filled in. */
  static List<Row> rows(YamlMap map, Problems problems) {
    YamlMap payer = map.map(PAYER, problems);
    if (payer == null) {
      if (map.get(PAYER) instanceof YamlScalar nothing && nothing.text().isEmpty()) {
        problems.error(map.keyPlace(PAYER), "payer is empty.");
      }
      return List.of();
    }
    if (!map.has(ACCOUNTS)) {
      List<String> optional = new ArrayList<>(NAMES);
      optional.add("year");
      optional.addAll(UserReader.FIGURES);
      payer.expectKeys(IDENTITY, optional, problems);
      return List.of(row(payer, payer, problems));
    }
    payer.expectKeys(IDENTITY, NAMES, problems);
    List<Row> rows = new ArrayList<>();
    YamlList accounts = map.list(ACCOUNTS, problems);
    for (YamlMap account : accounts == null ? List.<YamlMap>of() : accounts.maps(problems)) {
      account.expectKeys(List.of("year"), UserReader.FIGURES, problems);
      rows.add(row(payer, account, problems));
    }
    if (rows.isEmpty()) {
      problems.error(map.keyPlace(ACCOUNTS), "accounts is empty: a payer has at least one year.");
    }
    return rows;
  }

  private static Row row(YamlMap payer, YamlMap account, Problems problems) {
    List<Cell> cells = new ArrayList<>(account.toRow(problems).cells());
    cells.addAll(payer.toRow(problems).cells());
    NAMES.forEach(name -> cells.add(Cell.of(name, PAYER, payer.place())));
    cells.add(Cell.of("year", String.valueOf(CaseFile.DEFAULT_YEAR), payer.place()));
    return Row.of(account.place(), cells);
  }
}

package org.dsisim.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.group.Groups;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.reckoning.measure.CountedUses;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.reckoning.measure.IndexedRates;
import org.dsisim.reckoning.measure.Measurement;
import org.dsisim.scenario.Reference;
import org.dsisim.simulation.year.UnsettledInWords;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.yaml.YamlList;
import org.dsisim.table.yaml.YamlMap;
import org.dsisim.table.yaml.YamlScalar;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Cases of a contribution of users: what one of them owes. Where what it owes depends on others,
 * the case names them too.
 */
public final class UserLiabilityCases implements CaseQuestion {

  static final String PAYER = "payer";
  private static final String ACCOUNTS = "accounts";
  private static final String OTHERS = "others";
  private static final String USES = "uses";
  private static final List<String> IDENTITY = List.of("type", "sector", "home");
  private static final List<String> NAMES = List.of("id", "name");

  private final ContributionRules rules;
  private final Reference reference;

  /**
   * Cases of one rule set.
   *
   * @param reference the countries that cases name
   */
  public UserLiabilityCases(ContributionRules rules, Reference reference) {
    this.rules = rules;
    this.reference = reference;
  }

  @Override
  public List<String> required() {
    return List.of(PAYER, "owes");
  }

  @Override
  public List<String> optional() {
    return List.of(ACCOUNTS, OTHERS, USES, CaseCountries.COUNTRIES);
  }

  @Override
  public Map<String, Unit> assumptions() {
    return Map.of(Growth.INFLATION, Unit.SHARE);
  }

  @Override
  public ContributionRules rules() {
    return rules;
  }

  @Override
  public @Nullable Facts read(WorkedCase workedCase, Problems problems) {
    String expected = Owed.expected(workedCase.map().cell("owes", problems), problems);
    List<Row> rows = new ArrayList<>(rows(workedCase.map(), reference, problems));
    rows.addAll(others(workedCase.map(), reference, problems));
    List<User> users = reference.users(rows, problems);
    List<Parameter> assumed = CaseAssumptions.of(workedCase, assumptions(), problems);
    if (expected == null || users.isEmpty() || problems.hasErrors()) {
      return null;
    }
    Map<String, List<UseRow>> uses = uses(workedCase.map(), users, problems);
    int year = lastYear(users.get(0));
    Map<CountryCode, Country> countries =
        CaseCountries.withOwn(workedCase.map(), year, reference, problems);
    return problems.hasErrors() ? null : new OfUser(users, uses, countries, assumed, expected);
  }

  /** The year that a case asks about: that of the last account of its payer. */
  static int lastYear(User user) {
    return user.accounts().get(user.accounts().size() - 1).year();
  }

  /**
   * The uses of the payer, and of those who owe beside it, in the year of each, by their ids; null
   * where the case has no word on any.
   */
  private @Nullable Map<String, List<UseRow>> uses(
      YamlMap map, List<User> users, Problems problems) {
    List<YamlMap> saying = new ArrayList<>(List.of(map));
    saying.addAll(map.maps(OTHERS, problems));
    if (saying.stream().noneMatch(one -> one.has(USES))) {
      return null;
    }
    Map<String, List<UseRow>> uses = new HashMap<>();
    for (int i = 0; i < saying.size() && i < users.size(); i++) {
      User user = users.get(i);
      int year = lastYear(user);
      List<UseRow> its = new ArrayList<>();
      for (YamlMap use : saying.get(i).maps(USES, problems)) {
        String id = user.id() + "-use-" + (its.size() + 1);
        UseRow row = UseLiabilityCases.use(use, id, user, year, reference, problems);
        if (row != null) {
          its.add(row);
        }
      }
      uses.put(user.id(), its);
    }
    return uses;
  }

  /** A user with its accounts, those who owe beside it, and what it is expected to owe. */
  private final class OfUser implements Facts {

    private final List<User> users;
    private final @Nullable Map<String, List<UseRow>> uses;
    private final Map<CountryCode, Country> countries;
    private final List<Parameter> assumed;
    private final String expected;

    OfUser(
        List<User> users,
        @Nullable Map<String, List<UseRow>> uses,
        Map<CountryCode, Country> countries,
        List<Parameter> assumed,
        String expected) {
      this.users = users;
      this.uses = uses;
      this.countries = countries;
      this.assumed = assumed;
      this.expected = expected;
    }

    @Override
    public int year() {
      return lastYear(users.get(0));
    }

    @Override
    public CaseAnswer answer(ParameterValues written) {
      Growth growth =
          new Growth(
              year ->
                  ParameterValues.inForce(
                      ParameterOverride.ASSUMPTION, assumed, year, List.of(), new Problems()));
      ParameterValues values = IndexedRates.of(written, growth);
      Groups groups = Groups.of(users, values);
      List<Payer> payers = new Measurement(values, growth).payers(users, countries, groups);
      if (uses != null) {
        payers = withUses(payers, uses, groups, new CountedUses(values, reference.databases()));
      }
      List<Ruling> rulings =
          rules.assess(values, payers.stream().filter(one -> !one.isRepresented()).toList());
      LiabilityCalculation calculation =
          UnsettledInWords.orInvalidInput(() -> new LiabilityCalculation(rulings, values), values);
      String found = Owed.found(calculation, payers.get(0));
      Set<AssessmentBase> unknown = calculation.unknown(payers.get(0));
      return new CaseAnswer(
          List.of(found, unknown),
          found.equals(expected)
              ? List.of()
              : List.of(
                  Message.of(
                      "cases.user.owes",
                      "owes",
                      Owed.inWords(found, unknown),
                      "expected",
                      expected)),
          rulings.stream().flatMap(ruling -> ruling.rules().stream()).toList());
    }
  }

  /** Payers that know what their uses come to together, or those of their groups. */
  private static List<Payer> withUses(
      List<Payer> payers, Map<String, List<UseRow>> uses, Groups groups, CountedUses counted) {
    return payers.stream()
        .map(payer -> payer.withUsesTogether(counted.of(groups.usesOf(payer, uses))))
        .toList();
  }

  /** The payer as rows of {@code users.csv}; what a case need not say is filled in. */
  static List<Row> rows(YamlMap map, Reference reference, Problems problems) {
    YamlMap payer = map.map(PAYER, problems);
    if (payer == null) {
      if (map.get(PAYER) instanceof YamlScalar nothing && nothing.text().isEmpty()) {
        problems.error(map.keyPlace(PAYER), Message.of("cases.user.no-payer"));
      }
      return List.of();
    }
    if (!map.has(ACCOUNTS)) {
      List<String> optional = new ArrayList<>(NAMES);
      optional.add("year");
      optional.addAll(reference.userColumns());
      payer.expectKeys(IDENTITY, optional, problems);
      return List.of(row(payer, payer, problems));
    }
    payer.expectKeys(IDENTITY, NAMES, problems);
    List<Row> rows = new ArrayList<>();
    YamlList accounts = map.list(ACCOUNTS, problems);
    for (YamlMap account : accounts == null ? List.<YamlMap>of() : accounts.maps(problems)) {
      account.expectKeys(List.of("year"), reference.userColumns(), problems);
      rows.add(row(payer, account, problems));
    }
    if (rows.isEmpty()) {
      problems.error(map.keyPlace(ACCOUNTS), Message.of("cases.user.no-accounts"));
    }
    return rows;
  }

  /** The payer as rows of {@code users.csv}; of a case that names none, any company. */
  static List<Row> rowsOrAnybody(YamlMap map, Reference reference, Problems problems) {
    if (map.has(PAYER)) {
      return rows(map, reference, problems);
    }
    Map<String, String> anybody =
        Map.of("id", PAYER, "name", PAYER, "type", "company", "sector", "any", "home", "CHE");
    List<Cell> cells = new ArrayList<>();
    anybody.forEach((name, text) -> cells.add(Cell.of(name, text, map.place())));
    cells.add(Cell.of("year", String.valueOf(CaseFile.DEFAULT_YEAR), map.place()));
    return List.of(Row.of(map.place(), cells));
  }

  /** Those who owe beside the payer, one account each. */
  private static List<Row> others(YamlMap map, Reference reference, Problems problems) {
    List<Row> rows = new ArrayList<>();
    for (YamlMap other : map.maps(OTHERS, problems)) {
      List<String> optional = new ArrayList<>(NAMES);
      optional.add("year");
      optional.addAll(reference.userColumns());
      optional.add(USES);
      other.expectKeys(IDENTITY, optional, problems);
      Map<String, String> filled = filled("other-" + (rows.size() + 1), "other");
      rows.add(CaseRow.of(other.without(USES), filled, problems));
    }
    return rows;
  }

  private static Row row(YamlMap payer, YamlMap account, Problems problems) {
    return CaseRow.of(List.of(account, payer), filled(PAYER, PAYER), problems);
  }

  private static Map<String, String> filled(String id, String name) {
    return Map.of("id", id, "name", name, "year", String.valueOf(CaseFile.DEFAULT_YEAR));
  }
}

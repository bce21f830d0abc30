package org.dsisim.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.Country;
import org.dsisim.model.Formality;
import org.dsisim.model.Payer;
import org.dsisim.model.Recipient;
import org.dsisim.model.RuleReference;
import org.dsisim.model.Ruling;
import org.dsisim.model.Subject;
import org.dsisim.model.Tagging;
import org.dsisim.model.Use;
import org.dsisim.model.UseRow;
import org.dsisim.model.User;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Setting;
import org.dsisim.parameter.Terms;
import org.dsisim.parameter.Unit;
import org.dsisim.scenario.Reference;
import org.dsisim.scenario.UseReader;
import org.dsisim.simulation.Burdens;
import org.dsisim.simulation.Growth;
import org.dsisim.simulation.Measurement;
import org.dsisim.simulation.RecordTags;
import org.dsisim.simulation.Settlement;
import org.dsisim.simulation.UseBurden;
import org.dsisim.table.Cell;
import org.dsisim.table.InvalidInput;
import org.dsisim.table.Problems;
import org.dsisim.table.Row;
import org.dsisim.table.YamlMap;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Cases of a contribution that looks at uses: what one use owes to whom, and what it must go
 * through.
 */
final class WhatUsesOwe implements Question {

  private static final String USE = "use";
  private static final String OWES = "owes";
  private static final String NEEDS = "needs";
  private static final String MONTHS = "months";
  private static final String COST = "cost";
  private static final String HAPPENS = "happens";
  private static final String TAGS = "tags";
  private static final String TAGGING_COST = "tagging_cost";

  /** Who a case names when it is not a country. */
  private static final String FUND = "fund";

  /** What follows the code of a country whose communities are meant. */
  private static final String COMMUNITIES = " communities";

  private final ContributionRules rules;
  private final Reference reference;

  WhatUsesOwe(ContributionRules rules, Reference reference) {
    this.rules = rules;
    this.reference = reference;
  }

  @Override
  public List<String> required() {
    return List.of("payer", USE, OWES);
  }

  @Override
  public List<String> optional() {
    return List.of(NEEDS, MONTHS, COST, HAPPENS, TAGS, TAGGING_COST);
  }

  @Override
  public Map<String, Unit> assumptions() {
    Map<String, Unit> units = new LinkedHashMap<>(Burdens.assumptions());
    units.putAll(RecordTags.assumptions());
    units.put(Growth.INFLATION, Unit.SHARE);
    return units;
  }

  @Override
  public @Nullable Answer answer(WorkedCase workedCase, Problems problems) {
    YamlMap map = workedCase.map();
    List<User> users = reference.users(WhatIsOwed.rows(map, problems), problems);
    if (users.isEmpty() || problems.hasErrors()) {
      return null;
    }
    User user = users.get(0);
    int year = user.accounts().get(user.accounts().size() - 1).year();
    UseRow row = use(map, user, year, problems);
    Map<String, String> owes = amounts(map, problems);
    Map<String, String> needs = words(map, NEEDS, problems);
    Terms terms =
        Terms.inForce(rules.id(), rules.parameters(), year, workedCase.settings(), problems);
    List<Parameter> assumed = CaseAssumptions.of(workedCase, assumptions(), problems);
    Terms assumptions = Terms.inForce(Setting.ASSUMPTION, assumed, year, List.of(), problems);
    if (row == null || problems.hasErrors()) {
      return null;
    }
    Map<CountryCode, Country> countries = reference.countries().in(year);
    Growth growth = new Growth(any -> assumptions);
    Payer payer =
        new Measurement(terms, growth).payers(users, countries).get(0).withUses(List.of(row));
    Use use = Use.of(row, payer, reference.databases().get(row.database()));
    List<Subject> subjects = new ArrayList<>(List.of(payer, use));
    subjects.addAll(use.origins(countries));
    List<Ruling> rulings = rules.assess(terms, subjects);
    List<Formality> formalities = rules.formalities(terms, subjects);
    Burdens burdens = burdens(formalities, terms, assumptions, workedCase);
    List<String> differences = new ArrayList<>();
    compare("owes", owes, owed(new Settlement(rulings, terms), payer, burdens), differences);
    if (map.has(NEEDS) || !formalities.isEmpty()) {
      compare("needs", needs, needed(formalities), differences);
    }
    compareBurden(map, burdens.of(use.id()), problems, differences);
    List<Tagging> taggings = rules.taggings(terms, subjects);
    compareTags(map, tags(taggings, assumptions, workedCase), problems, differences);
    List<RuleReference> fired = new ArrayList<>();
    rulings.forEach(ruling -> fired.addAll(ruling.rules()));
    formalities.forEach(formality -> fired.add(formality.rule()));
    taggings.forEach(tagging -> fired.add(tagging.rule()));
    return new Answer(differences, fired);
  }

  private Burdens burdens(
      List<Formality> formalities, Terms terms, Terms assumptions, WorkedCase workedCase) {
    try {
      return Burdens.of(rules.id(), formalities, terms, assumptions);
    } catch (IllegalArgumentException missing) {
      throw InvalidInput.of(
          workedCase.place(),
          "what the use must go through cannot be reckoned: " + missing.getMessage(),
          "assumptions: {permit_months: 6, …} in the case or at the head of the file.");
    }
  }

  private static List<RecordTags> tags(
      List<Tagging> taggings, Terms assumptions, WorkedCase workedCase) {
    try {
      return RecordTags.of(taggings, assumptions);
    } catch (IllegalArgumentException missing) {
      throw InvalidInput.of(
          workedCase.place(),
          "what databases tag cannot be reckoned: " + missing.getMessage(),
          "assumptions: {tagging_cost_per_record_usd: 0.5} in the case or at the head of the file.");
    }
  }

  private @Nullable UseRow use(YamlMap map, User user, int year, Problems problems) {
    YamlMap use = map.map(USE, problems);
    if (use == null) {
      return null;
    }
    List<String> optional = new ArrayList<>(UseReader.OPTIONAL);
    optional.add("id");
    use.expectKeys(List.of("purpose"), optional, problems);
    List<Cell> cells = new ArrayList<>(use.toRow(problems).cells());
    cells.add(Cell.of("id", USE, use.place()));
    cells.add(Cell.of("user", user.id(), use.place()));
    cells.add(Cell.of("year", String.valueOf(year), use.place()));
    List<UseRow> rows =
        reference.uses(List.of(Row.of(use.place(), cells)), List.of(user.id()), problems);
    return rows.isEmpty() ? null : rows.get(0);
  }

  private static Map<String, String> amounts(YamlMap map, Problems problems) {
    Map<String, String> amounts = new LinkedHashMap<>();
    words(map, OWES, problems)
        .forEach(
            (who, word) -> {
              Cell cell = Cell.of("owes of " + who, word, map.keyPlace(OWES));
              String expected = Owed.expected(cell, problems);
              if (expected != null && !expected.equals(Owed.NOTHING)) {
                amounts.put(who, expected);
              }
            });
    return amounts;
  }

  /** A map of words; the word nothing in its place is an empty one. */
  private static Map<String, String> words(YamlMap map, String key, Problems problems) {
    Map<String, String> words = new LinkedHashMap<>();
    if (!map.has(key) || Owed.NOTHING.equals(map.cell(key, new Problems()).text())) {
      return words;
    }
    YamlMap values = map.map(key, problems);
    if (values != null) {
      values.keys().forEach(name -> words.put(name, values.cell(name, problems).text()));
    }
    return words;
  }

  private static Map<String, String> owed(Settlement settlement, Payer payer, Burdens burdens) {
    Map<String, String> owed = new LinkedHashMap<>();
    for (Settlement.Settled one : settlement.answers(payer)) {
      if (one.ruling() instanceof Ruling.Owes owes && !burdens.isDropped(owes.subject())) {
        String amount = one.unknown().isEmpty() ? one.owed().toString() : Owed.UNKNOWN;
        owed.put(name(owes.recipient()), amount);
      } else if (one.ruling() instanceof Ruling.Exempt) {
        owed.put(FUND, Owed.EXEMPT);
      }
    }
    return owed;
  }

  private static String name(Recipient recipient) {
    if (recipient instanceof Recipient.OfCountry of) {
      return of.code().iso3();
    }
    if (recipient instanceof Recipient.OfCommunities of) {
      return of.code().iso3() + COMMUNITIES;
    }
    return FUND;
  }

  private static Map<String, String> needed(List<Formality> formalities) {
    Map<String, String> needed = new LinkedHashMap<>();
    for (Formality formality : formalities) {
      String code = formality.origin().country().code().iso3();
      boolean communities = formality.procedure().isWithCommunities();
      needed.put(communities ? code + COMMUNITIES : code, formality.procedure().word());
    }
    return needed;
  }

  private static void compare(
      String verb,
      Map<String, String> expected,
      Map<String, String> found,
      List<String> differences) {
    expected.forEach(
        (who, what) -> {
          String other = found.getOrDefault(who, Owed.NOTHING);
          if (!other.equals(what)) {
            differences.add("%s %s to %s, expected %s".formatted(verb, other, who, what));
          }
        });
    found.forEach(
        (who, what) -> {
          if (!expected.containsKey(who)) {
            differences.add("%s %s to %s, expected nothing".formatted(verb, what, who));
          }
        });
  }

  private static void compareBurden(
      YamlMap map, @Nullable UseBurden burden, Problems problems, List<String> differences) {
    Map<String, String> found = new LinkedHashMap<>();
    found.put(
        MONTHS,
        burden == null ? "0" : burden.months().toDecimal(6).stripTrailingZeros().toPlainString());
    found.put(COST, burden == null ? "0.00" : burden.cost().toString());
    found.put(HAPPENS, String.valueOf(burden == null || !burden.isDropped()));
    compareWords(map, found, problems, differences);
  }

  /** Records that nobody counts are unknown; a use has one database. */
  private static void compareTags(
      YamlMap map, List<RecordTags> tags, Problems problems, List<String> differences) {
    boolean none = tags.isEmpty();
    boolean unknown = !none && tags.get(0).usesOfUnknownNumber() > 0;
    Map<String, String> found = new LinkedHashMap<>();
    found.put(
        TAGS, none ? Owed.NOTHING : unknown ? Owed.UNKNOWN : tags.get(0).records().toString());
    found.put(TAGGING_COST, none ? "0.00" : unknown ? Owed.UNKNOWN : tags.get(0).cost().toString());
    compareWords(map, found, problems, differences);
  }

  private static void compareWords(
      YamlMap map, Map<String, String> found, Problems problems, List<String> differences) {
    found.forEach(
        (key, value) -> {
          String expected = map.has(key) ? map.cell(key, problems).text() : value;
          if (!expected.equals(value)) {
            differences.add("%s: %s, expected %s".formatted(key, value, expected));
          }
        });
  }
}

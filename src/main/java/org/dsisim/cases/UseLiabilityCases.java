package org.dsisim.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.reckoning.measure.Measurement;
import org.dsisim.reckoning.permit.Burdens;
import org.dsisim.reckoning.permit.UseBurden;
import org.dsisim.scenario.Reference;
import org.dsisim.simulation.asking.OpenAccess;
import org.dsisim.simulation.year.PermitAssumptions;
import org.dsisim.simulation.year.RecordTags;
import org.dsisim.simulation.year.UnsettledInWords;
import org.dsisim.table.Row;
import org.dsisim.table.yaml.YamlMap;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Cases of a contribution that looks at uses: what one use owes to whom, and what it must go
 * through.
 */
public final class UseLiabilityCases implements CaseQuestion {

  private static final String USE = "use";
  private final ContributionRules rules;
  private final Reference reference;

  /**
   * Cases of one rule set.
   *
   * @param reference the countries and databases that cases name
   */
  public UseLiabilityCases(ContributionRules rules, Reference reference) {
    this.rules = rules;
    this.reference = reference;
  }

  @Override
  public List<String> required() {
    return List.of("payer", USE, ExpectedOfUse.OWES);
  }

  @Override
  public List<String> optional() {
    List<String> optional = new ArrayList<>(ExpectedOfUse.OPTIONAL);
    optional.add(CaseCountries.COUNTRIES);
    return optional;
  }

  @Override
  public Map<String, Unit> assumptions() {
    Map<String, Unit> units = new LinkedHashMap<>(PermitAssumptions.units());
    units.putAll(RecordTags.assumptions());
    units.put(Growth.INFLATION, Unit.SHARE);
    return units;
  }

  @Override
  public ContributionRules rules() {
    return rules;
  }

  @Override
  public @Nullable Facts read(WorkedCase workedCase, Problems problems) {
    YamlMap map = workedCase.map();
    List<User> users = reference.users(UserLiabilityCases.rows(map, reference, problems), problems);
    if (users.isEmpty() || problems.hasErrors()) {
      return null;
    }
    User user = users.get(0);
    int year = UserLiabilityCases.lastYear(user);
    UseRow row = use(map, user, year, problems);
    ExpectedOfUse expected = ExpectedOfUse.read(map, reference.countries().codes(), problems);
    List<Parameter> assumed = CaseAssumptions.of(workedCase, assumptions(), problems);
    ParameterValues assumptions =
        ParameterValues.inForce(ParameterOverride.ASSUMPTION, assumed, year, List.of(), problems);
    Map<CountryCode, Country> countries = CaseCountries.withOwn(map, year, reference, problems);
    return row == null || problems.hasErrors()
        ? null
        : new OfUse(user, row, countries, assumptions, expected, workedCase.place());
  }

  /** A use of a user, and what it is expected to owe and to go through. */
  private final class OfUse implements Facts {

    private final User user;
    private final UseRow row;
    private final Map<CountryCode, Country> countries;
    private final ParameterValues assumptions;
    private final ExpectedOfUse expected;
    private final Place place;

    OfUse(
        User user,
        UseRow row,
        Map<CountryCode, Country> countries,
        ParameterValues assumptions,
        ExpectedOfUse expected,
        Place place) {
      this.user = user;
      this.row = row;
      this.countries = countries;
      this.assumptions = assumptions;
      this.expected = expected;
      this.place = place;
    }

    @Override
    public int year() {
      return row.year();
    }

    @Override
    public CaseAnswer answer(ParameterValues values) {
      Payer payer =
          new Measurement(values, new Growth(any -> assumptions))
              .payers(List.of(user), countries)
              .get(0)
              .withUsesTogether(List.of(row));
      Use use = Use.of(row, payer, reference.databases().get(row.sequences().database()));
      List<Subject> subjects = new ArrayList<>(List.of(payer, use));
      subjects.addAll(use.origins(countries));
      List<Ruling> rulings = rules.assess(values, subjects);
      List<Formality> formalities = rules.formalities(values, subjects);
      Burdens burdens = burdens(formalities, values);
      Map<String, String> owed =
          owed(
              UnsettledInWords.orInvalidInput(
                  () -> new LiabilityCalculation(rulings, values), values),
              payer,
              burdens);
      Map<String, String> needed = needed(formalities);
      Map<String, String> burden = burden(burdens.of(use.id()));
      if (expected.burden().containsKey(ExpectedOfUse.OPEN_DATA)) {
        boolean happens = !burdens.isDropped(use);
        boolean open = use.database() != null && use.database().open() && OpenAccess.isKept(values);
        burden.put(ExpectedOfUse.OPEN_DATA, String.valueOf(happens && open));
      }
      List<Tagging> taggings = rules.taggings(values, subjects);
      burden.putAll(UseLiabilityCases.tags(tags(taggings), expected.burden().keySet()));
      List<RuleReference> fired = new ArrayList<>();
      rulings.forEach(ruling -> fired.addAll(ruling.rules()));
      formalities.forEach(formality -> fired.add(formality.rule()));
      taggings.forEach(tagging -> fired.add(tagging.rule()));
      return new CaseAnswer(
          List.of(owed, needed, burden), expected.differences(owed, needed, burden), fired);
    }

    private List<RecordTags> tags(List<Tagging> taggings) {
      try {
        return RecordTags.of(taggings, assumptions);
      } catch (IllegalArgumentException missing) {
        throw InvalidInput.of(
            place,
            Message.of("cases.use.no-tags", "reason", String.valueOf(missing.getMessage())),
            Message.of("cases.use.no-tags.maybe"));
      }
    }

    private Burdens burdens(List<Formality> formalities, ParameterValues values) {
      try {
        return Burdens.of(rules.id(), formalities, values, assumptions);
      } catch (IllegalArgumentException missing) {
        throw InvalidInput.of(
            place,
            Message.of("cases.use.no-burden", "reason", String.valueOf(missing.getMessage())),
            Message.of("cases.use.no-burden.maybe"));
      }
    }
  }

  /** Records that nobody counts are unknown; a use has one database. */
  private static Map<String, String> tags(List<RecordTags> tags, Set<String> expected) {
    Map<String, String> found = new LinkedHashMap<>();
    RecordTags ofOrigin = of(tags, false);
    found.put(ExpectedOfUse.TAGS, records(ofOrigin));
    found.put(
        ExpectedOfUse.TAGGING_COST,
        ofOrigin == null
            ? "0.00"
            : ofOrigin.usesOfUnknownNumber() > 0 ? Owed.UNKNOWN : ofOrigin.cost().toString());
    if (expected.contains(ExpectedOfUse.KNOWLEDGE_TAGS)) {
      found.put(ExpectedOfUse.KNOWLEDGE_TAGS, records(of(tags, true)));
    }
    return found;
  }

  private static @Nullable RecordTags of(List<RecordTags> tags, boolean ofKnowledge) {
    return tags.stream().filter(one -> one.ofKnowledge() == ofKnowledge).findFirst().orElse(null);
  }

  private static String records(@Nullable RecordTags tags) {
    if (tags == null) {
      return Owed.NOTHING;
    }
    return tags.usesOfUnknownNumber() > 0 ? Owed.UNKNOWN : tags.records().toString();
  }

  private @Nullable UseRow use(YamlMap map, User user, int year, Problems problems) {
    YamlMap use = map.map(USE, problems);
    return use == null ? null : use(use, USE, user, year, reference, problems);
  }

  /** A use of a user; what a case need not say is filled in. */
  static @Nullable UseRow use(
      YamlMap use, String id, User user, int year, Reference reference, Problems problems) {
    List<String> optional = new ArrayList<>(reference.useColumns());
    optional.add("id");
    use.expectKeys(List.of("purpose"), optional, problems);
    Map<String, String> filled = Map.of("id", id, "user", user.id(), "year", String.valueOf(year));
    Row row = CaseRow.of(use, filled, problems);
    List<UseRow> rows = reference.uses(List.of(row), List.of(user.id()), problems);
    return rows.isEmpty() ? null : rows.get(0);
  }

  private static Map<String, String> owed(
      LiabilityCalculation calculation, Payer payer, Burdens burdens) {
    Map<String, String> owed = new LinkedHashMap<>();
    for (LiabilityCalculation.Settled one : calculation.answers(payer)) {
      if (one.ruling() instanceof Ruling.Owes owes && !burdens.isDropped(owes.subject())) {
        String amount = one.unknown().isEmpty() ? one.owed().toString() : Owed.UNKNOWN;
        owed.merge(Whom.of(owes.recipient()), amount, UseLiabilityCases::together);
      } else if (one.ruling() instanceof Ruling.Exempt) {
        owed.put(Whom.FUND, Owed.EXEMPT);
      }
    }
    return owed;
  }

  /** What a use and its origins owe to the same recipient; unknown where one of the two is. */
  private static String together(String one, String other) {
    return one.equals(Owed.UNKNOWN) || other.equals(Owed.UNKNOWN)
        ? Owed.UNKNOWN
        : new BigDecimal(one).add(new BigDecimal(other)).toPlainString();
  }

  private static Map<String, String> needed(List<Formality> formalities) {
    Map<String, String> needed = new LinkedHashMap<>();
    for (Formality formality : formalities) {
      String code = formality.origin().country().code().iso3();
      boolean communities = formality.procedure().isWithCommunities();
      needed.put(communities ? code + Whom.COMMUNITIES : code, formality.procedure().word());
    }
    return needed;
  }

  private static Map<String, String> burden(@Nullable UseBurden burden) {
    Map<String, String> found = new LinkedHashMap<>();
    found.put(
        ExpectedOfUse.MONTHS,
        burden == null ? "0" : burden.months().toDecimal(6).stripTrailingZeros().toPlainString());
    found.put(ExpectedOfUse.COST, burden == null ? "0.00" : burden.cost().toString());
    found.put(ExpectedOfUse.HAPPENS, String.valueOf(burden == null || !burden.isDropped()));
    return found;
  }
}

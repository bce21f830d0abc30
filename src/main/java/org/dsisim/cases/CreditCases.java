package org.dsisim.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Owing;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.Crediting;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.reckoning.measure.Measurement;
import org.dsisim.scenario.Reference;
import org.dsisim.simulation.year.UnsettledInWords;
import org.dsisim.table.Cell;
import org.dsisim.table.yaml.YamlMap;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Cases of credits: what a payer owes under several rule sets, less what is credited. */
public final class CreditCases implements CaseQuestion {

  private static final String OWING = "owing";
  private static final String UNDER = "under";
  private static final String FORCE = "force";
  private static final String TO = "to";
  private static final String USD = "usd";
  private static final String PAID = "paid";

  private final ContributionRules rules;
  private final Reference reference;

  /**
   * Cases of one rule set, which credits what is owed under others.
   *
   * @param reference the countries that cases name
   */
  public CreditCases(ContributionRules rules, Reference reference) {
    this.rules = rules;
    this.reference = reference;
  }

  @Override
  public List<String> required() {
    return List.of(OWING, ExpectedOfUse.OWES);
  }

  @Override
  public List<String> optional() {
    return List.of(UserLiabilityCases.PAYER);
  }

  @Override
  public ContributionRules rules() {
    return rules;
  }

  /**
   * What a case says that the payer owes under one rule set to one recipient.
   *
   * @param paid what is expected to be paid of it
   */
  private record Stated(String under, Force force, Recipient to, Money usd, Money paid) {

    Owing by(Payer payer) {
      return new Owing(payer, under, force, to, usd.toFraction(), paid.toFraction());
    }
  }

  @Override
  public @Nullable Facts read(WorkedCase workedCase, Problems problems) {
    YamlMap map = workedCase.map();
    Set<CountryCode> codes = reference.countries().codes();
    List<Stated> stated = new ArrayList<>();
    for (YamlMap one : map.maps(OWING, problems)) {
      Stated read = stated(one, codes, problems);
      if (read != null) {
        stated.add(read);
      }
    }
    Map<String, String> owes = ExpectedOfUse.owes(map, codes, problems);
    List<User> users =
        reference.users(UserLiabilityCases.rowsOrAnybody(map, reference, problems), problems);
    return users.isEmpty() || problems.hasErrors() ? null : new OfPayer(users, stated, owes);
  }

  private static @Nullable Stated stated(YamlMap map, Set<CountryCode> codes, Problems problems) {
    map.expectKeys(List.of(UNDER, FORCE, TO, USD), List.of(PAID), problems);
    Cell under = map.cell(UNDER, problems);
    Cell force = map.cell(FORCE, problems);
    String word = force.required(problems) ? force.word(Force.words(), problems) : null;
    Money usd = Cents.read(map.cell(USD, problems), problems);
    Money paid = map.has(PAID) ? Cents.read(map.cell(PAID, problems), problems) : usd;
    Cell whom = map.cell(TO, problems);
    Recipient to =
        whom.required(problems)
            ? Whom.read(whom.text(), whom.place(), true, codes, problems)
            : null;
    return word == null || usd == null || paid == null || to == null || !under.required(problems)
        ? null
        : new Stated(under.text(), Force.of(word), to, usd, paid);
  }

  /** A payer with what it owes before credits, and what it is expected to owe after them. */
  private final class OfPayer implements Facts {

    private final List<User> users;
    private final List<Stated> stated;
    private final Map<String, String> expected;

    OfPayer(List<User> users, List<Stated> stated, Map<String, String> expected) {
      this.users = users;
      this.stated = stated;
      this.expected = expected;
    }

    @Override
    public int year() {
      return users.get(0).accounts().get(0).year();
    }

    @Override
    public CaseAnswer answer(ParameterValues values) {
      Growth none =
          new Growth(
              year ->
                  ParameterValues.inForce(
                      ParameterOverride.ASSUMPTION, List.of(), year, List.of(), new Problems()));
      Payer payer =
          new Measurement(values, none).payers(users, reference.countries().in(year())).get(0);
      List<Owing> owings = stated.stream().map(one -> one.by(payer)).toList();
      List<Credit> credits = rules.credits(values, Crediting.pairs(owings, values));
      Crediting crediting = UnsettledInWords.orInvalidInput(() -> new Crediting(credits), values);
      Map<String, Fraction> left = new LinkedHashMap<>();
      for (int i = 0; i < owings.size(); i++) {
        left.merge(
            Whom.of(owings.get(i).recipient()), crediting.left(owings.get(i)), Fraction::plus);
      }
      Map<String, String> found =
          left.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey,
                      entry -> Money.ofCents(entry.getValue()).toString(),
                      (a, b) -> a,
                      LinkedHashMap::new));
      return new CaseAnswer(
          List.of(found),
          ExpectedOfUse.differencesOfOwed(expected, found),
          credits.stream().map(Credit::rule).toList());
    }
  }
}

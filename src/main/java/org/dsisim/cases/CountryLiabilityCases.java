package org.dsisim.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.reckoning.measure.CountryMeasurement;
import org.dsisim.scenario.Reference;
import org.dsisim.simulation.year.UnsettledInWords;
import org.dsisim.table.Cell;
import org.dsisim.table.yaml.YamlMap;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Cases of a contribution of countries: what some of them owe. All countries of a case are payers
 * at once, since in a pool what one owes depends on the others.
 */
public final class CountryLiabilityCases implements CaseQuestion {

  private static final String OWE = "owe";
  private static final String TOGETHER = "together";
  private static final String TO_FUND = "to_fund";

  /**
   * What a case expects.
   *
   * @param owe by code; of a country that is not in it nothing is expected
   * @param together what all countries owe; null where the case does not say
   * @param toFund what of it goes to the fund; null where the case does not say
   */
  private record Expected(
      Map<String, String> owe, @Nullable Money together, @Nullable Money toFund) {}

  private final ContributionRules rules;
  private final Reference reference;

  /**
   * Cases of one rule set.
   *
   * @param reference the countries that cases name
   */
  public CountryLiabilityCases(ContributionRules rules, Reference reference) {
    this.rules = rules;
    this.reference = reference;
  }

  @Override
  public List<String> required() {
    return List.of(CaseCountries.PARTIES, OWE);
  }

  @Override
  public List<String> optional() {
    return List.of(CaseCountries.YEAR, TOGETHER, TO_FUND);
  }

  @Override
  public Map<String, Unit> assumptions() {
    return CountryMeasurement.ASSUMPTIONS;
  }

  @Override
  public ContributionRules rules() {
    return rules;
  }

  @Override
  public @Nullable Facts read(WorkedCase workedCase, Problems problems) {
    YamlMap map = workedCase.map();
    int year = CaseCountries.year(map, problems);
    Map<CountryCode, Country> countries = CaseCountries.read(map, year, reference, problems);
    Expected expected = expected(map, countries, problems);
    List<Parameter> assumed = CaseAssumptions.of(workedCase, assumptions(), problems);
    ParameterValues assumptions =
        ParameterValues.inForce(ParameterOverride.ASSUMPTION, assumed, year, List.of(), problems);
    return problems.hasErrors()
        ? null
        : new OfCountries(rules, year, countries.values(), assumptions, expected);
  }

  /** The countries of a case as they stand in its year, and what some of them are to owe. */
  private record OfCountries(
      ContributionRules rules,
      int year,
      Collection<Country> countries,
      ParameterValues assumptions,
      Expected expected)
      implements Facts {

    @Override
    public CaseAnswer answer(ParameterValues parameterValues) {
      List<Payer> payers = new CountryMeasurement(parameterValues, assumptions).payers(countries);
      List<Ruling> rulings = rules.assess(parameterValues, payers);
      LiabilityCalculation calculation =
          UnsettledInWords.orInvalidInput(
              () -> new LiabilityCalculation(rulings, parameterValues), parameterValues);
      List<Object> found = new ArrayList<>();
      for (Payer payer : payers) {
        String owed = Owed.found(calculation, payer);
        found.add(List.of(payer.id(), owed, calculation.unknown(payer)));
      }
      found.add(toFund(calculation, payers));
      List<RuleReference> fired = rulings.stream().flatMap(r -> r.rules().stream()).toList();
      return new CaseAnswer(found, differences(calculation, payers, expected), fired);
    }
  }

  private static Expected expected(
      YamlMap map, Map<CountryCode, Country> countries, Problems problems) {
    Map<String, String> owe = new LinkedHashMap<>();
    YamlMap values = map.map(OWE, problems);
    if (values == null || values.keys().isEmpty()) {
      problems.error(
          map.keyPlace(OWE),
          Message.of("cases.countries.nobody"),
          Message.of("cases.countries.nobody.maybe"));
    } else {
      for (String code : values.keys()) {
        refuseAbsent(code, values, countries, problems);
        Cell cell = values.cell(code, problems);
        String expected = Owed.expected(CaseCell.of(OWE, code, cell), problems);
        if (expected != null) {
          owe.put(code, expected);
        }
      }
    }
    Money together = map.has(TOGETHER) ? Cents.read(map.cell(TOGETHER, problems), problems) : null;
    Money toFund = map.has(TO_FUND) ? Cents.read(map.cell(TO_FUND, problems), problems) : null;
    return new Expected(owe, together, toFund);
  }

  /** What goes to the fund, and not straight to countries. */
  private static Money toFund(LiabilityCalculation calculation, List<Payer> payers) {
    Money sum = Money.ZERO;
    for (Payer payer : payers) {
      for (LiabilityCalculation.Settled one : calculation.answers(payer)) {
        boolean isToFund =
            one.ruling() instanceof Ruling.Owes owes && owes.recipient() instanceof Recipient.Fund;
        sum = isToFund ? sum.plus(one.owed()) : sum;
      }
    }
    return sum;
  }

  private static void refuseAbsent(
      String code, YamlMap values, Map<CountryCode, Country> countries, Problems problems) {
    List<String> codes = countries.keySet().stream().map(CountryCode::iso3).toList();
    if (!codes.contains(code)) {
      problems.error(
          values.keyPlace(code),
          Message.of("cases.countries.not-among", "code", code),
          Nearest.near(code, codes));
    }
  }

  private static List<Message> differences(
      LiabilityCalculation calculation, List<Payer> payers, Expected expected) {
    List<Message> differences = new ArrayList<>();
    Money together = Money.ZERO;
    for (Payer payer : payers) {
      together = together.plus(calculation.owed(payer));
      String answer = expected.owe().get(payer.id());
      String found = Owed.found(calculation, payer);
      if (answer != null && !found.equals(answer)) {
        differences.add(
            Message.of(
                "cases.countries.owe",
                "country",
                payer.id(),
                "owes",
                Owed.inWords(found, calculation.unknown(payer)),
                "expected",
                answer));
      }
    }
    if (expected.together() != null && !together.equals(expected.together())) {
      differences.add(
          Message.of(
              "cases.countries.together",
              "amount",
              together.toString(),
              "expected",
              expected.together().toString()));
    }
    Money toFund = toFund(calculation, payers);
    if (expected.toFund() != null && !toFund.equals(expected.toFund())) {
      differences.add(
          Message.of(
              "cases.countries.to-fund",
              "amount",
              toFund.toString(),
              "expected",
              expected.toFund().toString()));
    }
    return differences;
  }
}

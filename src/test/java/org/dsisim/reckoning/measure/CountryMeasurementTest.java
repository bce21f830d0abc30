package org.dsisim.reckoning.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.formula.Amount.share;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.simulation.LambdaContribution;
import org.dsisim.simulation.LambdaFormula;
import org.dsisim.simulation.Worlds;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

class CountryMeasurementTest {

  private static final Country KEN =
      Payers.country(
          "KEN",
          Map.of("gdp_usd", Fraction.of(300), "un_scale_2022_2024_pct", Fraction.of(3, 100)),
          "cbd-party");
  private static final Country BRA = Payers.country("BRA", Map.of("gdp_usd", Fraction.of(100)));
  private static final Country NIU = Payers.country("NIU", "cbd-party");
  private static final List<Country> COUNTRIES = List.of(BRA, KEN, NIU);

  @Test
  void aCountryIsAPayerOfATypeOfItsOwnAtHomeInItself() {
    Payer payer = measured("", "").get(1);
    assertThat(payer.id()).isEqualTo("KEN");
    assertThat(payer.type()).isEqualTo("country");
    assertThat(payer.kind()).isEqualTo(PayerKind.COUNTRIES);
    assertThat(payer.sector()).isEmpty();
    assertThat(payer.home()).isEqualTo(KEN);
  }

  @Test
  void theUnScaleIsThatOfThePeriodAndUnknownWhereTheTableHasNone() {
    List<Payer> payers = measured("un_scale,2022-2024,text", "");
    assertThat(payers.get(1).bases().of(AssessmentBase.UN_SCALE)).isEqualTo(Fraction.of(3, 100));
    assertThat(payers.get(0).bases().knows(AssessmentBase.UN_SCALE)).isFalse();
    assertThat(measured("", "").get(1).bases().knows(AssessmentBase.UN_SCALE)).isFalse();
    assertThat(
            measured("un_scale,2025-2027,text", "").get(1).bases().knows(AssessmentBase.UN_SCALE))
        .isFalse();
  }

  @Test
  void retailSalesOfTheWorldAreSpreadByTheGdpThatIsKnown() {
    List<Payer> payers = measured("", "retail_value_usd,1000,USD");
    assertThat(payers.get(0).bases().of(AssessmentBase.RETAIL_SALES))
        .isEqualTo(Fraction.of(25_000));
    assertThat(payers.get(1).bases().of(AssessmentBase.RETAIL_SALES))
        .isEqualTo(Fraction.of(75_000));
    assertThat(payers.get(2).bases().knows(AssessmentBase.RETAIL_SALES)).isFalse();
    assertThat(measured("", "").get(1).bases().knows(AssessmentBase.RETAIL_SALES)).isFalse();
  }

  @Test
  void whatAnUnknownFigureOfACountryCouldChangeIsCountedAsThatOfAUser() {
    ContributionRules levy =
        new CountryRules(
            LambdaContribution.of(
                "levy",
                Force.LAW,
                payer ->
                    payer.standing("retail_sales_threshold") == ThresholdStatus.ABOVE
                        ? Worlds.owes(payer, share("rate", AssessmentBase.RETAIL_SALES))
                        : null,
                "retail_sales_threshold,500,USD",
                "rate,1,percent"));
    YearOutcome year =
        Worlds.run(
            Worlds.scenario(
                List.of(),
                Worlds.countries(BRA, KEN, NIU),
                "compliance,0.5,share",
                "retail_value_usd,1000,USD"),
            Worlds.option(LambdaFormula.equal(), levy));
    assertThat(year.owed()).isEqualTo(Money.ofUsd(7).plus(Money.ofUsd(1).times(Fraction.of(1, 2))));
    assertThat(year.expected()).hasToString("3.75");
    assertThat(year.unknownFigures())
        .extracting(
            UnknownFigures::supposed, UnknownFigures::becomeLiable, UnknownFigures::countries)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(ThresholdStatus.ABOVE, 1, List.of("NIU")),
            org.assertj.core.groups.Tuple.tuple(ThresholdStatus.NOT_ABOVE, 0, List.of()));
    assertThat(year.payers().stream().toList().get(2).liability()).isEqualTo(Liability.UNDECIDED);
  }

  private static List<Payer> measured(String parameter, String assumption) {
    return new CountryMeasurement(
            values("test", parameter), values(ParameterOverride.ASSUMPTION, assumption))
        .payers(COUNTRIES);
  }

  private static ParameterValues values(String owner, String parameter) {
    Collection<Parameter> all = parameter.isEmpty() ? List.of() : Parameters.of(parameter).values();
    return ParameterValues.inForce(owner, all, Worlds.YEAR, List.of(), new Problems());
  }

  /** Rules that are asked about countries. */
  private static final class CountryRules extends DelegatingRules {
    CountryRules(LambdaContribution rules) {
      super(rules);
    }

    @Override
    public SubjectKind subjects() {
      return SubjectKind.COUNTRIES;
    }
  }
}

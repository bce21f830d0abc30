package org.dsisim.reckoning.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.formula.Component.component;
import static org.dsisim.model.formula.Component.partOfRest;
import static org.dsisim.model.formula.Factor.power;
import static org.dsisim.model.formula.WeightBase.by;
import static org.dsisim.model.formula.WeightBase.product;
import static org.dsisim.model.world.figure.Criterion.GDP;
import static org.dsisim.model.world.figure.Criterion.LAND_AREA;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.fact.Party;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.simulation.LambdaFormula;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where only the sizes of components change, shares are the same weights mixed anew. */
class SharesByPartsTest {

  private static final Money FUND = Money.ofUsd(100);

  private static final List<Country> COUNTRIES =
      List.of(
          Payers.country("BRA", Map.of("land_area_km2", Fraction.of(30)), "cbd-party"),
          Payers.country("KEN", Map.of("land_area_km2", Fraction.of(10)), "cbd-party"));

  private static ParameterValues values(LambdaFormula formula) {
    return ParameterValues.inForce(
        formula.id(), formula.parameters(), 2024, List.of(), new Problems());
  }

  private static List<Party> parties(LambdaFormula formula) {
    ParameterValues values = values(formula);
    return COUNTRIES.stream().map(country -> new Party(country, values)).toList();
  }

  private static Entitlements answers(LambdaFormula formula) {
    return formula.decide(values(formula), parties(formula));
  }

  private static @Nullable SharesByParts of(LambdaFormula formula) {
    return SharesByParts.of(answers(formula), values(formula), FUND);
  }

  /** Half by land and half equally, as far as nothing else is said. */
  private static LambdaFormula formula(WeightBase land, String... parameters) {
    String[] all = new String[parameters.length + 2];
    all[0] = "a,1,number";
    all[1] = "b,1,number";
    System.arraycopy(parameters, 0, all, 2, parameters.length);
    return LambdaFormula.of("f", all)
        .weigh(partOfRest("a"), party -> land)
        .weigh(partOfRest("b"), party -> new WeightBase.Equally());
  }

  @Test
  void partsOfWhichNothingElseIsSaidAreMixed() {
    SharesByParts shares = Objects.requireNonNull(of(formula(by(LAND_AREA))));
    assertThat(shares.parts()).containsExactlyInAnyOrder("a", "b");
    LambdaFormula other =
        LambdaFormula.of("f", "a,3,number", "b,1,number")
            .weigh(partOfRest("a"), party -> by(LAND_AREA))
            .weigh(partOfRest("b"), party -> new WeightBase.Equally());
    // Three quarters by land, of which Brazil has three quarters, and one equally.
    assertThat(Objects.requireNonNull(shares.under(values(other))).given(FUND).parties())
        .extracting(party -> party.amount().toString())
        .containsExactly("68.75", "31.25");
  }

  @Test
  void whatIsMixedIsToTheCentAndInEveryReasonWhatIsWeighedAnew() {
    LambdaFormula formula = formula(by(LAND_AREA), "i,50,percent").forIplc("i");
    LambdaFormula other =
        LambdaFormula.of("f", "a,7,number", "b,5,number", "i,50,percent")
            .weigh(partOfRest("a"), party -> by(LAND_AREA))
            .weigh(partOfRest("b"), party -> new WeightBase.Equally())
            .forIplc("i");
    Entitlements answers = answers(formula);
    SharesByParts shares = Objects.requireNonNull(SharesByParts.of(answers, values(formula), FUND));
    Allocation mixed = Objects.requireNonNull(shares.under(values(other))).given(FUND);
    Allocation anew = FundShares.of(answers, values(other), FUND).given(FUND);
    assertThat(mixed.parties()).isEqualTo(anew.parties());
    assertThat(mixed.derivations()).isEqualTo(anew.derivations());
    CountryCode kenya = new CountryCode("KEN");
    assertThat(mixed.derivations()).hasSize(2).containsKey(kenya);
    assertThat(mixed.derivations().get(kenya)).isEqualTo(anew.derivations().get(kenya));
    assertThat(mixed.derivations().get(new CountryCode("USA"))).isNull();
    assertThat(mixed.derivations().containsKey(new CountryCode("USA"))).isFalse();
    assertThat(mixed.derivations().keySet()).hasToString("[BRA, KEN]");
  }

  @Test
  void aPartInWhichNobodyWeighsAnythingCannotBeMixed() {
    assertThat(of(formula(by(GDP)))).isNull();
  }

  @Test
  void aPartThatIsAWeightAsWellCannotBeMixed() {
    assertThat(of(formula(by("c"), "c,2,number"))).isNotNull();
    assertThat(of(formula(by("a")))).isNull();
    assertThat(of(formula(by("b")))).isNull();
  }

  @Test
  void aPartThatIsAnExponentAsWellCannotBeMixed() {
    assertThat(of(formula(product(power(LAND_AREA, "c")), "c,0.5,number"))).isNotNull();
    assertThat(of(formula(product(power(LAND_AREA, "a"))))).isNull();
  }

  @Test
  void aPartThatStandsForAnUnknownFigureCannotBeMixed() {
    assertThat(
            of(formula(product(power(LAND_AREA, "c").otherwise("d")), "c,1,number", "d,5,number")))
        .isNotNull();
    assertThat(of(formula(product(power(LAND_AREA, "c").otherwise("b")), "c,1,number"))).isNull();
  }

  @Test
  void aPartThatSaysWhatBecomesOfUnknownFiguresCannotBeMixed() {
    assertThat(of(formula(by(LAND_AREA).whereUnknown("c"), "c,zero,choice"))).isNotNull();
    assertThat(of(formula(by(LAND_AREA).whereUnknown("b")))).isNull();
  }

  /** A percentage of the fund equally, and the rest by land. */
  private static LambdaFormula percent(String... parameters) {
    return LambdaFormula.of("f", parameters)
        .weigh(component("p"), party -> new WeightBase.Equally())
        .weigh(Component.THE_REST, party -> by(LAND_AREA));
  }

  @Test
  void aPartThatIsTheShareOfIplcAsWellCannotBeMixed() {
    assertThat(of(percent("p,40,percent", "i,50,percent").forIplc("i"))).isNotNull();
    assertThat(of(percent("p,40,percent").forIplc("p"))).isNull();
  }

  @Test
  void aPartThatIsALimitAsWellCannotBeMixedNorCanPartsUnderALimitThatMayHold() {
    assertThat(of(percent("p,40,percent", "least,0,percent").atLeast("least"))).isNotNull();
    assertThat(of(percent("p,40,percent", "most,100,percent").atMost("most"))).isNotNull();
    assertThat(of(percent("p,40,percent", "least,1,percent").atLeast("least"))).isNull();
    assertThat(of(percent("p,40,percent", "most,99,percent").atMost("most"))).isNull();
    assertThat(of(percent("p,40,percent", "least,0,USD").atLeast("least"))).isNull();
    assertThat(of(percent("p,0,percent").atLeast("p"))).isNull();
  }

  @Test
  void aPartThatIsAWindowAsWellCannotBeMixed() {
    LambdaFormula none =
        percent("p,40,percent", "w,0,percent")
            .eligible(party -> party.country().code().iso3().equals("KEN"));
    assertThat(of(none.window("w"))).isNotNull();
    assertThat(
            of(
                percent("p,0,percent")
                    .eligible(party -> party.country().code().iso3().equals("KEN"))
                    .window("p")))
        .isNull();
    assertThat(
            of(
                percent("p,40,percent", "w,10,percent")
                    .eligible(party -> party.country().code().iso3().equals("KEN"))
                    .window("w")))
        .as("something is set aside")
        .isNull();
  }

  @Test
  void aPartThatIsPaidDirectlyToIplcAsWellCannotBeMixed() {
    LambdaFormula formula = percent("p,40,percent", "d,30,percent");
    for (String direct : List.of("d", "p")) {
      Entitlements plain = answers(formula);
      Entitlements channelled =
          new Entitlements(
              plain.eligibility(),
              plain.weighings(),
              plain.iplcShares(),
              plain.limits(),
              plain.windowParts(),
              new Entitlements.Arrangements(
                  List.of(),
                  List.of(),
                  List.of(
                      new Entitlements.Channel(
                          plain.eligibility().get(0).party(), direct, Worlds.rule("Who is paid"))),
                  List.of()));
      assertThat(SharesByParts.of(channelled, values(formula), FUND) == null)
          .as(direct)
          .isEqualTo(direct.equals("p"));
    }
  }

  @Test
  void whatWasMadeOfOneAnswerIsOfNoOtherThatSaysTheSame() {
    LambdaFormula formula = formula(by(LAND_AREA));
    Entitlements answers = answers(formula);
    SharesByParts shares = Objects.requireNonNull(SharesByParts.of(answers, values(formula), FUND));
    assertThat(shares.isOf(answers)).isTrue();
    assertThat(shares.isOf(answers(formula))).isFalse();
  }
}

package org.dsisim.simulation.sum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.model.answer.LawReference;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.DueAmounts;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** What goes straight to countries, beside what the fund gives them. */
class BilateralTest {

  private static final Country BRAZIL = Payers.country("BRA", "cbd-party");
  private static final Country KENYA = Payers.country("KEN", "cbd-party");
  private static final Country STATES = Payers.country("USA");
  private static final Map<CountryCode, Country> COUNTRIES =
      Map.of(BRAZIL.code(), BRAZIL, KENYA.code(), KENYA, STATES.code(), STATES);
  private static final Payer PAYER = Payers.company("u1", Payers.figures(), Parameters.values());

  private static Recipient state(String iso3) {
    return new Recipient.OfCountry(new CountryCode(iso3));
  }

  private static Recipient communities(String iso3) {
    return new Recipient.OfCommunities(new CountryCode(iso3));
  }

  /** Owed in full, and half of it expected, by a rule in this line. */
  private static Due due(Recipient recipient, long expected, int line) {
    RuleReference rule =
        new RuleReference(
            "test", "A rule", new LawReference("para 3"), List.of(), Place.of("test.drl", line));
    Money owed = new Money(2 * expected);
    return new Due(
        "test",
        PAYER,
        Liability.YES,
        new Ruling.Owes(PAYER, new Obligation.Own(Amount.fixed("fee")), recipient, List.of(rule)),
        new DueAmounts(owed.toFraction(), owed, new Money(expected), Money.ZERO),
        Set.of(),
        Set.of(),
        List.of());
  }

  private static Bilateral of(Due... dues) {
    Bilateral bilateral = new Bilateral();
    bilateral.add(new PayerOutcome(PAYER, List.of(dues)));
    return bilateral;
  }

  private static List<String> beside(Bilateral bilateral, Country... parties) {
    List<PartyOutcome> outcomes = List.of(parties).stream().map(PartyOutcome::nothing).toList();
    return bilateral.beside(outcomes, COUNTRIES).stream()
        .map(
            party ->
                "%s %d %d"
                    .formatted(
                        party.country().code(),
                        party.bilateral().cents(),
                        party.bilateralIplc().cents()))
        .toList();
  }

  @Test
  void whatIsExpectedForStateAndCommunitiesAddsUpAndTheLatterStandsApart() {
    Bilateral bilateral =
        of(due(state("KEN"), 3, 1), due(communities("KEN"), 5, 1), due(Recipient.THE_FUND, 7, 1));
    assertThat(beside(bilateral, BRAZIL, KENYA)).containsExactly("BRA 0 0", "KEN 8 5");
  }

  @Test
  void whatComesBehindIsAddedToWhatCameBefore() {
    Bilateral first = of(due(state("KEN"), 3, 1), due(communities("KEN"), 5, 1));
    first.addAll(of(due(communities("KEN"), 10, 2), due(communities("BRA"), 1, 2)));
    assertThat(beside(first, BRAZIL, KENYA)).containsExactly("BRA 1 1", "KEN 18 15");
  }

  @Test
  void aCountryThatIsNoPartyStandsAmongThemByItsCode() {
    assertThat(beside(of(due(state("USA"), 4, 1), due(state("BRA"), 2, 1)), KENYA))
        .containsExactly("BRA 2 0", "KEN 0 0", "USA 4 0");
  }

  @Test
  void partiesStandInTheOrderOfTheirCodesWhateverTheyReceive() {
    assertThat(beside(new Bilateral(), BRAZIL, KENYA)).containsExactly("BRA 0 0", "KEN 0 0");
    assertThat(beside(new Bilateral(), KENYA, BRAZIL)).containsExactly("BRA 0 0", "KEN 0 0");
    assertThat(beside(new Bilateral())).isEmpty();
  }

  @Test
  void aCountryThatTheScenarioLacksIsNamedWhereTheFirstRuleNamesIt() {
    Bilateral bilateral = of(due(state("XXX"), 1, 11), due(state("XXX"), 1, 12));
    bilateral.addAll(of(due(state("XXX"), 1, 13)));
    Bilateral before = of(due(state("KEN"), 1, 10));
    before.addAll(bilateral);
    for (Bilateral one : List.of(bilateral, before)) {
      assertThatThrownBy(() -> beside(one, KENYA))
          .isInstanceOf(InvalidInput.class)
          .hasMessage("test.drl:11: XXX is owed to, but is not a country of the scenario.");
    }
  }
}

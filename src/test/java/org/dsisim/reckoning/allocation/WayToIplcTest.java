package org.dsisim.reckoning.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dsisim.model.formula.Component.THE_REST;
import static org.dsisim.model.formula.WeightBase.by;
import static org.dsisim.model.world.figure.Criterion.LAND_AREA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.Entitlements.Arrangements;
import org.dsisim.model.answer.Entitlements.Channel;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.answer.Entitlements.IplcShare;
import org.dsisim.model.answer.Entitlements.PassedOn;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.answer.Entitlements.WindowPart;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Party;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.simulation.AnsweringFormula;
import org.dsisim.simulation.Worlds;
import org.dsisim.simulation.share.Allocator;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/**
 * What of a fund of USD 100 is for the IPLC of which Parties, by which rule, and on which way it
 * reaches them: Parties XAA, XAB and so on weigh as their land does.
 */
class WayToIplcTest {

  /** So many Parties that lack the same are named one by one. */
  private static final int FEW = 12;

  private static final RuleReference ELIGIBLE = Worlds.rule("Who is eligible");
  private static final RuleReference WEIGHS = Worlds.rule("What a Party weighs");
  private static final RuleReference IPLC = Worlds.rule("What is for IPLC");
  private static final RuleReference WAY = Worlds.rule("Which way it takes");
  private static final RuleReference AS_IF = Worlds.rule("Weighed for its IPLC alone");

  private static List<Country> areas(String... areas) {
    List<Country> countries = new ArrayList<>();
    for (String area : areas) {
      String code = "XA" + (char) ('A' + countries.size());
      Map<String, Fraction> figures =
          area.isEmpty() ? Map.of() : Map.of("land_area_km2", Fraction.of(Long.parseLong(area)));
      countries.add(Payers.country(code, figures, "cbd-party"));
    }
    return countries;
  }

  private static Allocation allocate(
      List<Country> countries, Function<List<Party>, Entitlements> answers, String... parameters) {
    AnsweringFormula rules = AnsweringFormula.of("f", answers, parameters);
    ParameterValues values =
        ParameterValues.inForce(rules.id(), rules.parameters(), 2024, List.of(), new Problems());
    return new Allocator(rules, values).allocate(Money.ofUsd(100), countries);
  }

  private static String code(Party party) {
    return party.country().code().iso3();
  }

  private static <T> List<T> each(List<Party> parties, Function<Party, T> answer) {
    return parties.stream().map(answer).toList();
  }

  private static List<Weighing> byLand(List<Party> parties) {
    return each(parties, party -> new Weighing(party, THE_REST, by(LAND_AREA), WEIGHS));
  }

  /** All are eligible, and half of what they receive is for their IPLC. */
  private static Entitlements half(
      List<Party> parties, boolean together, List<Channel> channels, List<PassedOn> passing) {
    return new Entitlements(
        each(parties, party -> new Eligibility(party, true, ELIGIBLE)),
        byLand(parties),
        each(parties, party -> new IplcShare(party, "half", together, IPLC)),
        List.of(),
        List.of(),
        new Arrangements(List.of(), List.of(), channels, passing));
  }

  private static Allocation passedOn(boolean together, String... codes) {
    return allocate(
        areas("10", "30", "60"),
        parties ->
            half(
                parties,
                together,
                List.of(),
                parties.stream()
                    .filter(party -> Set.of(codes).contains(code(party)))
                    .map(party -> new PassedOn(party, WAY))
                    .toList()),
        "half,50,percent");
  }

  private static String amounts(Allocation allocation) {
    return allocation.parties().stream()
        .map(party -> party.amount() + " of which " + party.iplc())
        .collect(Collectors.joining(", "));
  }

  private static Allocation channelled(String direct) {
    return allocate(
        areas("10", "30", "60"),
        parties ->
            half(
                parties,
                false,
                List.of(
                    new Channel(parties.get(0), "direct", WAY),
                    new Channel(parties.get(1), null, WAY)),
                List.of()),
        "half,50,percent",
        "direct," + direct + ",percent");
  }

  @Test
  void aPartIsPaidDirectlyAndTheRestGoesThroughTheGovernment() {
    List<PartyOutcome> parties = channelled("40").parties();
    assertThat(parties)
        .map(party -> party.direct() + " " + party.throughGovernment())
        .containsExactly("2.00 3.00", "0.00 15.00", "null null");
    assertThat(parties)
        .extracting(PartyOutcome::iplcRules)
        .containsExactly(List.of(IPLC, WAY), List.of(IPLC, WAY), List.of(IPLC));
  }

  @Test
  void allCanBePaidDirectlyAndMoreThanAllCannot() {
    assertThat(channelled("100").parties().get(0).direct()).isEqualTo(Money.ofUsd(5));
    assertThatThrownBy(() -> channelled("101"))
        .hasMessage(
            "rules/test/parameters.csv:3: 'direct' of f is 101 percent: no more than the whole of an"
                + " amount can be for the IPLC.");
  }

  @Test
  void whatIsPassedOnGoesToTheIplcOfTheOthersAsTheyHaveThemselves() {
    Allocation allocation = passedOn(false, "XAA");
    assertThat(amounts(allocation))
        .isEqualTo("5.00 of which 0.00, 31.67 of which 16.67, 63.33 of which 33.34");
    assertThat(allocation.derivations().values())
        .extracting(Derivation::passed)
        .containsExactly(Fraction.of(-1, 20), Fraction.of(1, 60), Fraction.of(1, 30));
    assertThat(allocation.derivations().values())
        .extracting(Derivation::afterLimits)
        .containsExactly(Fraction.of(1, 10), Fraction.of(3, 10), Fraction.of(6, 10));
  }

  @Test
  void ofWhatAllHaveTogetherWhoPassesItOnHasNothing() {
    assertThat(amounts(passedOn(true, "XAB")))
        .isEqualTo("12.14 of which 7.14, 15.00 of which 0.00, 72.86 of which 42.86");
  }

  @Test
  void whereAllPassItOnNobodyDoes() {
    String without = "10.00 of which 5.00, 30.00 of which 15.00, 60.00 of which 30.00";
    assertThat(amounts(passedOn(false))).isEqualTo(without);
    assertThat(amounts(passedOn(false, "XAA", "XAB", "XAC"))).isEqualTo(without);
    assertThat(amounts(passedOn(true, "XAA", "XAB", "XAC"))).isEqualTo(without);
  }

  @Test
  void whoReceivesNothingPassesNothingOn() {
    Allocation allocation =
        allocate(
            areas("0", "40", "60"),
            parties -> half(parties, false, List.of(), List.of(new PassedOn(parties.get(0), WAY))),
            "half,50,percent");
    assertThat(amounts(allocation))
        .isEqualTo("0.00 of which 0.00, 40.00 of which 20.00, 60.00 of which 30.00");
    assertThat(allocation.derivations().values())
        .extracting(Derivation::passed)
        .containsOnly(Fraction.ZERO);
  }

  @Test
  void whoHasNothingForIplcIsPassedNothingOn() {
    Allocation allocation =
        allocate(
            areas("10", "30", "60"),
            parties -> {
              List<PassedOn> first = List.of(new PassedOn(parties.get(0), WAY));
              Entitlements all = half(parties, false, List.of(), first);
              return new Entitlements(
                  all.eligibility(),
                  all.weighings(),
                  all.iplcShares().subList(0, 2),
                  all.limits(),
                  all.windowParts(),
                  all.arrangements());
            },
            "half,50,percent");
    assertThat(amounts(allocation))
        .isEqualTo("5.00 of which 0.00, 35.00 of which 20.00, 60.00 of which 0.00");
  }

  /** The last Party is not eligible, and weighed for its IPLC alone. */
  private static Allocation lastAsIfEligible(String share, String... areas) {
    return allocate(
        areas(areas),
        parties -> {
          Party last = parties.get(parties.size() - 1);
          return new Entitlements(
              each(
                  parties,
                  party ->
                      party.equals(last)
                          ? new Eligibility(party, false, ELIGIBLE, AS_IF)
                          : new Eligibility(party, true, ELIGIBLE)),
              byLand(parties),
              each(parties, party -> new IplcShare(party, "half", false, IPLC)),
              List.of(),
              List.of());
        },
        "half," + share + ",percent");
  }

  @Test
  void whoIsWeighedForItsIplcAloneHasThatPartOfWhatItWouldHaveAndTheOthersShareTheRest() {
    Allocation allocation = lastAsIfEligible("50", "10", "30", "60");
    assertThat(amounts(allocation))
        .isEqualTo("17.50 of which 8.75, 52.50 of which 26.25, 30.00 of which 30.00");
    PartyOutcome last = allocation.parties().get(2);
    assertThat(last.eligible()).isFalse();
    assertThat(last.iplcRules()).contains(AS_IF);
    assertThat(allocation.parties().get(0).iplcRules()).containsExactly(IPLC);
  }

  @Test
  void ofNothingForIplcNothingIsSetAside() {
    assertThat(amounts(lastAsIfEligible("0", "10", "30", "60")))
        .isEqualTo("25.00 of which 0.00, 75.00 of which 0.00, 0.00 of which 0.00");
  }

  @Test
  void whatIsNotKnownOfThoseWhoAreWeighedForTheirIplcIsSaidOnce() {
    Allocation allocation = lastAsIfEligible("50", "10", "", "");
    assertThat(amounts(allocation))
        .isEqualTo("100.00 of which 50.00, 0.00 of which 0.00, 0.00 of which 0.00");
    assertThat(allocation.missing())
        .map(Message::inEnglish)
        .containsExactlyInAnyOrder(
            "XAB has no land_area_km2 and weighs nothing in 'the rest'",
            "XAC has no land_area_km2 and weighs nothing in 'the rest'");
  }

  private static Allocation windows(boolean byNumber, String share) {
    return allocate(
        areas("10", "30", "60", "100"),
        parties ->
            new Entitlements(
                each(parties, party -> new Eligibility(party, !code(party).equals("XAD"), WEIGHS)),
                byLand(parties.subList(0, 3)),
                List.of(),
                List.of(),
                List.of(new WindowPart(parties.get(3), "w", byNumber, IPLC))),
        "w," + share + ",percent");
  }

  @Test
  void aPartOfAnEqualShareIsOfTheFundOverAllParties() {
    Allocation allocation = windows(true, "40");
    assertThat(amounts(allocation))
        .isEqualTo(
            "9.00 of which 0.00, 27.00 of which 0.00, 54.00 of which 0.00, 10.00 of which 10.00");
    assertThat(allocation.parties().get(3).iplcRules()).containsExactly(IPLC);
  }

  @Test
  void aWindowMayTakeTheWholeFund() {
    assertThat(amounts(windows(false, "100")))
        .isEqualTo(
            "0.00 of which 0.00, 0.00 of which 0.00, 0.00 of which 0.00, 100.00 of which 100.00");
  }

  private static List<String> missingOf(int unknown) {
    String[] areas =
        IntStream.rangeClosed(0, unknown).mapToObj(i -> i == 0 ? "5" : "").toArray(String[]::new);
    Allocation allocation =
        allocate(
            areas(areas), parties -> half(parties, false, List.of(), List.of()), "half,50,percent");
    return allocation.missing().stream().map(Message::inEnglish).toList();
  }

  @Test
  void manyWhoLackTheSameAreOneSentence() {
    assertThat(missingOf(FEW)).hasSize(FEW);
    assertThat(missingOf(FEW + 1)).hasSize(1);
  }
}

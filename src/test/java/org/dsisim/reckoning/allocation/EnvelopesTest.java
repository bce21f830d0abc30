package org.dsisim.reckoning.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dsisim.model.formula.Component.THE_REST;
import static org.dsisim.model.formula.Component.component;
import static org.dsisim.model.world.figure.Criterion.GDP;
import static org.dsisim.model.world.figure.Criterion.LAND_AREA;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.Entitlements.Arrangements;
import org.dsisim.model.answer.Entitlements.Eligibility;
import org.dsisim.model.answer.Entitlements.Envelope;
import org.dsisim.model.answer.Entitlements.Fallback;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Party;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.WeightBase;
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
 * Parts of a fund of USD 100 that some Parties share among themselves, and what becomes of a part
 * that nobody weighs anything for. Parties XAA, XAB and so on weigh as their land does.
 */
class EnvelopesTest {

  private static final RuleReference RULE = Worlds.rule("A rule");

  /**
   * Rules by which every Party is eligible.
   *
   * @param envelopes the name of its envelope, by the code of a Party
   * @param weights of everybody, by component
   * @param fallbacks where parts go in which nobody weighs anything
   */
  private static AnsweringFormula sharing(
      Map<String, String> envelopes,
      Map<Component, WeightBase> weights,
      List<Fallback> fallbacks,
      String... parameters) {
    return AnsweringFormula.of(
        "f", parties -> entitlements(parties, envelopes, weights, fallbacks), parameters);
  }

  private static Entitlements entitlements(
      List<Party> parties,
      Map<String, String> envelopes,
      Map<Component, WeightBase> weights,
      List<Fallback> fallbacks) {
    List<Weighing> weighings = new ArrayList<>();
    List<Envelope> within = new ArrayList<>();
    for (Party party : parties) {
      weights.forEach((of, base) -> weighings.add(new Weighing(party, of, base, RULE)));
      String name = envelopes.get(party.country().code().iso3());
      if (name != null) {
        within.add(new Envelope(party, name, RULE));
      }
    }
    return new Entitlements(
        parties.stream().map(party -> new Eligibility(party, true, RULE)).toList(),
        weighings,
        List.of(),
        List.of(),
        List.of(),
        new Arrangements(within, fallbacks, List.of(), List.of()));
  }

  private static final Map<Component, WeightBase> BY_LAND =
      Map.of(THE_REST, WeightBase.by(LAND_AREA));

  private static AnsweringFormula within(Map<String, String> envelopes, String... parameters) {
    return sharing(envelopes, BY_LAND, List.of(), parameters);
  }

  private static Allocation allocate(AnsweringFormula rules, int... areas) {
    List<Country> countries = new ArrayList<>();
    for (int area : areas) {
      String code = "XA" + (char) ('A' + countries.size());
      Map<String, Fraction> figures = Map.of("land_area_km2", Fraction.of(area));
      countries.add(Payers.country(code, figures, "cbd-party"));
    }
    ParameterValues values =
        ParameterValues.inForce(rules.id(), rules.parameters(), 2024, List.of(), new Problems());
    return new Allocator(rules, values).allocate(Money.ofUsd(100), countries);
  }

  private static String amounts(Allocation allocation) {
    return allocation.parties().stream()
        .map(party -> party.amount().toString())
        .collect(Collectors.joining(", "));
  }

  private static List<String> why(Allocation allocation) {
    return allocation.why().stream().map(Message::inEnglish).toList();
  }

  @Test
  void whoIsInAnEnvelopeSharesItAndAllOthersShareWhatEnvelopesLeave() {
    Map<String, String> envelopes = Map.of("XAA", "south", "XAB", "south", "XAC", "north");
    Allocation allocation =
        allocate(within(envelopes, "south,60,percent", "north,10,percent"), 1, 3, 50, 2, 1);
    assertThat(amounts(allocation)).isEqualTo("15.00, 45.00, 10.00, 20.00, 10.00");
    assertThat(allocation.undistributed()).isEqualTo(Money.ZERO);
    assertThat(why(allocation)).isEmpty();
    assertThat(allocation.derivations()).hasSize(5);
  }

  @Test
  void whatEnvelopesLeaveIsNobodysWhereEverybodyIsInOne() {
    Allocation allocation =
        allocate(within(Map.of("XAA", "south", "XAB", "south"), "south,60,percent"), 1, 2);
    assertThat(amounts(allocation)).isEqualTo("20.00, 40.00");
    assertThat(allocation.undistributed()).isEqualTo(Money.ofUsd(40));
    assertThat(why(allocation)).containsExactly("nobody is outside the envelopes");
  }

  @Test
  void envelopesThatTakeTheWholeFundLeaveNothingToAnybody() {
    Map<String, String> envelopes = Map.of("XAA", "south", "XAB", "north");
    AnsweringFormula all = within(envelopes, "south,60,percent", "north,40,percent");
    assertThat(why(allocate(all, 1, 1))).isEmpty();
    assertThat(amounts(allocate(all, 1, 1))).isEqualTo("60.00, 40.00");
    assertThat(amounts(allocate(all, 1, 1, 1))).isEqualTo("60.00, 40.00, 0.00");
  }

  @Test
  void envelopesCannotTakeMoreThanTheWhole() {
    Map<String, String> envelopes = Map.of("XAA", "south", "XAB", "north");
    assertThatThrownBy(
            () -> allocate(within(envelopes, "south,60,percent", "north,41,percent"), 1, 1))
        .hasMessageContaining("101 %");
  }

  @Test
  void anEnvelopeInWhichNobodyWeighsAnythingIsNobodys() {
    Allocation allocation = allocate(within(Map.of("XAA", "south"), "south,60,percent"), 0, 2);
    assertThat(amounts(allocation)).isEqualTo("0.00, 40.00");
    assertThat(why(allocation))
        .containsExactly("nobody weighs anything in 'the rest' of the envelope 'south'");
  }

  /** A third by GDP, which nobody has, and the rest by land. */
  private static AnsweringFormula withHeir(Component... heirs) {
    Map<Component, WeightBase> weights = new LinkedHashMap<>();
    weights.put(component("a"), WeightBase.by(GDP));
    weights.put(component("b"), WeightBase.by(GDP));
    weights.put(THE_REST, WeightBase.by(LAND_AREA));
    List<Fallback> fallbacks = new ArrayList<>();
    Component of = component("a");
    for (Component heir : heirs) {
      fallbacks.add(new Fallback(of, heir, RULE));
      of = heir;
    }
    return sharing(Map.of(), weights, fallbacks, "a,30,percent", "b,20,percent");
  }

  @Test
  void aPartInWhichNobodyWeighsAnythingIsSharedAsItsHeirIs() {
    assertThat(amounts(allocate(withHeir(), 1, 3))).isEqualTo("12.50, 37.50");
    Allocation allocation = allocate(withHeir(THE_REST), 1, 3);
    assertThat(amounts(allocation)).isEqualTo("20.00, 60.00");
    assertThat(allocation.undistributed()).isEqualTo(Money.ofUsd(20));
    assertThat(why(allocation)).containsExactly("nobody weighs anything in 'b'");
  }

  @Test
  void anHeirInWhichNobodyWeighsAnythingPassesItOnToItsOwn() {
    Allocation allocation = allocate(withHeir(component("b"), THE_REST), 1, 3);
    assertThat(amounts(allocation)).isEqualTo("25.00, 75.00");
    assertThat(why(allocation)).isEmpty();
  }

  @Test
  void whatComesBackToItselfFindsNobody() {
    Allocation allocation = allocate(withHeir(component("b"), component("a")), 1, 3);
    assertThat(amounts(allocation)).isEqualTo("12.50, 37.50");
    assertThat(allocation.undistributed()).isEqualTo(Money.ofUsd(50));
  }

  @Test
  void anHeirThatHasNoPartOfItsOwnIsSharedAllTheSame() {
    Map<Component, WeightBase> weights = new LinkedHashMap<>();
    weights.put(component("all"), WeightBase.by(GDP));
    weights.put(component("none"), WeightBase.by(LAND_AREA));
    AnsweringFormula rules =
        sharing(
            Map.of(),
            weights,
            List.of(new Fallback(component("all"), component("none"), RULE)),
            "all,100,percent",
            "none,0,percent");
    assertThat(amounts(allocate(rules, 1, 3))).isEqualTo("25.00, 75.00");
  }
}

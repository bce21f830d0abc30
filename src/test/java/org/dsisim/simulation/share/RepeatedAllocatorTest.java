package org.dsisim.simulation.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.dsisim.Shipped;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.fact.Party;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.SharesByParts;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.simulation.year.StatusAssumptions;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** A formula under one setting after another gives what it gives under each by itself. */
class RepeatedAllocatorTest {

  private static final int YEAR = 2026;
  private static final Money FUND = new Money(100_000_000_001L);
  private static final List<Country> COUNTRIES =
      List.copyOf(
          Shipped.reference()
              .countries()
              .in(YEAR, StatusAssumptions.made(noAssumptions()))
              .values());

  private static ParameterValues noAssumptions() {
    return StatusAssumptions.inForce(
        Shipped.reference().countries(), YEAR, List.of(), new Problems());
  }

  private static DistributionRules rules(String formula) {
    Rulebook.Formula found =
        Shipped.rulebook()
            .formulaWithPreset(formula, Place.ofCommandLine("FORMULA"), new Problems());
    return Objects.requireNonNull(found).rules();
  }

  private static ParameterValues values(DistributionRules rules, List<ParameterOverride> settings) {
    Problems problems = new Problems();
    ParameterValues values =
        ParameterValues.inForce(rules.id(), rules.parameters(), YEAR, settings, problems);
    problems.throwIfErrors();
    return values;
  }

  /** All that is said of an allocation, but for what rules were asked. */
  private static List<Object> said(Supplier<Allocation> allocated) {
    try {
      Allocation allocation = allocated.get();
      return List.of(
          allocation.fund(),
          allocation.parties(),
          allocation.derivations(),
          allocation.undistributed(),
          allocation.why(),
          allocation.missing());
    } catch (InvalidInput refused) {
      return List.of(refused.problems().toString());
    }
  }

  private static void expectTheSame(DistributionRules rules, List<List<ParameterOverride>> all) {
    RepeatedAllocator repeated = new RepeatedAllocator(rules, FUND, COUNTRIES);
    for (int round = 0; round < 2; round++) {
      for (List<ParameterOverride> settings : all) {
        ParameterValues values = values(rules, settings);
        assertThat(said(() -> repeated.allocate(values)))
            .as("%s under %s", rules.id(), settings)
            .isEqualTo(said(() -> new Allocator(rules, values).allocate(FUND, COUNTRIES)));
      }
    }
  }

  @Test
  void sharesOfTheFundAreMixedExactlyWhateverElseIsSetBetween() {
    List<List<ParameterOverride>> all = new ArrayList<>();
    for (String land : List.of("0", "1.5", "3", "10.123456789", "97", "100")) {
      for (String ocean : List.of("0", "3", "2.999999999999")) {
        all.add(Shipped.settings("iusaf.terrestrial_share=" + land, "iusaf.ocean_share=" + ocean));
      }
    }
    all.add(Shipped.settings("iusaf.terrestrial_share=3", "iusaf.band_6_weight=0.41"));
    all.add(Shipped.settings("iusaf.terrestrial_share=3", "iusaf.floor=0.5"));
    all.add(Shipped.settings("iusaf.terrestrial_share=3", "iusaf.ceiling=0.8"));
    all.add(Shipped.settings("iusaf.terrestrial_share=3", "iusaf.developed_iplc_share=2.3"));
    all.add(Shipped.settings("iusaf.terrestrial_share=3", "iusaf.iplc_share=60"));
    all.add(Shipped.settings("iusaf.terrestrial_share=3", "iusaf.iplc_reading=per-party"));
    all.add(Shipped.settings("iusaf.terrestrial_share=3", "iusaf.iplc_channel=by-share"));
    all.add(Shipped.settings("iusaf.terrestrial_share=3", "iusaf.envelopes=regional-groups"));
    all.add(Shipped.settings("iusaf.terrestrial_share=3", "iusaf.notional_rates=counted"));
    all.add(Shipped.settings("iusaf.terrestrial_share=3", "iusaf.band_4_limit=0.5"));
    all.add(Shipped.settings("iusaf.terrestrial_share=3"));
    expectTheSame(rules("iusaf"), all);
  }

  @Test
  void everyShippedFormulaGivesTheSame() {
    for (String formula : List.of("biodiversity", "composite", "equal", "gdp", "provider")) {
      DistributionRules rules = rules(formula);
      List<List<ParameterOverride>> all = new ArrayList<>(List.of(List.of()));
      for (Parameter parameter : rules.parameters()) {
        String name = rules.id() + "." + parameter.name();
        if (name.endsWith("_share") || name.endsWith("_weight")) {
          all.add(Shipped.settings(name + "=0"));
          all.add(Shipped.settings(name + "=12.5"));
        }
      }
      expectTheSame(rules, all);
    }
  }

  @Test
  void onlyTheSizesOfComponentsAreMixedAnew() {
    DistributionRules rules = rules("iusaf");
    ParameterValues values =
        values(rules, Shipped.settings("iusaf.terrestrial_share=3", "iusaf.ocean_share=2"));
    List<Party> parties =
        COUNTRIES.stream()
            .filter(Country::isParty)
            .map(country -> new Party(country, values))
            .toList();
    Entitlements answers = rules.entitlements(values, parties);
    ParameterValues others =
        values(rules, Shipped.settings("iusaf.terrestrial_share=5", "iusaf.ocean_share=0.5"));
    ParameterValues without = values(rules, Shipped.settings("iusaf.terrestrial_share=5"));

    assertThat(rules.entitlements(others, parties)).isSameAs(answers);
    SharesByParts shares = Objects.requireNonNull(SharesByParts.of(answers, values, FUND));
    assertThat(shares.parts()).containsExactlyInAnyOrder("terrestrial_share", "ocean_share");
    assertThat(shares.under(others)).isNotNull();
    assertThat(shares.under(without)).as("other components have a part").isNull();
    assertThat(
            SharesByParts.of(answers, values(rules, Shipped.settings("iusaf.ceiling=0.8")), FUND))
        .as("a limit that could hold")
        .isNull();
  }

  /** Rules that write down which Parties they were asked about. */
  private static DistributionRules watched(DistributionRules rules, List<List<Party>> asked) {
    return (DistributionRules)
        Proxy.newProxyInstance(
            DistributionRules.class.getClassLoader(),
            new Class<?>[] {DistributionRules.class},
            (self, method, arguments) -> {
              if (method.getName().equals("entitlements") || method.getName().equals("decide")) {
                asked.add(((List<?>) arguments[1]).stream().map(one -> (Party) one).toList());
              }
              return method.invoke(rules, arguments);
            });
  }

  @Test
  void rulesAreAskedOnceMoreForEachSettingUnlessItsComponentsAreWeighedAlready() {
    DistributionRules rules = rules("iusaf");
    List<List<Party>> asked = new ArrayList<>();
    RepeatedAllocator repeated = new RepeatedAllocator(watched(rules, asked), FUND, COUNTRIES);
    // What nobody has weighed yet is asked about here, and again by whoever gives it out.
    expectAsked(2, "iusaf.terrestrial_share=3", repeated, rules, asked);
    expectAsked(1, "iusaf.terrestrial_share=5", repeated, rules, asked);
    expectAsked(1, "iusaf.terrestrial_share=3", repeated, rules, asked);
    expectAsked(2, "iusaf.iplc_share=60", repeated, rules, asked);
    expectAsked(1, "iusaf.iplc_share=60", repeated, rules, asked);
    // As many settings of something else as are kept: the two before are not any more.
    for (int share = 61; share < 61 + 15; share++) {
      expectAsked(2, "iusaf.iplc_share=" + share, repeated, rules, asked);
    }
    expectAsked(1, "iusaf.iplc_share=60", repeated, rules, asked);
    expectAsked(2, "iusaf.terrestrial_share=3", repeated, rules, asked);
    expectAsked(2, "iusaf.iplc_share=60", repeated, rules, asked);
  }

  private static void expectAsked(
      int times,
      String setting,
      RepeatedAllocator repeated,
      DistributionRules rules,
      List<List<Party>> asked) {
    asked.clear();
    repeated.allocate(values(rules, Shipped.settings(setting)));
    assertThat(asked).as(setting).hasSize(times);
  }

  @Test
  void partiesAreOthersOnlyWhereOtherFiguresOfThemCount() {
    DistributionRules rules = rules("iusaf");
    List<List<Party>> asked = new ArrayList<>();
    RepeatedAllocator repeated = new RepeatedAllocator(watched(rules, asked), FUND, COUNTRIES);
    List<Party> first = new ArrayList<>();
    for (String setting :
        List.of(
            "iusaf.terrestrial_share=3",
            "iusaf.terrestrial_share=5",
            "iusaf.notional_rates=counted")) {
      asked.clear();
      repeated.allocate(values(rules, Shipped.settings(setting)));
      List<Party> parties = asked.get(0);
      assertThat(parties).hasSize((int) COUNTRIES.stream().filter(Country::isParty).count());
      if (first.isEmpty()) {
        first.addAll(parties);
      }
      if (setting.contains("notional")) {
        assertThat(parties.get(0)).as(setting).isNotSameAs(first.get(0));
      } else {
        assertThat(parties.get(0)).as(setting).isSameAs(first.get(0));
      }
    }
  }
}

package org.dsisim.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.dsisim.Shipped;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.fact.Party;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a formula's rules answered before is what they would answer now. */
class RememberedEntitlementsTest {

  private static final int SETTINGS = 40;

  static List<String> formulas() {
    return List.copyOf(Shipped.rulebook().ids(RuleSetKind.DISTRIBUTION));
  }

  private static DistributionRuleSet rules(String id) {
    return (DistributionRuleSet)
        Objects.requireNonNull(Shipped.rulebook().formula(id, new Problems()));
  }

  private static ParameterValues values(
      DistributionRuleSet rules, int year, List<ParameterOverride> settings) {
    return Shipped.clean(
        problems ->
            ParameterValues.inForce(rules.id(), rules.parameters(), year, settings, problems));
  }

  private static List<Party> parties(int year, ParameterValues values) {
    List<Party> parties = new ArrayList<>();
    for (Country country : Shipped.reference().countries().in(year).values()) {
      if (country.isParty()) {
        parties.add(new Party(country, values));
      }
    }
    return parties;
  }

  /** One parameter or two at other values than in the table, or none. */
  private static List<ParameterOverride> settings(DistributionRuleSet rules, Random random) {
    List<Parameter> parameters = List.copyOf(rules.parameters());
    List<ParameterOverride> settings = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0 && !parameters.isEmpty(); i--) {
      Parameter one = parameters.get(random.nextInt(parameters.size()));
      String value = another(one, random);
      if (settings.stream().noneMatch(each -> each.name().equals(one.name()))) {
        settings.add(
            new ParameterOverride(rules.id(), one.name(), value, Place.ofCommandLine("--set")));
      }
    }
    return settings;
  }

  private static String another(Parameter parameter, Random random) {
    List<String> alternatives = parameter.values().get(0).alternatives();
    if (!alternatives.isEmpty()) {
      return alternatives.get(random.nextInt(alternatives.size()));
    }
    Fraction number = parameter.values().get(0).value().number();
    return switch (parameter.unit()) {
      case BOOLEAN -> String.valueOf(random.nextBoolean());
      case PERCENT, SHARE, USD, NUMBER, MONTHS ->
          number == null
              ? "1"
              : number.times(Fraction.of(1, 1 + random.nextInt(4))).toDecimal(6).toPlainString();
      case LIST -> random.nextBoolean() ? "KEN;BRA" : "AUS;CAN";
      default -> parameter.values().get(0).value().text();
    };
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void whateverWasAskedBeforeTheAnswersAreThoseOfTheRules(String id) {
    DistributionRuleSet rules = rules(id);
    Random random = new Random(id.hashCode());
    for (int i = 0; i < SETTINGS; i++) {
      int year = 2025 + random.nextInt(3);
      ParameterValues values = values(rules, year, settings(rules, random));
      List<Party> parties = parties(year, values);
      Object remembered = answers(() -> rules.decide(values, parties));
      assertThat(remembered).isEqualTo(answers(() -> rules.ask(values, parties)));
    }
  }

  private interface Question {
    Entitlements ask();
  }

  private static Object answers(Question question) {
    try {
      return question.ask();
    } catch (InvalidInput refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  @Test
  void aLimitThatRulesHoldFiguresAgainstIsRemembered() {
    DistributionRuleSet rules = rules("iusaf");
    ParameterValues narrow = values(rules, 2026, set("band_3_limit", "0.02"));
    ParameterValues usual = values(rules, 2026, List.of());
    Entitlements before = rules.decide(usual, parties(2026, usual));
    Entitlements then = rules.decide(narrow, parties(2026, narrow));
    assertThat(bases(then)).isNotEqualTo(bases(before));
    assertThat(bases(rules.decide(usual, parties(2026, usual)))).isEqualTo(bases(before));
  }

  private static List<Object> bases(Entitlements answers) {
    return answers.weighings().stream().map(one -> (Object) one.base()).toList();
  }

  private static List<ParameterOverride> set(String parameter, String value) {
    return List.of(new ParameterOverride("iusaf", parameter, value, Place.ofCommandLine("--set")));
  }

  @Test
  void theAnswersAreAboutThePartiesAsTheyStandNow() {
    DistributionRuleSet rules = rules("iusaf");
    rules.decide(values(rules, 2026, List.of()), parties(2026, values(rules, 2026, List.of())));
    ParameterValues other = values(rules, 2026, set("terrestrial_share", "3"));
    Entitlements answers = rules.decide(other, parties(2026, other));
    assertThat(answers.weighings()).allMatch(one -> one.party().terms() == other);
    assertThat(answers.eligibility()).allMatch(one -> one.party().terms() == other);
  }

  @Test
  void limitsThatFallAreRefusedThoughTheRulesWouldAnswer() {
    DistributionRuleSet rules = rules("iusaf");
    ParameterValues usual = values(rules, 2026, List.of());
    rules.decide(usual, parties(2026, usual));
    ParameterValues falling = values(rules, 2026, set("band_2_limit", "0.0005"));
    assertThatThrownBy(() -> rules.decide(falling, parties(2026, falling)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("band_2_limit");
  }
}

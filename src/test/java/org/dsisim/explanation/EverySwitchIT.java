package org.dsisim.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dsisim.Shipped;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Value;
import org.dsisim.rulebook.description.RuleSetKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever switch of a shipped rule set is turned, whichever alternative is taken, in a year of the
 * tables and in one beyond them: explanations do not fail, and say what the run has.
 */
class EverySwitchIT {

  private static final Place PLACE = Place.ofFile("test");
  private static final int SOME_COUNTRIES = 29;
  private static final Scenario IN_TABLES = Shipped.scenario("workshop").in(List.of(2024));
  private static final Scenario BEYOND = Shipped.scenario("workshop").in(List.of(2026));

  /** Each contribution with a fund that follows origins, each formula with the largest fund. */
  static Stream<String> options() {
    return Stream.concat(
        Shipped.rulebook().ids(RuleSetKind.CONTRIBUTION).stream().map(id -> id + ":provider"),
        Shipped.rulebook().ids(RuleSetKind.DISTRIBUTION).stream().map(id -> "cali-fund:" + id));
  }

  @ParameterizedTest
  @MethodSource("options")
  void everyAlternativeIsExplainedAsItIsRun(String name) {
    PolicyOption option = Shipped.option(name);
    RuleSet moved = name.endsWith(":provider") ? option.contributions().get(0) : option.formula();
    ParameterValues values =
        ParameterValues.inForce(moved.id(), moved.parameters(), 2024, List.of(), new Problems());
    for (ParameterValue parameterValue : values.all()) {
      for (Value alternative : parameterValue.alternatives()) {
        if (!alternative.saysTheSameAs(parameterValue.value())) {
          check(BEYOND, option, List.of(setting(moved, parameterValue.name(), alternative)));
        }
      }
    }
    check(BEYOND, option, List.of());
  }

  @ParameterizedTest
  @MethodSource("options")
  void theEndsOfAllRangesAreExplainedAsTheyAreRun(String name) {
    PolicyOption option = Shipped.option(name);
    RuleSet moved = name.endsWith(":provider") ? option.contributions().get(0) : option.formula();
    for (Function<DatedValue, @Nullable Value> end : ENDS) {
      List<ParameterOverride> settings = new ArrayList<>();
      for (Parameter parameter : moved.parameters()) {
        Value value = end.apply(parameter.in(2024));
        if (value != null) {
          settings.add(setting(moved, parameter.name(), value));
        }
      }
      check(IN_TABLES, option, settings);
    }
  }

  private static final List<Function<DatedValue, @Nullable Value>> ENDS =
      List.of(DatedValue::low, DatedValue::high);

  private static ParameterOverride setting(RuleSet of, String name, Value value) {
    return new ParameterOverride(of.id(), name, value.text(), PLACE);
  }

  /** What the run itself refuses needs no explanation. */
  private static void check(
      Scenario scenario, PolicyOption option, List<ParameterOverride> settings) {
    try {
      EqualToRun.check(scenario, option, settings, SOME_COUNTRIES);
    } catch (InvalidInput refused) {
      assertThat(settings).as(refused.getMessage()).isNotEmpty();
    }
  }
}

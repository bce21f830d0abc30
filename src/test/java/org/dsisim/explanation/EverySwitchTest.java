package org.dsisim.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dsisim.Shipped;
import org.dsisim.model.PolicyOption;
import org.dsisim.model.RuleSet;
import org.dsisim.model.Scenario;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Setting;
import org.dsisim.parameter.Term;
import org.dsisim.parameter.Terms;
import org.dsisim.parameter.Value;
import org.dsisim.rulebook.Kind;
import org.dsisim.table.InvalidInput;
import org.dsisim.table.Place;
import org.dsisim.table.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever switch of a shipped rule set is turned, whichever alternative is taken, in a year of the
 * tables and in one beyond them: explanations do not fail, and say what the run has.
 */
class EverySwitchTest {

  private static final Place PLACE = Place.ofFile("test");
  private static final int SOME_COUNTRIES = 29;
  private static final Scenario IN_TABLES = Shipped.scenario("workshop").in(List.of(2024));
  private static final Scenario BEYOND = Shipped.scenario("workshop").in(List.of(2026));

  /** Each contribution with a fund that follows origins, each formula with the largest fund. */
  static Stream<String> options() {
    return Stream.concat(
        Shipped.rulebook().ids(Kind.CONTRIBUTION).stream().map(id -> id + ":provider"),
        Shipped.rulebook().ids(Kind.DISTRIBUTION).stream().map(id -> "cali-fund:" + id));
  }

  @ParameterizedTest
  @MethodSource("options")
  void everyAlternativeIsExplainedAsItIsRun(String name) {
    PolicyOption option = Shipped.option(name);
    RuleSet moved = name.endsWith(":provider") ? option.contributions().get(0) : option.formula();
    Terms terms = Terms.inForce(moved.id(), moved.parameters(), 2024, List.of(), new Problems());
    for (Term term : terms.all()) {
      for (Value alternative : term.alternatives()) {
        if (!alternative.saysTheSameAs(term.value())) {
          check(BEYOND, option, List.of(setting(moved, term.name(), alternative)));
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
      List<Setting> settings = new ArrayList<>();
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

  private static Setting setting(RuleSet of, String name, Value value) {
    return new Setting(of.id(), name, value.text(), PLACE);
  }

  /** What the run itself refuses needs no explanation. */
  private static void check(Scenario scenario, PolicyOption option, List<Setting> settings) {
    try {
      EqualToRun.check(scenario, option, settings, SOME_COUNTRIES);
    } catch (InvalidInput refused) {
      assertThat(settings).as(refused.getMessage()).isNotEmpty();
    }
  }
}

package org.dsisim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dsisim.Shipped;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.parameter.ParameterOverride;
import org.junit.jupiter.api.Test;

/** Options that carry values of their own. */
class InlineValuesTest {

  private static final Place PLACE = Place.ofCommandLine("-o");

  private final Problems problems = new Problems();

  private List<String> settings(String text) {
    PolicyOption option = Objects.requireNonNull(Shipped.rulebook().option(text, PLACE, problems));
    assertThat(problems.hasErrors()).isFalse();
    assertThat(option.name()).isEqualTo(text);
    return option.settings().stream()
        .filter(setting -> setting.place().equals(PLACE))
        .map(setting -> setting.address() + "=" + setting.text())
        .toList();
  }

  private String said(String text) {
    assertThat(Shipped.rulebook().option(text, PLACE, problems)).isNull();
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void eachPartHasItsOwn() {
    assertThat(settings("cali-fund{sales_rate=0.2}:iusaf{terrestrial_share=3}"))
        .containsExactly("cali-fund.sales_rate=0.2", "iusaf.terrestrial_share=3");
  }

  @Test
  void aNamedOptionSetsWhatOneOfItsRuleSetsHas() {
    assertThat(settings("cali-fund-biodiversity{sales_rate=0.2}"))
        .containsExactly("cali-fund.sales_rate=0.2");
  }

  @Test
  void anAssumptionIsSetForTheOptionAlone() {
    assertThat(settings("cali-fund{assumption.uptake=0.5}"))
        .containsExactly("assumption.uptake=0.5");
  }

  @Test
  void theyStandBehindThoseOfAPreset() {
    PolicyOption option =
        Objects.requireNonNull(
            Shipped.rulebook()
                .option("cali-fund:iusaf@strict{iplc_reading=fund-wide}", PLACE, problems));
    List<ParameterOverride> settings = option.settings();
    assertThat(settings.size()).isGreaterThan(1);
    assertThat(settings.get(settings.size() - 1).address()).isEqualTo("iusaf.iplc_reading");
  }

  @Test
  void whatNoRuleSetHasIsReportedWithAGuess() {
    assertThat(said("cali-fund-biodiversity{sale_rate=1}"))
        .isEqualTo(
            """
            -o: no rule set of cali-fund-biodiversity has a parameter 'sale_rate'.
              Maybe 'sales_rate'?\
            """);
  }

  @Test
  void whatTheOptionHasNotIsReported() {
    Shipped.rulebook().option("cali-fund{bilateral.royalty_rate=1}", PLACE, problems);
    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            """
            -o: 'bilateral.royalty_rate' sets nothing: 'bilateral' is no part of the option.
              Maybe one of cali-fund, iusaf, assumption.\
            """);
  }

  @Test
  void anotherUnitIsReported() {
    Shipped.rulebook().option("cali-fund{sales_rate=x}", PLACE, problems);
    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly("-o: cali-fund.sales_rate is 'x', which is not a number.");
  }
}

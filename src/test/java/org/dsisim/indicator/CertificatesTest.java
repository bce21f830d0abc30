package org.dsisim.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** What a certificate of the fund would settle under contracts and national law. */
class CertificatesTest {

  private static List<Indicator> indicators(String option, String... settings) {
    return new YearResults(outcome(option, settings).years().get(0), null).indicators();
  }

  private static Outcome outcome(String option, String... settings) {
    return new Simulator(Shipped.scenario("use-portfolio"), Shipped.settings(settings), 1)
        .run(Shipped.option(option));
  }

  private static Fraction of(String name, List<Indicator> indicators) {
    Indicator found =
        indicators.stream()
            .filter(indicator -> indicator.name().equals(name))
            .findFirst()
            .orElseThrow();
    return Objects.requireNonNull(found.value().number(), name);
  }

  @Test
  void nothingIsSaidOfItUnlessItIsAssumed() {
    assertThat(indicators("national-laws-and-cali-fund"))
        .extracting(Indicator::name)
        .doesNotContain("certificate_settles");
  }

  @Test
  void whatContributorsOwePastTheFundIsShownAndTakenOffNowhere() {
    String half = "assumption.certificate_settles_share=0.5";
    Certificates all = Certificates.of(outcome("national-laws-and-cali-fund").years().get(0));
    assertThat(all.payers()).isPositive();
    assertThat(all.expected()).isLessThan(all.owed());
    List<Indicator> with = indicators("national-laws-and-cali-fund", half);
    List<Indicator> without = indicators("national-laws-and-cali-fund");
    assertThat(with).containsAll(without);
    assertThat(Money.ofUsd(of("certificate_settles", with)))
        .isEqualTo(all.owed().times(Fraction.of(1, 2)));
  }

  @Test
  void whoOwesToTheFundAloneHasNothingToSettle() {
    assertThat(
            of(
                "certificate_settles",
                indicators("cali-fund", "assumption.certificate_settles_share=1")))
        .isEqualTo(Fraction.ZERO);
  }
}

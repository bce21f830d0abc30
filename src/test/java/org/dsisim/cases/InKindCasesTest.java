package org.dsisim.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases of what is given in kind: every difference and every problem in full. */
class InKindCasesTest {

  private static final String RELIES_ON =
      "relies_on: {receivers: not-high-income-or-sids, kinds: training-places;projects,"
          + " domestic: not-counted}\n";

  @TempDir Path home;

  @Test
  void whatTheRulesSayIsComparedWithWhatIsExpected() {
    String kenya = "cooperation: {provider: FRA, receiver: KEN, kind: projects}";
    String france = "cooperation: {provider: JPN, receiver: FRA, kind: projects}";
    assertThat(differences(kenya, "counts: true")).isEmpty();
    assertThat(differences(france, "counts: false")).isEmpty();
    assertThat(differences(kenya, "counts: false")).isEqualTo("counts, expected that it does not");
    assertThat(differences(france, "counts: true")).isEqualTo("does not count");
  }

  @Test
  void aMisspeltCountryIsReportedWithItsLineAndTheNearestOne() {
    assertThat(problems("cooperation: {provider: Frannce, receiver: KEN, kind: projects}"))
        .isEqualTo(
            """
            rules/contribution/cooperation/cases.yaml:4: provider is 'Frannce', which is neither the ISO code nor a name of a country.
              Maybe FRA (France)?\
            """);
    assertThat(problems("cooperation: {provider: FRA, receiver: KNE, kind: projects}"))
        .isEqualTo(
            """
            rules/contribution/cooperation/cases.yaml:4: receiver is 'KNE', which is neither the ISO code nor a name of a country.
              Maybe KEN (Kenya)?\
            """);
  }

  @Test
  void anIdOfAUserIsNoCountryOfACase() {
    assertThat(problems("cooperation: {provider: workshop-seeds, receiver: KEN, kind: projects}"))
        .isEqualTo(
            "rules/contribution/cooperation/cases.yaml:4: provider is 'workshop-seeds', which is"
                + " neither the ISO code nor a name of a country.");
  }

  @Test
  void allThatIsWrongIsReportedAtOnce() {
    assertThat(
            problems(
                "cooperation: {provider: Keniia, receiver: Ugannda, kind: project, quantity: -1,"
                    + " yaer: 2024}"))
        .isEqualTo(
            """
            rules/contribution/cooperation/cases.yaml:4: provider is 'Keniia', which is neither the ISO code nor a name of a country.
              Maybe KEN (Kenya)?
            rules/contribution/cooperation/cases.yaml:4: receiver is 'Ugannda', which is neither the ISO code nor a name of a country.
              Maybe UGA (Uganda)?
            rules/contribution/cooperation/cases.yaml:4: kind is 'project', which is not one of training-places, projects, technology-access, data-access, equipment, joint-publications.
              Maybe 'projects'?
            rules/contribution/cooperation/cases.yaml:4: quantity is '-1', which is below zero.
            rules/contribution/cooperation/cases.yaml:4: 'yaer' is not known here.
              Maybe 'year'?\
            """);
  }

  private String differences(String... lines) {
    return new OneCase(home).differences("cooperation", RELIES_ON, lines);
  }

  private String problems(String cooperation) {
    OneCase one = new OneCase(home);
    assertThat(one.run("cooperation", RELIES_ON, cooperation, "counts: true").results()).isEmpty();
    return one.shown();
  }
}

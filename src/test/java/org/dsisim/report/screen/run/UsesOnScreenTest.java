package org.dsisim.report.screen.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Selection;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.junit.jupiter.api.Test;

/** What the screen says of uses, and of money that goes straight to countries. */
class UsesOnScreenTest {

  private static YearOutcome year(String scenario, String option, String... settings) {
    return new Simulator(Shipped.scenario(scenario), Shipped.settings(settings), 1)
        .run(Shipped.option(option))
        .years()
        .get(0);
  }

  private static String uses(boolean names, YearOutcome year) {
    Page page = new Page(new Screen(80, true, false));
    new WhatUsesGoThrough(page, new Selection(names, null, List.of())).show(year);
    return page.text();
  }

  private static String straight(YearOutcome year) {
    Page page = new Page(new Screen(80, true, true));
    new StraightToCountries(page, new Alphabet("en")).show(year.year(), year.parties());
    return page.text();
  }

  @Test
  void whatUsesGoThroughIsShownByPurposeAndWhoUsesOpenDataBelow() {
    assertThat(uses(false, year("workshop", "bilateral-contracts")))
        .isEqualTo(
            """
            WHAT USES GO THROUGH, 2024 (beside the money, never added to it)
            purpose     uses  permits  licences  consents  longest  cost, USD  dropped
            research       4       53         0         0        2  26,500.00        0
            commercial     5        7         0         1        6  43,000.00        0
            all            9       60         0         1        6  69,500.00        0
            Permits and licences of States, consents of communities; longest: months of the
            longest use; cost: to users; dropped: uses that do not happen.
            Months: what one use needs runs at the same time (bilateral.permits_run =
            parallel).
            Of product sales, 18.1 % rest on sequences of unknown origin: USD 50,000,000.00
            of USD 276,000,000.00.
            Use by use: --names, or burdens.csv with --out DIR.

            WHO USES OPEN DATA, 2024: 8 of 9 uses, by home of the user
            home                           uses  research  commercial
            African Group                     2         0           2
            Asia-Pacific                      3         3           0
            EEG                               0         0           0
            GRULAC                            2         1           1
            WEOG                              1         0           1
            of them LDC                       1         0           1
            of them SIDS                      3         3           0
            of them high-income countries     1         0           1
            """);
  }

  @Test
  void usesThatDoNotHappenAreNamedWithTheReasonAndTheLossIsSaid() {
    String text =
        uses(
            true,
            year("workshop", "bilateral-contracts", "assumption.max_months_before_dropped=5"));
    assertThat(text)
        .contains("Not owed, since the use does not happen: USD 2,210,000.00.\n")
        .contains("antibiotic   commercial       2        0        0      6 10,000.00 no\n")
        .contains("- antibiotic does not happen: 6 months are more than 5.\n")
        .contains("reef-survey  research         3        0        0      2  1,500.00 yes\n")
        .doesNotContain("reef-survey does not happen")
        .doesNotContain("--names");
  }

  @Test
  void whereNoUseNeedsAnythingThatIsAllThatIsSaid() {
    assertThat(uses(true, year("workshop", "cali-fund-iusaf")))
        .startsWith(
            """
            WHAT USES GO THROUGH, 2024 (beside the money, never added to it)
            None of 9 uses needs a permit, a licence or a consent.

            WHO USES OPEN DATA\
            """);
  }

  @Test
  void aScenarioWithoutUsesHasNeitherSection() {
    assertThat(uses(true, year("rd-leaders-2024", "cali-fund-iusaf"))).isEmpty();
  }

  @Test
  void whatGoesStraightToCountriesIsShownWithItsPartForCommunities() {
    assertThat(straight(year("workshop", "bilateral-contracts")))
        .isEqualTo(
            """
            STRAIGHT TO COUNTRIES, 2024: USD 2,210,000.00 to 5 countries, past the fund
            country, USD                   ISO         State  communities      together
            Lumaria                        XAA  1,375,000.00         0.00  1,375,000.00
            Tovanda                        XAB    600,000.00   100,000.00    700,000.00
            India                          IND     75,000.00         0.00     75,000.00
            Kestovia                       XAD     36,000.00         0.00     36,000.00
            Brazil                         BRA     24,000.00         0.00     24,000.00
            of all, African Group                 600,000.00   100,000.00    700,000.00
            of all, Asia-Pacific                   75,000.00         0.00     75,000.00
            of all, EEG                            36,000.00         0.00     36,000.00
            of all, GRULAC                      1,399,000.00         0.00  1,399,000.00
            of all, WEOG                                0.00         0.00          0.00
            of all, LDC                           600,000.00   100,000.00    700,000.00
            of all, SIDS                                0.00         0.00          0.00
            of all, LMMC                        1,474,000.00         0.00  1,474,000.00
            of all, high-income countries               0.00         0.00          0.00
            """);
  }

  @Test
  void monthsSayWhetherPermitsRunAtTheSameTimeOrOneAfterAnother() {
    YearOutcome serial =
        year("use-portfolio", "bilateral-contracts", "bilateral.permits_run=serial");
    assertThat(uses(false, serial).replaceAll("\\s+", " "))
        .contains("runs one after another (bilateral.permits_run = serial).");
    assertThat(uses(false, year("workshop", "cali-fund-iusaf"))).doesNotContain("permits_run");
  }

  @Test
  void countriesThatReceiveMostStandInTheAlphabetUnlessARankIsAskedFor() {
    Page page = new Page(80);
    YearOutcome year = year("workshop", "bilateral-contracts");
    new StraightToCountries(page, new Alphabet("en")).show(year.year(), year.parties());
    assertThat(page.text().lines().skip(2).limit(5).map(line -> line.split(" ", 2)[0]))
        .containsExactly("Brazil", "India", "Kestovia", "Lumaria", "Tovanda");
  }

  @Test
  void oneCountryIsNoPluralAndManyAreTheTenLargestAndOthers() {
    String one =
        straight(
            year(
                "workshop",
                "bilateral-contracts",
                "bilateral.requires_no_consent=XAA;XAB;XAD;BRA",
                "bilateral.community_consent=false"));
    assertThat(one)
        .startsWith("STRAIGHT TO COUNTRIES, 2024: USD 75,000.00 to 1 country, past the fund\n");
    String many = straight(year("use-portfolio", "bilateral-contracts"));
    assertThat(many).containsPattern("\n\\d+ that receive less +[\\d,.]+ +[\\d,.]+ +[\\d,.]+\n");
    assertThat(many.lines().skip(2).takeWhile(line -> !line.contains(" that receive less ")))
        .filteredOn(line -> line.matches(".* [A-Z]{3} .*"))
        .hasSize(10);
  }

  @Test
  void whereNobodyIsPaidDirectlyNothingIsShown() {
    assertThat(straight(year("workshop", "cali-fund-iusaf"))).isEmpty();
  }
}

package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dsisim.indicator.Effects;
import org.dsisim.indicator.Indicators;
import org.dsisim.indicator.figure.Effect;
import org.dsisim.indicator.statistic.NeedInKind;
import org.dsisim.model.world.Scenario;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What countries need in kind, what is given of it, and who pays for that. */
class NeedsInKindTest {

  private static final String HEADER =
      "id,stands_for,provider,receiver,year,kind,quantity,unit,funded_by";

  @TempDir Path folder;

  private WrittenScenario scenario(String... rows) {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.addAll(List.of(rows));
    return new WrittenScenario(folder, "2024")
        .with("users.csv", "id,name,type,sector,home,year", "a,A,academic,biotechnology,KEN,2024")
        .with("cooperation.csv", lines.toArray(String[]::new));
  }

  private YearOutcome year(String option) {
    Scenario scenario =
        scenario(
                "course,,FRA,KEN,2024,training-places,20,places,a foundation",
                "school,given,DEU,KEN,2024,training-places,10,places,the provider",
                "summer,given,DEU,MWI,2024,training-places,12,places,the provider",
                "visits,given,FRA,UGA,2024,training-places,,,",
                "kenya,needed,,KEN,2024,training-places,100,places,",
                "uganda,needed,,UGA,2024,training-places,40,places,",
                "malawi,needed,,MWI,2024,training-places,5,places,",
                "rwanda,needed,,RWA,2024,equipment,,,",
                "later,needed,,RWA,2025,equipment,3,sequencers,")
            .read()
            .scenario();
    return new Simulator(Objects.requireNonNull(scenario), List.of(), 1)
        .run(Shipped.option(option))
        .years()
        .get(0);
  }

  private static List<String> indicators(YearOutcome year) {
    return Indicators.of(year).stream()
        .filter(one -> one.name().startsWith("needed_") || one.name().startsWith("covered_"))
        .map(one -> one.name() + " " + one.value().number())
        .toList();
  }

  private static List<String> effects(YearOutcome year) {
    return Effects.benefits(year).stream()
        .filter(one -> one.kind().contains("needed-") || one.kind().contains("not-covered-"))
        .map(NeedsInKindTest::inWords)
        .toList();
  }

  private static String inWords(Effect effect) {
    return effect.bearer() + " " + effect.kind() + " " + effect.quantity().number();
  }

  @Test
  void whatIsGivenCoversANeedCountryByCountryAndNeverMoreThanIsNeeded() {
    YearOutcome year = year("cooperation");
    // 100 + 40 + 5 are needed; 20 + 10 to Kenya, 5 of 12 to Malawi, to Uganda nobody knows.
    assertThat(indicators(year))
        .containsExactly("needed_training_places 145", "covered_training_places 35");
    assertThat(effects(year))
        .containsExactly(
            "KEN needed-training-places 100",
            "KEN not-covered-training-places 70",
            "MWI needed-training-places 5",
            "MWI not-covered-training-places 0",
            "RWA needed-equipment null",
            "RWA not-covered-equipment null",
            "UGA needed-training-places 40",
            "UGA not-covered-training-places 40");
  }

  @Test
  void whoPaysStandsBesideWhatIsGiven() {
    YearOutcome year = year("cooperation");
    List<NeedInKind> needs =
        NeedInKind.of(year.besideMoney().neededInKind(), year.besideMoney().inKind());
    assertThat(needs.get(0).fundedBy()).containsExactly("a foundation", "the provider");
    assertThat(needs).filteredOn(need -> need.country().iso3().equals("UGA")).hasSize(1);
  }

  @Test
  void underAnOptionInWhichNothingGivenCountsNothingIsCovered() {
    assertThat(indicators(year("no-benefit-sharing")))
        .containsExactly("needed_training_places 145", "covered_training_places 0");
  }

  @Test
  void whereNobodySaysWhatIsNeededNothingIsSaidOfIt() {
    YearOutcome shipped =
        new Simulator(Shipped.scenario("workshop"), List.of(), 1)
            .run(Shipped.option("cooperation"))
            .years()
            .get(0);
    assertThat(indicators(shipped)).isEmpty();
  }

  @Test
  void whatIsNeededHasNoProvider() {
    WrittenScenario written = scenario("kenya,needed,FRA,KEN,2024,training-places,1,places,");
    written.tried();
    assertThat(written.said())
        .contains("provider is 'FRA', which stands in a row of what is needed: nobody gives it.");
  }

  @Test
  void aRowStandsForWhatIsGivenOrNeeded() {
    WrittenScenario written = scenario("kenya,need,,KEN,2024,training-places,1,places,");
    written.tried();
    assertThat(written.said())
        .isEqualTo(
            "mine/cooperation.csv:2: stands_for is 'need', which is not one of given, needed.");
  }
}

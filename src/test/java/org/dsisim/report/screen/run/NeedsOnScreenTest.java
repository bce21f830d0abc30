package org.dsisim.report.screen.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.WrittenScenario;
import org.dsisim.model.world.Scenario;
import org.dsisim.report.layout.Page;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is given in kind and what is needed, on the screen. */
class NeedsOnScreenTest {

  @TempDir private Path folder;

  @Test
  void whoNeedsSomethingIsNamedAsWhoIsGivenIt() {
    Scenario scenario =
        new WrittenScenario(folder, "2024")
            .with(
                "users.csv", "id,name,type,sector,home,year", "a,A,academic,biotechnology,KEN,2024")
            .with(
                "cooperation.csv",
                "id,stands_for,provider,receiver,year,kind,quantity,unit,funded_by",
                "course,given,FRA,CIV,2024,training-places,8,places,a foundation",
                "ivory,needed,,CIV,2024,training-places,12,places,")
            .read()
            .scenario();
    YearOutcome year =
        new Simulator(scenario, List.of(), 1).run(Shipped.option("cooperation")).years().get(0);
    Page page = new Page(100);
    new WhatIsGivenInKind(page, scenario.countries().in(2024).values(), "fr").show(year);
    assertThat(page.text())
        .contains("Côte d’Ivoire  training-places         8  places  FRA\n")
        .contains("Côte d’Ivoire  training-places  places      12      8  a foundation\n");
  }
}

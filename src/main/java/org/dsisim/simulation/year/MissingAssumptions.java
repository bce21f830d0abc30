package org.dsisim.simulation.year;

import java.util.List;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.model.fact.Force;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.reckoning.measure.Projection;

/** Whether all is assumed that has to be, since there is no default for it. */
final class MissingAssumptions {

  private final Scenario scenario;
  private final ParameterValues assumptions;
  private final Problems problems;

  /**
   * A search for what is missing.
   *
   * @param scenario whose table would have it
   * @param assumptions that are made
   * @param problems told of each that is not
   */
  MissingAssumptions(Scenario scenario, ParameterValues assumptions, Problems problems) {
    this.scenario = scenario;
    this.assumptions = assumptions;
    this.problems = problems;
  }

  /** How far rules of each force are followed, since any option can be run on a scenario. */
  void expectThoseOfForces() {
    for (String name : Stream.of(Force.values()).map(Force::assumption).distinct().toList()) {
      List<Message> forces =
          Stream.of(Force.values())
              .filter(force -> force.assumption().equals(name))
              .map(force -> Message.plain(force.word()))
              .toList();
      expect(
          name,
          Message.of("simulation.missing.force", "name", name, "forces", WordList.eachOr(forces)));
    }
  }

  /** How far the rules of one rule set are followed. */
  void expectCompliance(Force force, String ruleSet) {
    String name = force.assumption();
    expect(
        name,
        Message.of(
            "simulation.missing.following", "name", name, "rules", ruleSet, "force", force.word()));
  }

  /** How accounts grow that are carried forward to a year beyond the last of them. */
  void expectGrowth(int year) {
    if (Projection.isBeyond(scenario, year)) {
      expect(
          Growth.GROWTH,
          Message.of("simulation.missing.growth", "name", Growth.GROWTH, "year", year));
    }
  }

  /** How prices rise, which thresholds or rates follow. */
  void expectInflation() {
    expect(Growth.INFLATION, Message.of("simulation.missing.inflation", "name", Growth.INFLATION));
  }

  private void expect(String name, Message missing) {
    if (!assumptions.has(name)) {
      problems.error(table(), missing);
    }
  }

  /** The table of assumptions, as its rows call it. */
  private Place table() {
    return scenario.assumptions().values().stream()
        .findFirst()
        .map(any -> Place.ofFile(any.values().get(0).place().file()))
        .orElse(Place.ofFile("assumptions.csv"));
  }
}

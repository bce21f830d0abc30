package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Force;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.Sector;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.collection.NoYearPath;
import org.dsisim.reckoning.collection.YearPath;
import org.dsisim.reckoning.measure.CountryMeasurement;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.reckoning.measure.Projection;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/**
 * Whether what is assumed of a scenario means something there: what would have no effect, or could
 * not be computed with, is reported before anything is.
 */
public final class AssumptionCheck {

  /** What is read in places of its own, under rule sets that need it. */
  private static final Map<String, Unit> OTHERS = others();

  private final Scenario scenario;
  private final Problems problems;

  /** A check of what is assumed of a scenario, in its table or in the place of it. */
  AssumptionCheck(Scenario scenario, Problems problems) {
    this.scenario = scenario;
    this.problems = problems;
  }

  private static Map<String, Unit> others() {
    Map<String, Unit> units = new LinkedHashMap<>(Burdens.assumptions());
    units.putAll(RecordTags.assumptions());
    units.putAll(CountryMeasurement.ASSUMPTIONS);
    return units;
  }

  /** Checks a scenario's own assumptions, in all years of which it says something. */
  public static void of(Scenario scenario, Problems problems) {
    Collection<Parameter> table = scenario.assumptions().values();
    AssumptionCheck check = new AssumptionCheck(scenario, problems);
    TreeSet<Integer> years = new TreeSet<>(scenario.years());
    for (Parameter parameter : table) {
      for (DatedValue dated : parameter.values()) {
        if (dated.validFrom() != null) {
          years.add(dated.validFrom());
        }
      }
    }
    for (int year : years) {
      check.expectMeaning(
          ParameterValues.inForce(
              ParameterOverride.ASSUMPTION, table, year, List.of(), new Problems()));
    }
    ParameterValues first =
        ParameterValues.inForce(
            ParameterOverride.ASSUMPTION, table, years.first(), List.of(), problems);
    for (String name : Stream.of(Force.values()).map(Force::assumption).distinct().toList()) {
      String forces =
          Stream.of(Force.values())
              .filter(force -> force.assumption().equals(name))
              .map(Force::word)
              .collect(Collectors.joining(" or "));
      String why =
          "it turns what is owed into what is expected, where rules have the force " + forces;
      check.expect(name, why, first);
    }
    scenario.years().forEach(year -> check.expectGrowth(year, first));
  }

  /** Reports assumptions that have a wrong unit or would do nothing. */
  void expectMeaning(ParameterValues assumptions) {
    for (ParameterValue term : assumptions.all()) {
      ReservedAssumption reserved = ReservedAssumption.of(term.name()).orElse(null);
      List<Unit> units = reserved == null ? unitsOfOthers(term.name()) : reserved.units();
      if (!units.isEmpty() && !units.contains(term.parameter().unit())) {
        refuseUnit(term, units);
      } else if (reserved != null) {
        expectPart(term, reserved);
        expectNeeds(term, reserved, assumptions);
        expectValue(term);
      }
    }
    expectRisingSizes(assumptions);
  }

  private static List<Unit> unitsOfOthers(String name) {
    Unit unit = OTHERS.get(name);
    if (unit == null) {
      return List.of();
    }
    return unit == Unit.SHARE ? List.of(Unit.SHARE, Unit.PERCENT) : List.of(unit);
  }

  private void refuseUnit(ParameterValue term, List<Unit> units) {
    String valid = units.stream().map(Unit::word).collect(Collectors.joining(" or "));
    problems.error(
        term.dated().place(),
        "unit of %s is '%s', which must be %s."
            .formatted(term.name(), term.parameter().unit().word(), valid));
  }

  /** That somebody is in the sector, or there is such a country. */
  private void expectPart(ParameterValue term, ReservedAssumption reserved) {
    String part = reserved.part(term.name());
    if (part == null) {
      return;
    }
    boolean home = reserved.name().endsWith(ReservedAssumption.HOME);
    Collection<String> valid = home ? homes() : sectors();
    String words = home ? part : part.replace('-', '_');
    if (!valid.contains(words)) {
      String before = term.name().substring(0, term.name().length() - words.length());
      problems.error(
          term.place(),
          home
              ? "'%s' does nothing: no country has the code %s."
                  .formatted(term.name(), part.toUpperCase(Locale.ROOT))
              : "'%s' does nothing: no user is in a sector '%s'.".formatted(term.name(), part),
          Nearest.to(words, valid).map(nearest -> "'" + before + nearest + "'?").orElse(null));
    }
  }

  private Collection<String> homes() {
    return scenario.countries().codes().stream()
        .map(CountryCode::iso3)
        .map(code -> code.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The sectors of the users and those that decision 16/2 lists, as names have them. */
  private Collection<String> sectors() {
    TreeSet<String> sectors = new TreeSet<>();
    List<String> all = new ArrayList<>(Sector.WORDS);
    scenario.users().forEach(user -> all.add(user.sector()));
    all.forEach(sector -> sectors.add(sector.replace('-', '_')));
    return sectors;
  }

  private void expectNeeds(
      ParameterValue term, ReservedAssumption reserved, ParameterValues assumptions) {
    List<String> lacking =
        reserved.needs().stream()
            .filter(needed -> !assumptions.has(needed))
            .map(needed -> "'" + needed + "'")
            .toList();
    if (!lacking.isEmpty()) {
      problems.error(
          term.place(),
          "'%s' does nothing without %s.".formatted(term.name(), String.join(" and ", lacking)));
    }
  }

  private void expectValue(ParameterValue term) {
    if (term.name().endsWith("_path")) {
      try {
        YearPath.of(term.value().items());
      } catch (NoYearPath bad) {
        reportPath(term, bad);
      }
    }
    Fraction number = term.value().number();
    if (term.name().endsWith("_response") && number != null && number.signum() < 0) {
      problems.error(
          term.place(),
          "'%s' is %s: more would be paid than is owed."
              .formatted(term.name(), term.value().text()),
          term.value().text().substring(1) + ": following falls with the burden.");
    }
  }

  private void reportPath(ParameterValue term, NoYearPath bad) {
    switch (bad.fault()) {
      case NO_POINT ->
          problems.error(
              term.place(),
              "%s has '%s', which is not YEAR:SHARE.".formatted(term.name(), bad.found()),
              "2025:0.05;2030:0.25, each share from 0 to 1.");
      case YEAR_TWICE ->
          problems.error(term.place(), "%s names %s twice.".formatted(term.name(), bad.found()));
      case EMPTY ->
          problems.error(
              term.place(), term.name() + " is empty.", "2025:0.05;2030:0.25, or no such line.");
    }
  }

  private void expectRisingSizes(ParameterValues assumptions) {
    String medium = ComplianceRate.MEDIUM;
    String large = ComplianceRate.LARGE;
    if (!assumptions.has(medium) || !assumptions.has(large)) {
      return;
    }
    Fraction from = assumptions.term(medium).value().number();
    Fraction to = assumptions.term(large).value().number();
    if (from != null && to != null && from.compareTo(to) > 0) {
      problems.error(
          assumptions.term(large).place(),
          "'%s' is %s, below '%s', which is %s: nobody would be medium."
              .formatted(large, assumptions.word(large), medium, assumptions.word(medium)));
    }
  }

  /**
   * The assumption that rules of a force ask for must be made: there is no default for it.
   *
   * @param why as it reads behind a colon
   */
  void expectFollowing(Force force, String why, ParameterValues assumptions) {
    expect(
        force.assumption(),
        why + ", and this assumption turns what is owed into what is expected",
        assumptions);
  }

  /** Accounts that are carried forward must grow as assumed. */
  void expectGrowth(int year, ParameterValues assumptions) {
    if (Projection.isBeyond(scenario, year)) {
      String why = "no user has an account for %d, and it carries the last ones forward";
      expect(Growth.GROWTH, why.formatted(year), assumptions);
    }
  }

  /** Reports an assumption that is missing. */
  void expect(String name, String why, ParameterValues assumptions) {
    if (!assumptions.has(name)) {
      problems.error(table(), "'%s' is missing: %s.".formatted(name, why));
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

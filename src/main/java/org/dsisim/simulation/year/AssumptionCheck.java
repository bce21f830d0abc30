package org.dsisim.simulation.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.Sector;
import org.dsisim.model.world.user.UserTotals;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Distribution;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.collection.AssumedPurpose;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.measure.CountryMeasurement;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is assumed of a scenario means something there: what would have no effect, or could
 * not be computed with, is reported before anything is.
 */
public final class AssumptionCheck {

  /** What is read in places of its own, under rule sets that need it. */
  private static final Map<String, Unit> OTHERS = others();

  /** Calendar years have four digits. */
  static final Fraction FIRST_YEAR = Fraction.of(1000);

  private final Scenario scenario;
  private final Problems problems;

  /** A check of what is assumed of a scenario, in its table or in the place of it. */
  AssumptionCheck(Scenario scenario, Problems problems) {
    this.scenario = scenario;
    this.problems = problems;
  }

  private static Map<String, Unit> others() {
    Map<String, Unit> units = new LinkedHashMap<>(PermitAssumptions.units());
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
    MissingAssumptions missing = new MissingAssumptions(scenario, first, problems);
    missing.expectThoseOfForces();
    scenario.years().forEach(missing::expectGrowth);
  }

  /** Reports assumptions that have a wrong unit or would do nothing. */
  void expectMeaning(ParameterValues assumptions) {
    for (ParameterValue parameterValue : assumptions.all()) {
      ReservedAssumption reserved = ReservedAssumption.of(parameterValue.name()).orElse(null);
      expectPartOfPayer(parameterValue, reserved);
      List<Unit> units = reserved == null ? unitsOfOthers(parameterValue.name()) : reserved.units();
      if (!units.isEmpty() && !units.contains(parameterValue.parameter().unit())) {
        refuseUnit(parameterValue, units);
      } else if (reserved != null) {
        expectPart(parameterValue, reserved);
        expectNeeds(parameterValue, reserved, assumptions);
        expectValue(parameterValue);
      }
    }
    expectRisingSizes(assumptions);
    expectPurposesWithinAll(assumptions);
  }

  /** That purposes do not take more than there is. */
  private void expectPurposesWithinAll(ParameterValues assumptions) {
    List<String> named = AssumedPurpose.assumptions().stream().filter(assumptions::has).toList();
    if (problems.hasErrors() || named.isEmpty()) {
      return;
    }
    Fraction together = AssumedPurpose.together(assumptions);
    if (together.compareTo(Fraction.ONE) > 0) {
      problems.error(
          assumptions.value(named.get(named.size() - 1)).place(),
          Message.of(
              "simulation.assumption.purposes",
              "names",
              WordList.eachAnd(named.stream().map(Message::plain).toList()),
              "together",
              together.toDecimal(4).stripTrailingZeros().toPlainString()),
          Message.of("simulation.assumption.purposes.maybe"));
    }
  }

  /** That only parts of what is owed are drawn for each payer. */
  private void expectPartOfPayer(
      ParameterValue parameterValue, @Nullable ReservedAssumption reserved) {
    if (parameterValue.dated().distribution() instanceof Distribution.EachPayer each
        && (reserved == null || !reserved.isPartOfPayer())) {
      problems.error(
          parameterValue.dated().place(),
          Message.of("simulation.assumption.each-payer", "name", parameterValue.name()),
          Message.of("simulation.assumption.each-payer.maybe", "distribution", each.of().text()));
    }
  }

  private static List<Unit> unitsOfOthers(String name) {
    Unit unit = OTHERS.get(name);
    if (unit == null) {
      return List.of();
    }
    return unit == Unit.SHARE ? List.of(Unit.SHARE, Unit.PERCENT) : List.of(unit);
  }

  private void refuseUnit(ParameterValue parameterValue, List<Unit> units) {
    problems.error(
        parameterValue.dated().place(),
        Message.of(
            "simulation.assumption.unit",
            "name",
            parameterValue.name(),
            "unit",
            parameterValue.parameter().unit().word(),
            "units",
            WordList.eachOr(units.stream().map(unit -> Message.plain(unit.word())).toList())));
  }

  /** That somebody is in the sector, or there is such a country. */
  private void expectPart(ParameterValue parameterValue, ReservedAssumption reserved) {
    String part = reserved.part(parameterValue.name());
    if (part == null) {
      return;
    }
    boolean home = reserved.name().endsWith(ReservedAssumption.HOME);
    Collection<String> valid = home ? homes() : sectors();
    String words = home ? part : part.replace('-', '_');
    if (!valid.contains(words)) {
      String before =
          parameterValue.name().substring(0, parameterValue.name().length() - words.length());
      problems.error(
          parameterValue.place(),
          home
              ? Message.of(
                  "simulation.assumption.no-country",
                  "name",
                  parameterValue.name(),
                  "code",
                  part.toUpperCase(Locale.ROOT))
              : Message.of(
                  "simulation.assumption.no-sector", "name", parameterValue.name(), "sector", part),
          Nearest.to(words, valid)
              .map(nearest -> Message.of("nearest.one", "word", before + nearest))
              .orElse(null));
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
    all.addAll(UserTotals.of(scenario.users()).bySector().keySet());
    all.forEach(sector -> sectors.add(sector.replace('-', '_')));
    return sectors;
  }

  private void expectNeeds(
      ParameterValue parameterValue, ReservedAssumption reserved, ParameterValues assumptions) {
    List<Message> lacking =
        reserved.needs().stream()
            .filter(needed -> !assumptions.has(needed))
            .map(needed -> Message.of("simulation.quoted", "name", needed))
            .toList();
    if (!lacking.isEmpty()) {
      problems.error(
          parameterValue.place(),
          Message.of(
              "simulation.assumption.needs",
              "name",
              parameterValue.name(),
              "others",
              WordList.eachAnd(lacking)));
    }
  }

  private void expectValue(ParameterValue parameterValue) {
    if (parameterValue.name().endsWith("_path")) {
      PathCheck.of(parameterValue, problems);
    }
    Fraction number = parameterValue.value().number();
    if (parameterValue.name().endsWith("_from")
        && number != null
        && number.compareTo(FIRST_YEAR) < 0) {
      problems.error(
          parameterValue.place(),
          Message.of(
              "simulation.assumption.no-year",
              "name",
              parameterValue.name(),
              "value",
              parameterValue.value().text()),
          Message.of("simulation.assumption.no-year.maybe"));
    }
    if (parameterValue.name().endsWith("_response") && number != null && number.signum() < 0) {
      problems.error(
          parameterValue.place(),
          Message.of(
              "simulation.assumption.response",
              "name",
              parameterValue.name(),
              "value",
              parameterValue.value().text()),
          Message.of(
              "simulation.assumption.response.maybe",
              "value",
              parameterValue.value().text().substring(1)));
    }
  }

  private void expectRisingSizes(ParameterValues assumptions) {
    String medium = ComplianceRate.MEDIUM;
    String large = ComplianceRate.LARGE;
    if (!assumptions.has(medium) || !assumptions.has(large)) {
      return;
    }
    Fraction from = assumptions.value(medium).value().number();
    Fraction to = assumptions.value(large).value().number();
    if (from != null && to != null && from.compareTo(to) > 0) {
      problems.error(
          assumptions.value(large).place(),
          Message.of(
              "simulation.assumption.sizes",
              "large",
              large,
              "from",
              assumptions.word(large),
              "medium",
              medium,
              "other",
              assumptions.word(medium)));
    }
  }
}

package org.dsisim.simulation.year;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.fact.Use;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Database;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.parallel.InOrder;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.group.Groups;
import org.dsisim.reckoning.measure.CountedUses;
import org.dsisim.reckoning.measure.CountryMeasurement;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.reckoning.measure.Measurement;
import org.dsisim.reckoning.measure.Projection;
import org.dsisim.value.CountryCode;

/**
 * A scenario in one year: what rule sets are asked about.
 *
 * @param users those with an account in the year, in the order of their ids
 * @param uses those of the year, by user, in the order of their ids
 * @param countries as they stand in the year
 * @param growth from year to year
 * @param grouped the groups of the users
 */
public record YearContext(
    int year,
    List<User> users,
    Map<String, List<UseRow>> uses,
    Map<String, Database> databases,
    Map<CountryCode, Country> countries,
    ParameterValues assumptions,
    Growth growth,
    GroupsOfYear grouped) {

  /** A year of which nobody has asked for groups yet. */
  public YearContext(
      int year,
      List<User> users,
      Map<String, List<UseRow>> uses,
      Map<String, Database> databases,
      Map<CountryCode, Country> countries,
      ParameterValues assumptions,
      Growth growth) {
    this(year, users, uses, databases, countries, assumptions, growth, new GroupsOfYear(users));
  }

  /**
   * A scenario's year, on these assumptions: beyond the tables, what they last say is carried
   * forward.
   *
   * @param order on how many threads to look at many uses
   */
  public static YearContext of(
      Scenario scenario,
      List<User> users,
      int year,
      ParameterValues assumptions,
      Growth growth,
      InOrder order) {
    Projection projection = new Projection(scenario, growth);
    boolean beyond = Projection.isBeyond(scenario, year);
    Map<String, List<UseRow>> uses = WithoutOrigin.applied(projection.uses(year), assumptions);
    Map<CountryCode, Country> countries =
        scenario.countries().in(year, StatusAssumptions.made(assumptions));
    return new YearContext(
        year,
        UsersOfYear.of(year, beyond ? projection.users(users, year) : users),
        uses,
        scenario.databases(),
        // In the order of their codes; each origin of each use looks up its country.
        new LinkedHashMap<>(
            scenario.uses().isThere() ? UseOrigins.of(uses, order).beside(countries) : countries),
        assumptions,
        growth);
  }

  /** The groups of users under the parameters of a rule set. */
  public Groups groups(ParameterValues values) {
    return grouped.under(values);
  }

  /** How those who may owe under a rule set are measured as it asks. */
  public Measures measures(ContributionRules rules, ParameterValues values) {
    if (rules.payers() == PayerKind.COUNTRIES) {
      CountryMeasurement measurement = new CountryMeasurement(values, assumptions);
      return none -> measurement.payers(countries.values());
    }
    Measurement measurement = new Measurement(values, growth);
    // Looked up once for each payer.
    Map<CountryCode, Country> homes = new HashMap<>(countries);
    Groups groups = rules.subjects() == SubjectKind.USERS ? groups(values) : Groups.NONE;
    CountedUses counted = new CountedUses(values, databases);
    return some -> withUses(measurement.payers(some, homes, groups), rules, groups, counted);
  }

  /** Payers that know their uses, where the rules may ask for them. */
  private List<Payer> withUses(
      List<Payer> payers, ContributionRules rules, Groups groups, CountedUses counted) {
    if (rules.addsUpUses()) {
      // Without a table of uses nobody knows what they come to.
      return uses.isEmpty()
          ? payers
          : payers.stream()
              .map(payer -> payer.withUsesTogether(counted.of(groups.usesOf(payer, uses))))
              .toList();
    }
    return rules.subjects() == SubjectKind.USES
        ? payers.stream()
            .map(payer -> payer.withUses(uses.getOrDefault(payer.id(), List.of())))
            .toList()
        : payers;
  }

  /**
   * What a rule set is asked about these payers: they themselves, or their uses too. Of a group
   * that is measured as one, it is asked about the member that stands for it.
   */
  List<? extends Subject> subjects(ContributionRules rules, List<Payer> payers) {
    return switch (rules.subjects()) {
      case USERS -> asked(payers);
      case COUNTRIES -> payers;
      case USES -> withUses(payers, rules.addsUpUses());
    };
  }

  private static List<Payer> asked(List<Payer> payers) {
    for (Payer payer : payers) {
      if (payer.isRepresented()) {
        return payers.stream().filter(one -> !one.isRepresented()).toList();
      }
    }
    return payers;
  }

  /** A payer that knows its uses need not be asked again for them, unless they are its group's. */
  private List<Subject> withUses(List<Payer> payers, boolean addsUp) {
    List<Subject> subjects = new ArrayList<>();
    for (Payer payer : payers) {
      subjects.add(payer);
      List<UseRow> its = addsUp ? uses.getOrDefault(payer.id(), List.of()) : payer.uses();
      for (UseRow row : its) {
        Use use = Use.of(row, payer, databases.get(row.sequences().database()));
        subjects.add(use);
        subjects.addAll(use.origins(countries));
      }
    }
    return subjects;
  }
}

package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.Country;
import org.dsisim.model.Database;
import org.dsisim.model.Payer;
import org.dsisim.model.Scenario;
import org.dsisim.model.Subject;
import org.dsisim.model.SubjectKind;
import org.dsisim.model.Use;
import org.dsisim.model.UseRow;
import org.dsisim.model.User;
import org.dsisim.parameter.Terms;
import org.dsisim.value.CountryCode;

/**
 * A scenario in one year: what rule sets are asked about.
 *
 * @param users in the order of their ids
 * @param uses those of the year, by user, in the order of their ids
 * @param countries as they stand in the year
 * @param growth from year to year
 */
record World(
    int year,
    List<User> users,
    Map<String, List<UseRow>> uses,
    Map<String, Database> databases,
    Map<CountryCode, Country> countries,
    Terms assumptions,
    Growth growth) {

  /**
   * A scenario's year, on these assumptions: beyond the tables, what they last say is carried
   * forward.
   */
  static World of(Scenario scenario, List<User> users, int year, Terms assumptions, Growth growth) {
    Projection projection = new Projection(scenario, growth);
    boolean beyond = Projection.isBeyond(scenario, year);
    Map<String, List<UseRow>> uses = projection.uses(year);
    Map<CountryCode, Country> countries =
        scenario.countries().in(year, StatusAssumptions.made(assumptions));
    return new World(
        year,
        beyond ? projection.users(users, year) : users,
        uses,
        scenario.databases(),
        scenario.hasUses() ? UseOrigins.of(uses.values()).beside(countries) : countries,
        assumptions,
        growth);
  }

  /** Those who may owe under a rule set, measured as it asks. */
  List<Payer> payers(ContributionRules rules, Terms terms) {
    return switch (rules.payers()) {
      case USERS -> withUses(new Measurement(terms, growth).payers(users, countries), rules);
      case COUNTRIES -> new CountryMeasurement(terms, assumptions).payers(countries.values());
    };
  }

  /** Payers that know their uses, where the rules may ask for them. */
  private List<Payer> withUses(List<Payer> payers, ContributionRules rules) {
    return rules.subjects() == SubjectKind.USES
        ? payers.stream()
            .map(payer -> payer.withUses(uses.getOrDefault(payer.id(), List.of())))
            .toList()
        : payers;
  }

  /** What a rule set is asked about these payers: they themselves, or their uses too. */
  List<? extends Subject> subjects(ContributionRules rules, List<Payer> payers) {
    return switch (rules.subjects()) {
      case USERS, COUNTRIES -> payers;
      case USES -> withUses(payers);
    };
  }

  private List<Subject> withUses(List<Payer> payers) {
    List<Subject> subjects = new ArrayList<>();
    for (Payer payer : payers) {
      subjects.add(payer);
      for (UseRow row : uses.getOrDefault(payer.id(), List.of())) {
        Use use = Use.of(row, payer, databases.get(row.database()));
        subjects.add(use);
        subjects.addAll(use.origins(countries));
      }
    }
    return subjects;
  }
}

package org.dsisim.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Place;
import org.dsisim.model.answer.LawReference;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.Parameters;
import org.dsisim.value.CountryCode;

/** Small worlds for tests: users, countries, assumptions, and what rules say of them. */
public final class Worlds {

  public static final int YEAR = 2024;

  private static final Place USERS = Place.ofFile("scenarios/tiny/users.csv");

  private Worlds() {}

  public static RuleReference rule(String title) {
    return new RuleReference(
        "test", title, new LawReference("para 3"), List.of(), Place.of("test.drl", 1));
  }

  /** The answer that a payer owes an amount to the fund. */
  public static Ruling owes(Payer payer, Amount amount) {
    return owes(payer, amount, Recipient.THE_FUND);
  }

  public static Ruling owes(Payer payer, Amount amount, Recipient recipient) {
    return new Ruling.Owes(payer, new Obligation.Own(amount), recipient, List.of(rule("Who owes")));
  }

  static Ruling exempt(Payer payer) {
    return new Ruling.Exempt(payer, List.of(rule("Who is let off")));
  }

  /** A company at home in Kenya with one account, of {@link #YEAR}. */
  public static User company(String id, Figures figures) {
    return user(id, "company", "KEN", account(YEAR, figures));
  }

  public static User user(String id, String type, String home, Account... accounts) {
    return new User(
        id, "Company " + id, type, "pharmaceuticals", new CountryCode(home), List.of(accounts));
  }

  public static Account account(int year, Figures figures) {
    return new Account(year, figures, null, USERS);
  }

  public static Countries countries(Country... countries) {
    Map<CountryCode, Country> byCode = new HashMap<>();
    for (Country country : countries) {
      byCode.put(country.code(), country);
    }
    return new Countries(byCode, Map.of());
  }

  /** A scenario of {@link #YEAR} with assumptions written as {@code "uptake,0.25,share"}. */
  public static Scenario scenario(List<User> users, Countries countries, String... assumptions) {
    return new Scenario(
        new Scenario.Heading("tiny", "A tiny world", true, List.of()),
        List.of(YEAR),
        users,
        OptionalTable.none(),
        Map.of(),
        countries,
        Parameters.of(assumptions),
        OptionalTable.none());
  }

  /** The same scenario with other users. */
  public static Scenario with(Scenario scenario, List<User> users) {
    return new Scenario(
        scenario.heading(),
        scenario.years(),
        users,
        scenario.uses(),
        scenario.databases(),
        scenario.countries(),
        scenario.assumptions(),
        scenario.cooperation(),
        scenario.columns());
  }

  public static PolicyOption option(DistributionRules formula, ContributionRules... contributions) {
    return new PolicyOption("test", "A test", List.of(contributions), formula, false, List.of());
  }

  /** The only year of an option in a scenario. */
  public static YearOutcome run(Scenario scenario, PolicyOption option) {
    return new Simulator(scenario, List.of(), 1).run(option).years().get(0);
  }
}

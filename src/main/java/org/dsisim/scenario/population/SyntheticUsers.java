package org.dsisim.scenario.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dsisim.chance.Chance;
import org.dsisim.chance.Numbers;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/** Draws users, each by its number. */
final class SyntheticUsers {

  /** What the id of a user begins with who stands for nobody. */
  static final String PREFIX = "synthetic-";

  /** In a year, sales grow by something between these, each as likely. */
  private static final double LEAST_GROWTH = -0.05;

  private static final double MOST_GROWTH = 0.15;

  /** By how much the margin of a year is away from that of the model, up and down. */
  private static final double MARGIN_AROUND = 0.02;

  /** Assets for a dollar of sales. */
  private static final double LEAST_ASSETS = 0.5;

  private static final double MOST_ASSETS = 1.5;

  /** Of so many users, one has an account of the last year alone, and one of the last two. */
  private static final int NEW_ONE_IN = 10;

  private static final long CENTS = 100;

  private final Plan plan;
  private final Chance.Stream drawn;
  private final SyntheticGroups groups;
  private final List<Model> models;
  private final Map<String, Model.Gap> salesGaps;
  private final Map<String, Model.Gap> profitGaps;
  private final Weighted<CountryCode> homes;

  /**
   * Users after the companies of a head.
   *
   * @param countries whose gross domestic product says where they are at home
   */
  SyntheticUsers(Plan plan, List<User> head, Countries countries) {
    this.plan = plan;
    this.drawn = new Chance(plan.seed()).stream("user");
    this.groups = new SyntheticGroups(plan.parents(), plan.seed());
    this.models = Model.of(head, plan.lastYear());
    this.salesGaps = Model.gaps(head, plan.lastYear(), AssessmentBase.SALES);
    this.profitGaps = Model.gaps(head, plan.lastYear(), AssessmentBase.PROFIT);
    this.homes = by(Criterion.GDP, countries, plan.lastYear());
  }

  /** The countries of a year, each as likely as its figure is large. */
  static Weighted<CountryCode> by(Criterion criterion, Countries countries, int year) {
    SortedMap<CountryCode, Long> weights = new TreeMap<>();
    for (Country country : countries.in(year).values()) {
      Fraction figure = country.figures().get(criterion.column());
      if (figure != null) {
        weights.put(country.code(), figure.floor().longValueExact());
      }
    }
    return Weighted.of(weights);
  }

  List<Model> models() {
    return models;
  }

  Weighted<CountryCode> homes() {
    return homes;
  }

  /**
   * The id of a user.
   *
   * @param number from 1 on
   */
  static String id(int number) {
    String digits = String.valueOf(number);
    return PREFIX + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
  }

  /**
   * A user.
   *
   * @param number from 1 on
   */
  User user(int number) {
    Numbers chance = drawn.at(number);
    Model model = models.get(chance.below(models.size()));
    CountryCode home = homes.drawn(chance);
    long sales = plan.sizes().sales(chance.share());
    int begun = chance.below(NEW_ONE_IN);
    int last = plan.years().size() - 1;
    int first = begun < 2 ? Math.max(0, last - begun) : 0;
    int parent = groups.parentOf(number);
    Particulars particulars =
        parent == SyntheticGroups.NONE ? Particulars.NONE : new Particulars(null, id(parent));
    Figures.Collector figures = new Figures.Collector();
    List<Account> accounts = new ArrayList<>();
    for (int i = last; i >= first; i--) {
      double margin = model.margin() + chance.between(-MARGIN_AROUND, MARGIN_AROUND);
      double assets = chance.around(LEAST_ASSETS, MOST_ASSETS);
      figures.put(AssessmentBase.ASSETS, Math.round(sales * assets) * CENTS);
      if (!happens(salesGaps, model, chance)) {
        figures.put(AssessmentBase.SALES, sales * CENTS);
      }
      if (!happens(profitGaps, model, chance)) {
        long profit = Math.min(sales, Math.round(sales * margin));
        figures.put(AssessmentBase.PROFIT, profit * CENTS);
      }
      accounts.add(
          new Account(
              plan.years().get(i), figures.figures(), null, "", 0, OwnValues.NONE, particulars));
      sales = Math.round(sales / (1 + chance.between(LEAST_GROWTH, MOST_GROWTH)));
    }
    Collections.reverse(accounts);
    String id = id(number);
    return new User(id, name(id), "company", model.sector(), home, accounts);
  }

  private static boolean happens(Map<String, Model.Gap> gaps, Model model, Numbers chance) {
    return gaps.getOrDefault(model.sector(), Model.Gap.NONE).happens(chance);
  }

  /** The id as a name: nobody takes it for that of a company. */
  private static String name(String id) {
    return "S" + id.substring(1).replace('-', ' ');
  }
}

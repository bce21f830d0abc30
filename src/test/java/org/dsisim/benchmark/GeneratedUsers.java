package org.dsisim.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dsisim.message.Place;
import org.dsisim.model.world.Sector;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/**
 * Invented users, the same ones every time. Their sales spread as those of {@code rd-leaders-2024}
 * do (median USD 717 million, a factor of 15 to either side), some of their figures are unknown,
 * and about half of them are liable under the rules of the Cali Fund, as there.
 */
public final class GeneratedUsers {

  private static final int SEED = 162;

  private static final List<String> UNLISTED_SECTORS = List.of("software", "retail");

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<CountryCode> homes;

  private GeneratedUsers(List<CountryCode> homes) {
    this.homes = homes;
  }

  /** So many users, at home in these countries. */
  public static List<User> of(int count, List<CountryCode> homes) {
    GeneratedUsers generated = new GeneratedUsers(homes);
    List<User> users = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      users.add(generated.user(i));
    }
    return users;
  }

  private User user(int number) {
    String id = "user-%07d".formatted(number);
    String type = random.nextInt(100) < 85 ? "company" : any(User.TYPES);
    String sector = any(random.nextInt(100) < 90 ? Sector.WORDS : UNLISTED_SECTORS);
    Place place = Place.of("users.csv", number + 2);
    Account account = new Account(ShippedRules.YEAR, figures(), null, place);
    return new User(id, "User " + number, type, sector, any(homes), List.of(account));
  }

  private Figures figures() {
    double sales = Math.exp(20.4 + 2.7 * normal());
    double profit = sales * (0.08 + 0.12 * normal());
    double assets = sales * Math.exp(0.5 * normal());
    Map<AssessmentBase, Fraction> figures = new TreeMap<>();
    put(figures, AssessmentBase.ASSETS, cents(assets), 50);
    put(figures, AssessmentBase.SALES, cents(sales), 95);
    put(figures, AssessmentBase.PROFIT, cents(profit), 90);
    put(figures, AssessmentBase.EMPLOYEES, Fraction.of((long) (sales / 300_000)), 95);
    put(figures, AssessmentBase.RND, cents(sales * 0.1), 95);
    return Figures.of(figures);
  }

  private void put(
      Map<AssessmentBase, Fraction> figures, AssessmentBase base, Fraction figure, int known) {
    if (random.nextInt(100) < known) {
      figures.put(base, figure);
    }
  }

  private static Fraction cents(double dollars) {
    return Fraction.of(Math.round(dollars * 100));
  }

  /** The sum of twelve dice: near enough to a normal distribution, and the same on any machine. */
  private double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}

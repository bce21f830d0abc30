package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/** Users that chance made, odd ones among them: without figures or accounts, or just at limits. */
final class RandomUsers {

  /** Where they are at home. */
  static final Countries COUNTRIES =
      Worlds.countries(
          Payers.country("BRA", "cbd-party"),
          Payers.country("IND", "cbd-party"),
          Payers.country("KEN", "cbd-party"),
          Payers.country("USA"));

  private static final List<String> HOMES = List.of("BRA", "IND", "KEN", "USA");
  private static final List<String> SECTORS = List.of("cosmetics", "biotechnology", "company");

  private RandomUsers() {}

  private static Fraction figure(AssessmentBase base, SplittableRandom random) {
    long cents = random.nextLong(20_000_000_000L);
    return switch (random.nextInt(25)) {
      case 0 -> Fraction.of(cents, 7);
      case 1 -> Fraction.ZERO;
      // Just at the thresholds.
      case 2 -> Fraction.of(2_000_000_000L);
      case 3 -> Fraction.of(5_000_000_000L);
      case 4 -> Fraction.of(5_000_000_001L);
      default -> Fraction.of(base == AssessmentBase.PROFIT && cents % 4 == 0 ? -cents : cents);
    };
  }

  private static User user(int number, SplittableRandom random) {
    List<Account> accounts = new ArrayList<>();
    for (int year = 2022; year <= 2024; year++) {
      if (random.nextInt(year == 2024 ? 12 : 2) > 0) {
        Map<AssessmentBase, Fraction> figures = new TreeMap<>();
        for (AssessmentBase base :
            List.of(AssessmentBase.ASSETS, AssessmentBase.SALES, AssessmentBase.PROFIT)) {
          if (random.nextInt(6) > 0) {
            figures.put(base, figure(base, random));
          }
        }
        accounts.add(Worlds.account(year, Figures.of(figures)));
      }
    }
    return new User(
        "u%03d".formatted(number),
        "User " + number,
        random.nextInt(4) == 0 ? "academic" : "company",
        SECTORS.get(random.nextInt(SECTORS.size())),
        new CountryCode(HOMES.get(random.nextInt(HOMES.size()))),
        accounts);
  }

  /** So many, the same for the same seed. */
  static List<User> of(int seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    List<User> users = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      users.add(user(i, random));
    }
    return users;
  }
}

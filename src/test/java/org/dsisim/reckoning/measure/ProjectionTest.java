package org.dsisim.reckoning.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Accounts carried forward: each year from the last account, each rounded once. */
class ProjectionTest {

  private final List<Integer> asked = new ArrayList<>();

  private final Growth growth =
      new Growth(
          year -> {
            asked.add(year);
            return ParameterValues.inForce(
                ParameterOverride.ASSUMPTION,
                Parameters.of(
                        "growth,0.03,share", "growth_cosmetics," + (year % 10) / 100.0 + ",share")
                    .values(),
                year,
                List.of(),
                new Problems());
          });

  @Test
  void everyYearIsTheLastAccountTimesAllTheGrowthSince() {
    List<User> users =
        Shipped.scenario("workshop").users().stream()
            .map(user -> user.id().equals("workshop-seeds") ? ofYear(user, 2020) : user)
            .toList();
    List<User> carried = new Projection(Shipped.scenario("workshop"), growth).users(users, 2040);
    for (int i = 0; i < users.size(); i++) {
      List<Account> before = users.get(i).accounts();
      Account last = before.get(before.size() - 1);
      List<Account> after = carried.get(i).accounts();
      if (users.get(i).id().equals("workshop-seeds")) {
        assertThat(after).as("gone before the tables' last year").isEqualTo(before);
        continue;
      }
      assertThat(after.get(after.size() - 1).year()).isEqualTo(2040);
      for (Account account : after.subList(before.size(), after.size())) {
        Fraction factor = growth.ofSector(users.get(i).sector(), last.year(), account.year());
        Fraction sales = last.figures().of(AssessmentBase.SALES);
        assertThat(account.figures().of(AssessmentBase.SALES))
            .isEqualTo(sales == null ? null : Money.ofCents(sales.times(factor)).toFraction());
      }
    }
  }

  @Test
  void ofASectorEveryYearIsAskedAboutOnce() {
    List<User> users = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      users.add(Worlds.company("u" + i, Payers.figures()));
    }
    List<User> carried = new Projection(Shipped.scenario("workshop"), growth).users(users, 2027);
    assertThat(carried).allMatch(user -> user.accounts().size() == 4);
    assertThat(asked).containsExactly(2025, 2026, 2027);
  }

  private static User ofYear(User user, int year) {
    Account one = user.accounts().get(0);
    Account other = new Account(year, one.figures(), one.attribution(), one.place());
    return new User(
        user.id(), user.name(), user.type(), user.sector(), user.home(), List.of(other));
  }
}

package org.dsisim.reckoning.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.Uses;
import org.dsisim.message.Problems;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.CountryCode;
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

  private static Scenario scenario(List<UseRow> uses) {
    List<User> users =
        List.of(
            new User(
                "u1",
                "One",
                "company",
                "cosmetics",
                new CountryCode("KEN"),
                List.of(Worlds.account(2024, Payers.figures(AssessmentBase.SALES, 100)))),
            Worlds.company("u2", Payers.figures(AssessmentBase.SALES, 100)));
    return new Scenario(
        new Scenario.Heading("tiny", "A tiny world", true, List.of()),
        List.of(2024),
        users,
        uses.isEmpty() ? OptionalTable.none() : new OptionalTable<>(true, uses),
        Map.of(),
        Worlds.countries(Payers.country("KEN")),
        Map.of(),
        OptionalTable.none());
  }

  private static final List<UseRow> USES =
      List.of(
          Uses.row("c", "user=u2", "origins=KEN:1", "product_sales_usd=100"),
          Uses.row("b", "origins=KEN:1"),
          Uses.row("a", "origins=KEN:1", "product_sales_usd=100.01"),
          Uses.row("before", "year=2023", "origins=KEN:1", "product_sales_usd=7"));

  @Test
  void usesOfAYearOfTheTablesStandAsTheyAre() {
    assertThat(new Projection(scenario(USES), growth).uses(2024))
        .isEqualTo(Map.of("u1", List.of(USES.get(2), USES.get(1)), "u2", List.of(USES.get(0))));
    assertThat(new Projection(scenario(USES), growth).uses(2023))
        .isEqualTo(Map.of("u1", List.of(USES.get(3))));
    assertThat(asked).isEmpty();
  }

  @Test
  void afterTheTablesTheirLastUsesSellMoreByTheGrowthOfTheSectorOfTheirUser() {
    Map<String, List<UseRow>> uses = new Projection(scenario(USES), growth).uses(2026);
    assertThat(uses).containsOnlyKeys("u1", "u2");
    List<UseRow> ofFirst = Objects.requireNonNull(uses.get("u1"));
    List<UseRow> ofSecond = Objects.requireNonNull(uses.get("u2"));
    assertThat(ofFirst).extracting(UseRow::id).containsExactly("a", "b");
    assertThat(ofFirst).extracting(UseRow::year).containsExactly(2026, 2026);
    // By 5 and 6 per cent of cosmetics, by 3 twice of all others; to the cent.
    assertThat(ofFirst.get(0).result().productSales()).hasToString("111.31");
    assertThat(ofFirst.get(1).result().productSales()).isNull();
    assertThat(ofSecond).hasSize(1);
    assertThat(ofSecond.get(0).result().productSales()).hasToString("106.09");
  }

  @Test
  void withoutUsesThereAreNoneInLaterYearsEither() {
    assertThat(new Projection(scenario(List.of()), growth).uses(2026)).isEmpty();
  }

  private static List<List<Fraction>> sales(List<User> users) {
    return users.stream().map(ProjectionTest::sales).toList();
  }

  private static List<Fraction> sales(User user) {
    return user.accounts().stream()
        .map(account -> Objects.requireNonNull(account.figures().of(AssessmentBase.SALES)))
        .toList();
  }

  @Test
  void usersThatArePackedAreCarriedForwardAsOthersAre() {
    Scenario scenario = scenario(List.of());
    List<User> packed =
        new Projection(scenario, growth).users(PackedUsers.of(scenario.users()), 2026);
    assertThat(packed).isInstanceOf(PackedUsers.class);
    List<User> plain = new Projection(scenario, growth).users(scenario.users(), 2026);
    assertThat(packed).extracting(User::id).containsExactly("u1", "u2");
    assertThat(packed).extracting(ProjectionTest::sales).isEqualTo(sales(plain));
    assertThat(packed.get(0).accounts())
        .extracting(Account::year)
        .containsExactly(2024, 2025, 2026);
  }

  @Test
  void yearsBeyondTheLastAccountsAreThoseForWhichGrowthIsNeeded() {
    Scenario scenario = scenario(USES);
    assertThat(Growth.isUsed(scenario, 2024)).isFalse();
    assertThat(Growth.isUsed(scenario, 2025)).isTrue();
    Scenario ofNobody = Worlds.scenario(List.of(), Worlds.countries(Payers.country("KEN")));
    assertThat(Growth.isUsed(ofNobody, 2025)).isFalse();
  }

  private static User ofYear(User user, int year) {
    Account one = user.accounts().get(0);
    Account other = new Account(year, one.figures(), one.attribution(), one.place());
    return new User(
        user.id(), user.name(), user.type(), user.sector(), user.home(), List.of(other));
  }
}

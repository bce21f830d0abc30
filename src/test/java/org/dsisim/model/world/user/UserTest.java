package org.dsisim.model.world.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.message.Place;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.value.CountryCode;
import org.junit.jupiter.api.Test;

class UserTest {

  @Test
  void userIsWhatItsRowsSay() {
    User user = user(account(2024));
    assertThat(user.id()).isEqualTo("seeds");
    assertThat(user.name()).isEqualTo("Côte d’Or Seeds 種");
    assertThat(user.type()).isEqualTo("company");
    assertThat(user.sector()).isEqualTo("cosmetics");
    assertThat(user.home()).isEqualTo(new CountryCode("KEN"));
    assertThat(user).hasToString("seeds");
  }

  @Test
  void accountsAreFoundByTheirYears() {
    assertThat(user().accounts()).isEmpty();
    assertThat(user().account(2024)).isNull();
    for (List<Account> accounts :
        List.of(List.of(account(2024)), List.of(account(2023), account(2024)))) {
      User user = user(accounts.toArray(Account[]::new));
      assertThat(user.accounts()).isEqualTo(accounts);
      assertThat(accounts).allMatch(account -> account.equals(user.account(account.year())));
      assertThat(user.account(2025)).isNull();
    }
  }

  @Test
  void userWithOtherAccountsIsTheSameUser() {
    User other = user(account(2024)).with(List.of(account(2025), account(2026)));
    assertThat(other.name()).isEqualTo("Côte d’Or Seeds 種");
    assertThat(other.accounts()).extracting(Account::year).containsExactly(2025, 2026);
  }

  @Test
  void accountKnowsItsRow() {
    assertThat(account(2024).place()).isEqualTo(Place.of("users.csv", 7));
  }

  private static Account account(int year) {
    return new Account(year, Figures.UNKNOWN, null, Place.of("users.csv", 7));
  }

  private static User user(Account... accounts) {
    return new User(
        "seeds",
        "Côte d’Or Seeds 種",
        "company",
        "cosmetics",
        new CountryCode("KEN"),
        List.of(accounts));
  }
}

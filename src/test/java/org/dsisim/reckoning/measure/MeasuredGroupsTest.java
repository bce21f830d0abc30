package org.dsisim.reckoning.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.model.world.Payers.figures;
import static org.dsisim.model.world.figure.AssessmentBase.ASSETS;
import static org.dsisim.model.world.figure.AssessmentBase.PROFIT;
import static org.dsisim.model.world.figure.AssessmentBase.SALES;

import java.util.List;
import java.util.Map;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.group.Groups;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Members of a group, of whom one is measured in the place of all. */
class MeasuredGroupsTest {

  private static final Map<CountryCode, Country> HOMES =
      Map.of(new CountryCode("KEN"), Payers.country("KEN"));

  private static final String CONSOLIDATED = "groups,consolidated,choice";

  private static Fraction usd(long dollars) {
    return Fraction.of(dollars).times(100);
  }

  private static Account account(int year, @Nullable Fraction attribution, Figures figures) {
    return new Account(
        year, figures, attribution, "users.csv", 2, OwnValues.NONE, new Particulars(null, "g"));
  }

  private static User user(String id, Account... accounts) {
    return Worlds.user(id, "company", "KEN", accounts);
  }

  private static List<Payer> payers(List<User> users, String... more) {
    String[] all = new String[more.length + 1];
    all[0] = CONSOLIDATED;
    System.arraycopy(more, 0, all, 1, more.length);
    ParameterValues values = Parameters.values(all);
    return new Measurement(values).payers(users, HOMES, Groups.of(users, values));
  }

  @Test
  void theHeadHasTheFiguresOfAllAndTheOthersTheirOwn() {
    List<Payer> payers =
        payers(
            List.of(
                user("a", account(2024, null, figures(10, 4, 1))),
                user("b", account(2024, null, figures(20, 5, -2))),
                Worlds.company("c", figures(SALES, 7))));
    assertThat(payers).extracting(Payer::id).containsExactly("a", "b", "c");
    assertThat(payers.get(0).isRepresented()).isTrue();
    assertThat(payers.get(0).measured().of(SALES)).isEqualTo(usd(4));
    assertThat(payers.get(1).isRepresented()).isFalse();
    assertThat(payers.get(1).standsForGroup()).isTrue();
    assertThat(payers.get(1).measured().of(SALES)).isEqualTo(usd(9));
    assertThat(payers.get(1).bases().of(ASSETS)).isEqualTo(usd(30));
    assertThat(payers.get(1).bases().of(PROFIT)).isEqualTo(usd(-1));
    assertThat(payers.get(2).standsForGroup()).isFalse();
    assertThat(payers.get(2).measured().of(SALES)).isEqualTo(usd(7));
  }

  @Test
  void amountsAreOnTheYearOnTheAverageOrOnTheYearBeforeOfTheGroup() {
    List<User> users =
        List.of(
            user(
                "a",
                account(2023, Fraction.of(1, 2), figures(SALES, 8)),
                account(2024, Fraction.of(1, 2), figures(SALES, 40))),
            user(
                "b",
                account(2023, Fraction.ONE, figures(SALES, 2)),
                account(2024, Fraction.of(1, 4), figures(SALES, 4))));
    String two = "averaging_years,2,years";
    String attributed = "use_attribution,true,boolean";
    assertThat(payers(users, two).get(0).bases().of(SALES)).isEqualTo(usd(44));
    assertThat(payers(users, two).get(0).measured().of(SALES)).isEqualTo(usd(27));
    assertThat(payers(users, two, "amounts_on,average,choice").get(0).bases().of(SALES))
        .isEqualTo(usd(27));
    assertThat(payers(users, "amounts_on,year-before,choice").get(0).bases().of(SALES))
        .isEqualTo(usd(10));
    // Of the parts that rest on DSI: 20 and 1, and the year before 4 and 2.
    assertThat(payers(users, attributed).get(0).bases().of(SALES)).isEqualTo(usd(21));
    assertThat(payers(users, attributed, two, "amounts_on,average,choice").get(0).bases().of(SALES))
        .isEqualTo(Fraction.of(1350));
    List<User> young =
        List.of(
            user("a", account(2024, null, figures(SALES, 40))),
            user("b", account(2024, null, figures(SALES, 4))));
    assertThat(payers(young, "amounts_on,year-before,choice").get(0).bases().known()).isEmpty();
  }

  @Test
  void whatIsKnownOfSomeMembersIsEnoughWhereItExceedsEveryThreshold() {
    List<User> users =
        List.of(
            user("a", account(2024, null, figures(SALES, 50, PROFIT, 30))),
            user("b", account(2024, null, figures(ASSETS, 9))));
    String sales = "sales_threshold,40,USD";
    String higher = "sales_threshold_large,60,USD";
    String assets = "assets_threshold,9,USD";
    String profit = "profit_threshold,1,USD";
    Payer above = payers(users, sales, assets, profit).get(0);
    assertThat(above.measured().of(SALES)).isEqualTo(usd(50));
    assertThat(above.exceeded("sales_threshold")).isEqualTo(1);
    assertThat(above.measured().of(ASSETS)).as("not above its threshold").isNull();
    assertThat(above.measured().of(PROFIT)).as("a loss could lower it").isNull();
    assertThat(payers(users, "sales_threshold,50,USD").get(0).measured().of(SALES)).isNull();
    assertThat(payers(users).get(0).measured().of(SALES)).as("no threshold tests it").isNull();
    assertThat(payers(users, sales, higher).get(0).measured().of(SALES)).isNull();
  }

  @Test
  void onlyTheCommercialPartOfEachMemberCountsWhereTheRuleSetSaysSo() {
    List<User> users =
        List.of(
            Worlds.user("a", "academic", "KEN", partly(Fraction.of(1, 4), 40)),
            user("b", account(2024, null, figures(SALES, 4))));
    Payer payer = payers(users, "activity_counted,commercial,choice").get(0);
    assertThat(payer.measured().of(SALES)).isEqualTo(usd(14));
    assertThat(payer.bases().of(SALES)).isEqualTo(usd(14));
  }

  private static Account partly(Fraction commercial, long sales) {
    return new Account(
        2024,
        figures(SALES, sales),
        null,
        "users.csv",
        2,
        OwnValues.NONE,
        new Particulars(null, "g", "", commercial));
  }
}

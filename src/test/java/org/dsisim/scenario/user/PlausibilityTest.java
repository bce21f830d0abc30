package org.dsisim.scenario.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dsisim.WrittenScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that can be read and are hardly true are named by their sign. */
class PlausibilityTest {

  private static final String HEADER =
      "id,name,type,sector,home,year,assets_usd,sales_usd,profit_usd,employees";

  @TempDir private Path folder;

  private WrittenScenario users(String... rows) {
    return new WrittenScenario(folder, "2024")
        .with("users.csv", HEADER + "\n" + String.join("\n", rows));
  }

  private static String company(String id, String figures) {
    return id + ",Company,company,cosmetics,KEN,2024," + figures;
  }

  private static String said(WrittenScenario scenario) {
    scenario.read();
    return scenario.said();
  }

  @Test
  void ordinaryFiguresAreReadWithoutAWord() {
    assertThat(
            said(
                users(
                    company("a", "25000000,60000000,2000000,300"),
                    company("b", ",,,5"),
                    company("c", "5,0,-463700000,500"),
                    company("d", "100,500,20,2"))))
        .isEmpty();
  }

  @Test
  void aProfitAboveSalesIsSeldomOne() {
    assertThat(
            said(
                users(
                    company("recursion", "1000000000,58800000,479000000,800"),
                    company("holding", "1000000000,5000000,6000000.5,50"))))
        .isEqualTo(
            """
            mine/users.csv:2: warning: profit_usd is above sales_usd: recursion (2024: profit 479000000, sales 58800000), holding (2024: profit 6000000.5, sales 5000000).
              Maybe a loss without its minus, or figures of different years or entities.\
            """);
  }

  @Test
  void noAssetsAreMoreLikelyUnknown() {
    assertThat(said(users(company("a", "0,60000000,2000000,300"))))
        .isEqualTo(
            """
            mine/users.csv:2: warning: assets_usd is 0 where something is sold: a (2024: sales 60000000).
              Maybe unknown: an empty cell means unknown, and 0 that there is nothing.\
            """);
  }

  @Test
  void amountsInMillionsAreToldBySalesPerHead() {
    assertThat(
            said(
                users(
                    company("walmart", "252399.0,648125.0,15511.0,2100000"),
                    company("roche", "101000,65000,9000,103000"))))
        .isEqualTo(
            """
            mine/users.csv:2: warning: sales_usd is below 1,000 USD for each employee of 2 of 2 companies: walmart (2024: sales 648125, employees 2100000), roche (2024: sales 65000, employees 103000).
              Maybe amounts in thousands or millions of dollars: write them out in dollars.\
            """);
  }

  @Test
  void amountsInMillionsAreToldByTheLargestToo() {
    assertThat(
            said(
                users(
                    company("a", ",648125.0,15511.0,"),
                    company("b", ",574785,30425,"),
                    company("c", ",61000,900,"))))
        .isEqualTo(
            """
            mine/users.csv:2: warning: sales_usd is below 1,000,000 USD for all 3 companies that sell something.
              Maybe amounts in thousands or millions of dollars: write them out in dollars.\
            """);
  }

  @Test
  void someYoungCompaniesSellLittle() {
    assertThat(
            said(
                users(
                    company("old", "25000000,60000000,2000000,300"),
                    company("older", "25000000,60000000,2000000,300"),
                    company("young", "25000000,75839.7,-2000000,204"))))
        .isEmpty();
  }

  @Test
  void productsDoNotSellForMoreThanTheirUserSells() {
    assertThat(
            said(
                users(company("a", "25000000,60000000,2000000,300"))
                    .with(
                        "uses.csv",
                        "id,user,purpose,year,product_sales_usd",
                        "cream,a,commercial,2024,40000000",
                        "soap,a,commercial,2024,40000000")))
        .isEqualTo(
            """
            mine/users.csv:2: warning: the products of uses sell for more than sales_usd, which is of all that their user sells: a (2024: products 80000000, sales 60000000).
              Maybe the same product in several uses, or figures of different years.\
            """);
  }

  @Test
  void ofManyOnlyTheFirstAreNamed() {
    String[] rows = new String[7];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = company("u" + i, "1000000000,58800000,479000000,800");
    }
    assertThat(said(users(rows)))
        .contains("u4 (2024: profit 479000000, sales 58800000) and 2 more.");
  }

  @Test
  void sectorsThatLookAlikeAreTwo() {
    assertThat(
            said(
                users(
                    "a,Alpha,company,sea-food,KEN,2024,25000000,60000000,2000000,300",
                    "b,Beta,company,sea_food,KEN,2024,25000000,60000000,2000000,300",
                    "c,Gamma,company,Sea Food,KEN,2024,25000000,60000000,2000000,300",
                    "d,Delta,company,sea_food,KEN,2024,25000000,60000000,2000000,300")))
        .isEqualTo(
            """
            mine/users.csv:3: warning: sector is 'sea_food', and 'sea-food' on line 2: they are two sectors, though they differ in hyphens, spaces or capitals alone.
              Maybe 'sea-food'?
            mine/users.csv:4: warning: sector is 'Sea Food', and 'sea-food' on line 2: they are two sectors, though they differ in hyphens, spaces or capitals alone.
              Maybe 'sea-food'?\
            """);
  }
}

package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.message.Place;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.scenario.Reference;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** What others published of who pays how much, reached through the shipped rules and tables. */
class PublishedContributionsTest {

  // The Cali Fund: decision 16/2, annex, paragraph 3

  @Test
  void salesOf30BillionBring30MillionAtTheRateOfRevenue() {
    assertThat(owed("40000000000", "30000000000", "6000000000", "cali-fund.basis=sales"))
        .isEqualTo("30000000.00");
  }

  @Test
  void twoOfThreeThresholdsAreEnoughAndOneIsNot() {
    assertThat(owed("25000000", "60000000", "2000000")).isEqualTo("20000.00");
    assertThat(owed("19000000", "60000000", "2000000")).isEqualTo("nothing");
  }

  @Test
  void atAllThreeThresholdsNothingIsOwed() {
    assertThat(owed("20000000", "50000000", "5000000")).isEqualTo("nothing");
  }

  @Test
  void profitDecidesWhereItIsBelowATenthOfRevenue() {
    assertThat(owed("", "1000000000", "250000000")).isEqualTo("1000000.00");
    assertThat(owed("", "1000000000", "40000000")).isEqualTo("400000.00");
    assertThat(owed("", "1000000000", "100000000")).isEqualTo("1000000.00");
    assertThat(owed("", "1000000000", "100000000", "cali-fund.basis=higher"))
        .isEqualTo("1000000.00");
  }

  @Test
  void aLossMeansZeroUnderTheLowerAndAShareOfSalesUnderRevenue() {
    assertThat(owed("500000000", "1000000000", "-30000000")).isEqualTo("0.00");
    assertThat(owed("500000000", "1000000000", "-30000000", "cali-fund.basis=sales"))
        .isEqualTo("1000000.00");
  }

  // Companies with large research budgets, fiscal year 2024

  @Test
  void of386CompaniesUnderTheLowerOfProfitAndRevenue165Owe() {
    YearOutcome lower = leaders();
    assertThat(lower.payers()).hasSize(386);
    assertThat(lower.owing()).isEqualTo(165);
    assertThat(tenths(lower.owed())).isEqualTo("1551.9");
  }

  @Test
  void theBasisMovesWhatTheCompaniesOwe() {
    assertThat(tenths(leaders("cali-fund.basis=lower").owed())).isEqualTo("1551.9");
    assertThat(tenths(leaders("cali-fund.basis=sales").owed())).isEqualTo("1637.9");
    assertThat(tenths(leaders("cali-fund.basis=profit").owed())).isEqualTo("3151.6");
    assertThat(tenths(leaders("cali-fund.basis=higher").owed())).isEqualTo("3237.6");
  }

  @Test
  void companiesAtHomeInPartiesAloneOweLess() {
    assertThat(tenths(leaders("cali-fund.scope=parties").owed())).isEqualTo("836.8");
  }

  @Test
  void theHundredLargestPayersOweMostOfIt() {
    Money largest =
        leaders().payers().stream()
            .map(PayerOutcome::owed)
            .sorted(Comparator.reverseOrder())
            .limit(100)
            .reduce(Money.ZERO, Money::plus);
    assertThat(new BigDecimal(tenths(largest)).setScale(0, RoundingMode.HALF_EVEN))
        .hasToString("1491");
  }

  @Test
  void ifUnknownAssetsExceeded100MoreWouldBeLiableAndOneOfThemWouldOwe() {
    UnknownFigures above = supposed(leaders(), ThresholdStatus.ABOVE);
    assertThat(above.becomeLiable()).isEqualTo(100);
    assertThat(above.becomeOwing()).isEqualTo(1);
    assertThat(millions(above.together())).isEqualTo("1551.89");
  }

  @Test
  void ifUnknownAssetsExceededUnderRevenue188MillionMoreWouldBeOwed() {
    UnknownFigures above = supposed(leaders("cali-fund.basis=sales"), ThresholdStatus.ABOVE);
    assertThat(tenths(above.difference())).isEqualTo("187.8");
  }

  @Test
  void ofWhatIsOwedAQuarterIsExpectedAndGivenOut() {
    YearOutcome year = leaders();
    BigDecimal quarter = year.owed().toUsd().divide(BigDecimal.valueOf(4));
    // Each payer's amount is rounded once, so the sums may be some cents apart.
    assertThat(year.expected().toUsd()).isCloseTo(quarter, within(new BigDecimal("2.00")));
    assertThat(year.fund().contributions()).isEqualTo(year.expected());
    assertThat(year.parties().stream().map(PartyOutcome::amount).reduce(Money.ZERO, Money::plus))
        .isEqualTo(year.fund().net());
  }

  private static YearOutcome leaders(String... settings) {
    return run(Shipped.scenario("rd-leaders-2024"), settings);
  }

  private static YearOutcome run(Scenario scenario, String... settings) {
    return new Simulator(scenario, Shipped.settings(settings), 1)
        .run(Shipped.option("cali-fund:iusaf@pure"))
        .years()
        .get(0);
  }

  private static UnknownFigures supposed(YearOutcome year, ThresholdStatus standing) {
    return year.unknownFigures().stream()
        .filter(figures -> figures.supposed() == standing)
        .findFirst()
        .orElseThrow();
  }

  /** What a pharmaceutical company with these figures owes, or the word nothing. */
  private static String owed(String assets, String sales, String profit, String... settings) {
    Map<String, String> cells = new TreeMap<>();
    cells.put("id", "company");
    cells.put("name", "Company");
    cells.put("type", "company");
    cells.put("sector", "pharmaceuticals");
    cells.put("home", "CHE");
    cells.put("year", "2024");
    cells.put("assets_usd", assets);
    cells.put("sales_usd", sales);
    cells.put("profit_usd", profit);
    Place place = Place.of("users.csv", 2);
    List<Cell> row = new ArrayList<>();
    cells.forEach((column, text) -> row.add(Cell.of(column, text, place)));
    List<User> users =
        Shipped.clean(p -> Shipped.reference().users(List.of(Row.of(place, row)), p));
    Scenario leaders = Shipped.scenario("rd-leaders-2024");
    YearOutcome year =
        run(
            new Scenario(
                new Scenario.Heading("one-company", "One company", true, List.of()),
                List.of(2024),
                users,
                OptionalTable.none(),
                Map.of(),
                leaders.countries(),
                leaders.assumptions(),
                OptionalTable.none()),
            settings);
    return year.payers().stream().toList().get(0).liability() == Liability.YES
        ? year.owed().toString()
        : "nothing";
  }

  /** What a seed company paid in 2018 under the Plant Treaty, at 1.1 % less 30 %. */
  @Test
  void aSeedCompanyOwesWhatOnePaidUnderThePlantTreaty() {
    Place place = Place.of("users.csv", 2);
    List<Cell> user =
        cells(place, "id", "seeds", "name", "Seeds", "type", "company", "home", "FRA");
    user.addAll(cells(place, "sector", "animal-and-plant-breeding", "year", "2024"));
    List<Cell> use =
        cells(place, "id", "lettuce", "user", "seeds", "purpose", "commercial", "year", "2024");
    use.addAll(cells(place, "material", "dna", "product_sales_usd", "15465324.68"));
    use.addAll(cells(place, "open_for_research", "false"));
    Reference reference = Shipped.reference();
    Scenario scenario =
        new Scenario(
            new Scenario.Heading("plant-treaty", "One seed company", true, List.of()),
            List.of(2024),
            Shipped.clean(p -> reference.users(List.of(Row.of(place, user)), p)),
            OptionalTable.of(
                Shipped.clean(
                    p -> reference.uses(List.of(Row.of(place, use)), List.of("seeds"), p))),
            reference.databases(),
            reference.countries(),
            Shipped.scenario("workshop").assumptions(),
            OptionalTable.none());
    YearOutcome year =
        new Simulator(scenario, List.of(), 1)
            .run(Shipped.option("licence-multilateral"))
            .years()
            .get(0);
    assertThat(year.owed()).hasToString("119083.00");
  }

  private static List<Cell> cells(Place place, String... columnsAndTexts) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < columnsAndTexts.length; i += 2) {
      cells.add(Cell.of(columnsAndTexts[i], columnsAndTexts[i + 1], place));
    }
    return cells;
  }

  private static String millions(Money money) {
    return money.toUsd().movePointLeft(6).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String tenths(Money money) {
    return money.toUsd().movePointLeft(6).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }
}

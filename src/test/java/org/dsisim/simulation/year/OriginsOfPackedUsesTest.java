package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.Uses;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.use.NumberedIds;
import org.dsisim.model.world.use.PackedUses;
import org.dsisim.model.world.use.UseBlock;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.parallel.InOrder;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.measure.Growth;
import org.dsisim.simulation.Worlds;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/** What countries are the origin of, where the uses of a large table are packed. */
class OriginsOfPackedUsesTest {

  private static final List<UseRow> USES =
      List.of(
          Uses.row("a", "sequences=8", "origins=KEN:2|UNKNOWN:6", "product_sales_usd=100"),
          Uses.row("b", "origins=KEN:1|BRA:1", "product_sales_usd=40"),
          Uses.row("c", "year=2023", "sequences=1000", "origins=KEN:1"),
          Uses.row("d", "sequences=3", "origins=KEN:1", "purpose=research"),
          Uses.row("e", "origins=IND:1"));

  private static final List<User> USERS = List.of(Worlds.company("u1", Payers.figures()));

  /** The same uses in blocks of so many. */
  private static PackedUses packed(int inBlock) {
    NumberedIds users = new NumberedIds(List.of("u1"));
    PackedUses.Collector all = new PackedUses.Collector(users);
    for (int from = 0; from < USES.size(); from += inBlock) {
      List<UseRow> some = USES.subList(from, Math.min(USES.size(), from + inBlock));
      UseBlock block = Objects.requireNonNull(UseBlock.of(some, new int[some.size()], users));
      assertThat(all.add(block)).isTrue();
    }
    return all.uses();
  }

  private static YearContext yearContext(List<UseRow> uses, int threads) {
    Scenario scenario =
        new Scenario(
            new Scenario.Heading("tiny", "A tiny world", true, List.of()),
            List.of(Worlds.YEAR),
            USERS,
            new OptionalTable<>(true, uses),
            Shipped.reference().databases(),
            Worlds.countries(
                Payers.country("BRA"),
                Payers.country("IND"),
                Payers.country("KEN"),
                Payers.country("USA")),
            Map.of(),
            OptionalTable.none());
    ParameterValues nothing = Parameters.values();
    return YearContext.of(
        scenario, USERS, Worlds.YEAR, nothing, new Growth(year -> nothing), new InOrder(threads));
  }

  private static Map<String, Fraction> figures(YearContext yearContext, String code) {
    return Objects.requireNonNull(yearContext.countries().get(new CountryCode(code))).figures();
  }

  private static List<Map<String, Fraction>> all(YearContext yearContext) {
    List<Map<String, Fraction>> all = new ArrayList<>();
    for (String code : List.of("BRA", "IND", "KEN", "USA")) {
      all.add(Map.copyOf(figures(yearContext, code)));
    }
    return all;
  }

  @Test
  void whateverBlocksTheyStandInAndOnAnyNumberOfThreadsTheyAreThoseOfEachUse() {
    List<Map<String, Fraction>> oneByOne = all(yearContext(USES, 1));
    for (int inBlock = 1; inBlock <= USES.size(); inBlock++) {
      assertThat(all(yearContext(packed(inBlock), 1))).isEqualTo(oneByOne);
      assertThat(all(yearContext(packed(inBlock), 3))).isEqualTo(oneByOne);
    }
  }

  @Test
  void theyCountByUsesBySequencesAndByProductSales() {
    // A quarter, a half and a whole; 2 and 3 sequences; a quarter of 100 and a half of 40 dollars.
    assertThat(figures(yearContext(packed(2), 1), "KEN"))
        .containsEntry("origin_of_uses", Fraction.of(7, 4))
        .containsEntry("origin_of_sequences", Fraction.of(5))
        .containsEntry("origin_of_product_sales", Fraction.of(45));
  }

  @Test
  void whatIsNotKnownOfUsesCountsForNobody() {
    assertThat(figures(yearContext(packed(1), 1), "IND"))
        .containsEntry("origin_of_uses", Fraction.ONE)
        .containsEntry("origin_of_sequences", Fraction.ZERO)
        .containsEntry("origin_of_product_sales", Fraction.ZERO);
    assertThat(figures(yearContext(packed(1), 1), "USA"))
        .containsEntry("origin_of_uses", Fraction.ZERO)
        .containsEntry("origin_of_sequences", Fraction.ZERO)
        .containsEntry("origin_of_product_sales", Fraction.ZERO);
  }
}

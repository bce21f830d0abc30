package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.model.Base;
import org.dsisim.model.Database;
import org.dsisim.model.Figures;
import org.dsisim.model.LawReference;
import org.dsisim.model.Origins;
import org.dsisim.model.Payer;
import org.dsisim.model.Payers;
import org.dsisim.model.RuleReference;
import org.dsisim.model.Tagging;
import org.dsisim.model.Use;
import org.dsisim.model.UseRow;
import org.dsisim.parameter.Parameters;
import org.dsisim.parameter.Setting;
import org.dsisim.parameter.Terms;
import org.dsisim.table.Place;
import org.dsisim.table.Problems;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What databases have to tag, and what that costs them. */
class RecordTagsTest {

  private static final Place PLACE = Place.of("burdens.drl", 1);
  private static final RuleReference RULE =
      new RuleReference("mine", "A rule", new LawReference("L"), List.of(), PLACE);
  private static final Database OPEN = new Database("ena", "ENA", "insdc", true, null);

  @Test
  void aRecordCostsWhatIsAssumed() {
    RecordTags tags = tags(use(OPEN, 7L, null), Base.SEQUENCES, "0.5").get(0);
    assertThat(tags.database()).isEqualTo("ena");
    assertThat(tags.records()).isEqualTo(7);
    assertThat(tags.cost()).hasToString("3.50");
    assertThat(tags.rules()).containsExactly(RULE);
  }

  @Test
  void whatADatabaseIsKnownToPayGoesBeforeWhatIsAssumed() {
    Database known = new Database("ena", "ENA", "insdc", true, Fraction.of(2));
    assertThat(tags(use(known, 7L, null), Base.SEQUENCES, "0.5").get(0).cost())
        .hasToString("14.00");
  }

  @Test
  void aPartOfARecordIsTaggedAsAWholeOne() {
    Use use = use(OPEN, 7L, Fraction.of(1, 2));
    assertThat(tags(use, Base.TRACED_SEQUENCES, "0.5").get(0).records()).isEqualTo(4);
  }

  @Test
  void aCostBelowACentIsRoundedOnceForAllRecords() {
    assertThat(tags(use(OPEN, 1000L, null), Base.SEQUENCES, "0.001").get(0).cost())
        .hasToString("1.00");
  }

  @Test
  void anUnknownNumberIsNamedAndNotNought() {
    RecordTags tags = tags(use(OPEN, null, null), Base.SEQUENCES, "0.5").get(0);
    assertThat(tags.records()).isEqualTo(0);
    assertThat(tags.usesOfUnknownNumber()).isEqualTo(1);
  }

  @Test
  void aDatabaseThatNobodyStatesIsCalledSo() {
    assertThat(tags(use(null, 7L, null), Base.SEQUENCES, "0.5").get(0).database())
        .isEqualTo(RecordTags.NOT_STATED);
  }

  @Test
  void withoutTheAssumptionNobodyCanTellTheCost() {
    assertThatThrownBy(() -> tags(use(OPEN, 7L, null), Base.SEQUENCES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tagging_cost_per_record_usd");
  }

  private static List<RecordTags> tags(Use use, Base records, String... cost) {
    String[] assumed =
        cost.length == 0
            ? new String[0]
            : new String[] {"tagging_cost_per_record_usd," + cost[0] + ",USD"};
    Terms terms =
        Terms.inForce(
            Setting.ASSUMPTION,
            Parameters.of(assumed).values(),
            Worlds.YEAR,
            List.of(),
            new Problems());
    return RecordTags.of(List.of(new Tagging(use, records, RULE)), terms);
  }

  private static Use use(
      @Nullable Database database, @Nullable Long sequences, @Nullable Fraction tagged) {
    Terms none = Terms.inForce("none", List.of(), Worlds.YEAR, List.of(), new Problems());
    Payer payer = Payers.company("u1", Figures.UNKNOWN, none);
    UseRow row =
        new UseRow(
            "use",
            "u1",
            "commercial",
            Worlds.YEAR,
            "",
            database == null ? "" : database.id(),
            "dna",
            false,
            sequences,
            new Origins(new TreeMap<>(), Fraction.ZERO),
            tagged,
            null,
            null,
            null,
            null,
            null,
            null,
            "",
            Map.of(),
            null,
            Place.of("uses.csv", 2));
    return Use.of(row, payer, database);
  }
}

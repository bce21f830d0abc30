package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.LawReference;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Use;
import org.dsisim.model.world.Database;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.use.Origins;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.simulation.Worlds;
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
    RecordTags tags = tags(use(OPEN, 7L, null), AssessmentBase.SEQUENCES, "0.5").get(0);
    assertThat(tags.database()).isEqualTo("ena");
    assertThat(tags.records()).isEqualTo(7);
    assertThat(tags.cost()).hasToString("3.50");
    assertThat(tags.rules()).containsExactly(RULE);
  }

  @Test
  void whatADatabaseIsKnownToPayGoesBeforeWhatIsAssumed() {
    Database known = new Database("ena", "ENA", "insdc", true, Fraction.of(2));
    assertThat(tags(use(known, 7L, null), AssessmentBase.SEQUENCES, "0.5").get(0).cost())
        .hasToString("14.00");
  }

  @Test
  void aPartOfARecordIsTaggedAsAWholeOne() {
    Use use = use(OPEN, 7L, Fraction.of(1, 2));
    assertThat(tags(use, AssessmentBase.TRACED_SEQUENCES, "0.5").get(0).records()).isEqualTo(4);
  }

  @Test
  void aCostBelowACentIsRoundedOnceForAllRecords() {
    assertThat(tags(use(OPEN, 1000L, null), AssessmentBase.SEQUENCES, "0.001").get(0).cost())
        .hasToString("1.00");
  }

  @Test
  void anUnknownNumberIsNamedAndNotZero() {
    RecordTags tags = tags(use(OPEN, null, null), AssessmentBase.SEQUENCES, "0.5").get(0);
    assertThat(tags.records()).isEqualTo(0);
    assertThat(tags.usesOfUnknownNumber()).isEqualTo(1);
  }

  @Test
  void aDatabaseThatNobodyStatesIsCalledSo() {
    assertThat(tags(use(null, 7L, null), AssessmentBase.SEQUENCES, "0.5").get(0).database())
        .isEqualTo(RecordTags.NOT_STATED);
  }

  @Test
  void withoutTheAssumptionNobodyCanTellTheCost() {
    assertThatThrownBy(() -> tags(use(OPEN, 7L, null), AssessmentBase.SEQUENCES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tagging_cost_per_record_usd");
  }

  @Test
  void tagsOfKnowledgeStandBehindTheOthersAndHaveACostOfTheirOwnWhereOneIsAssumed() {
    List<Tagging> taggings =
        List.of(
            new Tagging(use(OPEN, 7L, null), AssessmentBase.SEQUENCES, true, RULE),
            new Tagging(use(OPEN, 4L, null), AssessmentBase.SEQUENCES, RULE),
            new Tagging(use(OPEN, 3L, null), AssessmentBase.SEQUENCES, RULE));
    ParameterValues one = Parameters.values("tagging_cost_per_record_usd,0.5,USD");
    ParameterValues both =
        Parameters.values(
            "tagging_cost_per_record_usd,0.5,USD", "knowledge_tagging_cost_per_record_usd,2,USD");
    assertThat(RecordTags.of(taggings, both))
        .extracting(tags -> tags.ofKnowledge() + " " + tags.records() + " " + tags.cost())
        .containsExactly("false 7 3.50", "true 7 14.00");
    assertThat(RecordTags.of(taggings, one))
        .extracting(tags -> tags.ofKnowledge() + " " + tags.records() + " " + tags.cost())
        .containsExactly("false 7 3.50", "true 7 3.50");
    assertThat(RecordTags.assumptions()).containsOnlyKeys("tagging_cost_per_record_usd");
  }

  private static List<RecordTags> tags(Use use, AssessmentBase records, String... cost) {
    String[] assumed =
        cost.length == 0
            ? new String[0]
            : new String[] {"tagging_cost_per_record_usd," + cost[0] + ",USD"};
    ParameterValues values =
        ParameterValues.inForce(
            ParameterOverride.ASSUMPTION,
            Parameters.of(assumed).values(),
            Worlds.YEAR,
            List.of(),
            new Problems());
    return RecordTags.of(List.of(new Tagging(use, records, RULE)), values);
  }

  private static Use use(
      @Nullable Database database, @Nullable Long sequences, @Nullable Fraction tagged) {
    ParameterValues none =
        ParameterValues.inForce("none", List.of(), Worlds.YEAR, List.of(), new Problems());
    Payer payer = Payers.company("u1", Figures.UNKNOWN, none);
    UseRow row =
        new UseRow(
            "use",
            "u1",
            "commercial",
            Worlds.YEAR,
            "",
            new UseRow.Sequences(
                database == null ? "" : database.id(),
                "dna",
                false,
                sequences,
                new Origins(new TreeMap<>(), Fraction.ZERO),
                tagged),
            new UseRow.Sample(null, null, null),
            new UseRow.Result(null, null, null, null),
            "",
            Map.of(),
            null,
            UseRow.Resource.UNKNOWN,
            Place.of("uses.csv", 2));
    return Use.of(row, payer, database);
  }
}

package org.dsisim.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dsisim.Uses;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/** Uses and their countries of origin, as rules see them. */
class UseTest {

  private static final ParameterValues VALUES =
      Parameters.values("materials,dna;rna,list", "asked,KEN;IND,list");

  private static Use use(String... cells) {
    return Uses.of(Uses.row("maize", cells), VALUES);
  }

  @Test
  void whatIsNotKnownIsNeitherYesNorNo() {
    assertThat(
            List.of(
                use("human=true").human(),
                use("human=false").human(),
                use().human(),
                use("patented=true").patented(),
                use().patented(),
                use("open_for_research=false").openForResearch(),
                use().openForResearch(),
                use("physical_access=true").sampleTaken(),
                use().sampleTaken(),
                use("contract_covers_dsi=false").contractCoversDsi(),
                use().contractCoversDsi(),
                use("emergency=true").emergency(),
                use().emergency()))
        .containsExactly(
            "yes", "no", "unknown", "yes", "unknown", "no", "unknown", "yes", "unknown", "no",
            "unknown", "yes", "unknown");
  }

  @Test
  void whetherADatabaseIsOpenIsKnownOfThoseOfTheTable() {
    assertThat(use("database=genbank").openDatabase()).isEqualTo("yes");
    assertThat(use("database=private").openDatabase()).isEqualTo("no");
    assertThat(use().openDatabase()).isEqualTo("unknown");
  }

  @Test
  void aUseIsForAProductOrForResearch() {
    assertThat(use().isCommercial()).isTrue();
    assertThat(use().isResearch()).isFalse();
    assertThat(use("purpose=research").isCommercial()).isFalse();
    assertThat(use("purpose=research").isResearch()).isTrue();
  }

  @Test
  void aMaterialIsOnAListOrNotAndAnUnknownOneIsOnNone() {
    assertThat(use("material=dna").materialListed("materials")).isTrue();
    assertThat(use("material=protein").materialListed("materials")).isFalse();
    assertThat(use().materialListed("materials")).isFalse();
  }

  @Test
  void anotherTreatyIsOneThatIsNamed() {
    assertThat(use("instrument=plant-treaty").isUnderOtherTreaty()).isTrue();
    assertThat(use().isUnderOtherTreaty()).isFalse();
  }

  @Test
  void salesAndSequencesStandBesideThePayersFigures() {
    Payer payer = Payers.company("u1", Payers.figures(AssessmentBase.SALES, 7), VALUES);
    Use use = Use.of(Uses.row("maize", "sequences=10", "product_sales_usd=2.50"), payer, null);
    assertThat(use.bases().of(AssessmentBase.SALES)).isEqualTo(Fraction.of(700));
    assertThat(use.bases().of(AssessmentBase.PRODUCT_SALES)).isEqualTo(Fraction.of(250));
    assertThat(use.bases().of(AssessmentBase.SEQUENCES)).isEqualTo(Fraction.of(10));
    assertThat(use().bases().known()).isEmpty();
    assertThat(use.payer()).isSameAs(payer);
    assertThat(use.inWords().inEnglish()).isEqualTo("maize");
  }

  @Test
  void originsAreInTheOrderOfTheirCodesEachWithItsShareOfTheUse() {
    Use use = use("sequences=8", "product_sales_usd=100", "origins=KEN:4|BRA:2|UNKNOWN:2");
    List<Origin> origins = Uses.origins(use);
    assertThat(origins)
        .extracting(origin -> origin.inWords().inEnglish())
        .containsExactly("maize, from BRA", "maize, from KEN");
    Origin brazil = origins.get(0);
    assertThat(brazil.share()).isEqualTo(Fraction.of(1, 4));
    assertThat(brazil.bases().of(AssessmentBase.PRODUCT_SALES)).isEqualTo(Fraction.of(2500));
    assertThat(brazil.bases().of(AssessmentBase.SEQUENCES)).isEqualTo(Fraction.of(2));
    assertThat(brazil.isOfSequences()).isTrue();
    assertThat(brazil.isOfKnowledge()).isFalse();
    assertThat(brazil.payer()).isSameAs(use.payer());
    assertThat(use.isTraceable()).isTrue();
  }

  @Test
  void unknownSalesAreUnknownForEachOriginToo() {
    Origin kenya = Uses.origins(use("origins=KEN:1")).get(0);
    assertThat(kenya.bases().knows(AssessmentBase.PRODUCT_SALES)).isFalse();
    assertThat(kenya.bases().knows(AssessmentBase.SEQUENCES)).isFalse();
  }

  @Test
  void aCountryWhoseCommunitiesHoldKnowledgeIsAnOriginWithoutSequences() {
    Use use = use("sequences=4", "origins=UNKNOWN:4", "tk_holders=KEN:3");
    assertThat(use.isTraceable()).isFalse();
    Origin kenya = Uses.origins(use).get(0);
    assertThat(kenya.isOfSequences()).isFalse();
    assertThat(kenya.isOfKnowledge()).isTrue();
    assertThat(kenya.communities()).isEqualTo(3);
    assertThat(kenya.bases().of(AssessmentBase.SEQUENCES)).isEqualTo(Fraction.ZERO);
  }

  @Test
  void aContractIsWithTheCountryOfTheSampleAndOnlyIfItCoversTheSequences() {
    String[] sample = {"origins=BRA:1|KEN:1", "sample_country=KEN", "contract_covers_dsi=true"};
    List<Origin> origins = Uses.origins(use(sample));
    assertThat(origins).extracting(Origin::isSampled).containsExactly(false, true);
    assertThat(origins).extracting(Origin::isUnderContract).containsExactly(false, true);
    Use unknown = use("origins=KEN:1", "sample_country=KEN");
    assertThat(Uses.origins(unknown)).extracting(Origin::isSampled).containsExactly(true);
    assertThat(Uses.origins(unknown)).extracting(Origin::isUnderContract).containsExactly(false);
  }

  @Test
  void aCountryIsOnAListOrNot() {
    assertThat(Uses.origins(use("origins=BRA:1|KEN:1")))
        .extracting(origin -> origin.countryListed("asked"))
        .containsExactly(false, true);
  }

  @Test
  void aCountryThatThereIsNotIsRefused() {
    Use use = use("origins=KEN:1");
    assertThatThrownBy(() -> use.origins(Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No country has the code KEN.");
  }
}

package org.dsisim.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.dsisim.Uses;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/** What the uses of a user come to together. */
class UsesTogetherTest {

  private static final UseRow TWO =
      Uses.row("a", "sequences=4", "origins=KEN:3|BRA:1", "product_sales_usd=100", "patented=true");
  private static final UseRow ONE =
      Uses.row(
          "b",
          "sequences=2",
          "origins=KEN:1|UNKNOWN:1",
          "product_sales_usd=0.50",
          "patented=false");
  private static final UseRow NOTHING_KNOWN = Uses.row("c", "patented=");

  private static void gives(AssessmentBase base, long expected, UseRow... uses) {
    assertThat(UsesTogether.of(base, List.of(uses))).isEqualTo(Fraction.of(expected));
  }

  @Test
  void whatIsKnownOfAllIsAddedUpAndEachCountryIsCountedOnce() {
    gives(AssessmentBase.SEQUENCES_OF_USES, 6, TWO, ONE);
    gives(AssessmentBase.PRODUCT_SALES_OF_USES, 10_050, TWO, ONE);
    gives(AssessmentBase.COUNTRIES_OF_ORIGIN, 2, TWO, ONE);
    gives(AssessmentBase.PATENTED_USES, 1, ONE, TWO);
  }

  @Test
  void noUsesAreNought() {
    AssessmentBase.OF_USES_TOGETHER.forEach(base -> gives(base, 0));
  }

  @Test
  void whatIsUnknownOfOneIsUnknownOfAll() {
    for (AssessmentBase base : AssessmentBase.OF_USES_TOGETHER) {
      assertThat(UsesTogether.of(base, List.of(TWO, NOTHING_KNOWN))).as(base.name()).isNull();
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UsesTogether.of(AssessmentBase.SALES, List.of(TWO)))
        .withMessage("SALES is no figure that uses add up to.");
  }

  @Test
  void aPayerKeepsItsFiguresBesideThem() {
    Payer payer =
        Payers.company(
                "p",
                Payers.figures(AssessmentBase.SALES, 7),
                org.dsisim.parameter.Parameters.values())
            .withUsesTogether(List.of(TWO, NOTHING_KNOWN));
    assertThat(payer.bases().known()).containsExactly(AssessmentBase.SALES);
    assertThat(payer.withUsesTogether(List.of(TWO)).measured().of(AssessmentBase.PATENTED_USES))
        .isEqualTo(Fraction.ONE);
    assertThat(payer.withUsesTogether(List.of(TWO)).uses()).containsExactly(TWO);
  }
}

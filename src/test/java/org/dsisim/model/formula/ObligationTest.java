package org.dsisim.model.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dsisim.model.formula.Obligation.fixedPartOf;
import static org.dsisim.model.formula.Obligation.partOf;

import org.dsisim.model.world.figure.AssessmentBase;
import org.junit.jupiter.api.Test;

class ObligationTest {

  private static final String REFUSED =
      "A part of a pool is in proportion to a base or a fixed share: exactly one of the two.";

  @Test
  void aPartIsNarrowedWithoutLosingWhatItIs() {
    assertThat(partOf("total", AssessmentBase.SALES).atLeast("floor").atMost("cap"))
        .isEqualTo(new Obligation.PoolPart("total", AssessmentBase.SALES, null, "floor", "cap"));
    assertThat(partOf("total", AssessmentBase.SALES).atMost("cap").atLeast("floor"))
        .isEqualTo(new Obligation.PoolPart("total", AssessmentBase.SALES, null, "floor", "cap"));
    assertThat(fixedPartOf("total", "share"))
        .isEqualTo(new Obligation.PoolPart("total", null, "share", null, null));
  }

  @Test
  void aPartHasABaseOrAFixedShare() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Obligation.PoolPart("total", null, null, null, null))
        .withMessage(REFUSED);
  }

  @Test
  void aPartHasNotBoth() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Obligation.PoolPart("total", AssessmentBase.SALES, "share", null, null))
        .withMessage(REFUSED);
  }
}

package org.dsisim.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.parameter.Parameters.values;

import org.junit.jupiter.api.Test;

/** What the program reads of a rule set, and what holds where the rule set does not say it. */
class MeasuringParameterTest {

  @Test
  void aSwitchIsOffWhereARuleSetDoesNotHaveIt() {
    assertThat(MeasuringParameter.INDEX_THRESHOLDS.isOn(values())).isFalse();
    assertThat(MeasuringParameter.INDEX_THRESHOLDS.isOn(values("index_thresholds,false,boolean")))
        .isFalse();
    assertThat(MeasuringParameter.INDEX_THRESHOLDS.isOn(values("index_thresholds,true,boolean")))
        .isTrue();
  }

  @Test
  void ofWordsTheFirstHoldsWhereARuleSetHasNone() {
    assertThat(MeasuringParameter.MISSING_YEARS.word(values())).isEqualTo("average-known");
    assertThat(MeasuringParameter.LOSS.word(values())).isEqualTo("zero-profit");
    assertThat(MeasuringParameter.CONTRACT_UNIT.word(values())).isEqualTo("country");
    assertThat(MeasuringParameter.PERMITS_RUN.word(values())).isEqualTo("parallel");
    assertThat(MeasuringParameter.OPEN_ACCESS.word(values())).isEqualTo("kept");
    assertThat(MeasuringParameter.OPEN_ACCESS.word(values("open_access,ended,choice")))
        .isEqualTo("ended");
  }

  @Test
  void figuresAreAveragedOverAsManyYearsAsARuleSetSaysAndElseOverOne() {
    assertThat(MeasuringParameter.yearsAveraged(values())).isEqualTo(1);
    assertThat(MeasuringParameter.yearsAveraged(values("averaging_years,3,years"))).isEqualTo(3);
  }
}

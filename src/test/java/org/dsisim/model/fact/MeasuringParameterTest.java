package org.dsisim.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsisim.parameter.Parameters.terms;

import org.junit.jupiter.api.Test;

/** What the program reads of a rule set, and what holds where the rule set does not say it. */
class MeasuringParameterTest {

  @Test
  void aSwitchIsOffWhereARuleSetDoesNotHaveIt() {
    assertThat(MeasuringParameter.INDEX_THRESHOLDS.isOn(terms())).isFalse();
    assertThat(MeasuringParameter.INDEX_THRESHOLDS.isOn(terms("index_thresholds,false,boolean")))
        .isFalse();
    assertThat(MeasuringParameter.INDEX_THRESHOLDS.isOn(terms("index_thresholds,true,boolean")))
        .isTrue();
  }

  @Test
  void ofWordsTheFirstHoldsWhereARuleSetHasNone() {
    assertThat(MeasuringParameter.MISSING_YEARS.word(terms())).isEqualTo("average-known");
    assertThat(MeasuringParameter.LOSS.word(terms())).isEqualTo("zero-profit");
    assertThat(MeasuringParameter.CONTRACT_UNIT.word(terms())).isEqualTo("country");
    assertThat(MeasuringParameter.PERMITS_RUN.word(terms())).isEqualTo("parallel");
    assertThat(MeasuringParameter.OPEN_ACCESS.word(terms())).isEqualTo("kept");
    assertThat(MeasuringParameter.OPEN_ACCESS.word(terms("open_access,ended,choice")))
        .isEqualTo("ended");
  }

  @Test
  void figuresAreAveragedOverAsManyYearsAsARuleSetSaysAndElseOverOne() {
    assertThat(MeasuringParameter.yearsAveraged(terms())).isEqualTo(1);
    assertThat(MeasuringParameter.yearsAveraged(terms("averaging_years,3,years"))).isEqualTo(3);
  }
}

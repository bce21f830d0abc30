package org.dsisim.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameInWordsTest {

  @ParameterizedTest
  @CsvSource({
    "sales_rate,sales rate",
    "administration_fixed_usd,administration fixed USD",
    "iplc_share,IPLC share",
    "ldc_weight,LDC weight",
    "usda_notice,usda notice",
    "uptake,uptake"
  })
  void whatIsShortForMoreStandsInCapitals(String name, String words) {
    assertThat(NameInWords.of(name)).isEqualTo(words);
  }
}

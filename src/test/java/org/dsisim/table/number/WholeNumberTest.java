package org.dsisim.table.number;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of persons and years, which are read in hundredths, are whole or none. */
class WholeNumberTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 2024",
    "7.00, 7",
    "0, 0",
    "-0, 0",
    "21474836, 21474836",
    "21474836.47, ",
    "21474837, 21474837",
    "999999999999999, 999999999999999",
    "-3, -3",
    "-3.5, ",
    "7.01, ",
    "7.5, ",
    "seven, ",
  })
  void whatHasDecimalsIsNone(String text, @Nullable Long whole) {
    byte[] bytes = text.getBytes(UTF_8);
    assertThat(PlainNumber.whole(PlainNumber.hundredths(bytes, 0, bytes.length)))
        .isEqualTo(whole == null ? PlainNumber.NONE : whole);
  }
}

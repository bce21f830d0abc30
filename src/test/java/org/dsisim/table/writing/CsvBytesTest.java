package org.dsisim.table.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Cells written as bytes are those that the writer of texts would write. */
class CsvBytesTest {

  private static String dollars(long cents) {
    CsvBytes bytes = new CsvBytes();
    bytes.dollars(cents);
    return new String(bytes.taken(), UTF_8);
  }

  @Test
  void amountsHaveTwoDecimalsAndAllTheirDigits() {
    assertThat(dollars(0)).isEqualTo("0.00");
    assertThat(dollars(7)).isEqualTo("0.07");
    assertThat(dollars(123_456_789L)).isEqualTo("1234567.89");
    assertThat(dollars(Long.MAX_VALUE)).isEqualTo("92233720368547758.07");
  }

  @Test
  void amountsAtEachPowerOfTenAndByChanceAreAsDecimalsAreWritten() {
    SplittableRandom random = new SplittableRandom(3);
    for (long power = 1; power > 0 && power < Long.MAX_VALUE / 10; power *= 10) {
      for (long cents : new long[] {power - 1, power, power + 1, random.nextLong(10 * power)}) {
        assertThat(dollars(cents)).isEqualTo(BigDecimal.valueOf(cents, 2).toPlainString());
      }
    }
    for (long dollars = Integer.MAX_VALUE - 2L; dollars < Integer.MAX_VALUE + 3L; dollars++) {
      assertThat(dollars(100 * dollars)).isEqualTo(dollars + ".00");
    }
  }

  @Test
  void textsAreQuotedAndMadeHarmlessWhereTheyHaveToBe() {
    CsvBytes bytes = new CsvBytes();
    bytes.text("plain");
    bytes.separate();
    bytes.text("=Söhne, \"& Co\"");
    bytes.endRow();
    assertThat(new String(bytes.taken(), UTF_8)).isEqualTo("plain,\"'=Söhne, \"\"& Co\"\"\"\n");
  }

  @Test
  void whatIsWrittenOnceIsHeldNoMore() throws IOException {
    CsvBytes bytes = new CsvBytes();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String row : List.of("first".repeat(2_000), "second")) {
      bytes.text(row);
      bytes.endRow();
      bytes.writeTo(out);
    }
    assertThat(out.toString(UTF_8)).isEqualTo("first".repeat(2_000) + "\nsecond\n");
    assertThat(bytes.taken()).isEmpty();
  }

  @Test
  void textsInBytesAreWrittenAsTextsAre() {
    for (String beginning : List.of("", "a", "é", " ", ";", "a;")) {
      for (char sign = 0; sign < 0x180; sign++) {
        String text = beginning + sign + "b";
        byte[] inBytes = ("??" + text + "?").getBytes(UTF_8);
        CsvBytes one = new CsvBytes();
        one.text(inBytes, 2, inBytes.length - 1);
        CsvBytes other = new CsvBytes();
        other.text(text);
        assertThat(one.taken()).as(text).isEqualTo(other.taken());
      }
    }
  }
}

package org.dsisim.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PlainTextsTest {

  @Test
  void aLetterThatIsTakenAsItStandsIsWrittenInOneWayOnlyAndJoinsWithNoneBesideIt() {
    StringBuilder whole = new StringBuilder();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (Cell.isWhole(c)) {
        assertThat(Character.isSpaceChar(c)).as("%x", (int) c).isEqualTo(c == ' ');
        whole.append(c).append(c).append('e').append(c).append('\u0627').append(c);
      }
    }
    String text = whole.toString();
    assertThat(text.length()).isGreaterThan(100_000);
    assertThat(Normalizer.normalize(text, Normalizer.Form.NFC)).isEqualTo(text);
  }

  @Test
  void whatIsWrittenInTwoWaysIsOneText() {
    assertThat(Cell.written("Co\u0302te d\u00a0Ivoire")).isEqualTo("Côte d Ivoire");
    assertThat(Cell.written("и\u0306")).isEqualTo("й");
  }
}

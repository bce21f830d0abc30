package org.dsisim.table.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.dsisim.message.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlainNumberTest {

  private static final String SIGNS = "0123456789012345678901234567890....,-+ e%$()U";

  @ParameterizedTest
  @EnumSource(Quantity.class)
  void aNumberIsReadTheSameWithAndWithoutPatterns(Quantity quantity) {
    Random random = new Random(3);
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      plain += PlainNumber.in(text) == null ? 0 : 1;
      assertThat(NumberReading.of(text, quantity, ColumnNumbers.none()))
          .as(text)
          .isEqualTo(NumberText.read(text, quantity, ColumnNumbers.none()));
    }
    assertThat(plain).isGreaterThan(3_000);
  }

  @Test
  void aTextTellsOfItsColumnTheSameWithAndWithoutPatterns() {
    Random random = new Random(5);
    int told = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      Set<Mark> marks = NumberText.marks(text);
      told += marks.isEmpty() ? 0 : 1;
      ColumnNumbers column = new ColumnNumbers();
      boolean isNew = column.see(text, Place.of("some.csv", 2));
      assertThat(isNew).as(text).isEqualTo(!marks.isEmpty());
      assertThat(column.hasDecimalPoint()).as(text).isEqualTo(marks.contains(Mark.DECIMAL_POINT));
    }
    assertThat(told).isGreaterThan(2_000);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = 1 + random.nextInt(9); length > 0; length--) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString();
  }
}

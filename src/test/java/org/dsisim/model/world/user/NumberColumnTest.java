package org.dsisim.model.world.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers come out of a column as they went in, whatever their range. */
class NumberColumnTest {

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "-1, 254",
    "-1, 255",
    "0, 255",
    "0, 256",
    "2019, 2025",
    "-1, 65534",
    "-1, 65535",
    "100000, 165535",
    "-2147483648, 2147483647",
  })
  void eachIsAsItWas(int least, int most) {
    NumberColumn.Writer writer = new NumberColumn.Writer();
    Random random = new Random(least * 31L + most);
    // A column of others before it leaves nothing behind.
    writer.add(random.nextInt());
    writer.column();
    int[] numbers = random.ints(100, least, (int) Math.min(most + 1L, Integer.MAX_VALUE)).toArray();
    numbers[17] = least;
    numbers[54] = most;
    for (int number : numbers) {
      writer.add(number);
    }
    NumberColumn column = writer.column();
    for (int place = 0; place < numbers.length; place++) {
      assertThat(column.at(place))
          .as("%s to %s at %s", least, most, place)
          .isEqualTo(numbers[place]);
    }
    assertThat(column.isAlways(least)).isEqualTo(least == most);
  }

  @Test
  void whereNoneWasAddedStandsWhatIsSaid() {
    NumberColumn.Writer writer = new NumberColumn.Writer();
    writer.add(7, 2, -1);
    writer.add(9, 3, -1);
    writer.add(8, 6, -1);
    NumberColumn column = writer.column(8, -1);
    assertThat(IntStream.range(0, 8).map(column::at)).containsExactly(-1, -1, 7, 9, -1, -1, 8, -1);
    assertThat(column.isAlways(-1)).isFalse();
    assertThat(writer.column(5_000, -1).isAlways(-1)).isTrue();
    assertThat(writer.column(5_000, -1).at(4_999)).isEqualTo(-1);
  }

  @Test
  void oneOfNothingIsAlwaysZero() {
    assertThat(new NumberColumn.Writer().column().isAlways(0)).isTrue();
  }
}

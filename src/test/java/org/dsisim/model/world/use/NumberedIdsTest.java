package org.dsisim.model.world.use;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberedIdsTest {

  private static int byBytes(NumberedIds ids, String id) {
    byte[] row = ("x," + id + ",y").getBytes(UTF_8);
    return ids.number(row, 2, row.length - 2);
  }

  @Test
  void eachIdHasItsNumberByTextAndByBytes() {
    List<String> all = IntStream.range(0, 5_000).mapToObj(i -> "user-" + i).toList();
    NumberedIds ids = new NumberedIds(all);
    for (int i = 0; i < all.size(); i++) {
      assertThat(ids.number(all.get(i))).isEqualTo(i);
      assertThat(byBytes(ids, all.get(i))).isEqualTo(i);
      assertThat(ids.id(i)).isEqualTo(all.get(i));
    }
  }

  @Test
  void textsOfOneHashAreToldApart() {
    NumberedIds ids = new NumberedIds(List.of("Aa", "BB", "AaAa", "BBBB", "AaBB"));
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(ids.number("BB")).isEqualTo(1);
    assertThat(byBytes(ids, "BBBB")).isEqualTo(3);
    assertThat(ids.number("AaBB")).isEqualTo(4);
    assertThat(ids.number("BBAa")).isNegative();
    assertThat(byBytes(ids, "BBAa")).isNegative();
  }

  @Test
  void anIdOfOtherLettersHasItsNumberByText() {
    NumberedIds ids = new NumberedIds(List.of("Bäcker", "农业"));
    assertThat(ids.number("农业")).isEqualTo(1);
    assertThat(ids.number("Backer")).isNegative();
  }

  @Test
  void nobodyIsAmongNone() {
    NumberedIds ids = new NumberedIds(List.of());
    assertThat(ids.number("")).isNegative();
    assertThat(byBytes(ids, "a")).isNegative();
  }
}

package org.dsisim.simulation.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Numbers of keys in the order in which they come. */
class NumberedKeysTest {

  @Test
  void aKeyKeepsTheNumberThatItGotWhenItCame() {
    NumberedKeys keys = new NumberedKeys();
    assertThat(keys.size()).isZero();
    assertThat(keys.of(0)).isEqualTo(0);
    assertThat(keys.of(-1)).isEqualTo(1);
    assertThat(keys.of(Long.MAX_VALUE)).isEqualTo(2);
    assertThat(keys.of(-1)).isEqualTo(1);
    assertThat(keys.of(0)).isEqualTo(0);
    assertThat(keys.size()).isEqualTo(3);
  }

  @Test
  void thereIsRoomForAllWhereverTheyFall() {
    for (int most : new int[] {1, 256, 257, 5000}) {
      NumberedKeys keys = new NumberedKeys();
      for (int round = 0; round < 2; round++) {
        // Of so many keys by chance some fall on the same place.
        SplittableRandom random = new SplittableRandom(most);
        for (int i = 0; i < most; i++) {
          assertThat(keys.of(random.nextLong())).isEqualTo(i);
        }
      }
      assertThat(keys.size()).isEqualTo(most);
      assertThat(keys.inOrder()).isEqualTo(new SplittableRandom(most).longs(most).toArray());
    }
  }
}

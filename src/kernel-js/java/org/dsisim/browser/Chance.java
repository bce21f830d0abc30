package org.dsisim.browser;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Numbers and choices by chance, the same for the same seed. */
final class Chance {

  private final Random random;

  /** A chance of its own for each seed. */
  Chance(long seed) {
    random = new Random(seed);
  }

  /** Whether something is so that is so in so many of a hundred cases. */
  boolean in(int hundred) {
    return random.nextInt(100) < hundred;
  }

  /** A whole number of this to that, both included. */
  int from(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** One of several. */
  <T> T of(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }

  /** One of several words. */
  String of(String... words) {
    return of(List.of(words));
  }

  /** A whole number of any magnitude up to so many digits; one in ten is below zero. */
  String figure(int digits) {
    long most = 1;
    for (int i = from(1, digits); i > 0; i--) {
      most *= 10;
    }
    return (in(10) ? "-" : "") + random.nextLong(most);
  }

  /**
   * A number from zero to a whole number, with up to nine digits after the point; with three, money
   * could be read two ways.
   */
  String upTo(int most) {
    int places = of(List.of(0, 1, 2, 4, 5, 6, 7, 8, 9));
    long scale = 1;
    for (int i = 0; i < places; i++) {
      scale *= 10;
    }
    return BigDecimal.valueOf(random.nextLong(most * scale + 1), places).toPlainString();
  }
}

package org.dsisim.scenario.population;

import org.apache.commons.rng.core.source64.SplitMix64;
import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;

/** What chance gives for one thing that is drawn; not for several threads. */
final class Chance {

  /** What is drawn, each from numbers of its own. */
  enum Of {
    USER(0x75736572L),
    USE(0x757365L);

    private final long key;

    Of(long key) {
      this.key = key;
    }
  }

  /** How many numbers the state of the generator has. */
  private static final int STATE = 4;

  private final XoShiRo256PlusPlus generator;

  private Chance(XoShiRo256PlusPlus generator) {
    this.generator = generator;
  }

  /**
   * The chance of one thing, whatever was drawn before it.
   *
   * <p>Its number is hashed together with the seed, and the hash begins a SplitMix64 that fills the
   * state of an xoshiro256++, as the authors of both advise.
   *
   * @param number which of its kind
   */
  static Chance of(long seed, Of what, long number) {
    long begins = hashed(hashed(hashed(seed) + what.key) + number);
    SplitMix64 filling = new SplitMix64(begins);
    long[] state = new long[STATE];
    for (int i = 0; i < STATE; i++) {
      state[i] = filling.nextLong();
    }
    return new Chance(new XoShiRo256PlusPlus(state));
  }

  private static long hashed(long number) {
    return new SplitMix64(number).nextLong();
  }

  /** A number from 0, included, to 1, excluded: one of 2 to the 53. */
  double share() {
    return generator.nextDouble();
  }

  /**
   * A whole number from 0, included, to a limit, excluded; each is as likely.
   *
   * @param limit at least 1
   */
  long below(long limit) {
    return generator.nextLong(limit);
  }

  /** A number between two; each is as likely. */
  double between(double low, double high) {
    return low + (high - low) * share();
  }

  /** A number between two, most often the one in the middle and never far more often. */
  double around(double low, double high) {
    return low + (high - low) * (share() + share()) / 2;
  }

  /** Whether something happens that happens so many times in a hundred. */
  boolean happens(int percent) {
    return below(100) < percent;
  }
}

package org.dsisim.rulebook.situation;

import java.util.List;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.world.Country;

/**
 * The tests of origins that are asked about by themselves, by what they look at: what is tested of
 * a payer and of a use is the same for each of its origins, and what is tested of a country for all
 * uses. Safe for use by several threads, each with a key of its own.
 */
final class OriginTests {

  /** What is said of a country has room in one number. */
  private static final int MOST_BITS = Long.SIZE - 1;

  private static final Tests NONE = new Tests(List.of());

  private final Tests ofPayer;
  private final Tests ofUse;
  private final Tests ofCountry;
  private final Tests ofOrigin;

  /** Those of countries, where there are too many to be kept in one number. */
  private final Tests ofCountryAnew;

  OriginTests(List<SituationTest> tests) {
    this.ofPayer = of(tests, Aspect.PAYER, Aspect.HOME);
    this.ofUse = of(tests, Aspect.USE);
    Tests ofCountries = of(tests, Aspect.COUNTRY);
    boolean areMany = ofCountries.bits > MOST_BITS;
    this.ofCountry = areMany ? NONE : ofCountries;
    this.ofCountryAnew = areMany ? ofCountries : NONE;
    this.ofOrigin = of(tests, Aspect.ORIGIN);
  }

  private static Tests of(List<SituationTest> tests, Aspect... aspects) {
    List<Aspect> which = List.of(aspects);
    return new Tests(tests.stream().filter(test -> which.contains(test.aspect())).toList());
  }

  /** Tests whose outcomes stand side by side. */
  private static final class Tests {

    private final SituationTest[] all;
    private final int bits;

    Tests(List<SituationTest> all) {
      this.all = all.toArray(SituationTest[]::new);
      this.bits = all.stream().mapToInt(SituationTest::width).sum();
    }

    /** Writes the outcomes of what is told of an origin, each test looking for its own fact. */
    void writeOf(Origin origin, SituationKey key) {
      for (int i = 0; i < all.length; i++) {
        SituationTest test = all[i];
        key.add(Situations.outcome(test, origin), test.width());
      }
    }

    /** Writes the outcomes of tests of the same fact. */
    void write(Object fact, SituationKey key) {
      if (bits <= MOST_BITS) {
        key.add(outcomes(fact), bits);
        return;
      }
      for (int i = 0; i < all.length; i++) {
        SituationTest test = all[i];
        key.add(test.outcome().applyAsInt(fact), test.width());
      }
    }

    /** All outcomes in one number, the first in the lowest bits. */
    long outcomes(Object fact) {
      long outcomes = 0;
      int at = 0;
      for (int i = 0; i < all.length; i++) {
        SituationTest test = all[i];
        outcomes |= (long) test.outcome().applyAsInt(fact) << at;
        at += test.width();
      }
      return outcomes;
    }
  }

  /**
   * Writes the situation of an origin anew.
   *
   * @param key in which those before may have been written, by these tests alone
   */
  void write(Origin origin, int type, int bitsOfType, SituationKey key) {
    if (!key.goesBackTo(origin.use())) {
      if (!key.goesBackTo(origin.payer())) {
        key.clear();
        key.add(type, bitsOfType);
        ofPayer.writeOf(origin, key);
        key.wasOf(origin.payer());
      }
      ofUse.write(origin.use(), key);
      key.wasOf(origin.use());
    }
    if (ofCountry.bits > 0) {
      key.add(ofCountry(origin.country(), key), ofCountry.bits);
    }
    ofCountryAnew.writeOf(origin, key);
    ofOrigin.write(origin, key);
  }

  private long ofCountry(Country country, SituationKey key) {
    Long known = key.ofCountry(country);
    if (known != null) {
      return known;
    }
    long outcomes = ofCountry.outcomes(country);
    key.learn(country, outcomes);
    return outcomes;
  }
}

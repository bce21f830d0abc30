package org.dsisim.rulebook.situation;

import java.util.ArrayList;
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

  private final List<SituationTest> ofPayer = new ArrayList<>();
  private final List<SituationTest> ofUse = new ArrayList<>();
  private final List<SituationTest> ofCountry = new ArrayList<>();
  private final List<SituationTest> ofOrigin = new ArrayList<>();
  private final int countryBits;

  OriginTests(List<SituationTest> tests) {
    for (SituationTest test : tests) {
      (switch (test.aspect()) {
            case PAYER, HOME -> ofPayer;
            case USE -> ofUse;
            case COUNTRY -> ofCountry;
            case ORIGIN -> ofOrigin;
          })
          .add(test);
    }
    int bits = 0;
    for (SituationTest test : ofCountry) {
      bits += test.width();
    }
    if (bits > MOST_BITS) {
      ofOrigin.addAll(ofCountry);
      ofCountry.clear();
      bits = 0;
    }
    countryBits = bits;
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
        add(ofPayer, origin, key);
        key.wasOf(origin.payer());
      }
      add(ofUse, origin, key);
      key.wasOf(origin.use());
    }
    if (countryBits > 0) {
      key.add(ofCountry(origin, key), countryBits);
    }
    add(ofOrigin, origin, key);
  }

  private static void add(List<SituationTest> tests, Origin origin, SituationKey key) {
    for (int i = 0; i < tests.size(); i++) {
      SituationTest test = tests.get(i);
      key.add(Situations.outcome(test, origin), test.width());
    }
  }

  private long ofCountry(Origin origin, SituationKey key) {
    Country country = origin.country();
    Long known = key.ofCountry(country);
    if (known != null) {
      return known;
    }
    long outcomes = 0;
    int bits = 0;
    for (SituationTest test : ofCountry) {
      outcomes |= (long) Situations.outcome(test, origin) << bits;
      bits += test.width();
    }
    key.learn(country, outcomes);
    return outcomes;
  }
}

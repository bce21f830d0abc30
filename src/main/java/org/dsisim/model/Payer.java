package org.dsisim.model;

/**
 * A user of DSI, or a country, in one year, before the question what it owes.
 *
 * @param type one of {@link User#TYPES}, or {@link #COUNTRY}
 * @param home of a country, the country itself
 * @param measured the figures that thresholds test, averaged as the rule set says
 * @param bases the figures of the year that amounts are based on: of the whole entity, or the part
 *     that rests on DSI
 * @param supposed how an unknown figure is taken: {@link Standing#UNKNOWN} as it is, the others to
 *     learn what it could change
 */
public record Payer(
    String id,
    String name,
    String type,
    String sector,
    Country home,
    int year,
    Figures measured,
    Figures bases,
    Thresholds thresholds,
    Standing supposed)
    implements Subject {

  /** The type of a country that pays through its government. */
  public static final String COUNTRY = "country";

  @Override
  public Payer payer() {
    return this;
  }

  @Override
  public String inWords() {
    return id;
  }

  /** Whether the payer is a country. */
  public boolean isCountry() {
    return type.equals(COUNTRY);
  }

  /** Of which kind it is. */
  public PayerKind kind() {
    return isCountry() ? PayerKind.COUNTRIES : PayerKind.USERS;
  }

  /** The same payer, its unknown figures supposed to be above the thresholds, or not above. */
  public Payer supposing(Standing standing) {
    return new Payer(id, name, type, sector, home, year, measured, bases, thresholds, standing);
  }

  /** Whether the sector is an item of a list. */
  public boolean listed(String list) {
    return thresholds.lists(list, sector);
  }

  /** Whether the type is an item of a list. */
  public boolean typeListed(String list) {
    return thresholds.lists(list, type);
  }

  /** Whether the home's ISO code is an item of a list. */
  public boolean homeListed(String list) {
    return thresholds.lists(list, home.code().iso3());
  }

  /** How many of the named thresholds the payer is known to exceed. */
  public int exceeded(String... names) {
    return count(Standing.ABOVE, names);
  }

  /** How many of the named thresholds cannot be tested, since the figure is unknown. */
  public int unknown(String... names) {
    return count(Standing.UNKNOWN, names);
  }

  /** How many of the named thresholds the payer exceeds or may exceed. */
  public int exceededOrUnknown(String... names) {
    return exceeded(names) + unknown(names);
  }

  /** How the payer's figure stands to a threshold. */
  public Standing standing(String threshold) {
    Standing standing = thresholds.standing(threshold, measured);
    return standing == Standing.UNKNOWN ? supposed : standing;
  }

  private int count(Standing wanted, String... names) {
    int count = 0;
    for (String name : names) {
      if (standing(name) == wanted) {
        count++;
      }
    }
    return count;
  }
}

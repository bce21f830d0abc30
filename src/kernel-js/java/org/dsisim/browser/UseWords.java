package org.dsisim.browser;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import org.dsisim.message.Place;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Use;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.use.Origins;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A use of sequences as lines say it.
 *
 * @param user its id
 * @param sales of its product in the year; null when unknown
 * @param sequences how many; null when unknown
 * @param origins shares by country; of what they leave nobody knows the origin
 * @param holders communities by country
 */
record UseWords(
    String id,
    String user,
    int year,
    String purpose,
    @Nullable Money sales,
    @Nullable Long sequences,
    Map<CountryCode, Fraction> origins,
    Map<CountryCode, Integer> holders) {

  /** Stands where nobody knows. */
  private static final String UNKNOWN = "-";

  /** Reads what stands behind {@code use}; no communities yet. */
  static UseWords read(StringTokenizer words, int year) {
    String id = words.nextToken();
    String user = words.nextToken();
    String purpose = words.nextToken();
    String sales = words.nextToken();
    String sequences = words.nextToken();
    Map<CountryCode, Fraction> origins = new TreeMap<>();
    StringTokenizer shares = new StringTokenizer(words.nextToken(), ";");
    while (shares.hasMoreTokens()) {
      StringTokenizer share = new StringTokenizer(shares.nextToken(), ":");
      CountryCode code = new CountryCode(share.nextToken());
      origins.put(code, Fraction.of(new BigDecimal(share.nextToken())));
    }
    return new UseWords(
        id,
        user,
        year,
        purpose,
        sales.equals(UNKNOWN) ? null : Money.ofUsd(Long.parseLong(sales)),
        sequences.equals(UNKNOWN) ? null : Long.valueOf(sequences),
        origins,
        new TreeMap<>());
  }

  /** Takes how many communities of a country hold knowledge: {@code KEN 2}. */
  void takeHolders(StringTokenizer words) {
    holders.put(new CountryCode(words.nextToken()), Integer.valueOf(words.nextToken()));
  }

  /** The countries that it names. */
  Map<CountryCode, Country> countries() {
    Map<CountryCode, Country> countries = new TreeMap<>();
    for (Set<CountryCode> some : List.of(origins.keySet(), holders.keySet())) {
      some.forEach(
          code -> countries.put(code, SettingReader.country(code.iso3(), Set.of(), Map.of())));
    }
    return countries;
  }

  /** The use of its user. */
  Use of(Payer payer) {
    Fraction known = Fraction.ZERO;
    for (Fraction share : origins.values()) {
      known = known.plus(share);
    }
    UseRow row =
        new UseRow(
            id,
            user,
            purpose,
            year,
            "",
            new UseRow.Sequences(
                "", "dna", null, sequences, new Origins(origins, Fraction.ONE.minus(known)), null),
            UseRow.Sample.of(null, null, null),
            UseRow.Result.of(sales, null, null, null),
            "",
            holders,
            null,
            UseRow.Resource.UNKNOWN,
            Place.ofFile(""));
    return Use.of(row, payer, null);
  }
}

package org.dsisim.indicator.statistic;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.model.answer.Entitlements.Weighing;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.CommonDenominator;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The bands into which a formula sorts Parties, and what each Party of a band receives on average.
 * A Party is in band n where its weight is the parameter {@code band_n_weight}; a formula without
 * such parameters has no bands.
 */
public final class PartyBands {

  private static final Pattern WEIGHT = Pattern.compile("band_(\\d{1,3})_weight");

  /** The number of what is no band. */
  private static final int NONE = -1;

  private final NavigableMap<Integer, Fraction> meanShares;

  private PartyBands(NavigableMap<Integer, Fraction> meanShares) {
    this.meanShares = meanShares;
  }

  /** The bands of a fund as it was given out; a Party without a share is in none. */
  public static PartyBands of(Allocation allocation) {
    NavigableMap<Integer, List<Fraction>> shares = new TreeMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    Map<CountryCode, Fraction> byParty = new HashMap<>();
    for (PartyOutcome party : allocation.parties()) {
      byParty.put(party.country().code(), party.share());
    }
    for (Weighing weighing : allocation.entitlements().weighings()) {
      if (weighing.base() instanceof WeightBase.ByParameter weight) {
        int band = numbers.computeIfAbsent(weight.parameter(), PartyBands::number);
        CountryCode code = weighing.party().country().code();
        Fraction share = band == NONE ? null : byParty.get(code);
        if (share != null && allocation.derivations().containsKey(code)) {
          shares.computeIfAbsent(band, key -> new ArrayList<>()).add(share);
        }
      }
    }
    NavigableMap<Integer, Fraction> means = new TreeMap<>();
    shares.forEach((band, of) -> means.put(band, mean(of)));
    return new PartyBands(means);
  }

  private static Fraction mean(List<Fraction> shares) {
    CommonDenominator common = CommonDenominator.of(shares);
    return Fraction.over(
        common.sum(), common.denominator().multiply(BigInteger.valueOf(shares.size())));
  }

  private static int number(String parameter) {
    Matcher band = WEIGHT.matcher(parameter);
    return band.matches() ? Integer.parseInt(band.group(1)) : NONE;
  }

  /** The numbers of the bands that have a Party, rising. */
  public List<Integer> numbers() {
    return List.copyOf(meanShares.keySet());
  }

  /** The share of the fund that a Party of a band has on average; null where nobody is in it. */
  public @Nullable Fraction meanShare(int band) {
    return meanShares.get(band);
  }

  /**
   * How many bands have more for each of their Parties than the band before: none while the order
   * of bands is kept, in which the first has most.
   */
  public int outOfOrder() {
    int out = 0;
    Fraction before = null;
    for (Fraction mean : meanShares.values()) {
      if (before != null && mean.compareTo(before) > 0) {
        out++;
      }
      before = mean;
    }
    return out;
  }

  /**
   * The bands from the one with most for each of its Parties to the one with least, as {@code
   * 1>2>3>4>6>5}; an equals sign stands between bands with as much. Empty without bands.
   *
   * @param meanShares by the number of the band
   */
  public static String order(Map<Integer, Fraction> meanShares) {
    List<Map.Entry<Integer, Fraction>> falling = new ArrayList<>(meanShares.entrySet());
    falling.sort(
        Map.Entry.<Integer, Fraction>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    StringBuilder order = new StringBuilder();
    for (int i = 0; i < falling.size(); i++) {
      if (i > 0) {
        boolean alike = falling.get(i).getValue().equals(falling.get(i - 1).getValue());
        order.append(alike ? '=' : '>');
      }
      order.append(falling.get(i).getKey());
    }
    return order.toString();
  }
}

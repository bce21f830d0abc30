package org.dsisim.indicator.statistic;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Shares of the fund, as the formula gives them: also of a fund in which there is nothing, and of
 * all of it, so that a part which nobody receives is nobody's share.
 */
public final class ShareStatistics {

  private static final Comparator<PartyOutcome> RISING =
      Comparator.comparing(PartyOutcome::share).thenComparing(PartyOutcome::amount);

  private static final Comparator<PartyOutcome> BY_CODE =
      Comparator.comparing(party -> party.country().code());

  private final List<PartyOutcome> parties;
  private final List<PartyOutcome> eligible;

  private ShareStatistics(List<PartyOutcome> all) {
    this.parties = all.stream().filter(party -> party.country().isParty()).toList();
    this.eligible = parties.stream().filter(PartyOutcome::eligible).toList();
  }

  /** The shares of the Parties among some countries. */
  public static ShareStatistics of(List<PartyOutcome> all) {
    return new ShareStatistics(all);
  }

  /** How many Parties are eligible. */
  public int eligible() {
    return eligible.size();
  }

  /**
   * The share of eligible Parties together. What a window gives to the IPLC of others is a share of
   * no group of Parties.
   */
  public Fraction of(Predicate<Country> members) {
    return Fraction.sum(
        eligible.stream()
            .filter(party -> members.test(party.country()))
            .map(PartyOutcome::share)
            .toList());
  }

  /**
   * Whether a Party is rich in biodiversity by the GEF-8 index: above the mean of all Parties whose
   * index is known. No text draws the line; the mean needs no figure of ours.
   */
  public Predicate<Country> richInBiodiversity() {
    List<Fraction> known =
        parties.stream()
            .flatMap(
                party -> Stream.ofNullable(party.country().figure(Criterion.BIODIVERSITY_INDEX)))
            .toList();
    Fraction sum = Fraction.sum(known);
    return country -> {
      Fraction index = country.figure(Criterion.BIODIVERSITY_INDEX);
      return index != null && index.times(known.size()).compareTo(sum) > 0;
    };
  }

  /** How many Parties are in a group. */
  public long count(Predicate<Country> members) {
    return parties.stream().filter(party -> members.test(party.country())).count();
  }

  /** How unequal the shares of the eligible Parties are; null where nobody has any. */
  public @Nullable Fraction gini() {
    List<Fraction> shares = eligible.stream().map(PartyOutcome::share).toList();
    return shares.stream().allMatch(Fraction::isZero) ? null : Gini.of(shares);
  }

  /** The share of the eligible Parties with the largest shares, so many of them. */
  public Fraction top(int parties) {
    return Fraction.sum(
        eligible.stream()
            .map(PartyOutcome::share)
            .sorted(Comparator.reverseOrder())
            .limit(parties)
            .toList());
  }

  /**
   * The index of Herfindahl and Hirschman: the shares of the eligible Parties squared and added up,
   * from one over their number where all have the same to 1 where one has all.
   */
  public Fraction concentration() {
    return Fraction.sum(eligible.stream().map(one -> one.share().times(one.share())).toList());
  }

  /** The eligible Party with the largest share, the first by its code among equals; or null. */
  public @Nullable PartyOutcome largest() {
    return eligible.stream().max(RISING.thenComparing(BY_CODE.reversed())).orElse(null);
  }

  /** The eligible Party with the smallest share, the first by its code among equals; or null. */
  public @Nullable PartyOutcome smallest() {
    return eligible.stream().min(RISING.thenComparing(BY_CODE)).orElse(null);
  }

  /** How many eligible Parties have the share of this one, itself included. */
  public long alike(PartyOutcome party) {
    return eligible.stream().filter(one -> one.share().equals(party.share())).count();
  }
}

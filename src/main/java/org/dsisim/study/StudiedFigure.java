package org.dsisim.study;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.dsisim.indicator.AllocationResults;
import org.dsisim.indicator.FundResults;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.PartyBands;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.indicator.statistic.ShareStatistics;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.sum.PayerOutcomes;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What a study looks at while values change: one figure of a year of an option. */
public sealed interface StudiedFigure {

  /** What it is called in tables, and by whoever asks for it. */
  String id();

  /** The figure; unknown where the year does not have it, or nobody can tell. */
  ResultValue in(YearResults year);

  /** The same of a fund's year; null where only a whole run can tell. */
  default @Nullable ResultValue in(FundResults fund) {
    return null;
  }

  /** The figure of a fund that a formula alone gives out, to which nobody pays anything known. */
  default ResultValue in(AllocationResults fund) {
    return new ResultValue.Unknown("USD");
  }

  /**
   * An indicator.
   *
   * @param name as in {@code summary.csv}
   */
  record OfIndicator(String name) implements StudiedFigure {
    @Override
    public String id() {
      return name;
    }

    @Override
    public ResultValue in(YearResults year) {
      ResultValue value = year.value(name);
      return value == null ? new ResultValue.Unknown("number") : value;
    }

    @Override
    public @Nullable ResultValue in(FundResults fund) {
      return fund.value(name);
    }

    @Override
    public ResultValue in(AllocationResults fund) {
      return fund.indicator(name);
    }
  }

  /** A figure that what Parties receive tells, however they came to it. */
  sealed interface OfParties extends StudiedFigure {

    /** The figure, of the Parties of a year or of a fund. */
    ResultValue of(List<PartyOutcome> parties);

    @Override
    default ResultValue in(YearResults year) {
      return of(year.outcome().parties());
    }

    @Override
    default ResultValue in(FundResults fund) {
      return of(fund.outcome().parties());
    }

    @Override
    default ResultValue in(AllocationResults fund) {
      return of(fund.allocation().parties());
    }
  }

  /** All that a country receives, from the fund and straight from payers. */
  record Received(CountryCode country) implements OfParties {
    @Override
    public String id() {
      return country.iso3();
    }

    @Override
    public ResultValue of(List<PartyOutcome> parties) {
      Money received = Money.ZERO;
      for (PartyOutcome party : parties) {
        if (party.country().code().equals(country)) {
          received = party.amount().plus(party.bilateral());
        }
      }
      return ResultValue.usd(received);
    }
  }

  /** The part of the fund that a country receives. */
  record ShareOfFund(CountryCode country) implements OfParties {

    /** What stands before the code of a country. */
    public static final String MARK = "share:";

    @Override
    public String id() {
      return MARK + country.iso3();
    }

    @Override
    public ResultValue of(List<PartyOutcome> parties) {
      for (PartyOutcome party : parties) {
        if (party.country().code().equals(country)) {
          return ResultValue.share(party.share());
        }
      }
      return ResultValue.share(Fraction.ZERO);
    }
  }

  /** All that the members of a group receive, from the fund and straight from payers. */
  record ReceivedByGroup(Group group) implements OfParties {
    @Override
    public String id() {
      return group.id();
    }

    @Override
    public ResultValue of(List<PartyOutcome> parties) {
      Receipts receipts = Receipts.of(parties, group);
      return ResultValue.usd(receipts.amount().plus(receipts.bilateral()));
    }
  }

  /**
   * What is expected of a payer.
   *
   * @param payer its id; of a country the ISO code
   */
  record ExpectedOf(String payer) implements StudiedFigure {

    /** What stands before the id of a payer. */
    public static final String MARK = "payer:";

    @Override
    public String id() {
      return MARK + payer;
    }

    @Override
    public ResultValue in(YearResults year) {
      PayerOutcomes payers = year.outcome().payers();
      for (PayerKind kind : PayerKind.values()) {
        PayerOutcome one = payers.find(kind, payer);
        if (one != null) {
          return one.isUnknown() ? new ResultValue.Unknown("USD") : ResultValue.usd(one.expected());
        }
      }
      return ResultValue.usd(Money.ZERO);
    }
  }

  /**
   * What is expected of all payers that are at home in a country, or in the countries of a group.
   *
   * @param homes the ISO code, or the id of the group
   * @param members which countries are meant
   */
  record ExpectedOfHomes(String homes, Predicate<Country> members) implements StudiedFigure {

    /** What stands before a country or a group. */
    public static final String MARK = "home:";

    @Override
    public String id() {
      return MARK + homes;
    }

    @Override
    public ResultValue in(YearResults year) {
      PayerStatistics payers = year.payers();
      Map<String, Country> countries = payers.homes();
      Money expected = Money.ZERO;
      for (Payments home : payers.byHome()) {
        Country country = countries.get(home.key());
        if (country != null && members.test(country)) {
          expected = expected.plus(home.expected());
        }
      }
      return ResultValue.usd(expected);
    }
  }

  /** How the fund's shares lie among Parties. */
  record OfFund(FundFigure which) implements StudiedFigure {
    @Override
    public String id() {
      return which.id();
    }

    @Override
    public ResultValue in(YearResults year) {
      return which.of(
          ShareStatistics.of(year.outcome().parties()), PartyBands.of(year.outcome().allocation()));
    }

    @Override
    public ResultValue in(FundResults fund) {
      return which.of(fund.shares(), fund.bands());
    }

    @Override
    public ResultValue in(AllocationResults fund) {
      return which.of(fund.shares(), fund.bands());
    }
  }

  /**
   * The share of the fund that a Party of a band has on average.
   *
   * @param number of the band, from 1
   */
  record OfBand(int number) implements StudiedFigure {
    @Override
    public String id() {
      return "band" + number;
    }

    @Override
    public ResultValue in(YearResults year) {
      return FundFigure.meanShare(PartyBands.of(year.outcome().allocation()), number);
    }

    @Override
    public ResultValue in(FundResults fund) {
      return FundFigure.meanShare(fund.bands(), number);
    }

    @Override
    public ResultValue in(AllocationResults fund) {
      return FundFigure.meanShare(fund.bands(), number);
    }
  }

  /** What people call that which a fund has to share. */
  String NET = "net_usd";

  /**
   * The indicator that is meant by a name: money is asked for with and without its unit, as {@code
   * owed_usd}, and {@code net_usd} is what a fund has to share.
   *
   * @param names of the indicators that there are
   * @return the name of the indicator; as it was given where there is none
   */
  static String indicator(String text, List<String> names) {
    String name = text.trim().toLowerCase(Locale.ROOT).replace('-', '_');
    if (names.contains(name) || !name.endsWith("_usd")) {
      return name.equals("net") ? "to_share" : name;
    }
    String bare = name.substring(0, name.length() - "_usd".length());
    return bare.equals("net") ? "to_share" : bare;
  }
}

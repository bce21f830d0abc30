package org.dsisim.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.Place;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An option held against a baseline: whatever both are, the parts make up the whole. */
class YearComparisonTest {

  private static final Map<String, YearOutcome> RUN = new HashMap<>();

  private static YearOutcome year(String scenario, String option) {
    return RUN.computeIfAbsent(
        scenario + " " + option,
        none -> {
          Scenario read = Shipped.scenario(scenario);
          return new Simulator(read, List.of(), 1).run(Shipped.option(option)).years().get(0);
        });
  }

  private static YearComparison comparison(String scenario, String baseline, String option) {
    return new YearComparison(year(scenario, baseline), year(scenario, option));
  }

  private static PartyChange party(YearComparison year, String code) {
    return year.parties().stream()
        .filter(party -> party.country().code().equals(new CountryCode(code)))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "use-portfolio, cali-fund:iusaf, cali-fund:biodiversity",
    "use-portfolio, cali-fund:iusaf, bilateral-contracts",
    "use-portfolio, bilateral-contracts, cali-fund:gdp",
    "use-portfolio, party-assessed, cali-fund",
    "workshop, cali-fund{basis=higher}:iusaf, cali-fund:iusaf",
    "rd-leaders-2024, cali-fund:iusaf, 'cali-fund{sales_rate=0.2}:equal'"
  })
  void whatBecomesOfEachMakesUpWhatBecomesOfAll(String scenario, String baseline, String option) {
    YearComparison year = comparison(scenario, baseline, option);
    Map<MoneyItem, Change> money = year.money();
    Change owed = Change.NOTHING;
    Change expected = Change.NOTHING;
    List<PayerChange> payers = new ArrayList<>();
    year.forEachPayer(payers::add);
    for (PayerChange payer : payers) {
      owed = owed.plus(payer.owed());
      expected = expected.plus(payer.expected());
    }
    assertThat(owed).isEqualTo(money.get(MoneyItem.OWED));
    assertThat(expected).isEqualTo(money.get(MoneyItem.EXPECTED));
    assertThat(sum(year.payers().byHome().values())).isEqualTo(owed);
    Change turns = Change.NOTHING;
    for (Turn turn : Turn.values()) {
      turns = turns.plus(year.payers().of(turn).owed());
    }
    assertThat(turns).isEqualTo(owed);
    assertThat(year.payers().count()).isEqualTo(payers.size());

    Change fund = Change.NOTHING;
    Change straight = Change.NOTHING;
    Change iplc = Change.NOTHING;
    for (PartyChange party : year.parties()) {
      fund = fund.plus(party.fromTheFund());
      straight = straight.plus(party.straight());
      iplc = iplc.plus(party.forIplc());
      assertThat(party.bySize().plus(party.byShare())).isEqualTo(party.fromTheFund().difference());
    }
    assertThat(fund).isEqualTo(money.get(MoneyItem.FROM_THE_FUND));
    assertThat(straight).isEqualTo(money.get(MoneyItem.STRAIGHT));
    assertThat(iplc).isEqualTo(money.get(MoneyItem.FOR_IPLC));
    Change regions = year.windows();
    for (Group group : Group.REGIONAL) {
      regions = regions.plus(year.received(group));
    }
    // The EU is in no regional group and is never eligible beside its members.
    assertThat(regions).isEqualTo(fund.plus(straight));
  }

  private static Change sum(Iterable<PayerTally> tallies) {
    Change sum = Change.NOTHING;
    for (PayerTally tally : tallies) {
      sum = sum.plus(tally.owed());
    }
    return sum;
  }

  @Test
  void againstItselfNothingChanges() {
    YearComparison year = comparison("use-portfolio", "cali-fund", "cali-fund");
    assertThat(year.payers().all().isUnchanged()).isTrue();
    assertThat(year.parties())
        .allSatisfy(
            party -> {
              assertThat(party.received().sign()).isZero();
              assertThat(party.bySize()).isEqualTo(Money.ZERO);
              assertThat(party.rankAfter()).isEqualTo(party.rankBefore());
            });
  }

  @Test
  void theOtherWayRoundEveryDifferenceIsTurnedRound() {
    YearComparison there = comparison("use-portfolio", "cali-fund", "bilateral-contracts");
    YearComparison back = comparison("use-portfolio", "bilateral-contracts", "cali-fund");
    for (int i = 0; i < there.parties().size(); i++) {
      PartyChange one = there.parties().get(i);
      PartyChange other = back.parties().get(i);
      assertThat(other.country().code()).isEqualTo(one.country().code());
      assertThat(other.received().difference())
          .isEqualTo(Money.ZERO.minus(one.received().difference()));
      assertThat(other.bySize()).isEqualTo(Money.ZERO.minus(one.bySize()));
    }
    assertThat(back.payers().all().count(Turn.CEASES))
        .isEqualTo(there.payers().all().count(Turn.BEGINS));
    assertThat(back.payers().all().count(Turn.CANNOT_TELL))
        .isEqualTo(there.payers().all().count(Turn.CANNOT_TELL));
  }

  @Test
  void aLargerFundOfOneFormulaIsAllSizeAndAnotherFormulaOfOneFundAllShare() {
    YearComparison size = comparison("workshop", "cali-fund", "cali-fund{basis=higher}");
    PartyChange kenya = party(size, "KEN");
    assertThat(kenya.fromTheFund().sign()).isPositive();
    // Shares stay, so that what is left is the rounding of two amounts and one product.
    assertThat(Math.abs(kenya.byShare().cents())).isLessThanOrEqualTo(2);
    YearComparison share = comparison("workshop", "cali-fund:iusaf", "cali-fund:equal");
    assertThat(party(share, "KEN").bySize()).isEqualTo(Money.ZERO);
  }

  @Test
  void payersThatOnlyOneOptionAsksAreToldApart() {
    YearComparison year = comparison("use-portfolio", "cali-fund", "party-assessed");
    // Users cease to owe; governments begin to.
    assertThat(year.payers().all().count(Turn.CEASES)).isPositive();
    assertThat(year.payers().of(Turn.BEGINS).owed().before()).isEqualTo(Money.ZERO);
    PartyChange germany = party(year, "DEU");
    assertThat(germany.pays().before()).isEqualTo(Money.ZERO);
    assertThat(germany.pays().after().compareTo(Money.ZERO)).isPositive();
  }

  @Test
  void ofUnknownPeopleNothingIsSaidPerHead() {
    YearComparison year = comparison("workshop", "cali-fund:iusaf", "cali-fund:equal");
    assertThat(party(year, "EUU").perHead()).isNull();
    PartyChange kenya = party(year, "KEN");
    Fraction people = Objects.requireNonNull(kenya.country().figure(Criterion.POPULATION));
    assertThat(Objects.requireNonNull(kenya.perHead()).times(people))
        .isEqualTo(kenya.received().difference().toFraction().dividedBy(Fraction.of(100)));
  }

  @Test
  void twoYearsAreNotHeldAgainstEachOther() {
    YearOutcome one = year("workshop", "cali-fund");
    YearOutcome other =
        new Simulator(
                Shipped.clean(
                        problems ->
                            Shipped.scenarioFolder("workshop")
                                .in(List.of(2030), Place.ofCommandLine("--years"), problems))
                    .scenario(),
                Shipped.settings("assumption.growth=0"),
                1)
            .run(Shipped.option("cali-fund"))
            .years()
            .get(0);
    assertThatThrownBy(() -> new YearComparison(one, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2024 against 2030.");
  }

  @Test
  void perHeadOfAGroupIsOfThoseWhosePeopleAreKnown() {
    YearComparison year = comparison("use-portfolio", "cali-fund:iusaf", "bilateral-contracts");
    Group sids =
        Group.all().stream().filter(one -> one.id().equals("sids")).findFirst().orElseThrow();
    GroupChange change = GroupChange.of(sids, year.parties());
    Fraction people = Fraction.ZERO;
    Money before = Money.ZERO;
    Money difference = Money.ZERO;
    List<String> unknown = new ArrayList<>();
    for (PartyChange party : year.parties()) {
      if (sids.members().test(party.country())) {
        Fraction number = party.country().figure(Criterion.POPULATION);
        if (number == null) {
          unknown.add(party.country().code().iso3());
        } else {
          people = people.plus(number);
          before = before.plus(party.received().before());
          difference = difference.plus(party.received().difference());
        }
      }
    }
    assertThat(unknown).containsExactly("COK", "NIU");
    assertThat(change.perHeadBefore().leftOut())
        .extracting(country -> country.code().iso3())
        .isEqualTo(unknown);
    Fraction cents = people.times(100);
    assertThat(change.perHeadBefore().dollars()).isEqualTo(before.toFraction().dividedBy(cents));
    assertThat(change.perHead()).isEqualTo(difference.toFraction().dividedBy(cents));
  }

  @Test
  void perHeadOfNobodyWhoIsKnownIsUnknownAndNeverZero() {
    List<PartyChange> cookIslands =
        List.of(party(comparison("use-portfolio", "cali-fund:iusaf", "cali-fund:gdp"), "COK"));
    GroupChange change = GroupChange.of(Group.all().get(0), cookIslands);
    Group pacific =
        Group.all().stream()
            .filter(one -> one.id().equals("asia-pacific"))
            .findFirst()
            .orElseThrow();
    assertThat(change.members()).isEmpty();
    assertThat(GroupChange.of(pacific, cookIslands).members()).hasSize(1);
    assertThat(GroupChange.of(pacific, cookIslands).perHead()).isNull();
    assertThat(GroupChange.of(pacific, cookIslands).perHeadAfter().dollars()).isNull();
  }
}

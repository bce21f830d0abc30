package org.dsisim.indicator.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** A window for the IPLC of Parties that are not eligible is in no group of countries. */
class ReceiptsTest {

  private static final List<PartyOutcome> PARTIES =
      Shipped.allocation(
              Money.ofUsd(1_000_000_000L),
              "iusaf",
              "iusaf.iplc_reading=fund-wide",
              "iusaf.developed_iplc_share=5")
          .parties();

  private static Receipts of(String group) {
    return Receipts.of(
        PARTIES,
        Group.all().stream().filter(one -> one.id().equals(group)).findFirst().orElseThrow());
  }

  @Test
  void aGroupReceivesWhatItsEligiblePartiesReceive() {
    Receipts weog = of("weog");
    assertThat(weog.parties()).isEqualTo(1);
    PartyOutcome turkey =
        PARTIES.stream()
            .filter(party -> party.country().code().iso3().equals("TUR"))
            .findFirst()
            .orElseThrow();
    assertThat(weog.amount()).isEqualTo(turkey.amount());
    assertThat(weog.iplc()).isEqualTo(turkey.iplc());
  }

  @Test
  void groupsAndTheWindowAddUpToAll() {
    Receipts window = Receipts.ofWindows(PARTIES);
    // Nine times 5,555,555.555…, and no cent of those that are left over.
    assertThat(window.amount()).isEqualTo(new Money(4_999_999_995L));
    assertThat(window.iplc()).isEqualTo(window.amount());
    assertThat(window.parties()).isZero();
    Money groups =
        Group.REGIONAL.stream()
            .map(group -> Receipts.of(PARTIES, group).amount())
            .reduce(Money.ZERO, Money::plus);
    assertThat(groups.plus(window.amount())).isEqualTo(Receipts.of(PARTIES).amount());
  }

  @Test
  void aCountryOfTheWindowHasItsPart() {
    assertThat(Receipts.ofCountry(PARTIES, new CountryCode("CAN")).amount())
        .isEqualTo(new Money(555_555_555));
  }

  @Test
  void whatComesStraightFromPayersIsForTheStateButForThePartOfItsCommunities() {
    Receipts receipts =
        Receipts.of(
            PARTIES.stream()
                .limit(2)
                .map(party -> party.withBilateral(new Money(1_000), new Money(300)))
                .toList());
    assertThat(receipts.bilateral()).isEqualTo(new Money(2_000));
    assertThat(receipts.bilateralIplc()).isEqualTo(new Money(600));
    assertThat(receipts.bilateralState()).isEqualTo(new Money(1_400));
  }

  @Test
  void noShareOfTheWindowIsAShareOfHighIncomeParties() {
    Fraction all = ShareStatistics.of(PARTIES).of(country -> true);
    assertThat(all).isEqualTo(Fraction.of(95, 100));
  }
}

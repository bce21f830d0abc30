package org.dsisim.simulation.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.allocation.Refusal;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Why a formula gives out no fund: each reason as a sentence, at the row of its parameter. */
class RefusalInWordsTest {

  private static final ParameterValues VALUES =
      Parameters.values(
          "weight,-1,number", "other,60,percent", "third,55.55555,percent", "least,20000,USD");

  private static final String ROW = Parameters.FILE + ":";

  private static String said(Refusal refusal) {
    return String.valueOf(
        new RefusalInWords("equal", VALUES, Money.ofUsd(100)).of(refusal).getMessage());
  }

  @Test
  void whatOneParameterSaysIsRefusedWithItsValue() {
    assertThat(said(new Refusal.NegativeWeight("weight")))
        .isEqualTo(ROW + "2: 'weight' of test is -1: a weight cannot be negative.");
    assertThat(said(new Refusal.NoChoice("other")))
        .isEqualTo(ROW + "3: 'other' of test is '60': what is unknown is excluded, zero, median.");
    assertThat(said(new Refusal.IplcAboveAll("other")))
        .isEqualTo(
            ROW
                + "3: 'other' of test is 60 percent: no more than the whole of an amount can be for"
                + " the IPLC.");
  }

  @Test
  void whatParametersSayTogetherNamesThemAll() {
    List<String> both = List.of("other", "third");
    assertThat(said(new Refusal.SharesOfAllIplc(both)))
        .isEqualTo(
            ROW + "4: other and third of test cannot both be the share of all IPLC together.");
    assertThat(said(new Refusal.RestInPartsAndWhole(both)))
        .isEqualTo(
            ROW
                + "3: other and third of test are parts of the rest, which rules also share whole.");
    assertThat(said(new Refusal.NoPartOfRest(both)))
        .isEqualTo(ROW + "3: other and third of test are all 0: at least one must be above.");
  }

  @Test
  void whatTakesMoreThanThereIsIsSaidInPercent() {
    List<String> both = List.of("other", "third");
    Fraction together = Fraction.of(11_555_555, 10_000_000);
    assertThat(said(new Refusal.ComponentsAboveAll(both, together)))
        .isEqualTo(
            ROW
                + "4: other and third of test take 115.5556 % of the fund together.\n"
                + "  Maybe percent were meant, not shares: together at most 100.");
    assertThat(said(new Refusal.WindowsAboveAll(both, together)))
        .startsWith(ROW + "3: other and third of test take 115.5556 % of the fund.\n  Maybe ");
    assertThat(said(new Refusal.EnvelopesAboveAll(both, Fraction.of(3, 2))))
        .startsWith(
            ROW + "3: other and third of test take 150 % of what windows leave of the fund.\n");
  }

  @Test
  void aFloorAboveACeilingNamesThePartyAndBoth() {
    assertThat(said(new Refusal.FloorAboveCeiling(new CountryCode("KEN"), "other", "third")))
        .isEqualTo(
            ROW
                + "3: KEN is to receive at least 'other' and at most 'third' of equal, and the first"
                + " is above the second.");
  }

  @Test
  void floorsThatTakeTooMuchAreAdvisedInTheirUnitRoundedDownAndSeveralOfThemNotAtAll() {
    Fraction taken = Fraction.of(12_345, 10_000);
    // Two thirds of all for seven Parties: 9.523809... percent, or 9.52 of 100 dollars.
    Fraction available = Fraction.of(2, 3);
    assertThat(said(new Refusal.FloorsAboveAll(List.of("other"), 7, taken, available)))
        .isEqualTo(
            ROW
                + "3: 'other' of equal is infeasible: the floors of 7 eligible Parties take 123.45 %"
                + " of the fund.\n"
                + "  Maybe at most 9.5238 % for each Party.");
    assertThat(said(new Refusal.FloorsAboveAll(List.of("least"), 7, taken, available)))
        .endsWith("\n  Maybe at most USD 9.52 for each Party.");
    assertThat(said(new Refusal.FloorsAboveAll(List.of("least", "other"), 7, taken, available)))
        .isEqualTo(
            ROW
                + "5: 'least' and 'other' of equal are infeasible: the floors of 7 eligible Parties"
                + " take 123.45 % of the fund.");
  }
}

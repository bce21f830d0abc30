package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The window for IPLC in developed countries by shipped switches, held against the figures that the
 * author of the inverted UN scale has published for nine countries: option 1 by the number of
 * Parties, option 2 by bands (P. Oldham, option paper, May 2026; tables of the model that goes with
 * it, amounts in million dollars).
 */
class DevelopedIplcTest {

  private static final Path PUBLISHED = Path.of("src/test/resources/developed-iplc.csv");
  private static final String TOTAL = "TOTAL";

  /** A row of the published table; shares in per cent, amounts in million dollars as printed. */
  private record Published(
      int option, long fund, String iso3, String share, String total, String iplc, String state) {

    static Published of(String line) {
      String[] c = line.split(",", -1);
      return new Published(
          Integer.parseInt(c[0]), Long.parseLong(c[1]), c[2], c[3], c[4], c[5], c[6]);
    }
  }

  private static List<Published> published(int option) throws IOException {
    try (Stream<String> lines = Files.lines(PUBLISHED)) {
      return lines.skip(1).map(Published::of).filter(row -> row.option() == option).toList();
    }
  }

  private static Allocation allocate(long millions, String size, String iplcShare) {
    return Shipped.allocation(
        Money.ofUsd(millions * 1_000_000),
        "iusaf@pure",
        "iusaf.developed_iplc_size=" + size,
        "iusaf.iplc_share=" + iplcShare);
  }

  private static Money sum(
      Allocation allocation, String iso3, Function<PartyOutcome, Money> amount) {
    return allocation.parties().stream()
        .filter(party -> !party.eligible())
        .filter(party -> iso3.equals(TOTAL) || party.country().code().iso3().equals(iso3))
        .map(amount)
        .reduce(Money.ZERO, Money::plus);
  }

  /** As the table prints it: to as many places as the cell has, but not fewer than two. */
  private static void isAsPrinted(String cell, Money money, String what) {
    BigDecimal printed = new BigDecimal(cell);
    BigDecimal millions = money.toUsd().movePointLeft(6);
    int places = Math.max(2, printed.scale());
    BigDecimal half = BigDecimal.ONE.movePointLeft(places).divide(BigDecimal.valueOf(2));
    // Nine amounts of whole cents can be four and a half cents off together.
    assertThat(millions.subtract(printed).abs())
        .as(what + ": " + millions + " for " + cell)
        .isLessThanOrEqualTo(half.add(new BigDecimal("0.000000045")));
  }

  private static void isPublished(int option, String size) throws IOException {
    List<Published> rows = published(option);
    assertThat(rows).hasSize(40);
    for (Published row : rows) {
      String what = "option " + option + " " + row.fund() + " m " + row.iso3();
      Allocation half = allocate(row.fund(), size, "50");
      Allocation whole = allocate(row.fund(), size, "100");
      Money iplc = sum(half, row.iso3(), PartyOutcome::iplc);
      Money total = sum(whole, row.iso3(), PartyOutcome::iplc);
      assertThat(sum(half, row.iso3(), PartyOutcome::state)).isEqualTo(Money.ZERO);
      isAsPrinted(row.iplc(), iplc, what + " for IPLC");
      isAsPrinted(row.total(), total, what + " in all");
      isAsPrinted(row.state(), total.minus(iplc), what + ", the half that stays in the fund");
      BigDecimal percent =
          total
              .toFraction()
              .dividedBy(whole.fund().toFraction())
              .times(100)
              .toDecimal(4)
              .setScale(4, RoundingMode.HALF_EVEN);
      assertThat(percent.subtract(new BigDecimal(row.share())).abs())
          .as(what + " in per cent")
          .isLessThanOrEqualTo(new BigDecimal("0.0001"));
    }
  }

  @Test
  void byTheNumberOfPartiesTheNineReceiveThePublishedAmounts() throws IOException {
    isPublished(1, "by-number");
  }

  @Test
  void byBandsAsIfTheyWereEligibleTheNineReceiveThePublishedAmounts() throws IOException {
    isPublished(2, "as-if-eligible");
  }

  @Test
  void theWindowIsThePapers230PerCentByNumberAnd211PerCentByBands() {
    assertThat(percent("by-number")).isEqualTo("2.30");
    assertThat(percent("as-if-eligible")).isEqualTo("2.11");
  }

  private static String percent(String size) {
    Fraction window =
        Fraction.sum(
            allocate(1000, size, "50").parties().stream()
                .filter(party -> !party.eligible())
                .map(PartyOutcome::share)
                .toList());
    return window.times(100).toDecimal(2).toPlainString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"by-number", "as-if-eligible"})
  void whatTheWindowTakesIsTakenFromAllEligiblePartiesAlike(String size) {
    Allocation without = Shipped.allocation(Money.ofUsd(1_000_000_000), "iusaf@pure");
    Allocation with = allocate(1000, size, "50");
    Fraction left =
        Fraction.ONE.minus(
            Fraction.sum(
                with.parties().stream()
                    .filter(party -> !party.eligible())
                    .map(PartyOutcome::share)
                    .toList()));
    for (int i = 0; i < with.parties().size(); i++) {
      PartyOutcome party = with.parties().get(i);
      if (party.eligible()) {
        assertThat(party.share()).isEqualTo(without.parties().get(i).share().times(left));
      }
    }
    assertThat(with.parties()).filteredOn(PartyOutcome::eligible).hasSize(142);
  }
}

package org.dsisim.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases in which others owe beside the payer, and cases of the use of open data. */
class WhatUsersOweTogetherTest {

  private static final String POOL =
      "relies_on: {total: 1000, manufacturer_sectors: pharmaceuticals}\n";
  private static final String FEE =
      """
      relies_on: {fee_unit: user, fee_per_user: 1000, fee_per_sequence: 1, fee_per_terabyte: 50,
        academic_waiver: true, academic_types: academic, ldc_waiver: true, materials: dna,
        private_collections: free, open_access: ended}
      """;
  private static final String PAYER =
      "payer: {type: company, sector: pharmaceuticals, home: CHE, sales_usd: 30}";
  private static final String USE = "use: {purpose: research, material: dna, database: ena}";

  @TempDir Path home;

  @Test
  void theOthersShareTheSumAndThePayersPartAloneIsCompared() {
    String others =
        "others: [{type: company, sector: pharmaceuticals, home: IND, sales_usd: 10},"
            + " {type: company, sector: pharmaceuticals, home: BRA, sales_usd: 60}]";
    assertThat(run("fixed-sum", POOL, PAYER, others, "owes: 300.00")).isEmpty();
    assertThat(run("fixed-sum", POOL, PAYER, others, "owes: 1000.00"))
        .isEqualTo("owes 300.00, expected 1000.00");
    assertThat(run("fixed-sum", POOL, PAYER, "owes: 1000.00")).isEmpty();
  }

  @Test
  void whatIsWrongWithAnotherIsSaidWithItsLine() {
    String others = "others: [{type: company, sector: pharmaceuticals, home: IND, sale_usd: 10}]";
    OneCase one = new OneCase(home);
    one.run("fixed-sum", POOL, PAYER, others, "owes: 300.00");
    assertThat(one.shown())
        .startsWith("rules/contribution/fixed-sum/cases.yaml:5: 'sale_usd' is not known here.\n")
        .contains("  Maybe 'sales_usd'?");
  }

  @Test
  void whetherAUseIsOfOpenDataIsComparedWhereACaseSaysSo() {
    assertThat(run("access-fee", FEE, PAYER, USE, "owes: {fund: 1000.00}")).isEmpty();
    assertThat(run("access-fee", FEE, PAYER, USE, "owes: {fund: 1000.00}", "open_data: false"))
        .isEmpty();
    assertThat(run("access-fee", FEE, PAYER, USE, "owes: {fund: 1000.00}", "open_data: true"))
        .isEqualTo("open_data: false, expected true");
    assertThat(
            run(
                "access-fee",
                FEE,
                PAYER,
                USE,
                "with: {open_access: kept}",
                "owes: {fund: 1000.00}",
                "open_data: false"))
        .isEqualTo("open_data: true, expected false");
  }

  @Test
  void exemptIsSaidInThePlaceOfAmounts() {
    String university = "payer: {type: academic, sector: biotechnology, home: CHE}";
    assertThat(run("access-fee", FEE, university, USE, "owes: exempt")).isEmpty();
    assertThat(run("access-fee", FEE, university, USE, "owes: nothing"))
        .isEqualTo("owes exempt to fund, expected nothing");
    assertThat(run("access-fee", FEE, PAYER, USE, "owes: exempt"))
        .isEqualTo("owes 1000.00 to fund, expected exempt");
  }

  private String run(String id, String reliesOn, String... lines) {
    return new OneCase(home).differences(id, reliesOn, lines);
  }
}

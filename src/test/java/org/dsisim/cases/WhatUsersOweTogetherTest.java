package org.dsisim.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsisim.Shipped;
import org.dsisim.model.ContributionRules;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.table.Problem;
import org.dsisim.table.Problems;
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

  private final Problems problems = new Problems();

  @Test
  void theOthersShareTheSumAndThePayersPartAloneIsCompared() throws IOException {
    String others =
        "others: [{type: company, sector: pharmaceuticals, home: IND, sales_usd: 10},"
            + " {type: company, sector: pharmaceuticals, home: BRA, sales_usd: 60}]";
    assertThat(run("fixed-sum", POOL, PAYER, others, "owes: 300.00")).isEmpty();
    assertThat(run("fixed-sum", POOL, PAYER, others, "owes: 1000.00"))
        .isEqualTo("owes 300.00, expected 1000.00");
    assertThat(run("fixed-sum", POOL, PAYER, "owes: 1000.00")).isEmpty();
  }

  @Test
  void whatIsWrongWithAnotherIsSaidWithItsLine() throws IOException {
    String others = "others: [{type: company, sector: pharmaceuticals, home: IND, sale_usd: 10}]";
    run("fixed-sum", POOL, PAYER, others, "owes: 300.00");
    assertThat(shown())
        .startsWith("rules/contribution/fixed-sum/cases.yaml:5: 'sale_usd' is not known here.\n")
        .contains("  Maybe 'sales_usd'?");
  }

  @Test
  void whetherAUseIsOfOpenDataIsComparedWhereACaseSaysSo() throws IOException {
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
  void exemptIsSaidInThePlaceOfAmounts() throws IOException {
    String university = "payer: {type: academic, sector: biotechnology, home: CHE}";
    assertThat(run("access-fee", FEE, university, USE, "owes: exempt")).isEmpty();
    assertThat(run("access-fee", FEE, university, USE, "owes: nothing"))
        .isEqualTo("owes exempt to fund, expected nothing");
    assertThat(run("access-fee", FEE, PAYER, USE, "owes: exempt"))
        .isEqualTo("owes 1000.00 to fund, expected exempt");
  }

  /** The differences of one case in a copy of a shipped rule set. */
  private String run(String id, String reliesOn, String... lines) throws IOException {
    Path from = Shipped.rulesFolder().resolve("contribution").resolve(id);
    Path to = Files.createDirectories(home.resolve("contribution").resolve(id));
    Files.writeString(home.resolve("options.yaml"), "options: {}\n");
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.writeString(to.resolve(file.getFileName()), Files.readString(file));
      }
    }
    Files.writeString(
        to.resolve("cases.yaml"),
        reliesOn
            + "cases:\n  - case: They owe\n    "
            + String.join("\n    ", lines)
            + "\n    because: so it is\n");
    Rulebook copies = new Rulebook(home, "rules", message -> {}, problems);
    RuleFolder folder = Objects.requireNonNull(copies.folder(id, problems));
    ContributionRules rules = Shipped.clean(p -> Shipped.rulebook().contribution(id, p));
    return WorkedCases.run(folder, rules, Shipped.reference(), problems).results().stream()
        .flatMap(result -> result.differences().stream())
        .collect(Collectors.joining("\n"));
  }

  private String shown() {
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}

package org.dsisim.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dsisim.Shipped;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.report.content.about.About;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** An allocation as formulas, computed by an evaluator that knows nothing of the ledger. */
class AllocationSheetTest {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  @Test
  void everyPartysFormulaGivesItsAmountWithinACent() throws IOException {
    for (String formula : formulas()) {
      Money fund = Money.ofUsd(new BigDecimal("12345678901.23"));
      Allocation allocation = Shipped.allocation(fund, formula);
      try (XSSFWorkbook workbook = workbook(formula, allocation)) {
        expectAmounts(formula, workbook, allocation, fund);
      }
    }
  }

  @Test
  void aFundChangedInItsOneCellGivesWhatTheFormulaGivesOfThatFund() throws IOException {
    Allocation small = Shipped.allocation(Money.ofUsd(new BigDecimal("1000.00")), "iusaf");
    Money large = Money.ofUsd(new BigDecimal("1234567890123.45"));
    try (XSSFWorkbook workbook = workbook("iusaf", small)) {
      Sheet sheet = workbook.getSheet("Allocation");
      sheet.getRow(4).getCell(4).setCellValue(large.toUsd().doubleValue());
      expectAmounts("iusaf", workbook, Shipped.allocation(large, "iusaf"), large);
      // What a formula less the run is says nothing when the fund is another.
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      assertThat(evaluator.evaluate(sheet.getRow(11).getCell(8)).getStringValue()).isEmpty();
    }
  }

  @Test
  void aFundOfNothingStillHasShares() throws IOException {
    Allocation nothing = Shipped.allocation(Money.ZERO, "iusaf");
    Money later = Money.ofUsd(new BigDecimal("5000000.00"));
    try (XSSFWorkbook workbook = workbook("iusaf", nothing)) {
      workbook
          .getSheet("Allocation")
          .getRow(4)
          .getCell(4)
          .setCellValue(later.toUsd().doubleValue());
      expectAmounts("iusaf", workbook, Shipped.allocation(later, "iusaf"), later);
    }
  }

  @Test
  void whoDoesNotComputeSeesWhatFormulasGive() throws IOException {
    Allocation allocation = Shipped.allocation(Money.ofUsd(new BigDecimal("98765.43")), "iusaf");
    try (XSSFWorkbook workbook = workbook("iusaf", allocation)) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      int formulas = 0;
      for (Row row : workbook.getSheet("Allocation")) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas++;
            double stored = cell.getNumericCellValue();
            assertThat(evaluator.evaluate(cell).getNumberValue())
                .as(cell.getAddress() + " " + cell.getCellFormula())
                .isEqualTo(stored);
          }
        }
      }
      assertThat(formulas).isGreaterThan(400);
    }
  }

  @Test
  void theSheetSaysThatALargestRemainderIsNoFormulaAndWhetherSharesHold() throws IOException {
    Allocation allocation = Shipped.allocation(Money.ofUsd(new BigDecimal("1.00")), "iusaf");
    try (XSSFWorkbook workbook = workbook("iusaf", allocation)) {
      Sheet sheet = workbook.getSheet("Allocation");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
          .contains("largest remainder")
          .contains("agree within a cent");
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
          .isEqualTo("Shares stand here as given: they do not depend on the size of the fund.");
    }
    // This one has floors in dollars.
    Allocation floors = Shipped.allocation(Money.ofUsd(new BigDecimal("1e10")), "gef-star");
    try (XSSFWorkbook workbook = workbook("gef-star", floors)) {
      assertThat(workbook.getSheet("Allocation").getRow(2).getCell(0).getStringCellValue())
          .isEqualTo(
              "Shares stand here as given. There are floors or ceilings in US dollars:"
                  + " shares hold for the fund of the run alone.");
    }
  }

  private static void expectAmounts(
      String formula, XSSFWorkbook workbook, Allocation allocation, Money fund) {
    Map<String, PartyOutcome> parties = new TreeMap<>();
    for (PartyOutcome party : allocation.parties()) {
      if (allocation.derivations().containsKey(party.country().code())) {
        parties.put(party.country().code().iso3(), party);
      }
    }
    Sheet sheet = workbook.getSheet("Allocation");
    FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    BigDecimal sum = BigDecimal.ZERO;
    int rows = 0;
    for (int i = 11; i <= sheet.getLastRowNum(); i++) {
      Row row = sheet.getRow(i);
      String code = row.getCell(0).getStringCellValue();
      PartyOutcome party = Objects.requireNonNull(parties.get(code), code);
      String which = formula + " " + code;
      expectWithinACent(which, evaluator, row.getCell(4), party.amount());
      expectWithinACent(which + " State", evaluator, row.getCell(5), party.state());
      expectWithinACent(which + " IPLC", evaluator, row.getCell(6), party.iplc());
      sum = sum.add(cents(evaluator, row.getCell(4)));
      rows++;
    }
    assertThat(rows).as(formula).isEqualTo(parties.size()).isGreaterThan(100);
    assertThat(cents(evaluator, sheet.getRow(6).getCell(4))).isEqualByComparingTo(sum);
    assertThat(
            cents(evaluator, sheet.getRow(6).getCell(4))
                .add(cents(evaluator, sheet.getRow(7).getCell(4)))
                .add(cents(evaluator, sheet.getRow(8).getCell(4))))
        .isEqualByComparingTo(fund.toUsd());
  }

  private static void expectWithinACent(
      String which, FormulaEvaluator evaluator, Cell cell, Money expected) {
    assertThat(cents(evaluator, cell).subtract(expected.toUsd()).abs())
        .as(which)
        .isLessThanOrEqualTo(CENT);
  }

  private static BigDecimal cents(FormulaEvaluator evaluator, Cell cell) {
    return BigDecimal.valueOf(evaluator.evaluate(cell).getNumberValue())
        .setScale(2, RoundingMode.HALF_EVEN);
  }

  /** All that a fund alone can be given out by, each with its presets. */
  private static List<String> formulas() {
    List<String> formulas = new ArrayList<>();
    for (String id : Shipped.rulebook().ids(RuleSetKind.DISTRIBUTION)) {
      Description description =
          Shipped.clean(problems -> Shipped.rulebook().folder(id, problems)).description();
      if (description.needed().isEmpty()) {
        formulas.add(id);
        description.presets().keySet().forEach(preset -> formulas.add(id + "@" + preset));
      }
    }
    return formulas;
  }

  private static XSSFWorkbook workbook(String formula, Allocation allocation) throws IOException {
    Rulebook.Formula found =
        Shipped.clean(
            problems ->
                Shipped.rulebook().formulaWithPreset(formula, Place.ofFile("FORMULA"), problems));
    ParameterValues values =
        Shipped.clean(
            problems ->
                ParameterValues.inForce(
                    found.rules().id(),
                    found.rules().parameters(),
                    2026,
                    found.preset(),
                    problems));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ResultWorkbook(
            new About(Message.plain("A fund"), List.of()),
            List.of(LiveAllocation.of(formula, allocation, values, "en")),
            List.of(),
            List.of(),
            Map.of(),
            ResultWorkbook.LONGEST)
        .writeTo(out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}

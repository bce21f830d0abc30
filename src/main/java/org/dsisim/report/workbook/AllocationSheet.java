package org.dsisim.report.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dsisim.message.Message;
import org.dsisim.report.workbook.Looks.Look;
import org.dsisim.value.Fraction;

/**
 * A sheet in which an allocation is formulas: whoever changes the fund in its one cell sees what
 * each Party would receive. The largest remainder, by which the ledger gives out the last cents, is
 * no formula: each amount here is rounded by itself.
 */
final class AllocationSheet {

  /** Enough digits to fill a number of a spreadsheet. */
  private static final int DIGITS = 20;

  private static final int CENTS = 2;

  /** What is left of a binary number's noise below a cent is rounded away first. */
  private static final int NOISE = 6;

  private static final int CHARACTER = 256;

  private static final int CODE = 0;
  private static final int NAME = 1;
  private static final int SHARE = 2;
  private static final int OF_IPLC = 3;
  private static final int AMOUNT = 4;
  private static final int STATE = 5;
  private static final int IPLC = 6;
  private static final int LEDGER = 7;
  private static final int DIFFERENCE = 8;
  private static final int COLUMNS = 9;

  /** Code and name stay when somebody looks to the right. */
  private static final int KEPT = 2;

  /** The row of the fund, counted as spreadsheets do; the other figures follow it. */
  private static final int FUND = 5;

  private static final int LEDGER_FUND = FUND + 1;
  private static final int GIVEN = FUND + 2;
  private static final int NOBODYS = FUND + 3;
  private static final int CENTS_LEFT = FUND + 4;
  private static final int HEAD = CENTS_LEFT + 2;

  private final XSSFSheet sheet;
  private final Looks looks;
  private final LiveAllocation allocation;
  private final BigDecimal fund;

  private AllocationSheet(XSSFSheet sheet, Looks looks, LiveAllocation allocation) {
    this.sheet = sheet;
    this.looks = looks;
    this.allocation = allocation;
    this.fund = allocation.fund().toUsd();
  }

  /** Adds the sheet of an allocation. */
  static void add(XSSFWorkbook workbook, String name, Looks looks, LiveAllocation allocation) {
    new AllocationSheet(workbook.createSheet(name), looks, allocation).write();
  }

  private void write() {
    head();
    BigDecimal given = BigDecimal.ZERO;
    int at = HEAD;
    for (LiveAllocation.Row row : allocation.rows()) {
      given = given.add(party(sheet.createRow(at), at + 1, row));
      at++;
    }
    sums(given, at);
    sheet.createFreezePane(KEPT, HEAD);
    sheet.setAutoFilter(new CellRangeAddress(HEAD - 1, Math.max(HEAD - 1, at - 1), 0, COLUMNS - 1));
    sheet.setRepeatingRows(new CellRangeAddress(HEAD - 1, HEAD - 1, 0, COLUMNS - 1));
    int[] widths = {8, 36, 19, 24, 20, 20, 20, 20, 22};
    for (int i = 0; i < COLUMNS; i++) {
      sheet.setColumnWidth(i, widths[i] * CHARACTER);
    }
    Printing.across(sheet);
  }

  private void head() {
    looks.text(
        sheet.createRow(0),
        CODE,
        Look.TITLE,
        Message.of(
                "workbook.allocation.title",
                "formula",
                allocation.formula(),
                "year",
                String.valueOf(allocation.year()))
            .inEnglish());
    sentence(1, Message.of("workbook.allocation.change"));
    sentence(
        2,
        allocation.holdsForThisFundOnly()
            ? Message.of("workbook.allocation.limited")
            : Message.of("workbook.allocation.shares"));
    Row names = sheet.createRow(HEAD - 1);
    List<Message> heads =
        List.of(
            Message.of("workbook.allocation.code"),
            Message.of("workbook.allocation.party"),
            Message.of("workbook.allocation.share"),
            Message.of("workbook.allocation.of-iplc"),
            Message.of("workbook.allocation.amount"),
            Message.of("workbook.allocation.state"),
            Message.of("workbook.allocation.iplc"),
            Message.of("workbook.allocation.ledger"),
            Message.of("workbook.allocation.difference"));
    for (int i = 0; i < COLUMNS; i++) {
      looks.text(names, i, Look.HEAD, heads.get(i).inEnglish());
    }
  }

  private void sentence(int at, Message text) {
    Row row = sheet.createRow(at);
    looks.text(row, CODE, Look.TEXT, text.inEnglish());
    sheet.addMergedRegion(new CellRangeAddress(at, at, CODE, COLUMNS - 1));
    row.setHeightInPoints(2 * sheet.getDefaultRowHeightInPoints());
  }

  /** The row of a Party; its amount by the formula. */
  private BigDecimal party(Row row, int number, LiveAllocation.Row party) {
    BigDecimal share = decimal(party.share());
    BigDecimal ofIplc = decimal(party.ofIplc());
    BigDecimal amount = fund.multiply(share).setScale(CENTS, RoundingMode.HALF_UP);
    BigDecimal iplc =
        amount
            .multiply(ofIplc)
            .setScale(NOISE, RoundingMode.HALF_UP)
            .setScale(CENTS, RoundingMode.UP);
    looks.text(row, CODE, Look.NAME, party.code().iso3());
    looks.word(row, NAME, party.name());
    looks.number(row, SHARE, Look.SHARE, share);
    looks.number(row, OF_IPLC, Look.SHARE, ofIplc);
    looks.formula(row, AMOUNT, Look.MONEY, "ROUND($E$" + FUND + "*C" + number + ",2)", amount);
    looks.formula(
        row, STATE, Look.MONEY, "ROUND(E" + number + "-G" + number + ",2)", amount.subtract(iplc));
    looks.formula(
        row,
        IPLC,
        Look.MONEY,
        "ROUNDUP(ROUND(E" + number + "*D" + number + "," + NOISE + "),2)",
        iplc);
    looks.number(row, LEDGER, Look.MONEY, party.amount().toUsd());
    looks.formula(
        row,
        DIFFERENCE,
        Look.MONEY,
        "IF($E$" + FUND + "=$E$" + LEDGER_FUND + ",ROUND(E" + number + "-H" + number + ",2),\"\")",
        amount.subtract(party.amount().toUsd()));
    return amount;
  }

  private void sums(BigDecimal given, int last) {
    BigDecimal nobodys =
        fund.multiply(decimal(allocation.undistributed())).setScale(CENTS, RoundingMode.HALF_UP);
    looks.number(named(FUND, Message.of("workbook.allocation.fund")), AMOUNT, Look.INPUT, fund);
    looks.number(
        named(LEDGER_FUND, Message.of("workbook.allocation.fund-of-run")),
        AMOUNT,
        Look.MONEY,
        fund);
    looks.formula(
        named(GIVEN, Message.of("workbook.allocation.given")),
        AMOUNT,
        Look.MONEY,
        allocation.rows().isEmpty() ? "0" : "ROUND(SUM(E" + (HEAD + 1) + ":E" + last + "),2)",
        given);
    Row none = named(NOBODYS, Message.of("workbook.allocation.undistributed"));
    looks.number(none, SHARE, Look.SHARE, decimal(allocation.undistributed()));
    looks.formula(none, AMOUNT, Look.MONEY, "ROUND($E$" + FUND + "*C" + NOBODYS + ",2)", nobodys);
    looks.formula(
        named(CENTS_LEFT, Message.of("workbook.allocation.cents-left")),
        AMOUNT,
        Look.MONEY,
        "ROUND(E" + FUND + "-E" + GIVEN + "-E" + NOBODYS + ",2)",
        fund.subtract(given).subtract(nobodys));
  }

  private Row named(int number, Message name) {
    Row row = sheet.createRow(number - 1);
    looks.text(row, NAME, Look.NAME, name.inEnglish());
    return row;
  }

  private static BigDecimal decimal(Fraction fraction) {
    return fraction.toDecimal(DIGITS);
  }
}

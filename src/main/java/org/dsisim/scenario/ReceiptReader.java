package org.dsisim.scenario;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dsisim.message.Problems;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Reads {@code receipts.csv}: what mechanisms of this kind really received. */
final class ReceiptReader {

  private static final List<String> COLUMNS =
      List.of(
          "mechanism",
          "rule_sets",
          "period",
          "amount",
          "currency",
          "kind",
          "payers",
          "on_screen",
          "what",
          "source",
          "confidence");

  private static final List<String> KINDS =
      Arrays.stream(Receipt.Kind.values()).map(Receipt.Kind::word).toList();
  private static final List<String> PAYERS =
      Arrays.stream(Receipt.Payers.values()).map(Receipt.Payers::word).toList();
  private static final List<String> CONFIDENCE = List.of("seen", "not-confirmed");

  private final Problems problems;

  ReceiptReader(Problems problems) {
    this.problems = problems;
  }

  List<Receipt> read(Path file, String shownAs) {
    Table table = Table.read(file, shownAs, problems);
    List<Receipt> receipts = new ArrayList<>();
    if (table.expectColumns(COLUMNS, List.of(), problems)) {
      for (Row row : table.rows()) {
        Receipt receipt = receipt(row);
        if (receipt != null) {
          receipts.add(receipt);
        }
      }
    }
    return List.copyOf(receipts);
  }

  private @Nullable Receipt receipt(Row row) {
    String kind = row.cell("kind").word(KINDS, problems);
    String payers = row.cell("payers").isEmpty() ? "" : row.cell("payers").word(PAYERS, problems);
    String confidence = row.cell("confidence").word(CONFIDENCE, problems);
    Boolean onScreen = row.cell("on_screen").flag(problems);
    // Two decimals, as dollars have, whatever the currency.
    BigDecimal amount = row.cell("amount").number(Quantity.USD, problems);
    boolean named = true;
    for (String column : List.of("mechanism", "rule_sets", "period", "source")) {
      named &= row.cell(column).required(problems);
    }
    if (amount != null) {
      named &= row.cell("currency").required(problems);
    }
    if (!named || kind == null || payers == null || confidence == null) {
      return null;
    }
    return new Receipt(
        row.cell("mechanism").text(),
        List.of(row.cell("rule_sets").text().split(";")),
        row.cell("period").text(),
        amount == null ? null : Money.ofUsd(amount),
        row.cell("currency").text().toUpperCase(Locale.ROOT),
        Receipt.Kind.values()[KINDS.indexOf(kind)],
        Receipt.Payers.values()[PAYERS.indexOf(payers)],
        Boolean.TRUE.equals(onScreen),
        row.cell("what").text(),
        row.cell("source").text(),
        confidence.equals("seen"));
  }
}

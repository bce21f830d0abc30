package org.dsisim.scenario.country;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dsisim.message.Problems;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Reads {@code receipts.csv}: what mechanisms of this kind really received. */
public final class ReceiptReader {

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

  private static final Map<String, Receipt.Kind> KINDS =
      byWord(Receipt.Kind.values(), Receipt.Kind::word);
  private static final Map<String, Receipt.Payers> PAYERS =
      byWord(Receipt.Payers.values(), Receipt.Payers::word);
  private static final List<String> CONFIDENCE = List.of("seen", "not-confirmed");

  private static <T> Map<String, T> byWord(T[] all, Function<T, String> word) {
    Map<String, T> byWord = new LinkedHashMap<>();
    for (T one : all) {
      byWord.put(word.apply(one), one);
    }
    return byWord;
  }

  private final Problems problems;

  /** Reads what mechanisms have received. */
  public ReceiptReader(Problems problems) {
    this.problems = problems;
  }

  /** Reads a table; what is wrong with it is told with its line. */
  public List<Receipt> read(Path file, String shownAs) {
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
    String kind = row.cell("kind").word(List.copyOf(KINDS.keySet()), problems);
    String payers =
        row.cell("payers").isEmpty()
            ? ""
            : row.cell("payers").word(List.copyOf(PAYERS.keySet()), problems);
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
        Objects.requireNonNull(KINDS.get(kind)),
        Objects.requireNonNull(PAYERS.get(payers)),
        Boolean.TRUE.equals(onScreen),
        row.cell("what").text(),
        row.cell("source").text(),
        confidence.equals("seen"));
  }
}

package org.dsisim.scenario.use;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.model.world.use.NumberedIds;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.scenario.cell.OwnCells;
import org.dsisim.scenario.country.Codes;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row of {@code uses.csv} by itself: whether its id stands there twice is not seen here.
 */
final class UseRowReader {

  /** In these a word for no value is a word like others, or one for countries. */
  private static final Set<String> WORDS =
      Set.of("id", "user", "description", "sample_country", "origins", "tk_holders");

  /** In hundredths, as plain numbers are read; any other year is looked at carefully. */
  private static final long FIRST_YEAR = 199_000;

  private static final long LAST_YEAR = 210_000;

  private static final Pattern HOLDERS = Pattern.compile("(.*\\S)\\s*:\\s*(\\d{1,9})");

  private final UsersKnown users;
  private final Collection<String> databases;
  private final Codes codes;
  private final OriginsReader origins;
  private final OwnCells own;

  /** One text of each user's id, where there are many uses of a user; null where there are few. */
  private final @Nullable NumberedIds ids;

  private final Problems problems;

  private int user = -1;

  /**
   * A reader of rows.
   *
   * @param databases the ids of those that are known
   * @param ids numbers of the users' ids; null where their number is not wanted
   */
  UseRowReader(
      UsersKnown users,
      Collection<String> databases,
      Codes codes,
      OwnCells own,
      @Nullable NumberedIds ids,
      Problems problems) {
    this.users = users;
    this.databases = databases;
    this.codes = codes;
    this.origins = new OriginsReader(codes, problems);
    this.own = own;
    this.ids = ids;
    this.problems = problems;
  }

  /** Reads a row; null where it cannot be used. What is wrong with it is told. */
  @Nullable UseRow read(Row written) {
    Row row = written.stated(WORDS, problems);
    boolean filled = true;
    for (String column : UseReader.REQUIRED) {
      filled &= !row.isEmpty(column) || row.cell(column).required(problems);
    }
    if (!filled) {
      return null;
    }
    user = ids == null ? -1 : ids.number(row.text("user"));
    if (user < 0) {
      refuseUnknownUser(row);
    }
    refuseUnknownDatabase(row);
    String purpose = word(row, "purpose", UseRow.PURPOSES);
    Integer year = year(row);
    Long sequences = sequences(row);
    if (sequences != null && sequences < 0) {
      row.cell("sequences").refuse(problems, Message.of("table.number.below-zero"));
    } else if (sequences != null && sequences > UseReader.MOST_SEQUENCES) {
      row.cell("sequences").refuse(problems, Message.of("scenario.use.too-many-sequences"));
    }
    String material = word(row, "material", UseRow.MATERIALS);
    String instrument = word(row, "instrument", UseRow.INSTRUMENTS);
    if (instrument.equals(UseReader.BBNJ) && year != null && year < UseReader.BBNJ_IN_FORCE) {
      row.cell("instrument")
          .refuse(problems, Message.of("scenario.use.not-in-force", "year", String.valueOf(year)));
    }
    Fraction tagged = tagged(row);
    Money sales = money(row, "product_sales_usd");
    CountryCode sampleCountry = codes.plain(row.text("sample_country"));
    if (sampleCountry == null && !row.isEmpty("sample_country")) {
      sampleCountry = codes.readIfAny(row.cell("sample_country"));
    }
    return new UseRow(
        row.text("id"),
        ids == null || user < 0 ? row.text("user") : ids.id(user),
        purpose,
        year == null ? 0 : year,
        row.text("description"),
        new UseRow.Sequences(
            row.text("database"),
            material,
            flag(row, "human"),
            sequences,
            origins.read(row.cell("origins"), row.cell("sequences"), sequences),
            tagged),
        UseRow.Sample.of(
            flag(row, "physical_access"), sampleCountry, flag(row, "contract_covers_dsi")),
        UseRow.Result.of(
            sales,
            flag(row, "patented"),
            flag(row, "open_for_research"),
            money(row, "licence_fees_usd")),
        instrument,
        holders(row.cell("tk_holders")),
        flag(row, "emergency"),
        UseRow.Resource.of(
            flag(row, "transboundary"),
            flag(row, "high_value_species"),
            flag(row, "cultivated_medicinal"),
            flag(row, "main_element")),
        own.read(row),
        row.place());
  }

  /** The number of the user of the last row that was read; below zero where it has none. */
  int user() {
    return user;
  }

  private @Nullable Integer year(Row row) {
    long hundredths = row.hundredths("year");
    return hundredths >= FIRST_YEAR && hundredths <= LAST_YEAR && hundredths % 100 == 0
        ? Integer.valueOf((int) (hundredths / 100))
        : row.cell("year").year(problems);
  }

  private @Nullable Long sequences(Row row) {
    long hundredths = row.hundredths("sequences");
    return hundredths >= 0 && hundredths % 100 == 0
        ? Long.valueOf(hundredths / 100)
        : row.cell("sequences").wholeNumber(problems);
  }

  private @Nullable Fraction tagged(Row row) {
    long hundredths = row.hundredths("tagged_share");
    if (hundredths >= 0 && hundredths < UseReader.SHARES.size()) {
      return UseReader.SHARES.get((int) hundredths);
    }
    BigDecimal tagged = row.cell("tagged_share").number(Quantity.SHARE, problems);
    return tagged == null ? null : Fraction.of(tagged);
  }

  private void refuseUnknownUser(Row row) {
    // Where no user could be read, that has been said, and nothing is wrong with the uses.
    if (!users.ids().isEmpty() && !users.ids().contains(row.text("user"))) {
      Cell user = row.cell("user");
      user.refuse(
          problems,
          Message.of("scenario.use.no-user", "table", users.table()),
          Nearest.near(user.text(), users.ids()));
    }
  }

  private void refuseUnknownDatabase(Row row) {
    if (!row.isEmpty("database") && !databases.contains(row.text("database"))) {
      row.cell("database").word(databases, problems);
    }
  }

  /** One of the valid words; none for an empty cell, and for another word, which is reported. */
  private String word(Row row, String column, List<String> valid) {
    String word = row.text(column);
    if (word.isEmpty()) {
      return "";
    }
    int known = valid.indexOf(word);
    if (known >= 0) {
      return valid.get(known);
    }
    row.cell(column).word(valid, problems);
    return "";
  }

  private @Nullable Boolean flag(Row row, String column) {
    return switch (row.text(column)) {
      case "" -> null;
      case "true" -> true;
      case "false" -> false;
      default -> row.cell(column).flag(problems);
    };
  }

  private @Nullable Money money(Row row, String column) {
    long hundredths = row.hundredths(column);
    if (hundredths >= 0) {
      return hundredths == 0 ? Money.ZERO : new Money(hundredths);
    }
    Cell cell = row.cell(column);
    BigDecimal number = cell.number(Quantity.USD, problems);
    if (number != null && number.signum() < 0) {
      cell.refuse(problems, Message.of("table.number.below-zero"));
      return null;
    }
    return number == null ? null : Money.ofUsd(number);
  }

  private Map<CountryCode, Integer> holders(Cell cell) {
    if (cell.isEmpty() || codes.isNoValue(cell, cell.text())) {
      return Map.of();
    }
    Map<CountryCode, Integer> holders = new LinkedHashMap<>();
    for (String part : cell.text().split("\\|", -1)) {
      Matcher matcher = HOLDERS.matcher(part.trim());
      if (!matcher.matches()) {
        problems.error(
            cell.place(),
            Message.of("scenario.holders.part", "column", cell.column(), "part", part.trim()),
            Message.of("scenario.holders.part.maybe"));
        continue;
      }
      CountryCode code = codes.read(cell, matcher.group(1));
      if (code != null && holders.put(code, Integer.parseInt(matcher.group(2))) != null) {
        problems.error(
            cell.place(),
            Message.of(
                "scenario.country.named-twice", "column", cell.column(), "code", code.iso3()));
      }
    }
    // Mostly it is one country, of which a map in an order takes much room.
    return holders.size() == 1 ? Map.copyOf(holders) : holders;
  }
}

package org.dsisim.scenario;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dsisim.message.FirstFew;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Account;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.Figures;
import org.dsisim.model.world.User;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Reads {@code users.csv}: one row for each user and fiscal year. */
public final class UserReader {

  /** The columns that must be there and filled. */
  public static final List<String> REQUIRED =
      List.of("id", "name", "type", "sector", "home", "year");

  /** The columns of figures; an empty cell is unknown. */
  public static final List<String> FIGURES =
      List.of(
          "assets_usd",
          "sales_usd",
          "profit_usd",
          "employees",
          "rnd_usd",
          "sequencing_spend_usd",
          "data_volume_tb",
          "dsi_attribution",
          "already_paid_usd");

  private static final Map<AssessmentBase, String> COLUMNS =
      new EnumMap<>(
          Map.of(
              AssessmentBase.ASSETS, "assets_usd",
              AssessmentBase.SALES, "sales_usd",
              AssessmentBase.PROFIT, "profit_usd",
              AssessmentBase.EMPLOYEES, "employees",
              AssessmentBase.RND, "rnd_usd",
              AssessmentBase.SEQUENCING_SPEND, "sequencing_spend_usd",
              AssessmentBase.DATA_VOLUME, "data_volume_tb",
              AssessmentBase.ALREADY_PAID, "already_paid_usd"));

  /** In these a word for no value is a word like others, or one for countries. */
  private static final List<String> WORDS = List.of("id", "name", "sector", "home");

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private final Codes codes;
  private final Problems problems;
  private final Map<String, Row> first = new LinkedHashMap<>();
  private final Map<String, List<Account>> accounts = new LinkedHashMap<>();
  private final Map<String, User> users = new LinkedHashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();

  /** Rows without a figure, not even one that could not be read. */
  private final Set<Place> blank = new HashSet<>();

  UserReader(Codes codes, Problems problems) {
    this.codes = codes;
    this.problems = problems;
  }

  /** The column that holds a figure; empty for one that users do not have. */
  static String column(AssessmentBase base) {
    return COLUMNS.getOrDefault(base, "");
  }

  /** The figure a column holds, or null when it holds none. */
  static @Nullable AssessmentBase base(String column) {
    for (Map.Entry<AssessmentBase, String> entry : COLUMNS.entrySet()) {
      if (entry.getValue().equals(column)) {
        return entry.getKey();
      }
    }
    return null;
  }

  List<User> read(Path file, String shownAs) {
    Problems ofTable = new Problems();
    Table table = Table.read(file, shownAs, ofTable);
    problems.addAll(ofTable);
    if (!table.expectColumns(REQUIRED, FIGURES, problems)) {
      return List.of();
    }
    if (table.rows().isEmpty() && !ofTable.hasErrors()) {
      problems.error(table.place(), "has no users: only a header line.");
    }
    return readWithWarnings(table.rows());
  }

  /** As {@link #read(List)}, with a warning for each account in which nothing is known. */
  List<User> readWithWarnings(List<Row> rows) {
    List<User> read = read(rows);
    warnOfEmptyAccounts(read);
    warnOfLookAlikes(rows);
    return read;
  }

  /** Two words that a reader takes for one are two, and each has a row of its own everywhere. */
  private void warnOfLookAlikes(List<Row> rows) {
    Map<String, Map<String, Cell>> alike = new LinkedHashMap<>();
    for (Row row : rows) {
      Cell sector = row.cell("sector");
      String folded = sector.text().toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
      Map<String, Cell> words = alike.computeIfAbsent(folded, key -> new LinkedHashMap<>());
      if (words.putIfAbsent(sector.text(), sector) == null && words.size() > 1) {
        Cell first = words.values().iterator().next();
        problems.warning(
            sector.place(),
            "%s, and '%s' on line %d: they are two sectors, though they differ in hyphens, spaces or capitals alone."
                .formatted(sector, first.text(), first.place().line()),
            "'" + first.text() + "'?");
      }
    }
  }

  /** In a table that is a gap; in a worked case it is what the case is about. */
  private void warnOfEmptyAccounts(List<User> users) {
    FirstFew found = new FirstFew();
    for (User user : users) {
      for (Account account : user.accounts()) {
        if (user.type().equals("company") && blank.contains(account.place())) {
          found.add(account.place(), () -> "'%s' (%d)".formatted(user.id(), account.year()));
        }
      }
    }
    found.warn(
        problems,
        "%s no figure, every cell is empty: %s."
            .formatted(
                found.count("account of a company has", "accounts of companies have"), found),
        null);
  }

  /** The users of rows with the columns of {@code users.csv}; rows of one id are its years. */
  List<User> read(List<Row> rows) {
    for (Row row : rows) {
      add(row);
    }
    List<User> read = new ArrayList<>();
    users.forEach(
        (id, user) -> {
          List<Account> ofUser = accounts.getOrDefault(id, List.of());
          List<Account> sorted =
              ofUser.stream().sorted(Comparator.comparingInt(Account::year)).toList();
          read.add(new User(id, user.name(), user.type(), user.sector(), user.home(), sorted));
        });
    return read;
  }

  /** The ids in the table, those of rows that could not be used included. */
  Set<String> ids() {
    return ids;
  }

  private void add(Row written) {
    Row row = written.stated(WORDS, problems);
    ids.add(row.cell("id").text());
    User user = identity(row);
    Cell yearCell = row.cell("year");
    Integer year = yearCell.required(problems) ? yearCell.year(problems) : null;
    Figures figures = figures(row);
    if (COLUMNS.values().stream().allMatch(column -> row.cell(column).isEmpty())) {
      blank.add(row.place());
    }
    BigDecimal attribution = row.cell("dsi_attribution").number(Quantity.SHARE, problems);
    if (user == null || year == null) {
      return;
    }
    users.putIfAbsent(user.id(), user);
    refuseOtherIdentity(users.get(user.id()), user, row);
    List<Account> ofUser = accounts.computeIfAbsent(user.id(), key -> new ArrayList<>());
    for (Account account : ofUser) {
      if (account.year() == year) {
        problems.error(
            row.place(),
            "'%s' has two rows for %d; the first is on line %d."
                .formatted(user.id(), year, account.place().line()));
        return;
      }
    }
    first.putIfAbsent(user.id(), row);
    ofUser.add(
        new Account(
            year, figures, attribution == null ? null : Fraction.of(attribution), row.place()));
  }

  private @Nullable User identity(Row row) {
    boolean filled = true;
    for (String column : REQUIRED) {
      filled &= column.equals("year") || row.cell(column).required(problems);
    }
    if (!filled) {
      return null;
    }
    Cell id = row.cell("id");
    if (!ID.matcher(id.text()).matches()) {
      problems.error(
          id.place(), id + ", which is not an id: lower-case letters, digits and hyphens.");
    }
    String type = row.cell("type").word(User.TYPES, problems);
    warnOfSector(row.cell("sector"));
    CountryCode home = codes.read(row.cell("home"));
    if (type == null || home == null) {
      return null;
    }
    return new User(
        id.text(), row.cell("name").text(), type, row.cell("sector").text(), home, List.of());
  }

  /** Any word is a sector, but one that is nearly a known one is more likely a slip. */
  private void warnOfSector(Cell sector) {
    if (!User.SECTORS.contains(sector.text())) {
      Nearest.to(sector.text(), User.SECTORS)
          .ifPresent(
              known ->
                  problems.warning(
                      sector.place(),
                      sector + ", which no shipped rule set lists.",
                      "'" + known + "'?"));
    }
  }

  private void refuseOtherIdentity(@Nullable User known, User user, Row row) {
    Row earlier = first.get(user.id());
    if (known == null || earlier == null || known.equals(user)) {
      return;
    }
    for (String column : List.of("name", "type", "sector", "home")) {
      Cell cell = row.cell(column);
      if (!cell.text().equals(earlier.cell(column).text())) {
        problems.error(
            cell.place(),
            "%s, but '%s' on line %d: '%s' must be the same in each of its years."
                .formatted(cell, earlier.cell(column).text(), earlier.place().line(), user.id()));
      }
    }
  }

  private Figures figures(Row row) {
    Map<AssessmentBase, Fraction> figures = new EnumMap<>(AssessmentBase.class);
    COLUMNS.forEach(
        (base, column) -> {
          Fraction figure = figure(base, row.cell(column));
          if (figure != null) {
            figures.put(base, figure);
          }
        });
    return Figures.of(figures);
  }

  private static Quantity quantity(AssessmentBase base) {
    if (base == AssessmentBase.EMPLOYEES) {
      return Quantity.COUNT;
    }
    return base.isMoney() ? Quantity.USD : Quantity.NUMBER;
  }

  private @Nullable Fraction figure(AssessmentBase base, Cell cell) {
    BigDecimal number = cell.number(quantity(base), problems);
    if (number == null) {
      return null;
    }
    if (number.signum() < 0 && base != AssessmentBase.PROFIT) {
      problems.error(cell.place(), cell + ", which is below zero; only profit can be.");
      return null;
    }
    return base.isMoney() ? Money.ofUsd(number).toFraction() : Fraction.of(number);
  }
}

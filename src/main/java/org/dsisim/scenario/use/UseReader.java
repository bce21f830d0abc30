package org.dsisim.scenario.use;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.OwnColumns;
import org.dsisim.model.world.use.NumberedIds;
import org.dsisim.model.world.use.PackedUses;
import org.dsisim.model.world.use.UseBlock;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.scenario.cell.OwnCells;
import org.dsisim.scenario.cell.PutInOrder;
import org.dsisim.scenario.cell.RowTwice;
import org.dsisim.scenario.cell.UndeclaredColumns;
import org.dsisim.scenario.country.Codes;
import org.dsisim.table.Cell;
import org.dsisim.table.FirstScan;
import org.dsisim.table.PartLimits;
import org.dsisim.table.Row;
import org.dsisim.table.RowPart;
import org.dsisim.table.Table;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Reads {@code uses.csv}: one row for each commercial or research use of sequences. */
public final class UseReader {

  /** The columns that must be there and filled. */
  public static final List<String> REQUIRED = List.of("id", "user", "purpose", "year");

  /** The columns that can be left out; an empty cell is unknown. */
  public static final List<String> OPTIONAL =
      List.of(
          "description",
          "database",
          "material",
          "human",
          "sequences",
          "origins",
          "tagged_share",
          "physical_access",
          "sample_country",
          "contract_covers_dsi",
          "product_sales_usd",
          "patented",
          "open_for_research",
          "instrument",
          "tk_holders",
          "emergency",
          "transboundary",
          "high_value_species",
          "cultivated_medicinal",
          "main_element",
          "licence_fees_usd");

  /** In these a word for no value is a word like others, or one for countries. */
  private static final Set<String> WORDS =
      Set.of("id", "user", "description", "sample_country", "origins", "tk_holders");

  /** In force since 17 January 2026. */
  static final String BBNJ = "bbnj-agreement";

  static final int BBNJ_IN_FORCE = 2026;

  /** Sums of more could leave a long. */
  static final long MOST_SEQUENCES = 1_000_000_000_000_000L;

  /** In hundredths, as plain numbers are read; any other year is looked at carefully. */
  private static final long FIRST_YEAR = 199_000;

  private static final long LAST_YEAR = 210_000;

  /** Each share in hundredths, made once. */
  static final List<Fraction> SHARES =
      IntStream.rangeClosed(0, 100)
          .mapToObj(hundredths -> Fraction.of(BigDecimal.valueOf(hundredths, 2)))
          .toList();

  private static final Pattern HOLDERS = Pattern.compile("(.*\\S)\\s*:\\s*(\\d{1,9})");

  private final Collection<String> users;
  private final Collection<String> databases;
  private final Codes codes;
  private final OriginsReader origins;
  private final OwnCells own;

  /** One text of each user's id, where there are many uses of a user; null where there are few. */
  private final @Nullable NumberedIds ids;

  private final Problems problems;
  private final ReadUses uses;

  /** The number of the user of the last use that was read; below zero where it has none. */
  private int user;

  /** Reads uses of users that are known. */
  public UseReader(
      Collection<String> users, Collection<String> databases, Codes codes, Problems problems) {
    this(users, databases, codes, OwnColumns.NONE, problems);
  }

  /** The same, of a table that can have columns of a scenario's own. */
  public UseReader(
      Collection<String> users,
      Collection<String> databases,
      Codes codes,
      OwnColumns own,
      Problems problems) {
    this(users, databases, codes, new OwnCells(own.of(OwnColumn.USES), problems), null, problems);
  }

  private UseReader(
      Collection<String> users,
      Collection<String> databases,
      Codes codes,
      OwnCells own,
      @Nullable NumberedIds ids,
      Problems problems) {
    this.own = own;
    this.ids = ids;
    this.users = users;
    this.databases = databases;
    this.codes = codes;
    this.origins = new OriginsReader(codes, problems);
    this.problems = problems;
    this.uses = new ReadUses();
  }

  /** Reads a table; what is wrong with it is told with its line. */
  public List<UseRow> read(Path file, String shownAs) {
    return read(file, shownAs, PartLimits.usual());
  }

  /** The same within limits, should it be a large table. */
  public List<UseRow> read(Path file, String shownAs, PartLimits limits) {
    return read(file, shownAs, limits, PackedUses.FEW);
  }

  /**
   * The same, packed where there are many.
   *
   * @param few how many are kept as they are
   */
  public List<UseRow> read(Path file, String shownAs, PartLimits limits, int few) {
    NumberedIds numbered = new NumberedIds(users);
    // The scan knows the columns of every scenario only.
    FirstScan<UseScan.Read> scan =
        own.areNone() ? UseScan.of(shownAs, numbered, databases, codes) : UseScan.none();
    Table table = Table.read(file, shownAs, limits, scan, problems);
    List<String> optional = new ArrayList<>(OPTIONAL);
    optional.addAll(own.names());
    if (!UndeclaredColumns.expect(table, REQUIRED, optional, problems)) {
      return List.of();
    }
    own.expectColumns(table);
    uses.packBeyond(few, numbered);
    if (!uses.addAll(scan)) {
      FirstScan<UseScan.Read> again =
          own.areNone() ? UseScan.of(shownAs, numbered, databases, codes) : null;
      if (!PutInOrder.read(
          table, few, again, (sorted, read) -> addSorted(sorted, read, numbered), problems)) {
        add(table, UseScan.none(), numbered);
      }
    }
    return uses();
  }

  private boolean addSorted(Table table, FirstScan<UseScan.Read> scan, NumberedIds numbered) {
    add(table, scan, numbered);
    return true;
  }

  private void add(Table table, FirstScan<UseScan.Read> scan, NumberedIds numbered) {
    if (!uses.addAll(scan)) {
      table.forEachPart(part -> read(part, numbered), this::add);
    }
  }

  /**
   * Uses of rows that stand together.
   *
   * @param uses all of them; null where something is to be said of any, or they are packed
   * @param block all of them, packed; null where they are not
   */
  private record ReadPart(RowPart rows, @Nullable List<UseRow> uses, @Nullable UseBlock block) {}

  /** Reads rows of which nothing is to be said, on any thread. */
  private ReadPart read(RowPart rows, NumberedIds numbered) {
    Problems said = new Problems();
    UseReader aside =
        new UseReader(users, databases, codes.telling(said), own.telling(said), numbered, said);
    List<UseRow> read = new ArrayList<>();
    IntStream.Builder ofUser = IntStream.builder();
    rows.forEachRow(
        row -> {
          UseRow use = aside.use(row);
          if (use != null) {
            read.add(use);
            ofUser.add(aside.user);
          }
        });
    if (!said.all().isEmpty()) {
      return new ReadPart(rows, null, null);
    }
    UseBlock block = uses.block(read, ofUser.build().toArray());
    return new ReadPart(rows, block == null ? read : null, block);
  }

  /** Adds uses in the order of the rows; what is to be said of any is said row by row. */
  private void add(ReadPart part) {
    List<UseRow> read = part.uses();
    UseBlock block = part.block();
    boolean isAdded = block != null ? uses.addAll(block) : read != null && uses.addAll(read);
    if (!isAdded) {
      part.rows().forEachRow(this::add);
      uses.packIfMany();
    }
  }

  /** The uses of rows with the columns of {@code uses.csv}. */
  public List<UseRow> read(List<Row> rows) {
    rows.forEach(this::add);
    return uses();
  }

  /** The uses of all rows. */
  public List<UseRow> uses() {
    return uses.all();
  }

  /** Reads a row, which need not stay. */
  public void add(Row row) {
    UseRow use = use(row);
    if (use == null) {
      return;
    }
    UseRow other = uses.add(use);
    if (other != null) {
      RowTwice.report(row, other.place(), problems);
    }
  }

  private @Nullable UseRow use(Row written) {
    Row row = written.stated(WORDS, problems);
    boolean filled = true;
    for (String column : REQUIRED) {
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
    } else if (sequences != null && sequences > MOST_SEQUENCES) {
      row.cell("sequences").refuse(problems, Message.of("scenario.use.too-many-sequences"));
    }
    String material = word(row, "material", UseRow.MATERIALS);
    String instrument = word(row, "instrument", UseRow.INSTRUMENTS);
    if (instrument.equals(BBNJ) && year != null && year < BBNJ_IN_FORCE) {
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
    if (hundredths >= 0 && hundredths < SHARES.size()) {
      return SHARES.get((int) hundredths);
    }
    BigDecimal tagged = row.cell("tagged_share").number(Quantity.SHARE, problems);
    return tagged == null ? null : Fraction.of(tagged);
  }

  private void refuseUnknownUser(Row row) {
    // Where no user could be read, that has been said, and nothing is wrong with the uses.
    if (!users.isEmpty() && !users.contains(row.text("user"))) {
      Cell user = row.cell("user");
      user.refuse(problems, Message.of("scenario.use.no-user"), Nearest.near(user.text(), users));
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

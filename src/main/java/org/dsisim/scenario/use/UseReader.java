package org.dsisim.scenario.use;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
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
import org.dsisim.table.FirstScan;
import org.dsisim.table.PartLimits;
import org.dsisim.table.Row;
import org.dsisim.table.RowPart;
import org.dsisim.table.Table;
import org.dsisim.value.Fraction;
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

  /** In force since 17 January 2026. */
  static final String BBNJ = "bbnj-agreement";

  static final int BBNJ_IN_FORCE = 2026;

  /** Sums of more could leave a long. */
  static final long MOST_SEQUENCES = 1_000_000_000_000_000L;

  /** Each share in hundredths, made once. */
  static final List<Fraction> SHARES =
      IntStream.rangeClosed(0, 100)
          .mapToObj(hundredths -> Fraction.of(BigDecimal.valueOf(hundredths, 2)))
          .toList();

  private final UsersKnown users;
  private final Collection<String> databases;
  private final Codes codes;
  private final OwnCells own;
  private final Problems problems;
  private final UseRowReader rows;
  private final ReadUses uses = new ReadUses();

  /** Reads uses of users that are known. */
  public UseReader(UsersKnown users, Collection<String> databases, Codes codes, Problems problems) {
    this(users, databases, codes, OwnColumns.NONE, problems);
  }

  /** The same, of a table that can have columns of a scenario's own. */
  public UseReader(
      UsersKnown users,
      Collection<String> databases,
      Codes codes,
      OwnColumns own,
      Problems problems) {
    this.users = users;
    this.databases = databases;
    this.codes = codes;
    this.own = new OwnCells(own.of(OwnColumn.USES), problems);
    this.problems = problems;
    this.rows = new UseRowReader(users, databases, codes, this.own, null, problems);
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
    NumberedIds numbered = new NumberedIds(users.ids());
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
    UseRowReader aside =
        new UseRowReader(users, databases, codes.telling(said), own.telling(said), numbered, said);
    List<UseRow> read = new ArrayList<>();
    IntStream.Builder ofUser = IntStream.builder();
    rows.forEachRow(
        row -> {
          UseRow use = aside.read(row);
          if (use != null) {
            read.add(use);
            ofUser.add(aside.user());
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
    UseRow use = rows.read(row);
    if (use == null) {
      return;
    }
    UseRow other = uses.add(use);
    if (other != null) {
      RowTwice.report(row, other.place(), problems);
    }
  }
}

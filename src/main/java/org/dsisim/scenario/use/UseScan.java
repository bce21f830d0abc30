package org.dsisim.scenario.use;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dsisim.message.Problems;
import org.dsisim.model.world.use.NumberedIds;
import org.dsisim.model.world.use.OriginTaker;
import org.dsisim.model.world.use.UseBlock;
import org.dsisim.model.world.use.UseColumns;
import org.dsisim.model.world.use.UseKind;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.scenario.cell.WordColumn;
import org.dsisim.scenario.country.Codes;
import org.dsisim.table.FirstScan;
import org.dsisim.table.RowBytes;
import org.dsisim.table.ScanReader;
import org.dsisim.table.number.NoValue;
import org.dsisim.table.number.PlainNumber;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the uses of a part of a large table from its bytes into columns: no text and no object is
 * made of nearly any. Only a table in the order of its ids is read so, of which nothing is to be
 * said; any other is read once more.
 */
final class UseScan implements ScanReader<UseScan.Read> {

  private static final List<String> FLAGS =
      List.of(
          "human",
          "patented",
          "open_for_research",
          "emergency",
          "transboundary",
          "high_value_species",
          "cultivated_medicinal",
          "main_element");

  /** A cell that cannot be read so. */
  private static final int ODD = -1;

  private static final long EMPTY = -2;

  private static final Word NO_WORD = new Word("", 0);
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

  /** Any other year is looked at carefully. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2100;

  /** There are fewer valid words than this has numbers. */
  private static final int BITS = 8;

  private static final int MOST_WORDS = (1 << BITS) - 1;

  /** So many ways there are to set all flags, or not. */
  private static final int FLAGS_TOGETHER = 6561;

  private final Map<String, Integer> columns = new HashMap<>();
  private final int id;
  private final int ofUser;
  private final int purpose;
  private final int year;
  private final int description;
  private final int database;
  private final int material;
  private final int sequences;
  private final int origin;
  private final int tagged;
  private final int access;
  private final int sampled;
  private final int contract;
  private final int sales;
  private final int instrument;
  private final int holding;
  private final int fees;
  private final NumberedIds users;
  private final Collection<String> databases;
  private final UseColumns uses;
  private final OriginCells origins;
  private final int[] flags;
  private final WordColumn<Word> words;
  private final WordColumn<CountryCode> countries;
  private final WordColumn<Map<CountryCode, Integer>> holders;
  private final Map<Long, UseKind> kinds = new HashMap<>();
  private final Map<CountryCode, UseRow.Sample[]> samples = new HashMap<>();
  private boolean areAll = true;

  /**
   * What was read of a part.
   *
   * @param uses null where there is none
   * @param areAll whether no row was left
   */
  record Read(@Nullable UseBlock uses, boolean areAll) {}

  /** A valid word with a number of its own. */
  private record Word(String text, int number) {}

  private UseScan(
      String shownAs,
      List<String> names,
      NumberedIds users,
      Collection<String> databases,
      Codes codes) {
    for (String name : names) {
      columns.put(name, columns.size());
    }
    this.id = column("id");
    this.ofUser = column("user");
    this.purpose = column("purpose");
    this.year = column("year");
    this.description = column("description");
    this.database = column("database");
    this.material = column("material");
    this.sequences = column("sequences");
    this.origin = column("origins");
    this.tagged = column("tagged_share");
    this.access = column("physical_access");
    this.sampled = column("sample_country");
    this.contract = column("contract_covers_dsi");
    this.sales = column("product_sales_usd");
    this.instrument = column("instrument");
    this.holding = column("tk_holders");
    this.fees = column("licence_fees_usd");
    this.users = users;
    this.databases = databases;
    this.uses = new UseColumns(users, shownAs);
    this.origins = new OriginCells(codes);
    this.flags = FLAGS.stream().mapToInt(this::column).toArray();
    int[] number = {0};
    this.words =
        new WordColumn<>(
            text ->
                NoValue.isMeant(text) || number[0] == MOST_WORDS || !isWord(text, databases)
                    ? null
                    : new Word(text, ++number[0]));
    this.countries = new WordColumn<>(codes::plain);
    this.holders = new WordColumn<>(text -> holders(text, codes));
  }

  /** The scan of a table of uses. */
  static FirstScan<UseScan.Read> of(
      String shownAs, NumberedIds users, Collection<String> databases, Codes codes) {
    return new FirstScan<>(names -> readers(shownAs, names, users, databases, codes));
  }

  /** The scan of a table that has to be read otherwise. */
  static FirstScan<UseScan.Read> none() {
    return new FirstScan<>(names -> null);
  }

  private static @Nullable Supplier<ScanReader<UseScan.Read>> readers(
      String shownAs,
      List<String> names,
      NumberedIds users,
      Collection<String> databases,
      Codes codes) {
    boolean isKnown =
        names.containsAll(UseReader.REQUIRED)
            && new HashSet<>(names).size() == names.size()
            && names.stream()
                .allMatch(
                    name -> UseReader.REQUIRED.contains(name) || UseReader.OPTIONAL.contains(name));
    return isKnown
        ? () -> new UseScan(shownAs, names, users, databases, codes.telling(new Problems()))
        : null;
  }

  private int column(String name) {
    return columns.getOrDefault(name, -1);
  }

  private static boolean isWord(String text, Collection<String> databases) {
    return UseRow.PURPOSES.contains(text)
        || UseRow.MATERIALS.contains(text)
        || UseRow.INSTRUMENTS.contains(text)
        || databases.contains(text);
  }

  private static @Nullable Map<CountryCode, Integer> holders(String text, Codes codes) {
    int colon = text.indexOf(':');
    String many = text.substring(colon + 1);
    CountryCode code = colon < 0 ? null : codes.plain(text.substring(0, colon));
    return code == null || !many.matches("[0-9]{1,9}")
        ? null
        : Map.of(code, Integer.parseInt(many));
  }

  @Override
  public Taken take(RowBytes row) {
    return takes(row) ? Taken.YES : Taken.NEVER;
  }

  private boolean takes(RowBytes row) {
    byte[] bytes = row.bytes();
    int from = row.start(id);
    int to = row.end(id);
    if (!isPlain(row, id) || !isPlain(row, ofUser) || !uses.isBehind(bytes, from, to)) {
      return false;
    }
    int user = users.number(bytes, row.start(ofUser), row.end(ofUser));
    UseKind kind = user < 0 ? null : kind(row);
    UseRow.Sample sample = kind == null ? null : sample(row);
    Map<CountryCode, Integer> known = sample == null ? null : holders(row);
    if (kind == null || sample == null || known == null || !isEmpty(row, fees)) {
      return false;
    }
    long sold = hundredths(row, sales);
    long count = whole(row, sequences);
    long part = hundredths(row, tagged);
    boolean isOdd =
        sold == ODD
            || count == ODD
            || count > UseReader.MOST_SEQUENCES
            || part == ODD
            || part >= UseReader.SHARES.size();
    if (isOdd || !origins.read(row, origin, count)) {
      return false;
    }
    uses.add(
        bytes,
        from,
        to,
        user,
        kind,
        sample,
        sold == EMPTY ? OriginTaker.UNKNOWN : sold,
        count == EMPTY ? OriginTaker.UNKNOWN : count,
        origins.unknown(),
        part == EMPTY ? null : UseReader.SHARES.get((int) part),
        known,
        row.line());
    origins.addTo(uses);
    return true;
  }

  /** Whether there is a text in a cell, in plain letters and without spaces around it. */
  private static boolean isPlain(RowBytes row, int cell) {
    int from = row.start(cell);
    int to = row.end(cell);
    return row.isBare(cell) && from < to && row.bytes()[from] > ' ' && row.bytes()[to - 1] > ' ';
  }

  private static boolean isEmpty(RowBytes row, int cell) {
    return cell < 0 || row.start(cell) == row.end(cell);
  }

  /** A number in hundredths; {@link #EMPTY} or {@link #ODD} where there is none. */
  private static long hundredths(RowBytes row, int cell) {
    if (isEmpty(row, cell)) {
      return EMPTY;
    }
    long number = PlainNumber.hundredths(row.bytes(), row.start(cell), row.end(cell));
    return number < 0 ? ODD : number;
  }

  private static long whole(RowBytes row, int cell) {
    long number = hundredths(row, cell);
    return number < 0 ? number : number % 100 == 0 ? number / 100 : ODD;
  }

  /** Zero for an empty cell, one for true, two for false; {@link #ODD} for any other. */
  private static int flag(RowBytes row, int cell) {
    if (isEmpty(row, cell)) {
      return 0;
    }
    byte[] bytes = row.bytes();
    int from = row.start(cell);
    int size = row.end(cell) - from;
    if (is(bytes, from, size, TRUE)) {
      return 1;
    }
    return is(bytes, from, size, FALSE) ? 2 : ODD;
  }

  private static boolean is(byte[] bytes, int from, int size, byte[] word) {
    if (size != word.length) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (bytes[from + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Boolean flag(int number) {
    return number == 0 ? null : Boolean.valueOf(number == 1);
  }

  /** What it has in common with others; null where a part of that is odd. */
  private @Nullable UseKind kind(RowBytes row) {
    int known = 0;
    for (int i = 0; i < flags.length; i++) {
      int flag = flag(row, flags[i]);
      if (flag == ODD) {
        return null;
      }
      known = 3 * known + flag;
    }
    Word of = word(row, purpose);
    Word what = word(row, material);
    Word treaty = word(row, instrument);
    Word from = word(row, database);
    long inYear = whole(row, year);
    if (of == null || what == null || treaty == null || from == null) {
      return null;
    }
    if (inYear < FIRST_YEAR || inYear > LAST_YEAR) {
      return null;
    }
    long key = of.number();
    key = (key << BITS) | what.number();
    key = (key << BITS) | treaty.number();
    key = (key << BITS) | from.number();
    key = (key * (LAST_YEAR + 1) + inYear) * FLAGS_TOGETHER + known;
    UseKind kind = kinds.get(key);
    if (kind == null) {
      if (!isValid(of, what, treaty, from, inYear)) {
        return null;
      }
      kind = kind(of.text(), what.text(), treaty.text(), from.text(), (int) inYear, known);
      kinds.put(key, kind);
    }
    return isEmpty(row, description) ? kind : kind.described(row.text(description));
  }

  private static UseKind kind(
      String of, String what, String treaty, String from, int inYear, int known) {
    @Nullable Boolean[] all = new Boolean[FLAGS.size()];
    int left = known;
    for (int i = all.length - 1; i >= 0; i--) {
      all[i] = flag(left % 3);
      left /= 3;
    }
    return new UseKind(
        of,
        inYear,
        "",
        from,
        what,
        all[0],
        all[1],
        all[2],
        treaty,
        all[3],
        UseRow.Resource.of(all[4], all[5], all[6], all[7]));
  }

  /** Whether each word is one of its column, and a treaty was in force. */
  private boolean isValid(Word of, Word what, Word treaty, Word from, long inYear) {
    return UseRow.PURPOSES.contains(of.text())
        && (what.text().isEmpty() || UseRow.MATERIALS.contains(what.text()))
        && (treaty.text().isEmpty() || UseRow.INSTRUMENTS.contains(treaty.text()))
        && (from.text().isEmpty() || databases.contains(from.text()))
        && !(treaty.text().equals(UseReader.BBNJ) && inYear < UseReader.BBNJ_IN_FORCE);
  }

  private @Nullable Word word(RowBytes row, int cell) {
    return isEmpty(row, cell) ? NO_WORD : words.word(row, cell);
  }

  private UseRow.@Nullable Sample sample(RowBytes row) {
    int wasTaken = flag(row, access);
    int covers = flag(row, contract);
    CountryCode country = isEmpty(row, sampled) ? null : countries.word(row, sampled);
    boolean isOdd = country == null && !isEmpty(row, sampled);
    if (wasTaken == ODD || covers == ODD || isOdd) {
      return null;
    }
    if (country == null) {
      return UseRow.Sample.of(flag(wasTaken), null, flag(covers));
    }
    UseRow.Sample[] some = samples.computeIfAbsent(country, first -> new UseRow.Sample[9]);
    int number = 3 * wasTaken + covers;
    if (some[number] == null) {
      some[number] = UseRow.Sample.of(flag(wasTaken), country, flag(covers));
    }
    return some[number];
  }

  private @Nullable Map<CountryCode, Integer> holders(RowBytes row) {
    return isEmpty(row, holding) ? Map.of() : holders.word(row, holding);
  }

  @Override
  public void left() {
    areAll = false;
  }

  @Override
  public Read end() {
    return new Read(uses.size() == 0 ? null : uses.block(), areAll);
  }
}

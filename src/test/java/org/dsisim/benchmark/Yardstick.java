package org.dsisim.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code cali-fund:iusaf} takes when nothing stands between a table and its totals: users are
 * read byte by byte, what they owe is computed in {@code long} cents, and neither rules nor
 * parameters can be changed. The program is held against it twice: its totals must be the same to
 * the cent, and its time is measured in multiples of this one's.
 *
 * <p>It knows the shipped rules and their values by heart and uses no class of the program. The
 * rows of a user have to stand together, no name may go over two lines, and amounts have at most
 * two decimals.
 *
 * <p>Run alone: {@code Yardstick HOME TABLE [--out DIR]}, where TABLE is a table of users or the
 * folder of a scenario, and DIR receives what each payer owes and the flows of the fund.
 */
public final class Yardstick {

  private static final List<String> SECTORS =
      List.of(
          "pharmaceuticals",
          "nutraceuticals",
          "cosmetics",
          "animal-and-plant-breeding",
          "biotechnology",
          "laboratory-equipment",
          "dsi-information-services");
  private static final List<String> EXEMPT_TYPES =
      List.of("academic", "public-research", "public-database");

  private static final long ASSETS_THRESHOLD = 20_000_000_00L;
  private static final long SALES_THRESHOLD = 50_000_000_00L;
  private static final long PROFIT_THRESHOLD = 5_000_000_00L;
  private static final int THRESHOLDS_TO_EXCEED = 2;
  private static final int YEARS_AVERAGED = 3;

  /** One per cent of profit and one per mille of sales, in thousandths of a cent. */
  private static final long PROFIT_RATE = 10;

  private static final long SALES_RATE = 1;

  private static final long UNKNOWN = Long.MIN_VALUE;

  /**
   * What comes out in a year. Amounts are in cents.
   *
   * @param users that have an account in the year
   * @param owing those of them that owe something
   * @param owed by all of them
   * @param expected after uptake
   * @param owedBySector of the listed sectors
   * @param administration what running the fund takes
   * @param parties what each eligible Party receives, by its ISO code
   */
  public record Year(
      int year,
      long users,
      long owing,
      long owed,
      long expected,
      SortedMap<String, Long> owedBySector,
      long administration,
      SortedMap<String, Long> parties) {

    /** What the fund shares out. */
    public long net() {
      return expected - administration;
    }
  }

  /** A year while users are read. */
  private static final class Sums {
    private final long[] owedBySector = new long[SECTORS.size()];
    private long users;
    private long owing;
    private long owed;
    private long expected;
  }

  /** One row of the user at hand. */
  private static final class Account {
    private int year;
    private long assets;
    private long sales;
    private long profit;
    private boolean showsNoUse;
  }

  private final Path reference;
  private final Path table;
  private final Map<String, BigDecimal> assumptions;
  private final long uptake;
  private final long uptakeOf;
  private final SortedMap<Integer, Sums> years = new TreeMap<>();
  private final List<Account> accounts = new ArrayList<>();
  private final ByteTable.Writer payers;
  private final ByteTable.Writer flows;
  private byte[] id = {};
  private byte[] about = {};
  private int count;
  private int sector;
  private boolean exempt;

  private Yardstick(Path home, Path users, ByteTable.Writer payers, ByteTable.Writer flows)
      throws IOException {
    this.reference = home.resolve("scenarios").resolve("reference");
    this.payers = payers;
    this.flows = flows;
    boolean folder = Files.isDirectory(users);
    table = folder ? users.resolve("users.csv") : users;
    assumptions = assumptions((folder ? users : reference).resolve("assumptions.csv"));
    BigDecimal share = assumption("uptake").stripTrailingZeros();
    int decimals = Math.max(0, share.scale());
    uptake = share.movePointRight(decimals).longValueExact();
    uptakeOf = BigDecimal.TEN.pow(decimals).longValueExact();
  }

  /**
   * Reads a table and computes every year in it.
   *
   * @param home the program's, for countries and assumptions
   * @param users a table of users, or the folder of a scenario
   * @return a year each, the earliest first
   */
  public static List<Year> measure(Path home, Path users) throws IOException {
    return new Yardstick(home, users, ByteTable.Writer.none(), ByteTable.Writer.none()).measure();
  }

  /** Prints the totals of each year. */
  public static void main(String[] words) throws IOException {
    boolean writes = words.length == 4 && words[2].equals("--out");
    if (words.length != 2 && !writes) {
      System.err.println("usage: Yardstick HOME TABLE [--out DIR]");
      System.exit(2);
    }
    Path home = Path.of(words[0]);
    Path users = Path.of(words[1]);
    if (writes) {
      Path folder = Files.createDirectories(Path.of(words[3]));
      try (ByteTable.Writer payers = ByteTable.Writer.to(folder.resolve("payers.csv"));
          ByteTable.Writer flows = ByteTable.Writer.to(folder.resolve("flows.csv"))) {
        print(new Yardstick(home, users, payers, flows).measure(), System.out);
      }
    } else {
      print(measure(home, users), System.out);
    }
  }

  private static void print(List<Year> years, PrintStream out) {
    for (Year year : years) {
      out.println("year," + year.year());
      out.println("users," + year.users());
      out.println("payers_owing," + year.owing());
      out.println("owed," + dollars(year.owed()));
      out.println("expected," + dollars(year.expected()));
      out.println("administration," + dollars(year.administration()));
      out.println("to_share," + dollars(year.net()));
      year.owedBySector()
          .forEach(
              (name, owed) ->
                  out.println("owed_sector_" + name.replace('-', '_') + "," + dollars(owed)));
      year.parties().forEach((code, amount) -> out.println(code + "," + dollars(amount)));
    }
  }

  private static String dollars(long cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }

  private List<Year> measure() throws IOException {
    payers.line("year,payer,name,sector,home,liable,owed_usd,expected_usd,basis,rule,reference");
    flows.line("year,from_kind,from,to_kind,to,kind,amount_usd,rule,reference");
    readUsers();
    List<Year> all = new ArrayList<>();
    for (Map.Entry<Integer, Sums> one : years.entrySet()) {
      all.add(year(one.getKey(), one.getValue()));
    }
    return all;
  }

  // What users owe

  private void readUsers() throws IOException {
    try (ByteTable rows = new ByteTable(table)) {
      int idAt = rows.column("id");
      int nameAt = rows.column("name");
      int typeAt = rows.column("type");
      int sectorAt = rows.column("sector");
      int homeAt = rows.column("home");
      int yearAt = rows.column("year");
      int assetsAt = rows.column("assets_usd");
      int salesAt = rows.column("sales_usd");
      int profitAt = rows.column("profit_usd");
      int attributionAt = rows.column("dsi_attribution");
      while (rows.next()) {
        if (!rows.is(idAt, id)) {
          settle();
          id = rows.bytes(idAt, idAt);
          about = payers.writes() ? about(rows, idAt, nameAt, sectorAt, homeAt) : about;
          sector = rows.oneOf(sectorAt, LISTED);
          exempt = rows.oneOf(typeAt, EXEMPT) >= 0;
        }
        Account account = account();
        account.year = Math.toIntExact(rows.number(yearAt, 0, UNKNOWN));
        account.assets = rows.number(assetsAt, 2, UNKNOWN);
        account.sales = rows.number(salesAt, 2, UNKNOWN);
        account.profit = rows.number(profitAt, 2, UNKNOWN);
        account.showsNoUse = rows.isZero(attributionAt);
      }
      settle();
    }
  }

  private static final byte[][] LISTED = bytes(SECTORS);
  private static final byte[][] EXEMPT = bytes(EXEMPT_TYPES);

  private static byte[][] bytes(List<String> words) {
    return words.stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
  }

  private static byte[] about(ByteTable rows, int id, int name, int sector, int home) {
    boolean together = name == id + 1 && home == sector + 1;
    if (!together) {
      throw new IllegalArgumentException("The columns do not stand in the order of the shipped.");
    }
    byte[] front = rows.bytes(id, name);
    byte[] back = rows.bytes(sector, home);
    byte[] both = Arrays.copyOf(front, front.length + 1 + back.length);
    both[front.length] = ',';
    System.arraycopy(back, 0, both, front.length + 1, back.length);
    return both;
  }

  /** The next free account of the user at hand; those of the user before are used again. */
  private Account account() {
    if (count == accounts.size()) {
      accounts.add(new Account());
    }
    return accounts.get(count++);
  }

  private void settle() throws IOException {
    for (int i = 0; i < count; i++) {
      settle(accounts.get(i));
    }
    count = 0;
  }

  private void settle(Account assessed) throws IOException {
    Sums sums = years.computeIfAbsent(assessed.year, year -> new Sums());
    sums.users++;
    boolean asked = sector >= 0 && !exempt && !assessed.showsNoUse;
    int exceeded = 0;
    int unknown = 0;
    if (asked) {
      int assets = standing(assessed.year, 0, ASSETS_THRESHOLD);
      int sales = standing(assessed.year, 1, SALES_THRESHOLD);
      int profit = standing(assessed.year, 2, PROFIT_THRESHOLD);
      exceeded = (assets > 0 ? 1 : 0) + (sales > 0 ? 1 : 0) + (profit > 0 ? 1 : 0);
      unknown = (assets < 0 ? 1 : 0) + (sales < 0 ? 1 : 0) + (profit < 0 ? 1 : 0);
    }
    boolean liable = asked && exceeded >= THRESHOLDS_TO_EXCEED;
    long owed = 0;
    long expected = 0;
    String basis = "";
    if (liable && assessed.sales != UNKNOWN && assessed.profit != UNKNOWN) {
      // Both in thousandths of a cent, of which nothing is lost before the one rounding.
      long ofProfit = Math.multiplyExact(Math.max(0, assessed.profit), PROFIT_RATE);
      long ofSales = Math.multiplyExact(Math.max(0, assessed.sales), SALES_RATE);
      basis = ofProfit <= ofSales ? "profit" : "sales";
      long exact = Math.min(ofProfit, ofSales);
      owed = halfEven(exact, 1000);
      expected = halfEven(Math.multiplyExact(exact, uptake), 1000 * uptakeOf);
      sums.owed += owed;
      sums.expected += expected;
      sums.owedBySector[sector] += owed;
      sums.owing += owed > 0 ? 1 : 0;
    }
    if (payers.writes()) {
      String word =
          liable
              ? "yes"
              : sector >= 0 && exempt
                  ? "exempt"
                  : exceeded + unknown >= THRESHOLDS_TO_EXCEED ? "undecided" : "no";
      write(assessed, word, owed, expected, basis);
    }
  }

  /** 1: the average of the years known exceeds the threshold; 0: it does not; -1: none is known. */
  private int standing(int year, int figure, long threshold) {
    long sum = 0;
    int known = 0;
    for (int i = 0; i < count; i++) {
      Account one = accounts.get(i);
      if (one.year <= year && one.year > year - YEARS_AVERAGED) {
        long value = figure == 0 ? one.assets : figure == 1 ? one.sales : one.profit;
        if (value != UNKNOWN) {
          // A loss is no profit in its year.
          sum += figure == 2 ? Math.max(0, value) : value;
          known++;
        }
      }
    }
    return known == 0 ? -1 : sum > threshold * known ? 1 : 0;
  }

  /** A quotient of what is not negative, rounded to the nearest, from the middle to the even. */
  private static long halfEven(long dividend, long divisor) {
    long quotient = dividend / divisor;
    long twice = 2 * (dividend - quotient * divisor);
    boolean up = twice > divisor || (twice == divisor && (quotient & 1) == 1);
    return up ? quotient + 1 : quotient;
  }

  private static final byte[] RULE =
      (",An entity of a listed sector that is known to exceed enough thresholds owes the"
              + " contribution;The contribution is the lower of a share of profit and a share of"
              + " revenue,CBD/COP/DEC/16/2 annex para 3 and enclosure I;CBD/COP/DEC/16/2 annex para"
              + " 3\n")
          .getBytes(StandardCharsets.UTF_8);

  private void write(Account account, String liable, long owed, long expected, String basis)
      throws IOException {
    boolean told = !liable.equals("undecided") && !(liable.equals("yes") && basis.isEmpty());
    payers.number(account.year).text(",").text(about).text(",").text(liable).text(",");
    if (told) {
      payers.cents(owed).text(",").cents(expected).text(",");
    } else {
      payers.text(",,");
    }
    if (!liable.equals("yes")) {
      payers.text(",,\n");
      return;
    }
    payers.text(told ? basis : unknown(account)).text(RULE);
    if (expected > 0) {
      flows.number(account.year).text(",user,").text(id).text(",fund,fund,contribution,");
      flows.cents(expected).text(RULE);
    }
  }

  private static String unknown(Account account) {
    return account.profit != UNKNOWN
        ? "sales unknown"
        : account.sales != UNKNOWN ? "profit unknown" : "sales unknown;profit unknown";
  }

  // What the fund shares out

  private Year year(int year, Sums sums) throws IOException {
    SortedMap<String, Long> bySector = new TreeMap<>();
    for (int i = 0; i < SECTORS.size(); i++) {
      bySector.put(SECTORS.get(i), sums.owedBySector[i]);
    }
    long wanted =
        BigDecimal.valueOf(sums.expected)
            .multiply(assumption("administration_share"))
            .add(assumption("administration_fixed_usd").movePointRight(2))
            .setScale(0, RoundingMode.HALF_EVEN)
            .longValueExact();
    long administration = Math.min(wanted, sums.expected);
    SortedMap<String, Long> parties =
        YardstickFund.shared(sums.expected - administration, reference);
    for (Map.Entry<String, Long> party : parties.entrySet()) {
      flows.number(year).text(",fund,fund,party,").text(party.getKey()).text(",allocation,");
      flows.cents(party.getValue()).text(RULE);
    }
    return new Year(
        year, sums.users, sums.owing, sums.owed, sums.expected, bySector, administration, parties);
  }

  // What is assumed

  private BigDecimal assumption(String name) {
    BigDecimal value = assumptions.get(name);
    if (value == null) {
      throw new IllegalArgumentException("Nothing is assumed of " + name + ".");
    }
    return value;
  }

  private static Map<String, BigDecimal> assumptions(Path file) throws IOException {
    Map<String, BigDecimal> values = new TreeMap<>();
    try (ByteTable rows = new ByteTable(file)) {
      while (rows.next()) {
        String unit = rows.text(rows.column("unit"));
        if (unit.equals("share") || unit.equals("USD")) {
          values.put(
              rows.text(rows.column("name")), new BigDecimal(rows.text(rows.column("value"))));
        }
      }
    }
    return values;
  }
}

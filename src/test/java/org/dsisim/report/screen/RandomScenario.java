package org.dsisim.report.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import org.dsisim.Shipped;
import org.dsisim.model.world.Sector;
import org.dsisim.model.world.user.User;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.table.PartLimits;

/**
 * Users with gaps in their accounts and uses with gaps in their rows, made by chance: what a
 * scenario's two tables hold, to be written in any order and read again.
 */
public record RandomScenario(List<String> users, List<String> uses) {

  private static final String USERS =
      "id,name,type,sector,home,year,assets_usd,sales_usd,profit_usd,employees,rnd_usd,"
          + "sequencing_spend_usd,data_volume_tb,dsi_attribution,already_paid_usd";

  private static final String USES =
      "id,user,purpose,year,description,database,material,human,sequences,origins,tagged_share,"
          + "physical_access,sample_country,contract_covers_dsi,product_sales_usd,patented,"
          + "open_for_research,instrument,tk_holders,emergency";

  private static final List<String> CODES =
      List.of("BRA", "CHE", "CHN", "FJI", "GHA", "IND", "KEN", "MDG", "NPL", "PER", "TUV", "USA");

  /** The later half of them, and nobody knows where. */
  private static final List<String> OTHERS =
      List.of("KEN", "MDG", "NPL", "PER", "TUV", "USA", "UNKNOWN");

  /** A scenario, always the same for the same seed. */
  public static RandomScenario of(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> users = new ArrayList<>();
    List<String> uses = new ArrayList<>();
    int count = 4 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      String id = "u" + i;
      String who =
          String.join(
              ",",
              id,
              "User " + i,
              one(User.TYPES, random),
              one(Sector.WORDS, random),
              one(CODES, random));
      for (int year = 2022; year <= 2024; year++) {
        if (year == 2024 || random.nextInt(3) > 0) {
          users.add(who + "," + year + account(random));
        }
      }
      for (int use = random.nextInt(4); use > 0; use--) {
        uses.add("use" + uses.size() + "," + id + use(random));
      }
    }
    return new RandomScenario(users, uses);
  }

  private static String account(SplittableRandom random) {
    StringJoiner cells = new StringJoiner(",", ",", "");
    cells.add(amount(random, 60_000_000));
    cells.add(amount(random, 150_000_000));
    String profit = amount(random, 15_000_000);
    cells.add(random.nextInt(4) == 0 && !profit.isEmpty() ? "-" + profit : profit);
    cells.add(whole(random, 20_000));
    cells.add(amount(random, 5_000_000));
    cells.add(amount(random, 1_000_000));
    cells.add(whole(random, 900));
    cells.add(maybe(random, "0." + random.nextInt(1000)));
    cells.add(amount(random, 10_000));
    return cells.toString();
  }

  private static String use(SplittableRandom random) {
    StringJoiner cells = new StringJoiner(",", ",", "");
    cells.add(random.nextInt(3) == 0 ? "research" : "commercial");
    cells.add(random.nextInt(8) == 0 ? "2023" : "2024");
    cells.add("");
    cells.add(maybe(random, one(List.of("ena", "genbank", "ddbj", "private"), random)));
    cells.add(one(List.of("dna", "dna", "rna", "protein"), random));
    cells.add(random.nextInt(8) == 0 ? "true" : "false");
    if (random.nextInt(3) == 0) {
      cells.add(whole(random, 500));
      cells.add(one(CODES.subList(0, 6), random) + ":0.35|" + one(OTHERS, random) + ":0.65");
    } else {
      counts(cells, random);
    }
    cells.add(maybe(random, "0." + random.nextInt(1000)));
    cells.add(flag(random));
    // A sample and its contract come together or not at all.
    boolean sample = random.nextInt(4) == 0;
    cells.add(sample ? one(CODES, random) : "");
    cells.add(sample ? "true" : flag(random));
    cells.add(amount(random, 20_000_000));
    cells.add(flag(random));
    cells.add(flag(random));
    cells.add(random.nextInt(8) == 0 ? "plant-treaty" : "");
    boolean holders = random.nextInt(3) == 0;
    cells.add(holders ? one(CODES, random) + ":" + (1 + random.nextInt(3)) : "");
    cells.add(random.nextInt(8) == 0 ? "true" : "false");
    return cells.toString();
  }

  /** Origins as counts, which sum to the sequences. */
  private static void counts(StringJoiner cells, SplittableRandom random) {
    List<String> origins = new ArrayList<>();
    int sum = 0;
    for (String code : CODES) {
      if (random.nextInt(5) == 0) {
        int count = 1 + random.nextInt(9);
        origins.add(code + ":" + count);
        sum += count;
      }
    }
    if (origins.isEmpty() || random.nextInt(3) == 0) {
      int count = 1 + random.nextInt(9);
      origins.add("UNKNOWN:" + count);
      sum += count;
    }
    cells.add(maybe(random, String.valueOf(sum)));
    cells.add(String.join("|", origins));
  }

  private static String one(List<String> words, SplittableRandom random) {
    return words.get(random.nextInt(words.size()));
  }

  /** Dollars and cents; nothing once in six times. */
  private static String amount(SplittableRandom random, int most) {
    return maybe(random, random.nextInt(most) + "." + (10 + random.nextInt(90)));
  }

  private static String whole(SplittableRandom random, int most) {
    return maybe(random, String.valueOf(1 + random.nextInt(most)));
  }

  private static String flag(SplittableRandom random) {
    return maybe(random, String.valueOf(random.nextBoolean()));
  }

  private static String maybe(SplittableRandom random, String cell) {
    return random.nextInt(6) == 0 ? "" : cell;
  }

  /** The same rows in another order. */
  public RandomScenario shuffled(int seed) {
    List<String> otherUsers = new ArrayList<>(users);
    List<String> otherUses = new ArrayList<>(uses);
    Collections.shuffle(otherUsers, new Random(seed));
    Collections.shuffle(otherUses, new Random(seed));
    return new RandomScenario(otherUsers, otherUses);
  }

  /** The scenario without a user and its uses. */
  public RandomScenario without(String user) {
    return new RandomScenario(
        users.stream().filter(row -> !row.startsWith(user + ",")).toList(),
        uses.stream().filter(row -> !row.contains("," + user + ",")).toList());
  }

  /**
   * Writes the scenario and reads it; it assumes what the workshop scenario does but in one row.
   */
  public ScenarioFolder writtenTo(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("users.csv"), table(USERS, users));
      Files.writeString(folder.resolve("uses.csv"), table(USES, uses));
      Path workshop = Path.of("scenarios", "workshop").toAbsolutePath();
      String assumptions = Files.readString(workshop.resolve("assumptions.csv"));
      // Few permits are enough to give a use up, so that some are.
      String impatient =
          assumptions.replace("before_dropped,0.2,share", "before_dropped,0.01,share");
      assertThat(impatient).isNotEqualTo(assumptions);
      Files.writeString(folder.resolve("assumptions.csv"), impatient);
      Files.writeString(
          folder.resolve("scenario.yaml"),
          """
          title: Made by chance
          description: Made by chance.
          illustrative: true
          years: [2024]
          price_year: 2024
          basis: nominal
          sources:
            - title: Chance
              publisher: nobody
              licence: Apache-2.0
              attribution: None needed.
              note: Made by chance.
          caveats: [Made by chance.]
          """);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    ScenarioFolder read =
        Shipped.clean(
            problems ->
                ScenarioFolder.read(
                    "chance", folder, "chance", Shipped.reference(), PartLimits.usual(), problems));
    assertThat(read.scenario().uses().rows()).hasSize(uses.size());
    return read;
  }

  private static String table(String header, List<String> rows) {
    return header + "\n" + String.join("\n", rows) + "\n";
  }
}

package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** So many users and uses that their rows are put in order outside memory give the same files. */
class LargeTablesInAnyOrderTest {

  private static final int USERS = 50_100;
  private static final int USES = 50_200;

  @TempDir private Path folder;

  @Test
  void filesOfARunDoNotDependOnTheOrderOfRows() throws IOException {
    List<String> users = users();
    List<String> uses = uses();
    Map<String, String> inOrder = run("in-order", users, uses);
    Collections.shuffle(users, new Random(11));
    Collections.shuffle(uses, new Random(12));
    assertThat(inOrder).containsKeys("run.json", "flows.csv", "payers.csv", "burdens.csv");
    Map<String, String> shuffled = run("shuffled", users, uses);
    assertThat(shuffled.keySet()).isEqualTo(inOrder.keySet());
    // Whole files would be much to show.
    shuffled.forEach((file, text) -> assertThat(text.equals(inOrder.get(file))).as(file).isTrue());
    assertThat(Program.ofShipped().run("check", folder.resolve("shuffled/mine").toString()).err())
        .contains("users.csv:")
        .contains("uses.csv:")
        .contains("They were put in order in a temporary file");
  }

  /** The files of a run, by their names; fingerprints of tables are those of other files. */
  private Map<String, String> run(String name, List<String> users, List<String> uses)
      throws IOException {
    Path scenario = Files.createDirectories(folder.resolve(name).resolve("mine"));
    write(
        scenario.resolve("users.csv"), "id,name,type,sector,home,year,sales_usd,profit_usd", users);
    write(
        scenario.resolve("uses.csv"),
        "id,user,purpose,year,sequences,origins,product_sales_usd",
        uses);
    Files.copy(
        Path.of("scenarios/use-portfolio/assumptions.csv"), scenario.resolve("assumptions.csv"));
    Path out = folder.resolve(name).resolve("out");
    Program.Ended ended =
        Program.ofShipped()
            .run(
                "run",
                scenario.toString(),
                "-o",
                "cali-fund:iusaf,bilateral-contracts",
                "--out",
                out.toString());
    assertThat(ended.code()).as(ended.err()).isZero();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> written = Files.list(out)) {
      for (Path file : written.toList()) {
        String text =
            Files.readString(file)
                .lines()
                .filter(line -> !line.contains("\"sha256\""))
                .collect(Collectors.joining("\n"));
        files.put(file.getFileName().toString(), text.replace(name + "/mine", "mine"));
      }
    }
    return files;
  }

  private static void write(Path file, String header, List<String> rows) throws IOException {
    Files.writeString(file, header + "\n" + String.join("\n", rows) + "\n");
  }

  private static List<String> users() {
    List<String> users = new ArrayList<>();
    for (int i = 0; i < USERS; i++) {
      users.add(
          "u%06d,U %s,company,%s,%s,2024,%s,%s"
              .formatted(
                  i,
                  i,
                  i % 3 == 0 ? "biotechnology" : "cosmetics",
                  List.of("KEN", "FRA", "USA", "BRA").get(i % 4),
                  i % 11 == 0 ? "" : 30_000L * i + ".25",
                  i % 7 == 0 ? "" : 1_000L * i));
    }
    return users;
  }

  private static List<String> uses() {
    List<String> uses = new ArrayList<>();
    for (int i = 0; i < USES; i++) {
      uses.add(
          "use-%06d,u%06d,commercial,2024,%s,%s,%s"
              .formatted(
                  i,
                  i * 7L % USERS,
                  3,
                  i % 5 == 0 ? "" : "KEN:1|BRA:2",
                  i % 13 == 0 ? "" : 10 * i));
    }
    return uses;
  }
}

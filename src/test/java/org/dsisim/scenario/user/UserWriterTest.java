package org.dsisim.scenario.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dsisim.Shipped;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.table.PartLimits;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users that are written are those that were read. */
class UserWriterTest {

  @TempDir Path folder;

  @Test
  void theRealTableComesOutAsItWasRead() throws IOException {
    StringBuilder written = new StringBuilder();
    UserWriter writer = new UserWriter(written);
    Shipped.scenario("rd-leaders-2024").users().forEach(writer::write);
    assertThat(written)
        .hasToString(Files.readString(Path.of("scenarios/rd-leaders-2024/users.csv")));
  }

  @Test
  void everyKindOfFigureIsWrittenPlainlyAndAnUnknownOneIsEmpty() {
    Figures figures =
        Figures.of(
            Map.of(
                AssessmentBase.ASSETS, Fraction.ZERO,
                AssessmentBase.SALES, Fraction.of(123_450),
                AssessmentBase.PROFIT, Fraction.of(-100),
                AssessmentBase.EMPLOYEES, Fraction.of(7),
                AssessmentBase.DATA_VOLUME, Fraction.of(5, 8),
                AssessmentBase.ALREADY_PAID, Fraction.of(1)));
    Place place = Place.ofFile("users.csv");
    User user =
        new User(
            "a-b",
            "A, \"B\"",
            "ngo",
            "cosmetics",
            new CountryCode("KEN"),
            List.of(
                new Account(2023, Figures.UNKNOWN, null, place),
                new Account(2024, figures, Fraction.of(1, 4), place)));
    StringBuilder written = new StringBuilder();
    new UserWriter(written).write(user);
    assertThat(written.toString().lines().skip(1))
        .containsExactly(
            "a-b,\"A, \"\"B\"\"\",ngo,cosmetics,KEN,2023,,,,,,,,,",
            "a-b,\"A, \"\"B\"\"\",ngo,cosmetics,KEN,2024,0,1234.5,-1,7,,,0.625,0.25,0.01");
  }

  @Test
  void whatATableSaysBesideFiguresIsWrittenWhereItIsAskedFor() {
    User user =
        new User(
            "a",
            "A",
            "company",
            "cosmetics",
            new CountryCode("KEN"),
            List.of(
                said(2022, new Particulars(true, "")),
                said(2023, new Particulars(false, "g")),
                said(
                    2024,
                    new Particulars(null, "g", "artificial-intelligence", Fraction.of(1, 4)))));
    StringBuilder written = new StringBuilder();
    new UserWriter(written, UserWriter.saidOf(List.of(user))).write(user);
    assertThat(written.toString().lines())
        .containsExactly(
            String.join(",", UserReader.REQUIRED) + "," + String.join(",", UserReader.OPTIONAL),
            "a,A,company,cosmetics,KEN,2022,,,,,,,,,,yes,,,",
            "a,A,company,cosmetics,KEN,2023,,,,,,,,,,no,g,,",
            "a,A,company,cosmetics,KEN,2024,,,,,,,,,,,g,artificial-intelligence,0.25");
  }

  private static Account said(int year, Particulars particulars) {
    return new Account(year, Figures.UNKNOWN, null, "users.csv", 2, OwnValues.NONE, particulars);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    for (String id : List.of("workshop", "use-portfolio")) {
      List<User> users = Shipped.scenario(id).users();
      StringBuilder written = new StringBuilder();
      UserWriter writer = new UserWriter(written);
      users.forEach(writer::write);
      Path copy = Files.createDirectory(folder.resolve(id));
      for (Path file : files(Path.of("scenarios", id))) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
      Files.writeString(copy.resolve("users.csv"), written);
      Problems problems = new Problems();
      ScenarioFolder read =
          ScenarioFolder.read(id, copy, id, Shipped.reference(), PartLimits.usual(), problems);
      assertThat(problems.hasErrors()).as(problems.all().toString()).isFalse();
      List<User> again = Objects.requireNonNull(read).scenario().users();
      assertThat(again).map(User::id).isEqualTo(users.stream().map(User::id).toList());
      for (int i = 0; i < users.size(); i++) {
        assertThat(facts(again.get(i))).isEqualTo(facts(users.get(i)));
      }
    }
  }

  private static List<Path> files(Path scenario) throws IOException {
    try (Stream<Path> files = Files.list(scenario)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith("users.csv"))
          .toList();
    }
  }

  private static List<Object> facts(User user) {
    List<Object> facts = new ArrayList<>();
    facts.addAll(List.of(user.name(), user.type(), user.sector(), user.home()));
    for (Account account : user.accounts()) {
      facts.add(account.year());
      facts.add(String.valueOf(account.attribution()));
      for (AssessmentBase base : account.figures().known()) {
        facts.add(base + " " + account.figures().of(base));
      }
    }
    return facts;
  }
}

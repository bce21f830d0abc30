package org.dsisim.scenario.population;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.user.User;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.scenario.use.UseReader;
import org.dsisim.scenario.user.UserReader;
import org.dsisim.scenario.user.UserWriter;
import org.dsisim.table.writing.TableWriter;
import org.jspecify.annotations.Nullable;

/** A head with what is to be drawn beside it: writes the folder of a scenario. */
public final class Population {

  /** After so many users whoever waits is told. */
  private static final int TOLD_EVERY = 100_000;

  private final Plan plan;
  private final ScenarioFolder head;
  private final ScenarioFolder assumptions;
  private final SyntheticUsers users;

  /** Is told how many users have been written, and can end it with an exception. */
  public interface Watcher {
    /** So many are written. */
    void written(int users);
  }

  /**
   * What was written.
   *
   * @param real the users of the head
   * @param synthetic those that were drawn
   * @param uses how many synthetic uses
   */
  public record Written(PopulationCount real, PopulationCount synthetic, int uses) {}

  /**
   * A population that is still to be drawn.
   *
   * @param head whose users are kept
   * @param assumptions whose assumptions are taken, often the head
   */
  public Population(Plan plan, ScenarioFolder head, ScenarioFolder assumptions) {
    this.plan = plan;
    this.head = head;
    this.assumptions = assumptions;
    this.users = new SyntheticUsers(plan, head.scenario().users(), head.scenario().countries());
  }

  /** Reports what keeps it from being drawn. */
  public void check(Problems problems) {
    Scenario scenario = head.scenario();
    int real = scenario.users().size();
    if (plan.users() <= real) {
      problems.error(
          Place.ofCommandLine("--users"),
          Message.of(
              "population.too-few", "users", plan.users(), "head", plan.head(), "real", real));
    }
    Place at = Place.ofFile(head.shownAs());
    scenario.users().stream()
        .filter(user -> user.id().startsWith(SyntheticUsers.PREFIX))
        .findFirst()
        .ifPresent(
            user ->
                problems.error(
                    at,
                    Message.of(
                        "population.head-is-synthetic",
                        "user",
                        user.id(),
                        "prefix",
                        SyntheticUsers.PREFIX)));
    if (users.models().isEmpty()) {
      problems.error(
          at,
          Message.of(
              "population.no-models",
              "year",
              plan.lastYear(),
              "least",
              String.valueOf(Model.LEAST_SALES)));
    }
    if (users.homes().size() == 0) {
      problems.error(at, Message.of("population.no-homes"));
    }
    if (plan.uses() > 0 && scenario.uses().isThere()) {
      problems.error(
          Place.ofCommandLine("--uses"),
          Message.of("population.has-uses", "head", plan.head()),
          Message.of("population.has-uses.maybe"));
    }
  }

  /**
   * Writes the files of the scenario into an empty folder, each row as it is drawn.
   *
   * @param thresholds beside which users are counted; null for none
   */
  public Written write(Path folder, @Nullable CountedThresholds thresholds, Watcher watcher)
      throws IOException {
    copy(assumptions, ScenarioFolder.ASSUMPTIONS, folder);
    copy(head, ScenarioFolder.COUNTRIES, folder);
    copy(head, ScenarioFolder.COOPERATION, folder);
    copy(head, ScenarioFolder.USES, folder);
    List<User> real = head.scenario().users();
    Files.writeString(
        folder.resolve(ScenarioFolder.SHEET),
        new PopulationSheet(plan, head.sheet(), real.size())
            .document(Files.readString(head.path().resolve(ScenarioFolder.SHEET)), users));
    PopulationCount ofHead = new PopulationCount(plan.lastYear(), thresholds);
    PopulationCount drawn = new PopulationCount(plan.lastYear(), thresholds);
    int synthetic = plan.users() - real.size();
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(ScenarioFolder.USERS))) {
      UserWriter writer = new UserWriter(out, particulars(real));
      for (User user : real) {
        writer.write(user);
        ofHead.add(user);
      }
      for (int number = 1; number <= synthetic; number++) {
        User user = users.user(number);
        writer.write(user);
        drawn.add(user);
        if (number % TOLD_EVERY == 0) {
          watcher.written(number);
        }
      }
    }
    if (plan.uses() > 0) {
      writeUses(folder.resolve(ScenarioFolder.USES), synthetic, watcher);
    }
    return new Written(ofHead, drawn, plan.uses());
  }

  /** Columns beside figures: what is said of real users, and what groups are seen by. */
  private Set<String> particulars(List<User> real) {
    Set<String> columns = new TreeSet<>(UserWriter.saidOf(real));
    if (plan.parents() > 0) {
      columns.add(UserReader.DSI_USER);
      columns.add(UserReader.GROUP);
    }
    return columns;
  }

  private static void copy(ScenarioFolder from, String table, Path folder) throws IOException {
    Path file = from.path().resolve(table);
    if (Files.exists(file)) {
      Files.copy(file, folder.resolve(table));
    }
  }

  private void writeUses(Path file, int synthetic, Watcher watcher) throws IOException {
    Scenario scenario = head.scenario();
    SyntheticUses uses =
        new SyntheticUses(
            plan,
            users,
            synthetic,
            scenario.databases().keySet().stream().sorted().toList(),
            scenario.countries());
    List<String> columns = new ArrayList<>(UseReader.REQUIRED);
    columns.addAll(UseReader.OPTIONAL);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      TableWriter table = new TableWriter(out, columns);
      for (int number = 1; number <= plan.uses(); number++) {
        Map<String, String> cells = uses.use(number);
        List<@Nullable String> row = new ArrayList<>();
        columns.forEach(column -> row.add(cells.get(column)));
        table.row(row);
        if (number % TOLD_EVERY == 0) {
          watcher.written(number);
        }
      }
    }
  }
}

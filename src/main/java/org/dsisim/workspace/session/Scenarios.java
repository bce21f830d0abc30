package org.dsisim.workspace.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.scenario.Reference;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.scenario.ScenarioSheet;
import org.dsisim.scenario.SingleTable;
import org.dsisim.table.PartLimits;
import org.dsisim.workspace.own.OwnScenario;
import org.jspecify.annotations.Nullable;

/** The scenarios at hand: those beside the rules by their ids, and any other by its path. */
public final class Scenarios {

  /** Where a scenario is mostly named: on the command line. */
  private static final Place SCENARIO = Place.ofCommandLine("SCENARIO");

  private final Session session;
  private final PartLimits limits;
  private final Home home;

  /** Those of a session, large tables of which are read within limits. */
  Scenarios(Session session, PartLimits limits) {
    this.session = session;
    this.limits = limits;
    this.home = session.home();
  }

  /** The ids of those beside the rules. */
  public List<String> ids() {
    if (!Files.isDirectory(home.scenarios())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(home.scenarios())) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.equals(Reference.FOLDER) && !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What those beside the rules say of themselves, by id; of one that says nothing right, none. */
  public Map<String, ScenarioSheet> sheets() {
    Map<String, ScenarioSheet> sheets = new LinkedHashMap<>();
    for (String id : ids()) {
      Path folder = home.scenarios().resolve(id);
      ScenarioSheet sheet = ScenarioFolder.sheet(folder, home.shown(folder), new Problems());
      if (sheet != null) {
        sheets.put(id, sheet);
      }
    }
    return Collections.unmodifiableMap(sheets);
  }

  /**
   * One by its id, the path of its folder, or a single table; or one that was given to the page.
   *
   * @return null when it cannot be used; all that is wrong is reported
   */
  public @Nullable ScenarioFolder read(String idOrPath, Problems problems) {
    return read(idOrPath, SCENARIO, problems);
  }

  /**
   * The same.
   *
   * @param named where it was named
   */
  public @Nullable ScenarioFolder read(String idOrPath, Place named, Problems problems) {
    OwnScenario own = session.shelf().own().find(idOrPath);
    if (own != null) {
      return read(own, problems);
    }
    Path path = home.scenarios().resolve(idOrPath);
    if (isPath(idOrPath) || !Files.isDirectory(path)) {
      path = home.from().resolve(idOrPath).normalize();
    }
    boolean single = ScenarioPath.isTable(path);
    if (idOrPath.isBlank() || (!single && !Files.isDirectory(path))) {
      refuse(idOrPath, path, named, problems);
      return null;
    }
    session.progress().doing(Message.of("workspace.reading", "scenario", idOrPath));
    return single ? table(path, problems) : folder(idOrPath, path, problems);
  }

  /** One that was given to the page. */
  private @Nullable ScenarioFolder read(OwnScenario own, Problems problems) {
    return Files.isDirectory(own.path())
        ? folder(String.join(", ", own.files()), own.path(), problems)
        : table(own.path(), problems);
  }

  private @Nullable ScenarioFolder table(Path path, Problems problems) {
    Path defaults = defaultAssumptions();
    Reference tables = session.reference(problems);
    return session
        .shelf()
        .scenario(
            path,
            List.of(path, defaults),
            tables,
            found ->
                new SingleTable(tables, limits, found)
                    .read(path, home.shown(path), defaults, home.shown(defaults)))
        .told(problems);
  }

  private @Nullable ScenarioFolder folder(String idOrPath, Path path, Problems problems) {
    Path name = path.getFileName();
    String id = name == null || name.toString().isEmpty() ? idOrPath : name.toString();
    Reference tables = session.reference(problems);
    return session
        .shelf()
        .scenario(
            path,
            List.of(path),
            tables,
            found -> ScenarioFolder.read(id, path, home.shown(path), tables, limits, found))
        .told(problems);
  }

  /** The assumptions of a single table, which has none of its own. */
  public Path defaultAssumptions() {
    return home.scenarios().resolve(Reference.FOLDER).resolve(ScenarioFolder.ASSUMPTIONS);
  }

  private static boolean isPath(String text) {
    return text.contains("/") || text.contains("\\") || text.equals(".");
  }

  private void refuse(String idOrPath, Path path, Place named, Problems problems) {
    if (ScenarioPath.isOfFile(path)) {
      ScenarioPath.refuse(named, idOrPath, path, problems);
    } else if (isPath(idOrPath)) {
      problems.error(named, Message.of("workspace.no-folder", "folder", idOrPath));
    } else {
      List<String> valid = ids();
      Message near = Nearest.near(idOrPath, valid);
      problems.error(
          named,
          Message.of("workspace.no-scenario", "name", idOrPath),
          near == null ? Message.of("workspace.no-scenario.maybe", "names", valid) : near);
    }
  }
}

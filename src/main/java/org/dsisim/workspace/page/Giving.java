package org.dsisim.workspace.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.report.page.Taken;
import org.dsisim.report.page.asked.Given;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.table.spreadsheet.Workbook;
import org.dsisim.workspace.own.OwnScenario;
import org.dsisim.workspace.rules.ScenarioCheck;
import org.dsisim.workspace.session.ScenarioPath;
import org.dsisim.workspace.session.Session;

/** Takes a scenario that somebody gives to the page, checked as {@code check} does. */
final class Giving {

  private static final Place FILES = Place.ofCommandLine("files");

  /** Far more than the tables of a page hold unpacked; a workbook is read into memory. */
  private static final long MOST_UNPACKED = 64L << 20;

  private static final long MEGABYTE = 1L << 20;

  private final Given given;
  private final Session session;

  Giving(Given given, Session session) {
    this.given = given;
    this.session = session;
  }

  /**
   * Reads it, and keeps it if it can be used.
   *
   * @throws org.dsisim.message.InvalidInput with all that was found, if it cannot be
   */
  Taken result() {
    Problems problems = new Problems();
    OwnScenario taken = OwnScenario.of(given);
    if (Files.isDirectory(taken.path())) {
      expectTables(taken, problems);
    } else if (!ScenarioPath.isTable(taken.path())) {
      ScenarioPath.refuse(FILES, taken.files().get(0), taken.path(), problems);
    }
    taken.files().forEach(name -> expectFits(taken, name, problems));
    problems.throwIfErrors();
    OwnScenario own = session.shelf().own().put(taken);
    try {
      return kept(own, problems);
    } finally {
      // Whatever happened: what could not be read to its end is not kept.
      session.shelf().forgetUnread(own);
    }
  }

  private Taken kept(OwnScenario own, Problems problems) {
    new ScenarioCheck(session, problems).scenario(own.id());
    ScenarioFolder folder = session.scenarios().read(own.id(), new Problems());
    if (folder == null || problems.hasErrors()) {
      throw new InvalidInput(problems.all());
    }
    Map<String, String> forgotten = new LinkedHashMap<>();
    session.shelf().keep(own, folder.sheet()).forEach(one -> forgotten.put(one.id(), one.called()));
    return new Taken(own.id(), folder.sheet(), forgotten, problems.all());
  }

  /** One of several files holds the users; of one that nobody reads it is said. */
  private void expectTables(OwnScenario own, Problems problems) {
    if (!ScenarioFolder.hasUsers(own.path())) {
      problems.error(
          FILES,
          Message.of("workspace.own.no-users", "files", own.files()),
          Nearest.near(ScenarioFolder.USERS, own.files()));
      return;
    }
    for (String name : own.files()) {
      if (!ScenarioFolder.isRead(name)) {
        problems.note(
            Place.ofFile(shown(own, name)),
            Message.of("workspace.own.not-read"),
            Nearest.near(name, ScenarioFolder.TABLES));
      }
    }
  }

  private void expectFits(OwnScenario own, String name, Problems problems) {
    Path file = file(own, name);
    if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
        && !Workbook.unpacksTo(file, MOST_UNPACKED)) {
      problems.error(
          Place.ofFile(shown(own, name)),
          Message.of("workspace.own.blown-up", "most", MOST_UNPACKED / MEGABYTE),
          Message.of("workspace.own.blown-up.maybe"));
    }
  }

  private static Path file(OwnScenario own, String name) {
    return Files.isDirectory(own.path()) ? own.path().resolve(name) : own.path();
  }

  private String shown(OwnScenario own, String name) {
    return session.home().shown(file(own, name));
  }
}

package org.dsisim.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.report.file.RunFiles;
import org.dsisim.workspace.request.BaselineAsked;
import org.dsisim.workspace.request.RunRequest;
import org.dsisim.workspace.request.StudyRequest;
import org.dsisim.workspace.request.UncertaintyRequest;
import org.dsisim.workspace.result.RunResult;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.session.Progress;
import org.dsisim.workspace.session.ShownCountries;
import org.jspecify.annotations.Nullable;

/** A copy of the shipped rules and scenarios, with requests that tests make of it. */
public record Desk(Path home) {

  static final ShownCountries NOTHING_SHOWN = new ShownCountries(false, null, null, "en");

  /** Copies rules, scenarios and proposals into a folder, but for the large population. */
  public static Desk copiedTo(Path folder) {
    Shipped.copyTo(folder);
    return new Desk(folder);
  }

  /** A workspace for many requests. */
  public Workspace workspace() {
    return Workspace.at(new Home(home, home));
  }

  /** A run of options on a scenario, as it is. */
  public static RunRequest run(String scenario, String... options) {
    return run(scenario, null, List.of(), options);
  }

  /** A run in other years and with other values. */
  public static RunRequest run(
      String scenario, @Nullable String years, List<String> settings, String... options) {
    return new RunRequest(
        scenario,
        List.of(options),
        settings,
        years,
        new BaselineAsked(null, false),
        1,
        NOTHING_SHOWN,
        List.of("run", scenario));
  }

  /** Draws of the workshop's Cali Fund. */
  static UncertaintyRequest uncertain(String uncertain, int draws) {
    return new UncertaintyRequest(
        new StudyRequest(
            "workshop", "cali-fund", List.of(), null, 1, NOTHING_SHOWN, List.of("draw")),
        List.of(uncertain),
        List.of(),
        false,
        null,
        draws,
        1,
        false);
  }

  /** What a run came to, as text that says all of it. */
  static String text(RunResult result) {
    RunFiles files = new RunFiles(result.run());
    return files.summary().text()
        + files.flows().text()
        + files.payers().text()
        + files.countries().text();
  }

  /** Puts words in the place of others in a file, which must have them. */
  public void replace(String file, String words, String others) throws IOException {
    Path path = home.resolve(file);
    String text = Files.readString(path);
    if (!text.contains(words)) {
      throw new IllegalArgumentException(file + " does not hold: " + words);
    }
    Files.writeString(path, text.replace(words, others));
  }

  /** Somebody who keeps all that is noted, and never cancels. */
  static final class Listener implements Progress {

    private final List<String> noted = new ArrayList<>();

    List<String> noted() {
      return noted;
    }

    @Override
    public void doing(Message what) {}

    @Override
    public void takesLong(Message what) {}

    @Override
    public void noted(List<Problem> problems) {
      problems.forEach(problem -> noted.add(problem.toString()));
    }
  }
}

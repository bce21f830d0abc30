package org.dsisim.workspace.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.dsisim.indicator.Baseline;
import org.dsisim.indicator.Results;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.report.content.Run;
import org.dsisim.report.file.RunFiles;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.share.NotComputable;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.workspace.result.ExpectedResult;
import org.dsisim.workspace.session.Session;
import org.dsisim.workspace.session.UnmetNeeds;
import org.jspecify.annotations.Nullable;

/**
 * The results that a scenario expects of the named options: {@code expected/<option>.csv}. A
 * scenario without that folder expects nothing; an empty one is enough to begin.
 */
public final class ExpectedResults {

  private static final String FOLDER = ScenarioFolder.EXPECTED;

  private final Session session;

  /** Holds expected results against what comes out now. */
  public ExpectedResults(Session session) {
    this.session = session;
  }

  /**
   * Compares expected results with today's.
   *
   * @param write whether to put today's results in the place of the expected ones
   */
  public ExpectedResult compare(boolean write) {
    Problems problems = new Problems();
    Rulebook rulebook = session.rulebook(problems);
    Baseline baseline = new BaselineFormula(session).usual();
    List<ExpectedResult.Table> differing = new ArrayList<>();
    int compared = 0;
    for (String id : session.scenarios().ids()) {
      if (!Files.isDirectory(session.home().scenarios().resolve(id).resolve(FOLDER))) {
        continue;
      }
      ScenarioFolder scenario = session.scenarios().read(id, problems);
      for (String name : rulebook.named().keySet()) {
        PolicyOption option = rulebook.option(name, Place.ofFile("options.yaml"), problems);
        boolean lacking =
            scenario == null
                || option == null
                || !new UnmetNeeds(scenario, session).of(option, problems).isEmpty();
        problems.throwIfErrors();
        if (scenario == null || option == null || lacking) {
          continue;
        }
        Path file = scenario.path().resolve(FOLDER).resolve(name + ".csv");
        String today = summary(scenario, option, baseline);
        if (today == null) {
          continue;
        }
        compared++;
        List<Message> differences = differences(file, today);
        if (!differences.isEmpty()) {
          differing.add(new ExpectedResult.Table(session.home().shown(file), differences));
          if (write) {
            write(file, today);
          }
        }
      }
    }
    problems.throwIfErrors();
    return new ExpectedResult(compared, List.copyOf(differing), write && !differing.isEmpty());
  }

  /** The results of today; null where the option has none here, as where floors take too much. */
  private @Nullable String summary(
      ScenarioFolder scenario, PolicyOption option, @Nullable Baseline baseline) {
    Outcome outcome;
    try {
      outcome = new Simulator(scenario.scenario(), List.of(), 1).run(option, session::expectWanted);
    } catch (NotComputable noResult) {
      return null;
    }
    Run run =
        new Run(
            "",
            List.of(),
            scenario,
            new Results(List.of(outcome), baseline),
            session.descriptions(List.of(option.formula())),
            Map.of(),
            Map.of(),
            name -> name,
            "en");
    return new RunFiles(run).summary().text();
  }

  private List<Message> differences(Path file, String today) {
    Problems problems = new Problems();
    String shown = session.home().shown(file);
    Map<String, String> now = values(Table.readFrom(today, "today", problems));
    Map<String, String> then =
        Files.exists(file) ? values(Table.read(file, shown, problems)) : Map.of();
    problems.throwIfErrors();
    List<Message> differences = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(now.keySet());
    names.addAll(then.keySet());
    for (String name : names) {
      String expected = then.get(name);
      String found = now.get(name);
      if (!Objects.equals(expected, found)) {
        differences.add(
            Message.of(
                "workspace.expected.differs",
                "name",
                name,
                "expected",
                inWords(expected),
                "today",
                inWords(found)));
      }
    }
    return differences;
  }

  private static Message inWords(@Nullable String value) {
    return value == null ? Message.of("workspace.expected.nothing") : Message.plain(value);
  }

  private static Map<String, String> values(Table table) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      values.put(
          row.cell("year").text() + " " + row.cell("indicator").text(), row.cell("value").text());
    }
    return values;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}

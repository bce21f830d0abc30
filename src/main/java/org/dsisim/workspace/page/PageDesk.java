package org.dsisim.workspace.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dsisim.message.Catalogue;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.report.content.OptionInForce;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.page.AnswerJson;
import org.dsisim.report.page.RulerJson;
import org.dsisim.report.page.StartJson;
import org.dsisim.report.page.TextJson;
import org.dsisim.report.screen.ProvisionText;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.CountryCode;
import org.dsisim.workspace.AnswerRequest;
import org.dsisim.workspace.AnswerResult;
import org.dsisim.workspace.DescribeRequest;
import org.dsisim.workspace.OptionsResult;
import org.dsisim.workspace.ProgramVersion;
import org.dsisim.workspace.Progress;
import org.dsisim.workspace.RulerPoint;
import org.dsisim.workspace.RulerRequest;
import org.dsisim.workspace.ShownCountries;
import org.dsisim.workspace.StudyRequest;
import org.dsisim.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Answers the page. Safe for use by several threads: one request after another, since each already
 * works on all cores, and each throws what {@link Workspace} does.
 */
public final class PageDesk {

  /** Of a line of the text that can be copied. */
  private static final int WIDTH = 100;

  private final Workspace workspace;
  private final int threads = Runtime.getRuntime().availableProcessors();

  /** A desk before a workspace. */
  public PageDesk(Workspace workspace) {
    this.workspace = workspace;
  }

  /** What there is to choose from: scenarios, rule sets, options, countries and their groups. */
  public synchronized ObjectNode start() {
    OptionsResult options = workspace.options(Progress.NOBODY);
    return StartJson.of(
        ProgramVersion.text(),
        workspace.scenarios(Progress.NOBODY).scenarios(),
        options.ruleSets(),
        options.named(),
        workspace.countries(Progress.NOBODY),
        Year.now(ZoneOffset.UTC).getValue());
  }

  /** The words of the page by their keys, as patterns. */
  public ObjectNode words() {
    return StartJson.words(new TreeMap<>(Catalogue.patterns(Locale.ENGLISH, "page")));
  }

  /** The provisions of an option as a form. */
  public synchronized ObjectNode text(Ask ask, Progress progress) {
    AnswerResult result = workspace.answer(asked(ask), progress);
    YearOutcome year = result.results().outcome();
    OptionInForce option =
        workspace
            .describe(
                new DescribeRequest(List.of(ask.option()), ofRules(ask.settings()), year.year()),
                progress)
            .options()
            .get(0);
    String copy = new ProvisionText(Screen.of(WIDTH)).add(option).text();
    return new TextJson(option, result.run(), baseline(result)).json(copy);
  }

  /** What the option brings. */
  public synchronized ObjectNode answer(Ask ask, Progress progress) {
    CountryCode mine = mine(ask);
    AnswerResult result = workspace.answer(asked(ask), progress);
    return new AnswerJson(result.run(), result.resultsOfBaseline(), result.ifAllPaid())
        .json(mine, ask.names(), result.years());
  }

  /**
   * What comes of one value of a parameter after another.
   *
   * @param bracket the parameter's address
   * @param points how many values over its range
   */
  public synchronized ObjectNode ruler(Ask ask, String bracket, int points, Progress progress) {
    CountryCode mine = mine(ask);
    AnswerResult result = workspace.answer(asked(ask), progress);
    ParameterValue term = term(bracket, result.results().outcome());
    YearOutcome baseline = baseline(result);
    ParameterValue before = baseline == null ? null : find(bracket, baseline);
    RulerJson ruler = new RulerJson(bracket, term, before, points);
    List<RulerPoint> found =
        workspace.ruler(
            new RulerRequest(study(ask.option(), ask.settings(), ask), bracket, ruler.values()),
            progress);
    return ruler.json(
        found.stream()
            .map(point -> new RulerJson.Point(point.value(), point.expected(), point.parties()))
            .toList(),
        mine);
  }

  private static @Nullable YearOutcome baseline(AnswerResult result) {
    return result.resultsOfBaseline() == null
        ? null
        : Objects.requireNonNull(result.resultsOfBaseline()).outcome();
  }

  private static ParameterValue term(String address, YearOutcome year) {
    ParameterValue found = find(address, year);
    if (found == null) {
      throw InvalidInput.of(
          Place.ofCommandLine("bracket"),
          Message.of("workbench.no-bracket", "address", address),
          Nearest.guess(address, addresses(year)));
    }
    return found;
  }

  private static @Nullable ParameterValue find(String address, YearOutcome year) {
    for (ParameterValues values : inForce(year)) {
      String owner = values.owner() + ".";
      String name = address.startsWith(owner) ? address.substring(owner.length()) : "";
      if (values.has(name)) {
        return values.term(name);
      }
    }
    return null;
  }

  private static List<ParameterValues> inForce(YearOutcome year) {
    List<ParameterValues> all = new ArrayList<>(year.terms().values());
    all.add(year.assumptions());
    return all;
  }

  private static Set<String> addresses(YearOutcome year) {
    Set<String> addresses = new LinkedHashSet<>();
    inForce(year)
        .forEach(
            values ->
                values.all().forEach(one -> addresses.add(values.owner() + "." + one.name())));
    return addresses;
  }

  private AnswerRequest asked(Ask ask) {
    AskedBaseline baseline = ask.baseline();
    return new AnswerRequest(
        study(ask.option(), ask.settings(), ask),
        baseline == null ? null : study(baseline.option(), baseline.settings(), ask));
  }

  private StudyRequest study(String option, Map<String, String> settings, Ask ask) {
    List<String> set = set(settings);
    List<String> command = new ArrayList<>(List.of("run", ask.scenario(), "-o", option));
    if (ask.year() != null) {
      Collections.addAll(command, "--years", ask.year());
    }
    set.forEach(one -> Collections.addAll(command, "--set", one));
    return new StudyRequest(
        ask.scenario(), option, set, ask.year(), threads, ShownCountries.NONE, command);
  }

  private static List<String> set(Map<String, String> settings) {
    return settings.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList();
  }

  /** What a scenario assumes stands in no text of rules. */
  private static List<String> ofRules(Map<String, String> settings) {
    return set(settings).stream().filter(one -> !one.startsWith("assumption.")).toList();
  }

  private static @Nullable CountryCode mine(Ask ask) {
    String mine = ask.mine();
    if (mine == null) {
      return null;
    }
    if (!CountryCode.hasShape(mine)) {
      Problems problems = new Problems();
      problems.error(Place.ofCommandLine("mine"), Message.of("workbench.no-country", "text", mine));
      problems.throwIfErrors();
    }
    return new CountryCode(mine);
  }
}

package org.dsisim.workspace.rules;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.Account;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.description.RuleSetId;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.scenario.population.CountedThresholds;
import org.dsisim.scenario.population.Plan;
import org.dsisim.scenario.population.Population;
import org.dsisim.scenario.population.PopulationCount;
import org.dsisim.scenario.population.SizeLaw;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;
import org.dsisim.workspace.request.GenerateRequest;
import org.dsisim.workspace.result.GenerateResult;
import org.dsisim.workspace.session.NewFolder;
import org.dsisim.workspace.session.Session;
import org.dsisim.workspace.session.Years;
import org.jspecify.annotations.Nullable;

/** Draws a synthetic population on a real head. */
public final class Generating {

  private static final Place NAME = Place.ofCommandLine("NAME");

  /** The rule set whose thresholds users are counted beside. */
  private static final String COUNTED_BESIDE = "cali-fund";

  /** How many of them an entity has to exceed there. */
  private static final String NEEDED = "thresholds_to_exceed";

  private static final int USUAL_YEARS = 3;

  private final GenerateRequest request;
  private final Session session;

  /** Answers a request with what the session has open. */
  public Generating(GenerateRequest request, Session session) {
    this.request = request;
    this.session = session;
  }

  /**
   * Answers the request.
   *
   * @throws org.dsisim.message.InvalidInput where something that it names, or a table, is not as it
   *     must be
   */
  public GenerateResult result() {
    Problems problems = new Problems();
    Path target = target(problems);
    expectNumbers(problems);
    ScenarioFolder head = folder("--head", request.head(), problems);
    String named = request.assumptions();
    ScenarioFolder assumptions = named == null ? head : folder("--assumptions", named, problems);
    Plan plan = head == null || assumptions == null ? null : plan(head, assumptions, problems);
    problems.throwIfErrors();
    if (head == null || assumptions == null || plan == null) {
      throw new IllegalStateException("A scenario that cannot be read was not reported.");
    }
    Population population = new Population(plan, head, assumptions);
    population.check(problems);
    CountedThresholds thresholds = thresholds(plan.lastYear(), problems);
    problems.throwIfErrors();
    session.progress().noted(problems.all());
    Population.Written written =
        NewFolder.make(target, folder -> population.write(folder, thresholds, this::written));
    return new GenerateResult(
        session.home().shown(target), request.in() == null, plan, written, thresholds);
  }

  private void written(int users) {
    session.expectWanted();
    session
        .progress()
        .doing(Message.of("population.drawing", "rows", Grouped.of(BigDecimal.valueOf(users))));
  }

  private Path target(Problems problems) {
    boolean isName = RuleSetId.expect(request.name(), NAME, problems);
    Path in = request.in();
    Path folder =
        in == null ? session.home().scenarios() : session.home().from().resolve(in).normalize();
    if (in != null && !Files.isDirectory(folder)) {
      problems.error(
          Place.ofCommandLine("--out"), Message.of("workspace.no-folder", "folder", in.toString()));
    }
    // A name that is none can be no path either.
    Path target = isName ? folder.resolve(request.name()) : folder;
    if (isName && Files.exists(target)) {
      problems.error(
          NAME,
          Message.of("workspace.there-already", "file", session.home().shown(target)),
          Message.of("workspace.another-name.maybe"));
    }
    return target;
  }

  private void expectNumbers(Problems problems) {
    if (request.users() < 1 || request.users() > GenerateRequest.MOST_USERS) {
      problems.error(
          Place.ofCommandLine("--users"),
          Message.of(
              "population.no-count",
              "number",
              request.users(),
              "least",
              1,
              "most",
              GenerateRequest.MOST_USERS));
    }
    if (request.uses() < 0 || request.uses() > GenerateRequest.MOST_USERS) {
      problems.error(
          Place.ofCommandLine("--uses"),
          Message.of(
              "population.no-count",
              "number",
              request.uses(),
              "least",
              0,
              "most",
              GenerateRequest.MOST_USERS));
    }
    if (request.groups() < 0 || request.groups() > GenerateRequest.MOST_PARENTS) {
      problems.error(
          Place.ofCommandLine("--groups"),
          Message.of(
              "population.no-count",
              "number",
              request.groups(),
              "least",
              0,
              "most",
              GenerateRequest.MOST_PARENTS),
          Message.of("population.no-groups.maybe"));
    }
    SizeLaw sizes = sizes();
    if (sizes.smallest() < 1
        || sizes.largest() > SizeLaw.MOST
        || sizes.largest() <= sizes.smallest()) {
      problems.error(
          Place.ofCommandLine("--smallest, --largest"),
          Message.of(
              "population.no-sizes",
              "smallest",
              sizes.smallest(),
              "largest",
              sizes.largest(),
              "most",
              SizeLaw.MOST));
    }
  }

  private SizeLaw sizes() {
    return new SizeLaw(
        Objects.requireNonNullElse(request.sizes().smallest(), SizeLaw.USUAL_SMALLEST),
        Objects.requireNonNullElse(request.sizes().largest(), SizeLaw.USUAL_LARGEST));
  }

  /** A scenario that has a folder; null where it is none, which is reported. */
  private @Nullable ScenarioFolder folder(String asked, String scenario, Problems problems) {
    Place place = Place.ofCommandLine(asked);
    ScenarioFolder read = session.scenarios().read(scenario, place, problems);
    if (read != null && !Files.isDirectory(read.path())) {
      problems.error(
          place,
          Message.of("population.is-table", "scenario", scenario),
          Message.of("population.is-table.maybe"));
      return null;
    }
    return read;
  }

  private Plan plan(ScenarioFolder head, ScenarioFolder assumptions, Problems problems) {
    int last =
        head.scenario().users().stream()
            .flatMap(user -> user.accounts().stream())
            .mapToInt(Account::year)
            .max()
            .orElse(head.sheet().priceYear());
    return new Plan(
        request.name(),
        head.scenario().heading().id(),
        request.users(),
        request.seed(),
        years(last, problems),
        request.uses(),
        request.groups(),
        sizes(),
        assumptions.scenario().heading().id());
  }

  /** A row of years that ends where the head does. */
  private List<Integer> years(int last, Problems problems) {
    String text = request.years();
    if (text == null) {
      List<Integer> usual = new ArrayList<>();
      for (int year = last - USUAL_YEARS + 1; year <= last; year++) {
        usual.add(year);
      }
      return usual;
    }
    List<Integer> years = Years.read(text, problems);
    boolean isRow = !years.isEmpty();
    for (int i = 0; i < years.size(); i++) {
      isRow &= years.get(i) == last - years.size() + 1 + i;
    }
    if (!isRow && !years.isEmpty()) {
      problems.error(
          Years.PLACE,
          Message.of("population.no-row-of-years", "text", text, "last", last),
          Message.of(
              "population.no-row-of-years.maybe", "first", last - USUAL_YEARS + 1, "last", last));
    }
    return isRow ? years : List.of(last);
  }

  /** The thresholds in force; null where the rule set is not there or has none. */
  private @Nullable CountedThresholds thresholds(int year, Problems problems) {
    if (!session.rulebook(problems).ruleSets().containsKey(COUNTED_BESIDE)) {
      return null;
    }
    RuleFolder folder = session.rulebook(problems).folder(COUNTED_BESIDE, problems);
    if (folder == null) {
      return null;
    }
    ParameterValues values =
        ParameterValues.inForce(
            COUNTED_BESIDE, folder.parameters().values(), year, List.of(), problems);
    Map<AssessmentBase, Money> amounts = new LinkedHashMap<>();
    for (Parameter parameter : folder.parameters().values()) {
      AssessmentBase base = AssessmentBase.ofThreshold(parameter.name());
      if (base != null
          && PopulationCount.FIGURES.contains(base)
          && values.isMoney(parameter.name())) {
        amounts.put(base, values.money(parameter.name()));
      }
    }
    return amounts.isEmpty() || !values.has(NEEDED)
        ? null
        : new CountedThresholds(COUNTED_BESIDE, amounts, values.count(NEEDED));
  }
}

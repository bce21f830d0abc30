package org.dsisim.cli;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dsisim.limitation.UndecidedStatuses;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.Allocator;
import org.dsisim.report.content.Selection;
import org.dsisim.report.file.AllocationFiles;
import org.dsisim.report.file.ResultKind;
import org.dsisim.report.screen.AllocationText;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.Description;
import org.dsisim.scenario.Reference;
import org.dsisim.simulation.StatusAssumptions;
import org.dsisim.table.Cell;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code allocate}: a formula alone on a fund of given size. */
@Command(
    name = "allocate",
    mixinStandardHelpOptions = true,
    description = "Give out a fund of given size by an allocation formula alone.",
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim allocate iusaf@strict --fund 1000000000 --group african-group")
final class AllocateCommand implements Callable<Integer> {

  private final Workspace library;

  @Parameters(paramLabel = "FORMULA[@PRESET]", description = "An allocation formula, as iusaf.")
  private String formulaText = "";

  @Option(
      names = "--fund",
      required = true,
      paramLabel = "USD",
      description = "What there is to share, in US dollars.")
  private String fundText = "";

  @Mixin private OtherValues set = new OtherValues();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      defaultValue = "2026",
      description =
          "Year whose parameters and statuses are in force; ${DEFAULT-VALUE} if not given.")
  private int year = 2026;

  @Mixin private OutFolder out = new OutFolder();

  @Mixin private View view = new View();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  AllocateCommand(Workspace library) {
    this.library = library;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    out.refuseForeign(ResultKind.ALLOCATION, library.home());
    Money fund = fund(problems);
    List<ParameterOverride> values = set.settings(library, problems);
    String language = view.language(problems);
    Reference reference = library.reference(problems);
    Selection selection = view.selection(false, reference, reference.words(), problems);
    Rulebook.Formula formula =
        library
            .rulebook(problems)
            .formulaWithPreset(formulaText, Place.ofCommandLine("FORMULA"), problems);
    if (formula != null) {
      library.refuseIdle(values, List.of(formula.rules()), problems);
    }
    problems.throwIfErrors();
    if (formula == null || fund == null) {
      throw new IllegalStateException("A formula that cannot be used was not reported.");
    }
    refuseWithoutScenario(formula.rules(), problems);
    List<ParameterOverride> inForce = new ArrayList<>(formula.preset());
    inForce.addAll(values);
    ParameterValues terms =
        ParameterValues.inForce(
            formula.rules().id(), formula.rules().parameters(), year, inForce, problems);
    ParameterValues assumptions =
        StatusAssumptions.inForce(reference.countries(), year, values, problems);
    problems.throwIfErrors();
    library.console().problems(problems.all());
    Collection<Country> countries =
        reference.countries().in(year, StatusAssumptions.made(assumptions)).values();
    Allocation allocation = new Allocator(formula.rules(), terms).allocate(fund, countries);
    List<String> undecided = UndecidedStatuses.of(reference.countries(), year, assumptions);
    deliver(
        formula,
        terms,
        allocation.alsoMissing(undecided),
        countries,
        selection,
        language,
        reference);
    return Failures.DONE;
  }

  /** A fund alone has no users and no uses that a formula could look at. */
  private void refuseWithoutScenario(DistributionRules rules, Problems problems) {
    for (Description description : library.descriptions(List.of(rules)).values()) {
      if (!description.needed().isEmpty()) {
        problems.error(
            Place.ofCommandLine("FORMULA"),
            "%s cannot share a fund alone: it needs %s of a scenario."
                .formatted(
                    rules.id(),
                    description.needed().stream().map(Cell::text).collect(joining(", "))),
            "run SCENARIO -o cali-fund:" + rules.id() + ".");
      }
    }
  }

  private @Nullable Money fund(Problems problems) {
    Place place = Place.ofCommandLine("--fund");
    Cell cell = Cell.of("the fund", fundText, place);
    BigDecimal dollars = cell.required(problems) ? cell.number(Quantity.USD, problems) : null;
    if (dollars == null) {
      return null;
    }
    if (dollars.signum() < 0) {
      problems.error(
          place, "the fund is " + dollars.toPlainString() + ": a fund cannot be negative.");
      return null;
    }
    return Money.ofUsd(dollars);
  }

  private void deliver(
      Rulebook.Formula formula,
      ParameterValues terms,
      Allocation allocation,
      Collection<Country> countries,
      Selection selection,
      String language,
      Reference reference) {
    Map<String, Description> descriptions = library.descriptions(List.of(formula.rules()));
    AllocationFiles files =
        new AllocationFiles(
            Version.text(),
            library.command(),
            formulaText,
            terms,
            allocation,
            descriptions,
            library.inputs(reference.files(), List.of(formula.rules())),
            library.home()::recorded,
            language);
    Map<String, String> tables = new LinkedHashMap<>();
    if (out.isAsked()) {
      tables.put("countries.csv", files.countries(Selection.NOTHING));
      tables.put("summary.csv", files.summary());
      String json = files.json(tables, Selection.NOTHING);
      out.write(ResultKind.ALLOCATION, library.home(), json, tables);
    }
    Console console = library.console();
    switch (view.format()) {
      case TABLE -> {
        List<String> set =
            terms.all().stream()
                .filter(ParameterValue::setting)
                .map(term -> terms.owner() + "." + term.name() + " = " + term.value().text())
                .toList();
        console.print(
            AllocationText.of(
                formulaText,
                terms,
                allocation,
                countries,
                set,
                descriptions,
                selection,
                language,
                screen.on(console)));
        console.print(out.written());
      }
      case CSV -> console.print(files.countries(selection));
      case JSON -> console.print(files.json(tables, selection));
    }
  }
}

package org.dsisim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsisim.explanation.Explainer;
import org.dsisim.explanation.Explanation;
import org.dsisim.model.PolicyOption;
import org.dsisim.model.RuleSet;
import org.dsisim.model.Scenario;
import org.dsisim.parameter.Setting;
import org.dsisim.report.Explained;
import org.dsisim.report.ExplanationJson;
import org.dsisim.report.ExplanationText;
import org.dsisim.report.ProposalText;
import org.dsisim.scenario.CountryWord;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.AllPaid;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.table.Nearest;
import org.dsisim.table.Place;
import org.dsisim.table.Problems;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: from a figure back to rule, paragraph, parameter and row. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Say why: from what a payer owes, what a country receives or what a use goes",
      "through, back to rule, paragraph, parameter and row, with the arithmetic."
    },
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim explain workshop -o cali-fund --payer workshop-seeds")
final class ExplainCommand implements Callable<Integer> {

  /** How an explanation is written. */
  enum Format {
    TABLE,
    JSON
  }

  /** Whose figures are explained: one of the three. */
  static final class Whose {

    @Option(
        names = "--payer",
        paramLabel = "ID",
        description = "A user by its id; where countries pay, a country by its code or name.")
    private @Nullable String payer;

    @Option(
        names = "--country",
        paramLabel = "COUNTRY",
        description = "A country by its ISO code or name: what it receives, and pays.")
    private @Nullable String country;

    @Option(
        names = "--use",
        paramLabel = "ID",
        description = "A use by its id: what it goes through, and whom it pays.")
    private @Nullable String use;
  }

  private final Library library;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "Id of a scenario, the path of its folder, or a single table: FILE.csv.")
  private String scenarioName = "";

  @Option(
      names = {"-o", "--option"},
      required = true,
      paramLabel = "OPTION",
      description = "One option, as for run.")
  private String optionName = "";

  @ArgGroup(multiplicity = "1")
  private Whose whose = new Whose();

  @Mixin private OneYear year = new OneYear();

  @Mixin private OtherValues set = new OtherValues();

  @Mixin private CountryNames names = new CountryNames();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, or json on standard output.")
  private Format format = Format.TABLE;

  ExplainCommand(Library library) {
    this.library = library;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    List<Setting> values = set.settings(library, problems);
    String language = names.language(problems);
    ScenarioFolder folder = year.in(library.scenario(scenarioName, problems), problems);
    PolicyOption option = library.option(optionName.trim(), Place.ofCommandLine("-o"), problems);
    if (folder != null && option != null) {
      library.refuseIdle(values, Library.ruleSets(option), problems);
      library.refuseNotComputable(optionName, option, folder, problems);
    }
    CountryCode country = folder == null ? null : country(folder.scenario(), problems);
    problems.throwIfErrors();
    if (folder == null || option == null) {
      throw new IllegalStateException("What cannot be used was not reported.");
    }
    Simulator simulator = new Simulator(folder.scenario(), values, 1);
    simulator.check(option, problems);
    problems.throwIfErrors();
    library.console().problems(problems.all());
    library.console().progress("running " + option.name());
    Outcome outcome = simulator.run(option);
    YearOutcome explained = outcome.years().get(outcome.years().size() - 1);
    Explainer explainer =
        Explainer.of(
            outcome,
            explained,
            allPaid(folder.scenario(), values, option, explained),
            new RuleFolders(library.rulebook(problems)),
            language);
    String payer = payer(explainer, folder.scenario());
    expectKnown(explainer, payer, explained.year(), problems);
    problems.throwIfErrors();
    library.console().progress("asking the rules why");
    deliver(outcome, explained, explanation(explainer, payer, country));
    return Failures.DONE;
  }

  /**
   * What a country would receive in the year if all that is owed were paid; of others it is owed.
   */
  private YearOutcome allPaid(
      Scenario scenario, List<Setting> values, PolicyOption option, YearOutcome year) {
    if (whose.country == null) {
      return year;
    }
    List<Setting> all = new ArrayList<>(values);
    all.addAll(AllPaid.of(option, year.assumptions()));
    List<YearOutcome> years = new Simulator(scenario, all, 1).run(option).years();
    return years.get(years.size() - 1);
  }

  private void expectKnown(
      Explainer explainer, @Nullable String payer, int inYear, Problems problems) {
    if (payer != null) {
      expect("--payer", payer, explainer.payers(), "a payer", inYear, problems);
    }
    if (whose.use != null) {
      expect("--use", whose.use, explainer.uses(), "a use", inYear, problems);
    }
  }

  /** The country that is asked about; null for none, and for what is none, which is reported. */
  private @Nullable CountryCode country(Scenario scenario, Problems problems) {
    if (whose.country == null) {
      return null;
    }
    return new NamedCountries(library.words(scenario, problems), problems)
        .each(List.of(whose.country), Place.ofCommandLine("--country")).stream()
            .findFirst()
            .orElse(null);
  }

  private void expect(
      String option, String id, List<String> valid, String what, int inYear, Problems problems) {
    if (!valid.contains(id)) {
      problems.error(
          Place.ofCommandLine(option),
          "'%s' is not %s of %s under %s in %d."
              .formatted(id, what, scenarioName, optionName, inYear),
          valid.isEmpty()
              ? "an option that asks for it: there is none here."
              : Nearest.hint(id, valid));
    }
  }

  /** The payer that is asked about, by its id; a country by any word for it. */
  private @Nullable String payer(Explainer explainer, Scenario scenario) {
    String id = whose.payer;
    if (id == null || explainer.payers().contains(id)) {
      return id;
    }
    if (library.words(scenario, new Problems()).meaning(id) instanceof CountryWord.OfCountry meant
        && explainer.payers().contains(meant.code().iso3())) {
      return meant.code().iso3();
    }
    return id;
  }

  private Explanation explanation(
      Explainer explainer, @Nullable String payer, @Nullable CountryCode country) {
    if (payer != null) {
      return explainer.payer(payer);
    }
    if (country != null) {
      return explainer.country(country);
    }
    return explainer.use(String.valueOf(whose.use));
  }

  private void deliver(Outcome outcome, YearOutcome explained, Explanation explanation) {
    List<RuleSet> ruleSets = Library.ruleSets(outcome.option());
    Explained result =
        new Explained(
            Version.text(),
            library.command(),
            outcome,
            explained.year(),
            library.descriptions(ruleSets),
            explanation);
    Console console = library.console();
    console.print(
        switch (format) {
          case TABLE ->
              ProposalText.of(List.of(outcome.option()), console.width())
                  + new ExplanationText(result, console.width()).text();
          case JSON -> new ExplanationJson(result, library.home()::recorded).text();
        });
  }
}

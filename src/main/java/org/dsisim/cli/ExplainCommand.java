package org.dsisim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsisim.explanation.Explainer;
import org.dsisim.explanation.tree.Explanation;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.report.content.Explained;
import org.dsisim.report.file.ExplanationJson;
import org.dsisim.report.screen.ExplanationText;
import org.dsisim.report.screen.ProposalText;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.AllPaid;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
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

  private final Workspace library;

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

  ExplainCommand(Workspace library) {
    this.library = library;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    List<ParameterOverride> values = set.settings(library, problems);
    String language = names.language(problems);
    ScenarioFolder folder = year.in(library.scenario(scenarioName, problems), problems);
    PolicyOption option = library.option(optionName.trim(), Place.ofCommandLine("-o"), problems);
    if (folder != null && option != null) {
      library.refuseIdle(values, Workspace.ruleSets(option), problems);
      library.refuseNotComputable(optionName, option, folder, problems);
    }
    if (folder != null) {
      whose.read(library.words(folder.scenario(), problems), problems);
    }
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
    whose.expectKnown(explainer, outcome, problems);
    problems.throwIfErrors();
    library.console().progress("asking the rules why");
    deliver(outcome, explained, whose.explanation(explainer));
    return Failures.DONE;
  }

  /**
   * What a country would receive in the year if all that is owed were paid; of others it is owed.
   */
  private YearOutcome allPaid(
      Scenario scenario, List<ParameterOverride> values, PolicyOption option, YearOutcome year) {
    if (!whose.isCountry()) {
      return year;
    }
    List<ParameterOverride> all = new ArrayList<>(values);
    all.addAll(AllPaid.of(option, year.assumptions()));
    List<YearOutcome> years = new Simulator(scenario, all, 1).run(option).years();
    return years.get(years.size() - 1);
  }

  private void deliver(Outcome outcome, YearOutcome explained, Explanation explanation) {
    List<RuleSet> ruleSets = Workspace.ruleSets(outcome.option());
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

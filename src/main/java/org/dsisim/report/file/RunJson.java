package org.dsisim.report.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dsisim.indicator.AllYears;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.limitation.DataLimitations;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.Proposal;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.report.content.Build;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.WhatWasReceived;
import org.dsisim.report.content.about.RunNotes;
import org.dsisim.report.content.table.CountryTable;
import org.dsisim.report.content.table.PayerTable;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.RecordedRun;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.file.table.TableFiles;
import org.dsisim.rulebook.description.Description;
import org.dsisim.scenario.ScenarioSheet;
import org.dsisim.scenario.country.Receipt;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.jspecify.annotations.Nullable;

/** {@code run.json}: what was run, on what, with which values in force, and what came out. */
public final class RunJson {

  /** The name of what decides all that is drawn by chance; null where nothing is. */
  static final String SEED = "seed";

  private final Run run;
  private final InputFingerprints fingerprints;

  /** The document of a run. */
  public RunJson(Run run) {
    this.run = run;
    this.fingerprints = new InputFingerprints(run.inputs());
  }

  /** Begins to read on another thread what takes long to read. */
  public void readAhead() {
    fingerprints.begin();
  }

  /** The document as it stands alone, indented. */
  public String text() {
    return text(List.of(), Selection.NOTHING);
  }

  /**
   * The document, indented.
   *
   * @param files those that are written beside it; none where it stands alone
   * @param selection what else it is to hold
   */
  public String text(List<ListedFile> files, Selection selection) {
    ObjectNode root = document(ResultKind.RUN, selection);
    files(root, files);
    return written(root);
  }

  /** The document without its files. */
  ObjectNode document(ResultKind kind, Selection selection) {
    ObjectNode root = begun(kind, run.version(), run.command());
    root.put("baseline", run.baseline() == null ? null : run.baseline().name());
    scenario(root.putObject("scenario"));
    ArrayNode options = root.putArray("options");
    run.results().options().forEach(option -> option(options.addObject(), option));
    sentences(root.putArray("notes"), RunNotes.of(run));
    ArrayNode lacking = root.putArray("not_computable_here");
    run.notComputable()
        .forEach(
            (option, needs) ->
                lacking.addObject().put("option", option).put("needs", needs.inEnglish()));
    inputs(root.putArray("inputs"), fingerprints);
    selected(root, selection);
    return root;
  }

  private void selected(ObjectNode root, Selection selection) {
    if (selection.asksForCountries()) {
      TableFiles.json(CountryTable.of(run).table(selection::shows), root.putArray("countries"));
    }
    if (selection.names()) {
      TableFiles.json(PayerTable.of(run, selection::shows), root.putArray("payers"));
    }
  }

  /** A document that says what it is, and which program made it in which way. */
  public static ObjectNode begun(ResultKind kind, String version, List<String> command) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("program", "dsisim")
        .put("format", RecordedRun.FORMAT)
        .put("version", version)
        .put("commit", Build.commit())
        .put("java", Build.java())
        .put("kind", kind.word());
    texts(root.putArray("command"), command);
    // Whoever draws by chance puts its seed here.
    root.putNull(SEED);
    return root;
  }

  /** The files that belong to the document, so that a reader can tell whether all are whole. */
  public static void files(ObjectNode root, List<ListedFile> files) {
    if (!files.isEmpty()) {
      ListedFile.write(files, root.putArray("files"));
    }
  }

  private void scenario(ObjectNode node) {
    ScenarioSheet sheet = run.scenario().sheet();
    node.put("id", run.scenario().scenario().heading().id())
        .put("title", sheet.title())
        .put("description", sheet.description())
        .put("illustrative", sheet.illustrative())
        .put("synthetic", sheet.synthetic())
        .put("price_year", sheet.priceYear())
        .put("basis", sheet.basis())
        .put("currency", sheet.currency());
    ArrayNode sources = node.putArray("sources");
    for (ScenarioSheet.Source source : sheet.sources()) {
      sources
          .addObject()
          .put("title", source.title())
          .put("publisher", source.publisher())
          .put("licence", source.licence())
          .put("attribution", source.attribution());
    }
    texts(node.putArray("caveats"), sheet.caveats());
  }

  private void option(ObjectNode node, OptionResults results) {
    Outcome outcome = results.outcome();
    node.put("option", outcome.option().name()).put("title", outcome.option().title());
    Proposal proposal = outcome.option().proposal();
    if (proposal != null) {
      ObjectNode one = node.putObject("proposal");
      one.put("title", proposal.title())
          .put("source", proposal.source())
          .put("date", proposal.date())
          .put("base", proposal.base())
          .put("note", proposal.note());
      texts(one.putArray("set"), proposal.set());
      texts(one.putArray("left_empty"), proposal.open());
    }
    ArrayNode contributions = node.putArray("contributions");
    for (ContributionRules rules : outcome.option().contributions()) {
      ObjectNode one = contributions.addObject();
      one.put("id", rules.id())
          .put("force", rules.force().word())
          .put("payers", rules.payers().word());
      description(one, run.descriptions().get(rules.id()));
    }
    ObjectNode formula = node.putObject("formula");
    formula.put("id", outcome.option().formula().id());
    formula.put("by_default", outcome.option().formulaByDefault());
    description(formula, run.descriptions().get(outcome.option().formula().id()));
    ArrayNode years = node.putArray("years");
    results.years().forEach(year -> year(years.addObject(), year));
    if (outcome.years().size() > 1) {
      ObjectNode all = node.putObject("all_years");
      all.put("years", AllYears.of(outcome).inWords().inEnglish());
      ObjectNode totals = all.putObject("totals");
      results.ofAllYears().forEach(one -> totals.put(one.name(), Decimals.of(one.value())));
    }
    ArrayNode received = node.putArray("received_in_fact");
    for (Receipt one : WhatWasReceived.beside(run.scenario().receipts(), outcome)) {
      ObjectNode observed =
          received
              .addObject()
              .put("mechanism", one.mechanism())
              .put("period", one.period())
              .put("kind", one.kind().word())
              .put("payers", one.payers().word());
      if (one.amount() != null) {
        observed.put("amount", one.amount().toUsd()).put("currency", one.currency());
      }
      observed
          .put("what", one.what())
          .put("source", one.source())
          .put("confirmed", one.confirmed());
    }
    sentences(node.putArray("data_gaps"), DataLimitations.of(outcome));
    sentences(node.putArray("rests_on_assumptions"), AssumptionsUsed.onAssumptions(outcome));
    texts(node.putArray("rests_on_illustrations"), results.illustrations());
  }

  static void inputs(ArrayNode array, Map<String, Path> inputs) {
    inputs(array, new InputFingerprints(inputs));
  }

  private static void inputs(ArrayNode array, InputFingerprints inputs) {
    inputs
        .byName()
        .forEach((name, sha256) -> array.addObject().put("file", name).put("sha256", sha256));
  }

  static void description(ObjectNode node, @Nullable Description description) {
    if (description != null) {
      node.put("title", description.title())
          .put("status", description.status().word())
          .put("status_note", description.standing().note())
          .put("law_as_of", description.lawAsOf())
          .put("not_included", description.leftOut().notIncluded());
      texts(node.putArray("caveats"), description.caveats());
    }
  }

  private void year(ObjectNode node, YearResults results) {
    YearOutcome year = results.outcome();
    node.put("year", year.year());
    sentences(node.putArray("amounts_rest_on"), results.owedOn().bases());
    ObjectNode totals = node.putObject("totals");
    for (Indicator indicator : results.indicators()) {
      // What nobody can tell is null, and not left out.
      totals.put(indicator.name(), Decimals.of(indicator.value()));
    }
    ArrayNode parameters = node.putArray("parameters_in_force");
    year.ruleSetValues().values().forEach(values -> parameters(parameters, values, run.recorded()));
    parameters(parameters, year.assumptions(), run.recorded());
  }

  static void parameters(ArrayNode array, ParameterValues values, UnaryOperator<String> recorded) {
    for (ParameterValue parameterValue : values.all()) {
      array
          .addObject()
          .put("name", values.owner() + "." + parameterValue.name())
          .put("value", parameterValue.value().text())
          .put("unit", parameterValue.value().unit().word())
          .put("valid_from", parameterValue.dated().validFrom())
          .put("from", place(parameterValue.place(), recorded))
          .put("reference", parameterValue.reference())
          .put("illustrative", parameterValue.isIllustrative());
    }
  }

  private static String place(Place place, UnaryOperator<String> recorded) {
    return new Place(recorded.apply(place.file()), place.line(), 0).inWords().inEnglish();
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  /** What is said to people, in their words. */
  static void sentences(ArrayNode array, List<Message> sentences) {
    sentences.forEach(sentence -> array.add(sentence.inEnglish()));
  }

  /** A document as it is written: indented, with a line end at its end. */
  public static String written(ObjectNode root) {
    try {
      return Written.JSON.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Made when a document is written: a screen need not wait for it. */
  private static final class Written {

    private static final ObjectMapper JSON =
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  }
}

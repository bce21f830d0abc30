package org.dsisim.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dsisim.analysis.AllYears;
import org.dsisim.analysis.Gaps;
import org.dsisim.analysis.Indicator;
import org.dsisim.analysis.Indicators;
import org.dsisim.analysis.OutsideRange;
import org.dsisim.analysis.OwedOn;
import org.dsisim.analysis.Rests;
import org.dsisim.model.ContributionRules;
import org.dsisim.parameter.Term;
import org.dsisim.parameter.Terms;
import org.dsisim.rulebook.Description;
import org.dsisim.scenario.PaidToDate;
import org.dsisim.scenario.ScenarioSheet;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.table.Place;
import org.jspecify.annotations.Nullable;

/** {@code run.json}: what was run, on what, with which values in force, and what came out. */
public final class RunJson {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Run run;

  /** The document of a run. */
  public RunJson(Run run) {
    this.run = run;
  }

  /** The document, indented. */
  public String text() {
    ObjectNode root = JSON.createObjectNode();
    root.put("program", "dsisim").put("version", run.version());
    texts(root.putArray("command"), run.command());
    // Nothing is drawn at random yet: no seed has any effect.
    root.putNull("seed");
    root.put("baseline", run.baseline() == null ? null : run.baseline().name());
    scenario(root.putObject("scenario"));
    ArrayNode options = root.putArray("options");
    run.outcomes().forEach(outcome -> option(options.addObject(), outcome));
    notes(root.putArray("notes"));
    ArrayNode lacking = root.putArray("not_computable_here");
    run.notComputable()
        .forEach((option, needs) -> lacking.addObject().put("option", option).put("needs", needs));
    inputs(root.putArray("inputs"), run.inputs());
    return written(root);
  }

  private void scenario(ObjectNode node) {
    ScenarioSheet sheet = run.scenario().sheet();
    node.put("id", run.scenario().scenario().id())
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

  private void option(ObjectNode node, Outcome outcome) {
    node.put("option", outcome.option().name()).put("title", outcome.option().title());
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
    for (YearOutcome year : outcome.years()) {
      year(years.addObject(), year);
    }
    if (outcome.years().size() > 1) {
      ObjectNode all = node.putObject("all_years");
      all.put("years", AllYears.of(outcome).inWords());
      ObjectNode totals = all.putObject("totals");
      Indicators.ofAllYears(outcome)
          .forEach(one -> totals.put(one.name(), new BigDecimal(one.value())));
    }
    ArrayNode paid = node.putArray("paid_to_date");
    for (PaidToDate one : run.scenario().paid()) {
      if (outcome.option().contributions().stream().anyMatch(r -> r.id().equals(one.ruleSet()))) {
        paid.addObject()
            .put("rule_set", one.ruleSet())
            .put("paid_by", one.paidBy())
            .put("amount_usd", one.amount().toUsd())
            .put("source", one.source());
      }
    }
    texts(node.putArray("data_gaps"), Gaps.of(outcome));
    texts(node.putArray("rests_on_assumptions"), Rests.onAssumptions(outcome));
    texts(node.putArray("rests_on_illustrations"), Rests.onIllustrations(outcome));
  }

  static void inputs(ArrayNode array, Map<String, Path> inputs) {
    inputs.forEach((name, path) -> array.addObject().put("file", name).put("sha256", sha256(path)));
  }

  static void description(ObjectNode node, @Nullable Description description) {
    if (description != null) {
      node.put("title", description.title())
          .put("status", description.status().word())
          .put("status_note", description.statusNote())
          .put("law_as_of", description.lawAsOf())
          .put("not_included", description.notIncluded());
      texts(node.putArray("caveats"), description.caveats());
    }
  }

  /** What must be said of options that stand together. */
  private void notes(ArrayNode notes) {
    run.outcomes().stream()
        .flatMap(outcome -> OutsideRange.of(outcome).stream())
        .distinct()
        .forEach(notes::add);
    List<Integer> years = run.scenario().scenario().years();
    for (int i = 0; i < years.size(); i++) {
      int at = i;
      List<YearOutcome> options = run.outcomes().stream().map(o -> o.years().get(at)).toList();
      if (WhatAmountsRestOn.differ(options)) {
        notes.add(WhatAmountsRestOn.NO_RANKING);
        return;
      }
    }
  }

  private void year(ObjectNode node, YearOutcome year) {
    node.put("year", year.year());
    texts(node.putArray("amounts_rest_on"), OwedOn.of(year));
    ObjectNode totals = node.putObject("totals");
    for (Indicator indicator : Indicators.of(year, run.baseline())) {
      totals.put(indicator.name(), new BigDecimal(indicator.value()));
    }
    ArrayNode parameters = node.putArray("parameters_in_force");
    year.terms().values().forEach(terms -> terms(parameters, terms, run.recorded()));
    terms(parameters, year.assumptions(), run.recorded());
  }

  static void terms(ArrayNode array, Terms terms, UnaryOperator<String> recorded) {
    for (Term term : terms.all()) {
      array
          .addObject()
          .put("name", terms.owner() + "." + term.name())
          .put("value", term.value().text())
          .put("unit", term.value().unit().word())
          .put("valid_from", term.dated().validFrom())
          .put("from", place(term.place(), recorded))
          .put("reference", term.setting() ? "" : term.dated().reference())
          .put("illustrative", term.isIllustrative());
    }
  }

  private static String place(Place place, UnaryOperator<String> recorded) {
    return new Place(recorded.apply(place.file()), place.line(), 0).toString();
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  static String written(ObjectNode root) {
    try {
      return JSON.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String sha256(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

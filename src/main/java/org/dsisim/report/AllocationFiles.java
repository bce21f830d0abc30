package org.dsisim.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dsisim.analysis.Rests;
import org.dsisim.parameter.Terms;
import org.dsisim.rulebook.Description;
import org.dsisim.simulation.Allocation;
import org.dsisim.simulation.PartyOutcome;
import org.dsisim.table.TableWriter;

/**
 * The files of a fund given out by a formula alone.
 *
 * @param formula as the user wrote it
 * @param inputs every file that was read, by its name in results
 * @param recorded turns a file's name in messages into its name in results
 */
public record AllocationFiles(
    String version,
    List<String> command,
    String formula,
    Terms terms,
    Allocation allocation,
    Map<String, Description> descriptions,
    Map<String, Path> inputs,
    UnaryOperator<String> recorded,
    String language) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What each Party receives, with the columns of a run's. */
  public String countries() {
    StringBuilder text = new StringBuilder();
    TableWriter table = new TableWriter(text, RunFiles.COUNTRIES);
    String note = Caveats.note(terms, descriptions);
    for (PartyOutcome party : allocation.parties()) {
      RunFiles.countryRow(table, formula, terms.year(), party, language, note);
    }
    return text.toString();
  }

  /** What was given out, by which formula, with which values in force. */
  public String json() {
    ObjectNode root = JSON.createObjectNode();
    root.put("program", "dsisim").put("version", version);
    ArrayNode words = root.putArray("command");
    command.forEach(words::add);
    root.putNull("seed");
    ObjectNode of = root.putObject("formula");
    of.put("id", terms.owner()).put("written", formula).put("year", terms.year());
    RunJson.description(of, descriptions.get(terms.owner()));
    root.put("fund_usd", allocation.fund().toUsd());
    root.put("undistributed_usd", allocation.undistributed().toUsd());
    root.put(
        "parties_eligible", allocation.parties().stream().filter(PartyOutcome::eligible).count());
    RunJson.terms(root.putArray("parameters_in_force"), terms, recorded);
    ArrayNode illustrative = root.putArray("rests_on_illustrations");
    Rests.onIllustrations(terms).forEach(illustrative::add);
    ArrayNode notes = root.putArray("notes");
    Caveats.of(terms.owner(), descriptions).forEach(notes::add);
    allocation.why().forEach(notes::add);
    allocation.missing().forEach(notes::add);
    RunJson.inputs(root.putArray("inputs"), inputs);
    return RunJson.written(root);
  }
}

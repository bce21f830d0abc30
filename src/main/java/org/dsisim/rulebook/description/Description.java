package org.dsisim.rulebook.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.policy.DatabaseDuty;
import org.dsisim.model.policy.Status;
import org.dsisim.table.Cell;

/**
 * What {@code option.yaml} says of a rule set.
 *
 * @param folder the folder as shown in messages
 * @param status how the text stands
 * @param statusNote what is to be said of that, as {@code by COP16; rates indicative}; or empty
 * @param after the id of the rule set that it is a changed copy of; or empty
 * @param force how its rules bind; for a formula it says nothing
 * @param subjects what its rules are asked about; for a formula it says nothing
 * @param lawAsOf the date of the newest legal text, or empty
 * @param notIncluded what the rules do not include, as a sentence; or empty
 * @param caveats what a reader of its figures must know, whatever shows them
 * @param notModelled what the law asks for besides and the rules leave out, as {@code permits}
 * @param databaseDuties what the text asks of databases; of a formula nothing
 * @param labels words for people for the alternatives of parameters, in the order of the file
 * @param needed columns or tables of a scenario without which nothing can be computed, as {@code
 *     users.csv:sales_usd}, {@code uses.csv} or {@code assumptions.csv:retail_value_usd}
 * @param criteria what a framework asks of an option; for other kinds of rule sets there are none
 */
public record Description(
    String id,
    RuleSetKind kind,
    String folder,
    String title,
    Status status,
    String statusNote,
    String after,
    Force force,
    SubjectKind subjects,
    String lawAsOf,
    String notIncluded,
    List<String> caveats,
    List<String> notModelled,
    List<DatabaseDuty> databaseDuties,
    List<Source> sources,
    List<Provision> provisions,
    Map<String, Preset> presets,
    List<Label> labels,
    List<Cell> needed,
    List<AssessmentCriterion> criteria) {

  private static final String ASSUMPTION = "assumptions.csv:";

  /** How the text stands, with what is to be said of that. */
  public Message statusInWords() {
    Message adopted =
        after.isEmpty()
            ? Message.plain(status.word())
            : Message.of("description.status-after", "status", status.word(), "after", after);
    return statusNote.isEmpty()
        ? adopted
        : Message.of("description.status-note", "status", adopted, "note", statusNote);
  }

  /** The columns or tables of a scenario without which nothing can be computed. */
  public List<String> needs() {
    return needed.stream().map(Cell::text).toList();
  }

  /** The names of the assumptions among what is needed. */
  public List<String> assumptions() {
    return needs().stream()
        .filter(need -> need.startsWith(ASSUMPTION))
        .map(need -> need.substring(ASSUMPTION.length()))
        .toList();
  }

  /** A legal text or a paper. */
  public record Source(String title, String date, String note) {}

  /**
   * A sentence of the text, in our words.
   *
   * @param text with {@code {parameter}} where the value in force is to stand
   * @param parameters those that it moves
   * @param place where it stands
   */
  public record Provision(String paragraph, String text, List<String> parameters, Place place) {}

  /**
   * Values that are put in force together.
   *
   * @param values by parameter
   * @param place where it stands
   */
  public record Preset(String name, String title, Map<String, String> values, Place place) {}

  /**
   * Words for people for one alternative.
   *
   * @param alternative as it stands in the table of parameters
   * @param place where it stands
   */
  public record Label(String parameter, String alternative, String words, Place place) {}

  /** The words for the alternatives of a parameter, by alternative. */
  public Map<String, String> labels(String parameter) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Label label : labels) {
      if (label.parameter().equals(parameter)) {
        words.put(label.alternative(), label.words());
      }
    }
    return words;
  }
}

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
 * @param standing how the text stands
 * @param binding how its rules bind, and whom
 * @param leftOut what is not in it
 * @param words what it says, and what its parts are called
 * @param needed columns or tables of a scenario without which nothing can be computed, as {@code
 *     users.csv:sales_usd}, {@code uses.csv} or {@code assumptions.csv:retail_value_usd}
 * @param criteria what a framework asks of an option; for other kinds of rule sets there are none
 */
public record Description(
    String id,
    RuleSetKind kind,
    String folder,
    String title,
    TextStanding standing,
    Binding binding,
    LeftOut leftOut,
    Words words,
    List<Cell> needed,
    List<AssessmentCriterion> criteria) {

  private static final String ASSUMPTION = "assumptions.csv:";

  /**
   * How the rules of a text bind, and whom.
   *
   * @param force for a formula it says nothing
   * @param subjects what its rules are asked about; for a formula it says nothing
   * @param databaseDuties what the text asks of databases; of a formula nothing
   */
  public record Binding(Force force, SubjectKind subjects, List<DatabaseDuty> databaseDuties) {}

  /**
   * What is not in a text, or not in its rules.
   *
   * @param notIncluded what the rules do not include, as a sentence; or empty
   * @param notModelled what the law asks for besides and the rules leave out, as {@code permits}
   * @param caveats what a reader of its figures must know, whatever shows them
   */
  public record LeftOut(String notIncluded, List<String> notModelled, List<String> caveats) {}

  /**
   * What a text says, and what its parts are called.
   *
   * @param labels words for people for the alternatives of parameters, in the order of the file
   */
  public record Words(
      List<Source> sources,
      List<Provision> provisions,
      Map<String, Preset> presets,
      List<Label> labels) {}

  /** How the text stands. */
  public Status status() {
    return standing.status();
  }

  /** The date of the newest legal text, or empty. */
  public String lawAsOf() {
    return standing.lawAsOf();
  }

  /** How the text stands, with what is to be said of that. */
  public Message statusInWords() {
    return standing.inWords();
  }

  /** How its rules bind. */
  public Force force() {
    return binding.force();
  }

  /** What its rules are asked about. */
  public SubjectKind subjects() {
    return binding.subjects();
  }

  /** What the text asks of databases. */
  public List<DatabaseDuty> databaseDuties() {
    return binding.databaseDuties();
  }

  /** What a reader of its figures must know, whatever shows them. */
  public List<String> caveats() {
    return leftOut.caveats();
  }

  /** The sources of the text. */
  public List<Source> sources() {
    return words.sources();
  }

  /** The sentences of the text. */
  public List<Provision> provisions() {
    return words.provisions();
  }

  /** The presets by their names. */
  public Map<String, Preset> presets() {
    return words.presets();
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
    for (Label label : words().labels()) {
      if (label.parameter().equals(parameter)) {
        words.put(label.alternative(), label.words());
      }
    }
    return words;
  }
}

package org.dsisim.report.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.explanation.tree.Step;
import org.dsisim.explanation.tree.Summary;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.WordList;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.report.content.Explained;
import org.dsisim.report.content.Law;

/** An explanation as a nested document. */
public final class ExplanationJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Explained explained;
  private final UnaryOperator<String> recorded;

  /**
   * The document of an explanation.
   *
   * @param recorded a file's name in results, by its name in messages
   */
  public ExplanationJson(Explained explained, UnaryOperator<String> recorded) {
    this.explained = explained;
    this.recorded = recorded;
  }

  /** The document, indented. */
  public String text() {
    return RunJson.written(document());
  }

  /** The document: what it is about, its summary and its tree. */
  public ObjectNode document() {
    ObjectNode root = JSON.createObjectNode();
    root.put("program", "dsisim").put("version", explained.version());
    ArrayNode command = root.putArray("command");
    explained.command().forEach(command::add);
    PolicyOption baseline = explained.baseline();
    if (baseline != null) {
      root.put("baseline", baseline.name());
    }
    root.put("scenario", explained.outcome().scenario().heading().id())
        .put("option", explained.outcome().option().name())
        .put("formula", explained.outcome().option().formula().id())
        .put("year", explained.year())
        .put(
            "law",
            WordList.sentences(
                    List.of(
                        Law.dated(explained.descriptions().values()),
                        Law.of(explained.outcome(), explained.descriptions())))
                .inEnglish())
        .put("statement", explained.explanation().about().inEnglish());
    ArrayNode summary = root.putArray("summary");
    add(summary, Message.of("explanation.label.why"), explained.title());
    for (Summary.Line line : explained.explanation().summary().lines()) {
      add(summary, line.name(), line.text());
    }
    add(summary, Message.of("explanation.label.next"), Message.plain(explained.next()));
    children(root, explained.explanation().sections());
    return root;
  }

  private static void add(ArrayNode summary, Message name, Message text) {
    summary.addObject().put("name", name.inEnglish()).put("text", text.inEnglish());
  }

  private void children(ObjectNode node, List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      ArrayNode children = node.putArray("children");
      reasons.forEach(reason -> put(children.addObject(), reason));
    }
  }

  private void put(ObjectNode node, Reason reason) {
    node.put("statement", reason.statement().inEnglish());
    if (!reason.column().isEmpty()) {
      node.put("column", reason.column());
    }
    Figure figure = reason.figure();
    if (figure != null) {
      node.put("value", figure.decimal());
      if (!figure.isDecimal()) {
        node.put("exact", figure.number().toString());
      }
      node.put("unit", figure.unit().word());
    }
    if (reason.step() != Step.GIVEN) {
      node.put("step", reason.step().word());
    }
    if (reason.source() != Source.NONE) {
      node.put("source", reason.source().word());
    }
    if (!reason.reference().isEmpty()) {
      node.put("law", reason.reference());
    }
    Place place = reason.place();
    if (place != null) {
      node.put(
          "place", new Place(recorded.apply(place.file()), place.line(), 0).inWords().inEnglish());
    }
    children(node, reason.children());
  }
}

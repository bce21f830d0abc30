package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.report.content.OptionInForce;
import org.dsisim.report.content.Run;
import org.dsisim.rulebook.description.Description;
import org.dsisim.simulation.YearOutcome;
import org.jspecify.annotations.Nullable;

/** The provisions of an option as a form: sentences in pieces, between which stand brackets. */
public final class TextJson {

  /** {@code {name}} in a sentence. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_]*)\\}");

  private static final Pattern READING = Pattern.compile("reading (R-\\d+)");
  private static final Pattern PARAGRAPH = Pattern.compile("para(?:graph)? (\\d+[a-z]?)");

  private final OptionInForce option;
  private final Run run;
  private final @Nullable YearOutcome baseline;
  private final Set<String> brackets = new LinkedHashSet<>();

  /**
   * A text.
   *
   * @param option with the values in force
   * @param run of it, on a scenario that tells what it cannot test
   * @param baseline what is in force under the baseline; null for none
   */
  public TextJson(OptionInForce option, Run run, @Nullable YearOutcome baseline) {
    this.option = option;
    this.run = run;
    this.baseline = baseline;
  }

  /**
   * The text.
   *
   * @param copy the same as plain text with its brackets
   */
  public ObjectNode json(String copy) {
    YearOutcome year = run.outcomes().get(0).years().get(0);
    BracketJson form = new BracketJson(year, baseline);
    ObjectNode text = Fields.object();
    ArrayNode parts = text.putArray("parts");
    ObjectNode all = Fields.object();
    for (OptionInForce.Part part : option.ruleSets()) {
      parts.add(part(part));
      ParameterValues terms = year.terms().getOrDefault(part.id(), part.terms());
      for (ParameterValue term : terms.all()) {
        if (brackets.contains(part.id() + "." + term.name())) {
          all.set(part.id() + "." + term.name(), form.of(part.id(), term));
        }
      }
    }
    text.set("brackets", all);
    ArrayNode assumptions = text.putArray("assumptions");
    for (String name : AssumptionsUsed.of(run.outcomes().get(0))) {
      if (year.assumptions().has(name)) {
        ParameterValue term = year.assumptions().term(name);
        ObjectNode node = Fields.object();
        node.put("address", ParameterOverride.ASSUMPTION + "." + name);
        node.setAll(form.of(ParameterOverride.ASSUMPTION, term));
        assumptions.add(node);
      }
    }
    return text.put("copy", copy);
  }

  private ObjectNode part(OptionInForce.Part part) {
    Description description = part.description();
    ObjectNode node =
        Fields.object()
            .put("ruleSet", part.id())
            .put("kind", part.isFormula() ? "distribution" : "contribution")
            .put("title", description.title())
            .put("status", description.status().word())
            .put("statusNote", description.statusNote())
            .put("force", part.isFormula() ? null : description.force().word())
            .put("lawAsOf", description.lawAsOf())
            .put("notIncluded", description.notIncluded());
    ArrayNode paragraphs = node.putArray("paragraphs");
    Set<String> stood = new HashSet<>();
    for (OptionInForce.Bracketed provision : part.provisions()) {
      ObjectNode paragraph = head(paragraphs.addObject(), provision.paragraph());
      pieces(part, provision, stood, paragraph.putArray("pieces"));
    }
    for (ParameterValue other : part.others()) {
      ObjectNode paragraph = head(paragraphs.addObject(), other.dated().reference());
      paragraph.put("reading", true);
      ArrayNode pieces = paragraph.putArray("pieces");
      pieces.addObject().put("text", other.parameter().description() + " ");
      bracket(part, other.name(), pieces);
    }
    return node;
  }

  private static ObjectNode head(ObjectNode node, String paragraph) {
    Matcher reading = READING.matcher(paragraph);
    boolean isReading = reading.find();
    Matcher number = PARAGRAPH.matcher(paragraph);
    String mark = isReading ? reading.group(1) : number.find() ? number.group(1) : "";
    return node.put("paragraph", paragraph).put("mark", mark).put("reading", isReading);
  }

  /** The sentence; behind it the brackets that it turns on without naming them. */
  private void pieces(
      OptionInForce.Part part, OptionInForce.Bracketed provision, Set<String> stood, ArrayNode to) {
    String template = provision.template();
    Matcher placeholder = PLACEHOLDER.matcher(template);
    int from = 0;
    while (placeholder.find()) {
      String name = Objects.requireNonNull(placeholder.group(1));
      if (part.terms().has(name)) {
        text(template.substring(from, placeholder.start()), to);
        bracket(part, name, to);
        stood.add(name);
        from = placeholder.end();
      }
    }
    text(template.substring(from), to);
    List<String> unnamed = new ArrayList<>();
    provision.parameters().forEach(term -> unnamed.add(term.name()));
    unnamed.removeIf(name -> !stood.add(name));
    for (String name : unnamed) {
      text(" " + name.replace('_', ' ') + " ", to);
      bracket(part, name, to);
    }
  }

  private static void text(String text, ArrayNode to) {
    if (!text.isEmpty()) {
      to.addObject().put("text", text);
    }
  }

  private void bracket(OptionInForce.Part part, String name, ArrayNode to) {
    brackets.add(part.id() + "." + name);
    to.addObject().put("bracket", part.id() + "." + name);
  }
}

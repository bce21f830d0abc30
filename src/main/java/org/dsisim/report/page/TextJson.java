package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.report.content.option.OptionInForce;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.list.ProvisionText;
import org.dsisim.rulebook.description.Description;

/** The provisions of an option, in which each parameter is a bracket. */
public final class TextJson {

  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z0-9_]*)}");
  private static final Pattern READING = Pattern.compile("R-\\d+(?:[.,]\\s?R-\\d+)*");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?:\\s?\\([a-z]+\\))?");
  private static final int WIDTH = 80;

  private final Provided provided;
  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  private TextJson(Provided provided) {
    this.provided = provided;
  }

  /** The document. */
  public static String text(Provided provided) {
    return new TextJson(provided).written();
  }

  private String written() {
    ArrayNode parts = root.putArray("parts");
    ObjectNode brackets = root.putObject("brackets");
    for (OptionInForce.Part part : provided.option().ruleSets()) {
      part(parts.addObject(), part);
      for (ParameterValue parameterValue : part.values().all()) {
        String address = part.id() + "." + parameterValue.name();
        new BracketJson(provided, address, parameterValue).write(brackets.putObject(address));
      }
    }
    ArrayNode assumptions = root.putArray("assumptions");
    for (ParameterValue parameterValue : provided.assumptions()) {
      String address = ParameterOverride.ASSUMPTION + "." + parameterValue.name();
      ObjectNode node = assumptions.addObject().put("address", address);
      new BracketJson(provided, address, parameterValue).write(node);
    }
    root.put("copy", new ProvisionText(Screen.of(WIDTH)).add(provided.option()).text());
    return root.toString();
  }

  private void part(ObjectNode node, OptionInForce.Part part) {
    Description description = part.description();
    node.put("ruleSet", part.id())
        .put("kind", part.isFormula() ? "distribution" : "contribution")
        .put("title", description.title())
        .put("status", description.status().word())
        .put("statusNote", description.standing().note())
        .put("force", description.force().word())
        .put("lawAsOf", description.lawAsOf())
        .put("notIncluded", description.leftOut().notIncluded());
    ArrayNode paragraphs = node.putArray("paragraphs");
    for (OptionInForce.Bracketed provision : part.provisions()) {
      Matcher reading = READING.matcher(provision.paragraph());
      boolean isReading = reading.find();
      Matcher number = NUMBER.matcher(provision.paragraph());
      String mark = isReading ? reading.group() : lastOf(number);
      ObjectNode paragraph =
          paragraphs
              .addObject()
              .put("paragraph", provision.paragraph())
              .put("mark", mark)
              .put("reading", isReading);
      pieces(paragraph.putArray("pieces"), provision, part);
    }
    others(paragraphs, part);
  }

  /** Parameters that stand in no provision are no part of the text, but can be tried. */
  private static void others(ArrayNode paragraphs, OptionInForce.Part part) {
    for (ParameterValue parameterValue : part.others()) {
      ArrayNode pieces =
          paragraphs
              .addObject()
              .put("paragraph", "")
              .put("mark", "")
              .put("reading", true)
              .putArray("pieces");
      pieces.addObject().put("text", parameterValue.parameter().description() + " ");
      pieces.addObject().put("bracket", part.id() + "." + parameterValue.name());
    }
  }

  private static String lastOf(Matcher numbers) {
    String last = "";
    while (numbers.find()) {
      last = numbers.group();
    }
    return last;
  }

  private static void pieces(
      ArrayNode pieces, OptionInForce.Bracketed provision, OptionInForce.Part part) {
    String text = provision.template();
    Matcher names = NAME.matcher(text);
    int from = 0;
    while (names.find()) {
      if (part.values().has(names.group(1))) {
        words(pieces, text.substring(from, names.start()));
        pieces.addObject().put("bracket", part.id() + "." + names.group(1));
        from = names.end();
      }
    }
    words(pieces, text.substring(from));
    for (ParameterValue parameterValue : provision.parameters()) {
      if (!text.contains("{" + parameterValue.name() + "}")) {
        words(pieces, " ");
        pieces.addObject().put("bracket", part.id() + "." + parameterValue.name());
      }
    }
  }

  private static void words(ArrayNode pieces, String text) {
    if (!text.isEmpty()) {
      pieces.addObject().put("text", text);
    }
  }
}

package org.dsisim.report.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.dsisim.message.Message;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.report.content.option.AlternativeInWords;
import org.dsisim.report.content.option.Difference;
import org.dsisim.report.content.option.Difference.Side;
import org.dsisim.report.content.option.OptionDifference;
import org.dsisim.report.content.option.OptionInForce;
import org.dsisim.report.content.option.ValueInWords;
import org.dsisim.rulebook.description.Description;
import org.dsisim.table.writing.TableWriter;
import org.jspecify.annotations.Nullable;

/** Provisions of options, and the differences of two, as CSV and JSON. */
public final class OptionFiles {

  /** One row for each provision and parameter that it turns on. */
  static final List<String> PROVISIONS =
      List.of(
          "option",
          "rule_set",
          "paragraph",
          "text",
          "parameter",
          "value",
          "unit",
          "alternatives",
          "set_by",
          "valid_from",
          "reference");

  /** One row for each difference. */
  static final List<String> DIFFERENCES =
      List.of(
          "kind", "rule_set", "what", "a", "unit_a", "reference_a", "b", "unit_b", "reference_b");

  private static final ObjectMapper JSON = new ObjectMapper();

  private OptionFiles() {}

  /** The provisions as a table. */
  public static String csv(List<OptionInForce> options) {
    StringBuilder text = new StringBuilder();
    TableWriter table = new TableWriter(text, PROVISIONS);
    for (OptionInForce option : options) {
      for (OptionInForce.Part part : option.ruleSets()) {
        for (OptionInForce.Bracketed provision : part.provisions()) {
          if (provision.parameters().isEmpty()) {
            row(table, option, part, provision, null);
          }
          provision
              .parameters()
              .forEach(parameterValue -> row(table, option, part, provision, parameterValue));
        }
        part.others().forEach(parameterValue -> row(table, option, part, null, parameterValue));
      }
    }
    return text.toString();
  }

  private static void row(
      TableWriter table,
      OptionInForce option,
      OptionInForce.Part part,
      OptionInForce.@Nullable Bracketed provision,
      @Nullable ParameterValue parameterValue) {
    table.row(
        option.option(),
        part.id(),
        provision == null ? null : provision.paragraph(),
        provision == null ? null : provision.text(),
        parameterValue == null ? null : parameterValue.name(),
        parameterValue == null ? null : parameterValue.value().text(),
        parameterValue == null ? null : parameterValue.parameter().unit().word(),
        parameterValue == null ? null : alternatives(parameterValue.dated()),
        parameterValue == null ? null : setBy(parameterValue),
        parameterValue == null || parameterValue.isChanged()
            ? null
            : parameterValue.dated().validFrom(),
        parameterValue == null ? null : parameterValue.reference());
  }

  private static String alternatives(DatedValue dated) {
    return dated.alternatives().stream().map(one -> "[" + one + "]").collect(Collectors.joining());
  }

  private static String setBy(ParameterValue parameterValue) {
    return parameterValue.isChanged() ? parameterValue.place().toString() : "";
  }

  /** The provisions as a document; of several options as a list. */
  public static String json(List<OptionInForce> options) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode array = root.putArray("options");
    options.forEach(option -> option(array.addObject(), option));
    return RunJson.written(root);
  }

  private static void option(ObjectNode node, OptionInForce option) {
    node.put("option", option.option()).put("year", option.year());
    ArrayNode ruleSets = node.putArray("rule_sets");
    for (OptionInForce.Part part : option.ruleSets()) {
      ObjectNode one = ruleSets.addObject();
      Description description = part.description();
      one.put("id", part.id()).put("kind", description.kind().folder());
      RunJson.description(one, description);
      if (!part.isFormula()) {
        one.put("force", description.force().word())
            .put("payers", description.subjects().payers().word());
      }
      ArrayNode provisions = one.putArray("provisions");
      for (OptionInForce.Bracketed provision : part.provisions()) {
        ObjectNode sentence = provisions.addObject();
        sentence.put("paragraph", provision.paragraph()).put("text", provision.text());
        ArrayNode names = sentence.putArray("parameters");
        provision.parameters().forEach(parameterValue -> names.add(parameterValue.name()));
      }
      ArrayNode parameters = one.putArray("parameters");
      part.values()
          .all()
          .forEach(parameterValue -> parameter(parameters.addObject(), parameterValue));
    }
    ArrayNode assumptions = node.putArray("assumptions");
    option
        .assumptions()
        .forEach(
            setting ->
                assumptions
                    .addObject()
                    .put("name", setting.address())
                    .put("value", setting.text())
                    .put("set_by", setting.place().toString()));
  }

  private static void parameter(ObjectNode node, ParameterValue parameterValue) {
    node.put("name", parameterValue.name())
        .put("value", parameterValue.value().text())
        .put("unit", parameterValue.parameter().unit().word());
    ArrayNode alternatives = node.putArray("alternatives");
    parameterValue.dated().alternatives().forEach(alternatives::add);
    ObjectNode labels = node.putObject("labels");
    AlternativeInWords.labels(parameterValue).forEach(labels::put);
    node.put("bracketed", ValueInWords.bracketed(parameterValue))
        .put("set_by", setBy(parameterValue))
        .put("valid_from", parameterValue.isChanged() ? null : parameterValue.dated().validFrom())
        .put("reference", parameterValue.reference())
        .put("description", parameterValue.parameter().description());
  }

  /** The differences as a table. */
  public static String csv(OptionDifference difference) {
    StringBuilder text = new StringBuilder();
    TableWriter table = new TableWriter(text, DIFFERENCES);
    for (Difference one : difference.all()) {
      table.row(
          one.chapter().word(),
          one.ruleSet().inEnglish(),
          one.what().inEnglish(),
          one.a().text().inEnglish(),
          one.a().unit(),
          reference(one.a()),
          one.b().text().inEnglish(),
          one.b().unit(),
          reference(one.b()));
    }
    return text.toString();
  }

  /** The differences as a document, with both options. */
  public static String json(OptionDifference difference) {
    ObjectNode root = JSON.createObjectNode();
    option(root.putObject("a"), difference.a());
    option(root.putObject("b"), difference.b());
    ArrayNode differences = root.putArray("differences");
    for (Difference one : difference.all()) {
      ObjectNode node = differences.addObject();
      node.put("kind", one.chapter().word())
          .put("rule_set", one.ruleSet().inEnglish())
          .put("what", one.what().inEnglish());
      side(node.putObject("a"), one.a());
      side(node.putObject("b"), one.b());
    }
    root.putObject("same")
        .put("rule_sets", difference.sameRuleSets())
        .put("provisions", difference.sameProvisions())
        .put("parameters", difference.sameParameters());
    return RunJson.written(root);
  }

  private static void side(ObjectNode node, Side side) {
    node.put("text", side.text().inEnglish())
        .put("unit", side.unit())
        .put("reference", reference(side));
  }

  private static String reference(Side side) {
    Message reference = side.reference();
    return reference == null ? "" : reference.inEnglish();
  }
}

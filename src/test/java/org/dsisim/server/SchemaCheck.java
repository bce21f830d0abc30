package org.dsisim.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Holds values against the schemas of a document, as far as that document makes use of JSON Schema:
 * {@link #KEYWORDS} are all that it knows.
 */
final class SchemaCheck {

  /** All that a schema may say here; what describes asks nothing of a value. */
  static final Set<String> KEYWORDS =
      Set.of(
          "$ref",
          "description",
          "type",
          "enum",
          "pattern",
          "maxLength",
          "minimum",
          "properties",
          "maximum",
          "required",
          "additionalProperties",
          "propertyNames",
          "maxProperties",
          "items",
          "minItems",
          "maxItems",
          "oneOf");

  private final JsonNode document;
  private final Set<String> seen = new TreeSet<>();

  SchemaCheck(JsonNode document) {
    this.document = document;
  }

  /** What is wrong with values, and the properties that they have. */
  private record Found(List<String> wrong, Set<String> seen) {

    static Found nothing() {
      return new Found(new ArrayList<>(), new LinkedHashSet<>());
    }

    void add(String place, String problem) {
      wrong.add((place.isEmpty() ? "it" : place) + " " + problem);
    }
  }

  /**
   * All that is wrong with a value.
   *
   * @param pointer where its schema stands in the document
   */
  List<String> wrong(String pointer, JsonNode value) {
    Found found = Found.nothing();
    check(pointer, value, "", found);
    seen.addAll(found.seen());
    return found.wrong();
  }

  /** Where the properties stand that values had until now. */
  Set<String> seen() {
    return seen;
  }

  /** The schema at a place, or the one that it refers to. */
  String resolved(String pointer) {
    JsonNode other = document.at(pointer).get("$ref");
    return other == null ? pointer : resolved(other.textValue().substring(1));
  }

  private void check(String asked, JsonNode value, String place, Found found) {
    String pointer = resolved(asked);
    JsonNode schema = document.at(pointer);
    if (schema.has("type") && !texts(schema.get("type")).stream().anyMatch(t -> is(t, value))) {
      found.add(place, "is " + value.getNodeType() + ", not " + schema.get("type"));
      return;
    }
    if (schema.has("enum") && !texts(schema.get("enum")).contains(value.asText())) {
      found.add(place, "is " + value + ", none of " + schema.get("enum"));
    }
    if (schema.has("oneOf")) {
      oneOf(pointer, value, place, found);
    }
    if (value.isTextual()) {
      text(schema, value.textValue(), place, found);
    } else if (value.isNumber()) {
      if (value.doubleValue() < schema.path("minimum").asDouble(-Double.MAX_VALUE)
          || value.doubleValue() > schema.path("maximum").asDouble(Double.MAX_VALUE)) {
        found.add(place, "is out of range");
      }
    } else if (value.isObject()) {
      object(pointer, value, place, found);
    } else if (value.isArray()) {
      array(pointer, value, place, found);
    }
  }

  private static boolean is(String type, JsonNode value) {
    return switch (type) {
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException("'" + type + "' is no type.");
    };
  }

  private static void text(JsonNode schema, String text, String place, Found found) {
    if (schema.has("pattern")
        && !Pattern.compile(schema.get("pattern").textValue()).matcher(text).find()) {
      found.add(place, "is '" + text + "', not as " + schema.get("pattern").textValue());
    }
    if (text.length() > schema.path("maxLength").asInt(Integer.MAX_VALUE)) {
      found.add(place, "is too long");
    }
  }

  private void oneOf(String pointer, JsonNode value, String place, Found found) {
    List<String> wrong = new ArrayList<>();
    int fit = 0;
    for (int i = 0; i < document.at(pointer + "/oneOf").size(); i++) {
      Found one = Found.nothing();
      check(pointer + "/oneOf/" + i, value, place, one);
      wrong.addAll(one.wrong());
      if (one.wrong().isEmpty()) {
        fit++;
        found.seen().addAll(one.seen());
      }
    }
    if (fit != 1) {
      found.add(place, "fits " + fit + " alternatives: " + wrong);
    }
  }

  private void object(String pointer, JsonNode value, String place, Found found) {
    JsonNode schema = document.at(pointer);
    for (String name : texts(schema.path("required"))) {
      if (!value.has(name)) {
        found.add(place, "has no " + name);
      }
    }
    if (value.size() > schema.path("maxProperties").asInt(Integer.MAX_VALUE)) {
      found.add(place, "has too many properties");
    }
    JsonNode others = schema.path("additionalProperties");
    value
        .fieldNames()
        .forEachRemaining(
            name -> {
              String within = place + "/" + name;
              text(schema.path("propertyNames"), name, within, found);
              String known = pointer + "/properties/" + name;
              if (schema.path("properties").has(name)) {
                found.seen().add(known);
                check(known, value.get(name), within, found);
              } else if (others.isObject()) {
                check(pointer + "/additionalProperties", value.get(name), within, found);
              } else if (others.isBoolean() && !others.booleanValue()) {
                found.add(within, "is not documented");
              }
            });
  }

  private void array(String pointer, JsonNode value, String place, Found found) {
    JsonNode schema = document.at(pointer);
    if (value.size() < schema.path("minItems").asInt(0)
        || value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
      found.add(place, "has " + value.size() + " items");
    }
    for (int i = 0; i < value.size() && schema.has("items"); i++) {
      check(pointer + "/items", value.get(i), place + "/" + i, found);
    }
  }

  /** A text, or all texts of a list. */
  static List<String> texts(JsonNode node) {
    if (node.isTextual()) {
      return List.of(node.textValue());
    }
    List<String> texts = new ArrayList<>();
    node.forEach(one -> texts.add(one.textValue()));
    return texts;
  }
}

package org.dsisim.report.page.asked;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request: an object whose fields are taken one by one. What has another shape is
 * reported, and so is what nobody has a use for.
 */
public final class Question {

  private static final int DEEPEST = 8;
  private static final int LONGEST_NUMBER = 20;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final ObjectNode fields;
  private final String within;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();

  private Question(ObjectNode fields, String within, Problems problems) {
    this.fields = fields;
    this.within = within;
    this.problems = problems;
  }

  /**
   * Reads a body.
   *
   * @param problems gets all that is wrong with its fields
   * @throws InvalidInput when it is no object at all
   */
  public static Question read(byte[] body, Problems problems) {
    try {
      if (JSON.readTree(body) instanceof ObjectNode fields) {
        return new Question(fields, "", problems);
      }
    } catch (JsonProcessingException noJson) {
      throw InvalidInput.of(
          Place.of("JSON", noJson.getLocation() == null ? 0 : noJson.getLocation().getLineNr()),
          Message.of("server.ask.no-json"),
          null);
    } catch (IOException unreadable) {
      throw new IllegalStateException("Bytes in memory cannot be read.", unreadable);
    }
    throw InvalidInput.of(
        Place.ofCommandLine("JSON"), Message.of("server.ask.no-object", "field", "JSON"), null);
  }

  private Place place(String name) {
    return Place.ofCommandLine(within + name);
  }

  private @Nullable JsonNode field(String name) {
    known.add(name);
    JsonNode value = fields.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private void refuse(String name, Message text) {
    problems.error(place(name), text);
  }

  /** A text that has to be there; empty where it is not, which is reported. */
  public String text(String name) {
    String text = optionalText(name);
    if (text == null && field(name) == null) {
      refuse(name, Message.of("server.ask.missing", "field", within + name));
    }
    return text == null ? "" : text;
  }

  /** A text; null where there is none. */
  public @Nullable String optionalText(String name) {
    JsonNode value = field(name);
    if (value != null && !value.isTextual()) {
      refuse(name, Message.of("server.ask.no-text", "field", within + name));
    }
    return value == null || !value.isTextual() ? null : value.textValue();
  }

  /** One of a few words, which has to be there; what is none of them is reported. */
  public String word(String name, List<String> known) {
    String word = text(name);
    if (!word.isEmpty() && !known.contains(word)) {
      problems.error(
          place(name),
          Message.of("server.ask.other-word", "word", Wording.shortened(word), "known", known),
          Nearest.guess(word, known));
    }
    return word;
  }

  /** A whole number; null where there is none. */
  public @Nullable Integer number(String name) {
    JsonNode value = field(name);
    boolean whole = value != null && value.isIntegralNumber() && value.canConvertToInt();
    if (value != null && !whole) {
      refuse(name, Message.of("server.ask.no-number", "field", within + name));
    }
    return value != null && whole ? value.intValue() : null;
  }

  /** A whole number that has to be there; 0 where it is not, which is reported. */
  public int wholeNumber(String name) {
    Integer number = number(name);
    if (number == null && field(name) == null) {
      refuse(name, Message.of("server.ask.missing", "field", within + name));
    }
    return number == null ? 0 : number;
  }

  /** Whether something is wanted; not where nothing is said. */
  public boolean flag(String name) {
    JsonNode value = field(name);
    if (value != null && !value.isBoolean()) {
      refuse(name, Message.of("server.ask.no-flag", "field", within + name));
    }
    return value != null && value.booleanValue();
  }

  /** Texts by their names; none where there are none. */
  public Map<String, String> texts(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    Question inner = object(name);
    if (inner != null) {
      inner.fields.fieldNames().forEachRemaining(key -> texts.put(key, inner.text(key)));
    }
    return texts;
  }

  /** Objects by their names; none where there are none. */
  public Map<String, Question> objects(String name) {
    Map<String, Question> objects = new LinkedHashMap<>();
    Question inner = object(name);
    if (inner != null) {
      inner
          .fields
          .fieldNames()
          .forEachRemaining(
              key -> {
                Question one = inner.object(key);
                if (one != null) {
                  objects.put(key, one);
                }
              });
    }
    return objects;
  }

  /**
   * Objects in a list that has to be there.
   *
   * @param most how many there may be
   * @return none where it is not, which is reported
   */
  public List<Question> objects(String name, int most) {
    JsonNode value = field(name);
    if (value == null) {
      refuse(name, Message.of("server.ask.missing", "field", within + name));
      return List.of();
    }
    List<Question> objects = new ArrayList<>();
    for (JsonNode one : value) {
      if (one instanceof ObjectNode inner && objects.size() <= most) {
        objects.add(new Question(inner, within + name + ".", problems));
      }
    }
    boolean isList = value.isArray() && value.size() == objects.size();
    if (!isList || objects.isEmpty() || objects.size() > most) {
      refuse(name, Message.of("server.ask.no-list", "field", within + name, "most", most));
      return List.of();
    }
    return List.copyOf(objects);
  }

  /** An object within this one; null where there is none. */
  public @Nullable Question object(String name) {
    JsonNode value = field(name);
    if (value instanceof ObjectNode inner) {
      return new Question(inner, within + name + ".", problems);
    }
    if (value != null) {
      refuse(name, Message.of("server.ask.no-object", "field", within + name));
    }
    return null;
  }

  /** Reports fields that nobody took. */
  public void end() {
    List<String> taken = List.copyOf(known);
    fields
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                problems.error(
                    place(name),
                    Message.of("server.ask.unknown", "field", within + name),
                    Nearest.guess(name, taken));
              }
            });
  }
}

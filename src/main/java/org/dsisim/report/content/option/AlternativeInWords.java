package org.dsisim.report.content.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;

/** Alternatives of parameters in words for people: those of the rule set, else what words say. */
public final class AlternativeInWords {

  private AlternativeInWords() {}

  /** The words for an alternative; what nobody has words for is itself. */
  public static Message of(Parameter parameter, String alternative) {
    String label = parameter.labels().get(alternative);
    if (label != null) {
      return Message.plain(label);
    }
    return switch (parameter.unit()) {
      case BOOLEAN ->
          Boolean.parseBoolean(alternative)
              ? Message.of("content.label.yes")
              : Message.of("content.label.no");
      case LIST, CHOICE -> word(alternative);
      default -> Message.plain(alternative);
    };
  }

  /** Words that tables of all scenarios share: sectors, types of users and materials. */
  private static Message word(String word) {
    return switch (word) {
      case "pharmaceuticals" -> Message.of("content.label.pharmaceuticals");
      case "nutraceuticals" -> Message.of("content.label.nutraceuticals");
      case "cosmetics" -> Message.of("content.label.cosmetics");
      case "animal-and-plant-breeding" -> Message.of("content.label.breeding");
      case "biotechnology" -> Message.of("content.label.biotechnology");
      case "laboratory-equipment" -> Message.of("content.label.laboratories");
      case "dsi-information-services" -> Message.of("content.label.services");
      case "company" -> Message.of("content.label.company");
      case "academic" -> Message.of("content.label.academic");
      case "public-research" -> Message.of("content.label.public-research");
      case "public-database" -> Message.of("content.label.public-database");
      case "ngo" -> Message.of("content.label.ngo");
      case "dna" -> Message.of("content.label.dna");
      case "rna" -> Message.of("content.label.rna");
      case "protein" -> Message.of("content.label.protein");
      default -> Message.plain(word);
    };
  }

  /**
   * The words for what stands between the brackets of a parameter, and for its value: of tokens,
   * and of the items of lists. What is its own word has none here.
   */
  public static Map<String, String> labels(ParameterValue parameterValue) {
    Map<String, String> labels = new LinkedHashMap<>();
    List<Value> values = new ArrayList<>(parameterValue.alternatives());
    values.add(parameterValue.value());
    for (Value value : values) {
      for (String token :
          parameterValue.parameter().unit() == Unit.LIST ? value.items() : List.of(value.text())) {
        String words = of(parameterValue.parameter(), token).inEnglish();
        if (!words.equals(token)) {
          labels.put(token, words);
        }
      }
    }
    return labels;
  }

  /** The labels of a rule set's own words beside their tokens; nothing where it has none. */
  public static List<Message> labelled(ParameterValue parameterValue) {
    Parameter parameter = parameterValue.parameter();
    List<Message> labels = new ArrayList<>();
    if (parameter.labels().isEmpty()) {
      return labels;
    }
    List<String> tokens =
        parameter.unit() == Unit.LIST
            ? parameterValue.value().items()
            : parameterValue.alternatives().stream().map(Value::text).toList();
    for (String token : tokens) {
      labels.add(Message.of("content.label.beside", "token", token, "label", of(parameter, token)));
    }
    return labels.isEmpty() ? labels : List.of(WordList.apart(labels));
  }
}

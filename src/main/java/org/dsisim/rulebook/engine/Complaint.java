package org.dsisim.rulebook.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.rulebook.drl.Vocabulary;

/** The compiler's messages in plain words, without the parts that speak of generated Java. */
final class Complaint {

  /** How a message begins that prints what was generated; one with the reason precedes it. */
  private static final String SOURCE = "Java source of ";

  private static final Pattern GENERATED = Pattern.compile("(?m)^\\s*(File|at|import) .*$");

  private static final Pattern ARGUMENTS =
      Pattern.compile(
          "The method (\\w+)\\((.*?)\\) in the type \\S+ is not applicable for the arguments"
              + " \\((.*?)\\)");

  private static final Pattern OPERATOR =
      Pattern.compile("The operator (\\S+) is undefined for the argument type\\(s\\) (.*)");

  private static final Pattern UNREADABLE =
      Pattern.compile(
          "Unable to (?:parse left part of expression:|Analyse Expression) (.*?)\\s*:?");

  private static final Pattern NO_METHOD =
      Pattern.compile("Method (\\w+) on (.*?) with arguments \\[(.*)] is missing");

  private static final Pattern UNKNOWN = Pattern.compile("(\\S+) cannot be resolved.*");

  private static final Pattern NOT_FOR =
      Pattern.compile("Cannot use (\\w+) on (.*?) in expression '(.*)'");

  private static final Pattern NOT_ALIKE =
      Pattern.compile("Comparison operation requires compatible types\\. Found (.*) and (.*)");

  private static final Map<String, String> PLAIN =
      Map.of(
          "String",
          "text",
          "int",
          "number",
          "boolean",
          "true or false",
          "NullType",
          "nothing",
          AssessmentBase.class.getSimpleName(),
          Vocabulary.name(AssessmentBase.class),
          ThresholdStatus.class.getSimpleName(),
          Vocabulary.name(ThresholdStatus.class));

  private Complaint() {}

  /** The message as a sentence; empty when it only shows generated Java. */
  static String inWords(String message) {
    if (message.startsWith(SOURCE)) {
      return "";
    }
    String line = GENERATED.matcher(message).replaceAll("").replaceAll("\\s+", " ").trim();
    Matcher found = ARGUMENTS.matcher(line);
    if (found.matches()) {
      return "'%s( … )' needs %s, not %s."
          .formatted(found.group(1), types(found.group(2)), types(found.group(3)));
    }
    found = OPERATOR.matcher(line);
    if (found.matches()) {
      return "'%s' cannot be used on %s.".formatted(found.group(1), types(found.group(2)));
    }
    found = NO_METHOD.matcher(line);
    if (found.matches()) {
      return "'%s( … )' of %s cannot be given %s."
          .formatted(found.group(1), types(found.group(2)), types(found.group(3)));
    }
    found = NOT_FOR.matcher(line);
    if (found.matches()) {
      return "'%s' cannot be used on %s, in '%s'."
          .formatted(found.group(1), types(found.group(2)), found.group(3));
    }
    found = NOT_ALIKE.matcher(line);
    if (found.matches()) {
      return "it compares %s with %s.".formatted(types(found.group(1)), types(found.group(2)));
    }
    found = UNREADABLE.matcher(line);
    if (found.matches()) {
      return "'" + found.group(1) + "' names what is not bound above it, or is no condition.";
    }
    found = UNKNOWN.matcher(line);
    if (found.matches()) {
      return "'"
          + found.group(1)
          + "' is not known there; what 'not' and 'exists' bind stays inside.";
    }
    String plain = line.replaceAll("\\b(?:class |interface )?(?:[a-z]\\w*\\.)+([A-Z]\\w*)", "$1");
    return plain.endsWith(".") ? plain : plain + ".";
  }

  /** Names of types without their packages, the usual ones in words. */
  private static String types(String listed) {
    return Arrays.stream(listed.split(",", -1))
        .map(type -> type.trim().replaceFirst("^(?:class|interface) ", ""))
        .map(type -> type.replaceAll(".*[.$](?=\\w)", "").replace("...", " …"))
        .map(type -> PLAIN.getOrDefault(type, type))
        .map(type -> type.isEmpty() ? "nothing" : type)
        .collect(Collectors.joining(", "));
  }
}

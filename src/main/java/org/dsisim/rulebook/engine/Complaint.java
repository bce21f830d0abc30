package org.dsisim.rulebook.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.world.figure.AssessmentBase;
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

  private static final Message NOTHING = Message.of("engine.type.nothing");

  private static final Map<String, Message> PLAIN =
      Map.of(
          "String",
          Message.of("engine.type.text"),
          "int",
          Message.of("engine.type.number"),
          "boolean",
          Message.of("engine.type.truth"),
          "NullType",
          NOTHING,
          "",
          NOTHING,
          AssessmentBase.class.getSimpleName(),
          Message.plain(Vocabulary.name(AssessmentBase.class)),
          ThresholdStatus.class.getSimpleName(),
          Message.plain(Vocabulary.name(ThresholdStatus.class)));

  private Complaint() {}

  /** The message as a sentence; empty when it only shows generated Java. */
  static Optional<Message> inWords(String message) {
    return message.startsWith(SOURCE) ? Optional.empty() : Optional.of(sentence(message));
  }

  private static Message sentence(String message) {
    String line = GENERATED.matcher(message).replaceAll("").replaceAll("\\s+", " ").trim();
    Matcher found = ARGUMENTS.matcher(line);
    if (found.matches()) {
      return Message.of(
          "engine.compiler.arguments",
          "call",
          found.group(1),
          "needed",
          types(found.group(2)),
          "given",
          types(found.group(3)));
    }
    found = OPERATOR.matcher(line);
    if (found.matches()) {
      return Message.of(
          "engine.compiler.operator", "operator", found.group(1), "types", types(found.group(2)));
    }
    found = NO_METHOD.matcher(line);
    if (found.matches()) {
      return Message.of(
          "engine.compiler.no-method",
          "call",
          found.group(1),
          "owner",
          types(found.group(2)),
          "given",
          types(found.group(3)));
    }
    found = NOT_FOR.matcher(line);
    if (found.matches()) {
      return Message.of(
          "engine.compiler.operator-in",
          "operator",
          found.group(1),
          "types",
          types(found.group(2)),
          "expression",
          found.group(3));
    }
    found = NOT_ALIKE.matcher(line);
    if (found.matches()) {
      return Message.of(
          "engine.compiler.not-alike",
          "left",
          types(found.group(1)),
          "right",
          types(found.group(2)));
    }
    found = UNREADABLE.matcher(line);
    if (found.matches()) {
      return Message.of("engine.compiler.unreadable", "expression", found.group(1));
    }
    found = UNKNOWN.matcher(line);
    if (found.matches()) {
      return Message.of("engine.compiler.unknown", "name", found.group(1));
    }
    String plain = line.replaceAll("\\b(?:class |interface )?(?:[a-z]\\w*\\.)+([A-Z]\\w*)", "$1");
    return Message.plain(plain.endsWith(".") ? plain : plain + ".");
  }

  /** Names of types without their packages, the usual ones in words. */
  private static List<Message> types(String listed) {
    return Arrays.stream(listed.split(",", -1))
        .map(type -> type.trim().replaceFirst("^(?:class|interface) ", ""))
        .map(type -> type.replaceAll(".*[.$](?=\\w)", "").replace("...", " …"))
        .map(type -> PLAIN.getOrDefault(type, Message.plain(type)))
        .toList();
  }
}

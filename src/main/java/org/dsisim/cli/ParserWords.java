package org.dsisim.cli;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;

/**
 * What the parser of command lines says in English, as messages of the catalogue. Its exceptions
 * hold the argument, and what is wrong with it stands in their sentences alone. One that is none of
 * these stays as it is.
 */
final class ParserWords {

  /**
   * A sentence of the parser.
   *
   * @param read from what stands at its places
   */
  private record Sentence(Pattern text, Function<Matcher, Message> read) {}

  private static final List<Sentence> SENTENCES =
      List.of(
          new Sentence(
              Pattern.compile(
                  "Missing required (options?|parameters?|options and parameters): (.*)"),
              said -> missing(said.group(1), said.group(2))),
          new Sentence(
              Pattern.compile("Missing required parameter for (.*)"),
              said -> Message.of("cli.parser.no-value", "option", argument(said.group(1)))),
          new Sentence(
              Pattern.compile("Expected parameter for (.*?) but found '(.*)'"),
              said ->
                  Message.of(
                      "cli.parser.no-value-but",
                      "option",
                      argument(said.group(1)),
                      "found",
                      said.group(2))),
          new Sentence(
              Pattern.compile("Error: Missing required argument \\(specify one of these\\): (.*)"),
              said -> Message.of("cli.parser.one-of", "options", said.group(1))),
          new Sentence(
              Pattern.compile("Error: (.*) are mutually exclusive \\(specify only one\\)"),
              said -> Message.of("cli.parser.exclusive", "options", said.group(1))),
          new Sentence(
              Pattern.compile("Error: expected only one match but got (.*)"),
              said -> Message.of("cli.parser.one-alone", "found", twice(said.group(1)))),
          new Sentence(
              Pattern.compile("(.*) should be specified only once"),
              said -> Message.of("cli.parser.once", "option", argument(said.group(1)))),
          new Sentence(
              Pattern.compile("(?s)Invalid value for ((?:option|positional).*?): (.*)"),
              said ->
                  Message.of(
                      "cli.parser.invalid",
                      "option",
                      argument(said.group(1)),
                      "why",
                      why(said.group(2)))));

  private static final Pattern NO_WORD =
      Pattern.compile("(?s)expected one of (\\[.*?]) \\(case-insensitive\\) but was '(.*)'");

  private static final Pattern NO_NUMBER =
      Pattern.compile("(?s)'(.*)' is not an? (int|long|boolean)");

  private static final Pattern OPTION = Pattern.compile("option '([^']*)'(?: \\((.*)\\))?");

  private static final Pattern MATCHES = Pattern.compile("(.*?=\\{.*?}) and (.*)");

  private ParserWords() {}

  /** The message of a sentence of the parser, which ends with a full stop. */
  static Message of(String text) {
    for (Sentence sentence : SENTENCES) {
      Matcher said = sentence.text().matcher(text);
      if (said.matches()) {
        return sentence.read().apply(said);
      }
    }
    return Message.plain(text.endsWith(".") ? text : text + ".");
  }

  private static Message missing(String what, String names) {
    return Message.of("cli.parser.missing", "what", what, "names", names);
  }

  private static Message argument(String text) {
    Matcher option = OPTION.matcher(text);
    if (!option.matches()) {
      return Message.plain(text);
    }
    return option.group(2) == null
        ? Message.of("cli.parser.option", "name", option.group(1))
        : Message.of("cli.parser.option-with", "name", option.group(1), "value", option.group(2));
  }

  private static Message twice(String text) {
    Matcher matches = MATCHES.matcher(text);
    return matches.matches()
        ? Message.of("cli.parser.both", "first", matches.group(1), "second", matches.group(2))
        : Message.plain(text);
  }

  private static Message why(String text) {
    Matcher word = NO_WORD.matcher(text);
    if (word.matches()) {
      return Message.of("cli.parser.no-word", "words", word.group(1), "text", word.group(2));
    }
    Matcher number = NO_NUMBER.matcher(text);
    return number.matches()
        ? Message.of("cli.parser.no-number", "text", number.group(1), "kind", number.group(2))
        : Message.plain(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
  }
}

package org.dsisim.cli.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.report.workbook.Workbooks;
import org.dsisim.workspace.request.BaselineAsked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The help of a command in words. Annotations hold keys of the catalogue, which is asked when
 * somebody asks for help and not before. What is to be typed, as examples and what stands for the
 * value of an option, is the same in every language, and stands in annotations.
 */
public final class HelpWords extends ResourceBundle {

  private static final Pattern KEY = Pattern.compile("help(\\.[a-z-]+)+");

  private static final String EXAMPLE = "  ./dsisim ";

  private static final String NEW_LINE = "%n";

  /** By the keys under which the parser looks for its words, with its places marked by per cent. */
  private final Map<String, String> words;

  private HelpWords(Map<String, String> words) {
    this.words = words;
  }

  /** The help of a command, in words. */
  public static Help of(CommandSpec command, Help.ColorScheme colours) {
    if (command.resourceBundle() == null) {
      command.resourceBundle(new HelpWords(words(command)));
    }
    return new Help(command, colours);
  }

  private static Map<String, String> words(CommandSpec command) {
    Map<String, String> words = new HashMap<>();
    UsageMessageSpec usage = command.usageMessage();
    words.put("usage.synopsisHeading", worded(Message.of("help.usage")) + ' ');
    words.put("usage.commandListHeading", worded(Message.of("help.commands")) + NEW_LINE);
    lines("usage.description", usage.description(), words);
    lines("usage.footer", usage.footer(), words);
    if (usage.footer().length > 0) {
      Message heading = heading(List.of(usage.footer()));
      words.put("usage.footerHeading", NEW_LINE + worded(heading) + NEW_LINE);
    }
    // The parser adds these two to each command, under keys of its own.
    words.put("mixinStandardHelpOptions.help", worded(Message.of("help.shared.help")));
    words.put("mixinStandardHelpOptions.version", worded(Message.of("help.shared.version")));
    for (ArgSpec argument : command.args()) {
      String key = argument.descriptionKey();
      if (isKey(key)) {
        words.put(key, worded(key, argument.defaultValueString(true)));
      }
    }
    return words;
  }

  private static Message heading(List<String> footer) {
    boolean several = footer.stream().filter(line -> line.startsWith(EXAMPLE)).count() > 1;
    return Message.of(several ? "help.examples" : "help.example");
  }

  private static void lines(String name, String[] lines, Map<String, String> words) {
    List<String> worded = new ArrayList<>();
    for (String line : lines) {
      worded.addAll(isKey(line) ? List.of(worded(line, "").split("\n", -1)) : List.of(line));
    }
    for (int i = 0; i < worded.size(); i++) {
      words.put(name + '.' + i, worded.get(i));
    }
  }

  private static boolean isKey(@Nullable String text) {
    return text != null && KEY.matcher(text).matches();
  }

  /**
   * What an annotation has to say.
   *
   * @param otherwise the value of what is not given
   */
  private static String worded(String key, String otherwise) {
    return worded(
        Message.of(
            key, "default", otherwise, "formula", BaselineAsked.USUAL, "workbook", Workbooks.NAME));
  }

  /** To the parser per cent is the mark of a place, unless there are two. */
  private static String worded(Message message) {
    return message.inEnglish().replace("%", "%%");
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return words.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(words.keySet());
  }
}

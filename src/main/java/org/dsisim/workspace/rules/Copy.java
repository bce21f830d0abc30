package org.dsisim.workspace.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.model.policy.Status;

/**
 * A copied rule set or scenario under its new name: what it says of itself is what it is, a copy
 * that somebody will change, and no longer an adopted text or a shipped scenario.
 *
 * @param name the new one
 * @param from the id of the original
 */
record Copy(String name, String from) {

  private static final Pattern HEADING = Pattern.compile("(?m)\\A# +(.*)$");

  private static final String RULE_SET = "option.yaml";
  private static final String SCENARIO = "scenario.yaml";

  /** Writes the new name into the files of a copied folder. */
  void rename(Path folder) throws IOException {
    String title = "title: \"" + title() + "\"\n";
    Path ruleSet = folder.resolve(RULE_SET);
    replace(ruleSet, "title", title);
    replace(ruleSet, "status_note", "");
    replace(ruleSet, "after", "");
    replace(ruleSet, "status", "status: " + Status.OWN_PROPOSAL.word() + "\nafter: " + from + "\n");
    replace(folder.resolve(SCENARIO), "title", title);
    Path readme = folder.resolve("README.md");
    if (Files.exists(readme)) {
      String text = Files.readString(readme);
      Matcher heading = HEADING.matcher(text);
      if (heading.find()) {
        String note = Message.of("workspace.copy.readme", "from", from).inEnglish();
        String begun = "# " + title() + "\n\n" + note + "\n\n## " + heading.group(1);
        Files.writeString(readme, begun + text.substring(heading.end()));
      }
    }
  }

  private String title() {
    return Message.of("workspace.copy.title", "name", name, "from", from).inEnglish();
  }

  /** A key of the first level with its value, on one line or on several. */
  private static void replace(Path file, String key, String with) throws IOException {
    if (Files.exists(file)) {
      Pattern entry = Pattern.compile("(?m)^" + key + ":.*\\R(?:[ \\t]+.*\\R|\\R(?=[ \\t]))*");
      String text = Files.readString(file);
      Files.writeString(file, entry.matcher(text).replaceFirst(Matcher.quoteReplacement(with)));
    }
  }
}

package org.dsisim.report.page;

import java.time.LocalDate;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.report.page.asked.Ask;

/** What a page has set, as a proposal in a file. */
final class ProposalYaml {

  private static final String ASSUMPTION = ParameterOverride.ASSUMPTION + ".";

  private ProposalYaml() {}

  /** The file's text. */
  static String of(Ask ask, LocalDate today) {
    StringBuilder text = new StringBuilder();
    line(text, "format", "1");
    line(text, "title", quoted(Message.of("server.proposal.title", "option", ask.option())));
    line(text, "source", quoted(Message.of("server.proposal.source")));
    line(text, "date", today.toString());
    line(text, "option", quoted(ask.option()));
    map(text, "settings", ask.settings(), false);
    map(text, "assumptions", ask.settings(), true);
    return text.toString();
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append(key).append(": ").append(value).append('\n');
  }

  private static void map(
      StringBuilder text, String key, Map<String, String> all, boolean ofAssumptions) {
    StringBuilder lines = new StringBuilder();
    all.forEach(
        (address, value) -> {
          if (address.startsWith(ASSUMPTION) == ofAssumptions) {
            String name = ofAssumptions ? address.substring(ASSUMPTION.length()) : address;
            line(lines.append("  "), name, quoted(value));
          }
        });
    if (lines.length() > 0) {
      text.append(key).append(":\n").append(lines);
    }
  }

  private static String quoted(Message message) {
    return quoted(message.inEnglish());
  }

  /** Between single quotes nothing but these has a meaning of its own. */
  private static String quoted(String value) {
    return "'" + value.replace("'", "''").replace('\n', ' ') + "'";
  }
}

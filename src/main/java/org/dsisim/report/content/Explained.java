package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.explanation.tree.Explanation;
import org.dsisim.message.Message;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.rulebook.description.Description;
import org.dsisim.simulation.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * An explanation with what it is about.
 *
 * @param version of the program
 * @param command the arguments as given
 * @param baseline against which the figures are held; null where they are explained alone
 * @param year the one that is explained
 * @param descriptions of the option's rule sets, by id
 */
public record Explained(
    String version,
    List<String> command,
    Outcome outcome,
    @Nullable PolicyOption baseline,
    int year,
    Map<String, Description> descriptions,
    Explanation explanation) {

  private static final String OF_WHAT =
      "--(payer|country|use|group|sector|home|part|format|baseline)";
  private static final String ALL = "--(total|fund|names)";

  /** The option whose figures they are, and the one that they are held against. */
  public List<PolicyOption> options() {
    return baseline == null ? List.of(outcome.option()) : List.of(outcome.option(), baseline);
  }

  /** Whose figures they are, in which year, and how the texts behind them stand. */
  public Message title() {
    PolicyOption option = outcome.option();
    Message paid =
        option.contributions().stream()
            .map(rules -> withStatus(rules.id()))
            .reduce(
                (first, next) -> Message.of("explanation.title.and", "first", first, "next", next))
            .orElseThrow();
    // Who pays does not depend on who receives.
    return explanation.of("amount_usd").isEmpty()
        ? Message.of(
            "explanation.title",
            "whom",
            explanation.about(),
            "year",
            String.valueOf(year),
            "rules",
            paid)
        : Message.of(
            "explanation.title.shared",
            "whom",
            explanation.about(),
            "year",
            String.valueOf(year),
            "rules",
            paid,
            "formula",
            withStatus(option.formula().id()));
  }

  private Message withStatus(String ruleSet) {
    Description description = descriptions.get(ruleSet);
    return description == null
        ? Message.plain(ruleSet)
        : Message.of(
            "explanation.title.with-status",
            "rules",
            ruleSet,
            "status",
            description.status().word());
  }

  /** What to type next: the same command about what the summary names. */
  public String next() {
    List<String> words = new ArrayList<>(List.of("./dsisim"));
    for (int i = 0; i < command.size(); i++) {
      String argument = command.get(i);
      if (argument.matches(OF_WHAT)) {
        i++;
      } else if (!argument.matches(OF_WHAT + "=.*|" + ALL)) {
        words.add(
            argument.matches("[\\w.,:/@+=-]+")
                ? argument
                : "'" + argument.replace("'", "'\\''") + "'");
      }
    }
    words.add(explanation.summary().next());
    return String.join(" ", words);
  }
}

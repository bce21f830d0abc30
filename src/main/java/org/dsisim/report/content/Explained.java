package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.explanation.tree.Explanation;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.rulebook.description.Description;
import org.dsisim.simulation.Outcome;

/**
 * An explanation with what it is about.
 *
 * @param version of the program
 * @param command the arguments as given
 * @param year the one that is explained
 * @param descriptions of the option's rule sets, by id
 */
public record Explained(
    String version,
    List<String> command,
    Outcome outcome,
    int year,
    Map<String, Description> descriptions,
    Explanation explanation) {

  private static final String OF_WHAT = "--(payer|country|use|format)";

  /** The option whose figures they are, alone. */
  public List<PolicyOption> options() {
    return List.of(outcome.option());
  }

  /** Whose figures they are, in which year, and how the texts behind them stand. */
  public String title() {
    PolicyOption option = outcome.option();
    List<String> paid = new ArrayList<>();
    option.contributions().forEach(rules -> paid.add(withStatus(rules.id())));
    // Who pays does not depend on who receives.
    boolean receives = !explanation.of("amount_usd").isEmpty();
    String shared = receives ? " shared by " + withStatus(option.formula().id()) : "";
    return "%s, %d: %s%s".formatted(explanation.about(), year, String.join(" + ", paid), shared);
  }

  private String withStatus(String ruleSet) {
    Description description = descriptions.get(ruleSet);
    return description == null ? ruleSet : ruleSet + " (" + description.status().word() + ")";
  }

  /** What to type next: the same command about what the summary names. */
  public String next() {
    List<String> words = new ArrayList<>(List.of("./dsisim"));
    for (int i = 0; i < command.size(); i++) {
      String argument = command.get(i);
      if (argument.matches(OF_WHAT)) {
        i++;
      } else if (!argument.matches(OF_WHAT + "=.*")) {
        words.add(argument.matches("[\\w.,:/@+=-]+") ? argument : "'" + argument + "'");
      }
    }
    words.add(explanation.summary().next());
    return String.join(" ", words);
  }
}

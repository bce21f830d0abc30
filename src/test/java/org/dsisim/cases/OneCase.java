package org.dsisim.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dsisim.Shipped;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.description.RuleSetFiles;

/** One case in a copy of a shipped contribution rule set, put to the shipped rules. */
public final class OneCase {

  private final Path root;
  private final Problems problems = new Problems();

  /**
   * No case yet.
   *
   * @param root an empty folder, in the place of {@code rules/}
   */
  public OneCase(Path root) {
    this.root = root;
  }

  /**
   * Runs a case; what is wrong with it is kept.
   *
   * @param head what stands above the cases, with its last line break
   * @param lines of the case, without its sentence and its reason
   */
  public CasesResult run(String id, String head, String... lines) {
    CopiedRules copy =
        CopiedRules.of(root, "contribution/" + id)
            .write(
                RuleSetFiles.CASES,
                head
                    + "cases:\n  - case: So it is\n    "
                    + String.join("\n    ", lines)
                    + "\n    because: so it is\n");
    RuleFolder folder = Objects.requireNonNull(copy.rulebook(problems).folder(id, problems));
    ContributionRules rules = Shipped.clean(p -> Shipped.rulebook().contribution(id, p));
    return WorkedCases.run(folder, rules, Shipped.reference(), problems);
  }

  /** The differences of the case, one a line. */
  public String differences(String id, String head, String... lines) {
    return run(id, head, lines).results().stream()
        .flatMap(result -> result.differences().stream())
        .map(Message::inEnglish)
        .collect(Collectors.joining("\n"));
  }

  /** What is wrong with the cases that were run. */
  public List<Problem> problems() {
    return problems.all();
  }

  /** The same as it is printed. */
  public String shown() {
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}

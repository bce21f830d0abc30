package org.dsisim.report.screen;

import java.util.List;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.policy.Proposal;
import org.dsisim.report.layout.Page;

/** What must be said of proposals before any figure, for the screen. */
public final class ProposalText {

  /** Settings that are named; run.json names all. */
  private static final int MOST = 6;

  private ProposalText() {}

  /** A few lines for each proposal among options; nothing where there is none. */
  public static String of(List<PolicyOption> options, int width) {
    Page page = new Page(width);
    for (PolicyOption option : options) {
      Proposal proposal = option.proposal();
      if (proposal != null) {
        if (!proposal.note().isEmpty()) {
          page.sentence(proposal.note());
        }
        page.named("Proposal", inWords(option.name(), proposal));
      }
    }
    return page.text();
  }

  private static String inWords(String name, Proposal proposal) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s of %s, on %s (source: %s)."
            .formatted(name, proposal.date(), proposal.base(), withoutStop(proposal.source())));
    text.append(set(proposal));
    int open = proposal.open().size();
    if (open > 0) {
      text.append(open == 1 ? " One value is" : " %d values are".formatted(open));
      text.append(" left empty.");
    }
    return text.toString();
  }

  /** Its values are not those of the texts that the page cites. */
  private static String set(Proposal proposal) {
    List<String> set = proposal.set();
    if (set.isEmpty()) {
      return " It sets nothing: its figures are those of " + proposal.base() + ".";
    }
    int more = set.size() - MOST;
    return " It sets %s%s; status and law below are those of its base option."
        .formatted(
            String.join(", ", set.subList(0, Math.min(set.size(), MOST))),
            more > 0 ? " and " + more + " more" : "");
  }

  private static String withoutStop(String sentence) {
    return sentence.replaceFirst("\\.$", "");
  }
}

package org.dsisim.report;

import java.util.List;
import org.dsisim.model.PolicyOption;
import org.dsisim.model.Proposal;

/** What must be said of proposals before any figure, for the screen. */
public final class ProposalText {

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
    if (proposal.set().isEmpty()) {
      text.append(" It sets nothing: its figures are those of ")
          .append(proposal.base())
          .append('.');
    }
    int open = proposal.open().size();
    if (open > 0) {
      text.append(open == 1 ? " One value is" : " %d values are".formatted(open));
      text.append(" left empty.");
    }
    return text.toString();
  }

  private static String withoutStop(String sentence) {
    return sentence.replaceFirst("\\.$", "");
  }
}

package org.dsisim.report.screen.list;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.policy.Proposal;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.Label;

/** What must be said of proposals before any figure, for the screen. */
public final class ProposalText {

  /** Settings that are named; run.json names all. */
  private static final int MOST = 6;

  private ProposalText() {}

  /** A few lines for each proposal among options; nothing where there is none. */
  public static String of(List<PolicyOption> options, Screen screen) {
    Page page = new Page(screen);
    for (PolicyOption option : options) {
      Proposal proposal = option.proposal();
      if (proposal != null) {
        if (!proposal.note().isEmpty()) {
          page.sentence(Message.plain(proposal.note()));
        }
        page.named(Label.PROPOSAL, inWords(option.name(), proposal));
      }
    }
    return page.text();
  }

  private static Message inWords(String name, Proposal proposal) {
    int open = proposal.open().size();
    return open == 0
        ? set(name, proposal)
        : Message.of("screen.proposal.with-open", "proposal", set(name, proposal), "open", open);
  }

  /** Its values are not those of the texts that the page cites. */
  private static Message set(String name, Proposal proposal) {
    Message whence =
        Message.of(
            "screen.proposal.whence",
            "name",
            name,
            "date",
            proposal.date(),
            "base",
            proposal.base(),
            "source",
            withoutStop(proposal.source()));
    List<String> set = proposal.set();
    if (set.isEmpty()) {
      return Message.of(
          "screen.proposal.sets-nothing", "proposal", whence, "base", proposal.base());
    }
    int more = set.size() - MOST;
    return more > 0
        ? Message.of(
            "screen.proposal.sets-more",
            "proposal",
            whence,
            "set",
            set.subList(0, MOST),
            "more",
            more)
        : Message.of("screen.proposal.sets", "proposal", whence, "set", set);
  }

  private static String withoutStop(String sentence) {
    return sentence.replaceFirst("\\.$", "");
  }
}

package org.dsisim.workspace.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.Proposal;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.OptionList;
import org.dsisim.rulebook.description.ProposalFile;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.workspace.result.OptionListResult;
import org.dsisim.workspace.result.OptionsResult;
import org.dsisim.workspace.session.Session;

/** Lists what can be run. */
public final class ListingOptions {

  private ListingOptions() {}

  /** All rule sets and named options. */
  public static OptionsResult all(Session session) {
    Problems problems = new Problems();
    Rulebook rulebook = session.rulebook(problems);
    List<Description> ruleSets = new ArrayList<>();
    for (RuleSetKind kind : RuleSetKind.values()) {
      for (String id : rulebook.ids(kind)) {
        RuleFolder folder = rulebook.folder(id, problems);
        if (folder != null) {
          ruleSets.add(folder.description());
        }
      }
    }
    Map<String, Proposal> proposals = new LinkedHashMap<>();
    for (Path file : session.proposals().atHand()) {
      String shown = session.home().shown(file);
      ProposalFile proposal = session.proposal(shown, Place.ofFile(shown), problems);
      if (proposal != null) {
        proposals.put(shown, proposal.proposal());
      }
    }
    return new OptionsResult(
        List.copyOf(ruleSets), List.copyOf(rulebook.named().values()), proposals, problems.all());
  }

  /** The options of a list that people know. */
  public static OptionListResult ofList(String name, Session session) {
    Problems problems = new Problems();
    Rulebook rulebook = session.rulebook(problems);
    OptionList known = rulebook.lists().get(name);
    if (known == null && !problems.hasErrors()) {
      problems.error(
          Place.ofCommandLine("--list"),
          Message.of("workspace.no-list", "name", name),
          Nearest.guess(name, rulebook.lists().keySet()));
    }
    return new OptionListResult(known, rulebook.named(), problems.all());
  }
}

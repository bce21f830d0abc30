package org.dsisim.workspace.result;

import java.util.List;
import java.util.Map;
import org.dsisim.message.Problem;
import org.dsisim.model.policy.Proposal;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.list.WhatCanBeRun;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.NamedOption;

/**
 * What can be run.
 *
 * @param ruleSets what the folders of rule sets say of them
 * @param named the named options
 * @param proposals those that lie beside the rules, by their names for {@code -o}
 * @param problems what keeps some rule sets from being listed, or run
 */
public record OptionsResult(
    List<Description> ruleSets,
    List<NamedOption> named,
    Map<String, Proposal> proposals,
    List<Problem> problems) {

  /** The page for a screen. */
  public String page(Screen screen) {
    WhatCanBeRun catalogue = new WhatCanBeRun(screen);
    ruleSets.forEach(catalogue::add);
    named.forEach(catalogue::add);
    proposals.forEach(catalogue::add);
    return catalogue.text();
  }
}

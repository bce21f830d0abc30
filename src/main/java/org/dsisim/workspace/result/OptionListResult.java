package org.dsisim.workspace.result;

import java.util.List;
import java.util.Map;
import org.dsisim.message.Problem;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.list.WhatCanBeRun;
import org.dsisim.rulebook.description.NamedOption;
import org.dsisim.rulebook.description.OptionList;
import org.jspecify.annotations.Nullable;

/**
 * A list that people know options by.
 *
 * @param list null where there is none of that name, which is among the problems
 * @param named all named options
 */
public record OptionListResult(
    @Nullable OptionList list, Map<String, NamedOption> named, List<Problem> problems) {

  /** Whether there is such a list. */
  public boolean isKnown() {
    return list != null;
  }

  /** The page for a screen; empty where there is no such list. */
  public String page(Screen screen) {
    return list == null ? "" : WhatCanBeRun.text(list, named, screen);
  }
}

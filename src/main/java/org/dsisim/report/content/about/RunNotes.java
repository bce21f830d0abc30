package org.dsisim.report.content.about;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.YearResults;
import org.dsisim.limitation.OutsideRange;
import org.dsisim.message.Message;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.WhatAmountsRestOn;

/** What must be said of options that stand together. */
public final class RunNotes {

  private RunNotes() {}

  /** The notes, each once. */
  public static List<Message> of(Run run) {
    Set<Message> notes = new LinkedHashSet<>();
    run.outcomes().forEach(outcome -> notes.addAll(OutsideRange.of(outcome)));
    if (areBasesDifferent(run)) {
      notes.add(WhatAmountsRestOn.NO_RANKING);
    }
    return List.copyOf(notes);
  }

  private static boolean areBasesDifferent(Run run) {
    List<OptionResults> options = run.results().options();
    for (int i = 0; i < run.scenario().scenario().years().size(); i++) {
      List<YearResults> ofYear = new ArrayList<>();
      for (OptionResults option : options) {
        ofYear.add(option.years().get(i));
      }
      if (WhatAmountsRestOn.differ(ofYear)) {
        return true;
      }
    }
    return false;
  }
}

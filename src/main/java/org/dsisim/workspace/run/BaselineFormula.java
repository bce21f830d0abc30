package org.dsisim.workspace.run;

import java.util.List;
import org.dsisim.indicator.Baseline;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.workspace.session.Session;
import org.dsisim.workspace.session.UnmetNeeds;
import org.jspecify.annotations.Nullable;

/** The formula that orders of Parties are held against. */
public final class BaselineFormula {

  private static final Place PLACE = Place.ofCommandLine("--baseline");

  private final Session session;

  /** Finds the formula that an order of Parties is held against. */
  public BaselineFormula(Session session) {
    this.session = session;
  }

  /**
   * The formula that was asked for.
   *
   * @param text as it was given, {@code FORMULA[@PRESET]}
   * @return null when it cannot be used, which is reported
   */
  @Nullable Baseline named(String text, @Nullable ScenarioFolder scenario, Problems problems) {
    Baseline baseline = read(text, problems);
    if (baseline != null && scenario != null) {
      List<Message> lacks =
          new UnmetNeeds(scenario, session).of(List.of(baseline.rules()), problems);
      if (!lacks.isEmpty()) {
        problems.error(
            Place.ofFile(scenario.shownAs()),
            Message.of(
                "workspace.baseline.lacks",
                "baseline",
                baseline.name(),
                "needs",
                WordList.eachAnd(lacks)));
        return null;
      }
    }
    return baseline;
  }

  /** The usual one; null where the rules at hand do not have it, which is nobody's mistake. */
  public @Nullable Baseline usual() {
    return read(Baseline.DEFAULT, new Problems());
  }

  private @Nullable Baseline read(String text, Problems problems) {
    Rulebook.Formula formula = session.rulebook(problems).formulaWithPreset(text, PLACE, problems);
    return formula == null ? null : new Baseline(text, formula.rules(), formula.preset());
  }
}

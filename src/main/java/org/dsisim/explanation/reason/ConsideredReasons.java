package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.FailedCondition;

/** Rules that were asked and did not fire, each with the condition that failed. */
final class ConsideredReasons {

  private ConsideredReasons() {}

  /**
   * One for each rule that did not fire.
   *
   * @param considered by whom or what was asked about; of whom the same is to be said it is said
   *     once, and who they are is said where it holds not of all
   */
  static List<Reason> of(Map<String, List<Considered>> considered) {
    Map<Reason, List<String>> same = new LinkedHashMap<>();
    considered.forEach(
        (who, rules) -> {
          for (Considered one : rules) {
            FailedCondition failed = one.failed();
            if (failed != null) {
              same.computeIfAbsent(reason(one, failed), key -> new ArrayList<>()).add(who);
            }
          }
        });
    List<Reason> reasons = new ArrayList<>();
    same.forEach(
        (reason, who) ->
            reasons.add(
                who.size() == considered.size()
                    ? reason
                    : reason.saying(reason.statement() + ", for " + String.join(", ", who))));
    return reasons;
  }

  private static Reason reason(Considered considered, FailedCondition failed) {
    String found = failed.found() == null ? "" : "; found: " + failed.found().inEnglish();
    Reason needs =
        Reason.of("it needs " + failed.text().inEnglish() + found)
            .from(Source.NONE, "", failed.place());
    return Reason.of("rule \"" + considered.rule().title() + "\"", needs)
        .from(Source.NONE, considered.rule().law().text(), considered.rule().place());
  }
}

package org.dsisim.explanation.reason.amount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.FailedCondition;

/** Rules that were asked and did not fire, each with the condition that failed. */
public final class ConsideredReasons {

  /** A condition on a switch, in the language of rules, which is the same everywhere. */
  private static final Pattern SWITCH = Pattern.compile("(not )?(Choice|Count)\\(");

  private ConsideredReasons() {}

  /**
   * One for each rule that did not fire.
   *
   * @param considered by whom or what was asked about; of whom the same is to be said it is said
   *     once, and who they are is said where it holds not of all
   */
  public static List<Reason> of(Map<Message, List<Considered>> considered) {
    Map<Reason, List<Message>> same = new LinkedHashMap<>();
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
                    : reason.saying(
                        Message.of(
                            "explanation.did-not-fire.for",
                            "rule",
                            reason.statement(),
                            "whom",
                            who))));
    return reasons;
  }

  /** Whether a reason is a condition that failed, and no switch that stands otherwise. */
  public static boolean decides(Reason needs) {
    return needs.statement().arguments().get("condition") instanceof Message condition
        && !SWITCH.matcher(condition.inEnglish()).lookingAt();
  }

  private static Reason reason(Considered considered, FailedCondition failed) {
    Message found = failed.found();
    Message needs =
        found == null
            ? Message.of("explanation.did-not-fire.needs", "condition", failed.text())
            : Message.of(
                "explanation.did-not-fire.needs-and-found",
                "condition",
                failed.text(),
                "found",
                found);
    return Reason.of(
            Message.of("explanation.rule", "title", considered.rule().title()),
            Reason.of(needs).from(Source.NONE, "", failed.place()))
        .from(Source.NONE, considered.rule().law().text(), considered.rule().place());
  }
}

package org.dsisim.explanation.reason.amount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dsisim.explanation.condition.ConditionInWords;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.FailedCondition;
import org.jspecify.annotations.Nullable;

/** Rules that were asked and did not fire, each with the condition that failed. */
public final class ConsideredReasons {

  /** A condition on a switch, in the language of rules, which is the same everywhere. */
  private static final Pattern SWITCH = Pattern.compile("(not )?(Choice|Count)\\(");

  /** Conditions of which no switch decides. */
  private static final Set<String> SAID =
      Set.of(
          "explanation.did-not-fire.only-if",
          "explanation.did-not-fire.only-if-and-found",
          "explanation.did-not-fire.needs",
          "explanation.did-not-fire.needs-and-found");

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
    return SAID.contains(needs.statement().key());
  }

  private static Reason reason(Considered considered, FailedCondition failed) {
    return Reason.of(
            Message.of("explanation.rule", "title", considered.rule().title()),
            Reason.of(needs(considered, failed)).from(Source.NONE, "", failed.place()))
        .from(Source.NONE, considered.rule().law().text(), considered.rule().place());
  }

  /** What it would have needed, in words; where there are none, as the rule writes it. */
  private static Message needs(Considered considered, FailedCondition failed) {
    String written = asWritten(failed.text());
    Message found = failed.found();
    boolean isSwitch = SWITCH.matcher(written).lookingAt();
    String parameter =
        isSwitch && found != null && found.arguments().get("what") instanceof String name
            ? name
            : "";
    Message words =
        found != null && found.arguments().get("fact") instanceof String missing
            ? ConditionInWords.ofMissing(missing)
            : ConditionInWords.of(written, parameter, considered.rule().ruleSet());
    if (words != null) {
      Message value = found == null ? null : value(found);
      if (isSwitch) {
        return value == null
            ? Message.of("explanation.did-not-fire.switch", "condition", words)
            : Message.of(
                "explanation.did-not-fire.switch-and-found", "condition", words, "found", value);
      }
      return value == null
          ? Message.of("explanation.did-not-fire.only-if", "condition", words)
          : Message.of(
              "explanation.did-not-fire.only-if-and-found", "condition", words, "found", value);
    }
    if (isSwitch) {
      return found == null
          ? Message.of("explanation.did-not-fire.written-switch", "condition", failed.text())
          : Message.of(
              "explanation.did-not-fire.written-switch-and-found",
              "condition",
              failed.text(),
              "found",
              found);
    }
    return found == null
        ? Message.of("explanation.did-not-fire.needs", "condition", failed.text())
        : Message.of(
            "explanation.did-not-fire.needs-and-found", "condition", failed.text(), "found", found);
  }

  /** A text that is the same in every language; empty for what the catalogue has words for. */
  private static String asWritten(Message text) {
    return text.isPlain() && text.arguments().get("text") instanceof String written ? written : "";
  }

  /** The value that was found; null of what is merely so or not, which the clause says. */
  private static @Nullable Message value(Message found) {
    Message single = found;
    if (found.arguments().get("words") instanceof List<?> all) {
      if (all.size() != 1 || !(all.get(0) instanceof Message only)) {
        return null;
      }
      single = only;
    }
    if (!(single.arguments().get("value") instanceof Message value)) {
      return null;
    }
    String text = asWritten(value);
    // How many thresholds are exceeded says nothing that the clause does not.
    boolean isCount =
        String.valueOf(single.arguments().get("what")).contains("( … )") && text.matches("\\d+");
    if (isCount || text.equals("true") || text.equals("false")) {
      return null;
    }
    return text.startsWith("\"") && text.endsWith("\"") && text.length() > 1
        ? Message.plain(text.substring(1, text.length() - 1))
        : value;
  }
}

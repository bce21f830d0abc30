package org.dsisim.report.content.study;

import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.message.WordList;
import org.dsisim.study.attribution.Attribution;
import org.dsisim.study.attribution.Changed;

/** What changed between two settings, in words. */
public final class ChangedInWords {

  private ChangedInWords() {}

  /** Its name: a paragraph with its rule set, a parameter, another formula. */
  public static Message shortly(Changed change) {
    return switch (change.kind()) {
      case PROVISION ->
          Message.of(
              "content.changed.provision", "owner", change.owner(), "paragraph", change.name());
      case PARAMETER, ASSUMPTION ->
          Message.of("content.changed.parameter", "owner", change.owner(), "name", change.name());
      case FORMULA ->
          Message.of("content.changed.formula", "before", change.owner(), "after", change.name());
      case RULE_SETS ->
          Message.of("content.changed.rule-sets", "before", change.owner(), "after", change.name());
    };
  }

  /** Why nobody can tell how far each change accounts for a difference. */
  public static Message noAnswer(Attribution.NoAnswer none) {
    return Message.of(
        "comparison.accounts.no-answer",
        "changes",
        WordList.eachAnd(none.made().stream().map(ChangedInWords::shortly).toList()),
        "why",
        WordList.sentences(none.why().stream().map(Problem::text).toList()));
  }

  /** From how many orders of so many changes the parts were drawn. */
  public static Message drawn(Attribution attribution) {
    return Message.of(
        "comparison.accounts.drawn",
        "changes",
        attribution.changes().size(),
        "orders",
        Attribution.ORDERS);
  }
}

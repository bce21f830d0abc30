package org.dsisim.report.content;

import org.dsisim.message.Message;
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
}

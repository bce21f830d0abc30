package org.dsisim.rulebook.description;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.rulebook.drl.RuleFileKind;

/** The three kinds of rule sets, each with a folder of its own below {@code rules/}. */
@SuppressWarnings("ImmutableEnumChecker") // the list is List.of, which nobody can change
public enum RuleSetKind {
  /** Who owes what. */
  CONTRIBUTION(
      "contribution",
      List.of(
          RuleFileKind.OBLIGATIONS,
          RuleFileKind.BURDENS,
          RuleFileKind.IN_KIND,
          RuleFileKind.CREDITS)),
  /** Who receives which share. */
  DISTRIBUTION("distribution", List.of(RuleFileKind.ELIGIBILITY, RuleFileKind.WEIGHTS)),
  /** What indicators say about an option, criterion by criterion of a framework. */
  ASSESSMENT("assessment", List.of(RuleFileKind.RATINGS));

  private final String folder;
  private final List<RuleFileKind> ruleFiles;

  RuleSetKind(String folder, List<RuleFileKind> ruleFiles) {
    this.folder = folder;
    this.ruleFiles = ruleFiles;
  }

  /** The folder's name, and the word for the kind. */
  public String folder() {
    return folder;
  }

  /** The kind with its article: {@code a contribution rule set}. */
  public Message noun() {
    return switch (this) {
      case CONTRIBUTION -> Message.of("description.kind.contribution");
      case DISTRIBUTION -> Message.of("description.kind.distribution");
      case ASSESSMENT -> Message.of("description.kind.assessment");
    };
  }

  /** The rule files that a rule set of this kind can have, in the order in which they stand. */
  public List<RuleFileKind> ruleFiles() {
    return ruleFiles;
  }
}

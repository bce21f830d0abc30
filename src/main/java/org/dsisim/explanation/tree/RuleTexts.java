package org.dsisim.explanation.tree;

import java.util.Set;
import org.dsisim.model.answer.RuleReference;

/** What is written in the folders of rule sets and is no part of an outcome. */
public interface RuleTexts {

  /** No folders at all. */
  RuleTexts NONE =
      new RuleTexts() {
        @Override
        public String reading(String ruleSet, String number) {
          return "";
        }

        @Override
        public Set<String> named(RuleReference rule) {
          return Set.of();
        }
      };

  /** What a numbered reading reads into the text; empty where no folder says it. */
  String reading(String ruleSet, String number);

  /** The parameters that the conditions of a rule name, in their order. */
  Set<String> named(RuleReference rule);
}

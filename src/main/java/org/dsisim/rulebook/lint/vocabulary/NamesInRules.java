package org.dsisim.rulebook.lint.vocabulary;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.rulebook.drl.WordSearch;

/**
 * What the rules of a contribution name.
 *
 * @param sectors by lists and by words
 * @param bases the figures of payers, of thresholds too
 * @param limits the parameters that a figure of a home is held against
 */
public record NamesInRules(SectorNames sectors, Set<AssessmentBase> bases, Set<String> limits) {

  private static final Pattern LIMIT = Pattern.compile("\\bhomeAbove\\([^\"]*\"(\\w+)\"\\s*\\)");

  /** What rules name, by their texts. */
  public static NamesInRules of(Collection<String> ruleTexts, Set<AssessmentBase> bases) {
    Set<String> limits = WordSearch.groups(LIMIT, "homeAbove(", ruleTexts);
    return new NamesInRules(SectorNames.of(ruleTexts), Set.copyOf(bases), Set.copyOf(limits));
  }
}

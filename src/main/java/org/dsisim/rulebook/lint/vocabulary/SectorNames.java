package org.dsisim.rulebook.lint.vocabulary;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.drl.WordSearch;

/**
 * How rules name sectors: by lists that are parameters, and by the words themselves.
 *
 * @param lists names of parameters
 */
public record SectorNames(Set<String> lists, Set<String> words) {

  private static final Pattern LISTED = Pattern.compile("\\blisted\\(\\s*\"(\\w+)\"\\s*\\)");
  private static final Pattern WORD = Pattern.compile("\\bsector\\s*==\\s*\"([^\"]+)\"");

  /** What rules name, by their texts. */
  public static SectorNames of(Collection<String> ruleTexts) {
    return new SectorNames(
        WordSearch.groups(LISTED, "listed(", ruleTexts),
        WordSearch.groups(WORD, "sector", ruleTexts));
  }

  /** The sectors named, as the lists are in force. */
  public Set<String> in(ParameterValues values) {
    Set<String> sectors = new LinkedHashSet<>(words);
    lists.stream().filter(values::has).forEach(list -> sectors.addAll(values.list(list)));
    return sectors;
  }
}

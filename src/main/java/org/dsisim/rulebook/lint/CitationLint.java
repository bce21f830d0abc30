package org.dsisim.rulebook.lint;

import java.util.List;
import java.util.regex.Pattern;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.drl.RuleFile;
import org.dsisim.rulebook.drl.RuleText;
import org.jspecify.annotations.Nullable;

/** Every rule cites the paragraph it comes from; the readings it cites must be written down. */
final class CitationLint {

  private static final List<String> KNOWN = List.of("law", "reading");

  private final @Nullable String readme;
  private final Problems problems;

  /**
   * Checks citations.
   *
   * @param readme the text with the numbered readings; null where there is none
   */
  CitationLint(@Nullable String readme, Problems problems) {
    this.readme = readme;
    this.problems = problems;
  }

  void check(RuleFile file, RuleText rule) {
    boolean misspelt = false;
    for (String name : rule.tree().getAnnotationNames()) {
      if (!KNOWN.contains(name)) {
        String nearest = Nearest.to(name, KNOWN).orElse(null);
        misspelt |= "law".equals(nearest);
        problems.error(
            file.placeIn(rule, "@" + name),
            "'@" + name + "' is not known here, only @law and @reading.",
            nearest == null ? null : "'@" + nearest + "'?");
      }
    }
    if (rule.law().isBlank() && !misspelt) {
      problems.error(
          rule.place(),
          "rule \"" + rule.title() + "\" does not cite the law.",
          "@law( \"…\" ) below its title, or @law( \"Design of this simulator\" ) for a choice of "
              + "yours.");
    }
    for (String reading : rule.readings()) {
      if (readme != null && !isIn(readme, reading)) {
        problems.warning(
            file.placeIn(rule, "@reading"),
            "reading '" + reading + "' does not occur in README.md.");
      }
    }
  }

  private static boolean isIn(String text, String reading) {
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(reading) + "(?![\\w-])")
        .matcher(text)
        .find();
  }
}

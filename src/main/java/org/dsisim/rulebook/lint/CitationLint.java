package org.dsisim.rulebook.lint;

import java.util.List;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
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
            Message.of("lint.citation.unknown", "name", "@" + name),
            nearest == null ? null : Message.of("nearest.one", "word", "@" + nearest));
      }
    }
    if (rule.law().isBlank() && !misspelt) {
      problems.error(
          rule.place(),
          Message.of("lint.citation.none", "rule", rule.title()),
          Message.of("lint.citation.none.maybe"));
    }
    for (String reading : rule.readings()) {
      if (readme != null && !isIn(readme, reading)) {
        problems.warning(
            file.placeIn(rule, "@reading"),
            Message.of("lint.citation.reading-not-in-readme", "reading", reading));
      }
    }
  }

  private static boolean isIn(String text, String reading) {
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(reading) + "(?![\\w-])")
        .matcher(text)
        .find();
  }
}

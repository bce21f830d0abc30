package org.dsisim.rulebook.drl;

import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A rule file, read but not compiled.
 *
 * @param shownAs the file's name in messages
 * @param text what stands in it
 * @param tree the syntax tree of the whole file; null when it cannot be parsed
 * @param rules its rules, in the order of the file
 */
public record RuleFile(
    String ruleSet,
    RuleFileKind kind,
    String shownAs,
    String text,
    @Nullable PackageDescr tree,
    List<RuleText> rules) {

  /**
   * Parses the text of a file. One that cannot be parsed, or has signs that rules cannot have, has
   * no tree and no rules.
   *
   * @param ruleSet the id of the rule set to which it belongs
   * @param problems why it cannot be parsed, each with its line
   */
  public static RuleFile parse(
      String ruleSet, RuleFileKind kind, String shownAs, String text, Problems problems) {
    if (SignLint.report(text, shownAs, problems)) {
      return new RuleFile(ruleSet, kind, shownAs, text, null, List.of());
    }
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr tree = null;
    try {
      tree = parser.parse(false, kind.head(ruleSet) + text);
    } catch (DroolsParserException unreadable) {
      problems.error(
          Place.ofFile(shownAs),
          Message.of("drl.unreadable", "reason", String.valueOf(unreadable.getMessage())));
    } catch (StackOverflowError tooLong) {
      problems.error(
          Place.ofFile(shownAs), Message.of("drl.too-long"), Message.of("drl.too-long.maybe"));
      return new RuleFile(ruleSet, kind, shownAs, text, null, List.of());
    }
    if (parser.hasErrors()) {
      SyntaxComplaint.report(parser.getErrors(), text, shownAs, problems);
    }
    if (tree == null || parser.hasErrors()) {
      return new RuleFile(ruleSet, kind, shownAs, text, null, List.of());
    }
    List<RuleText> rules =
        tree.getRules().stream().map(rule -> new RuleText(ruleSet, shownAs, rule)).toList();
    return new RuleFile(ruleSet, kind, shownAs, text, tree, rules);
  }

  /** The whole file as the compiler takes it. */
  public String source() {
    return kind.head(ruleSet) + text;
  }

  /** One rule alone, on its own lines, as the compiler takes it. */
  public String source(RuleText rule) {
    String[] lines = text.split("\n", -1);
    int first = rule.tree().getLine();
    int last = Math.min(rule.tree().getEndLine(), lines.length);
    StringBuilder alone = new StringBuilder(kind.head(ruleSet));
    alone.append("\n".repeat(first - 1));
    for (int line = first; line <= last; line++) {
      alone.append(lines[line - 1]).append('\n');
    }
    return alone.toString();
  }

  /**
   * The first line of a rule on which a word stands, or the rule's own: the parser gives some parts
   * of a rule the line of its title, and others that of the part behind.
   */
  public Place placeIn(RuleText rule, String word) {
    List<String> lines = text.lines().toList();
    int last = Math.min(lines.size(), rule.tree().getEndLine());
    // A title may hold the word as well.
    for (int line = Math.max(1, rule.place().line() + 1); line <= last; line++) {
      if (lines.get(line - 1).contains(word)) {
        return Place.of(shownAs, line);
      }
    }
    return rule.place();
  }
}

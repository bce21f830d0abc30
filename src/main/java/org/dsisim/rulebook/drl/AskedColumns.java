package org.dsisim.rulebook.drl;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.model.world.figure.OwnColumn;
import org.jspecify.annotations.Nullable;

/** The columns of a scenario's own that rules ask for by name. */
public final class AskedColumns {

  private static final Pattern BY_WORD = Pattern.compile("\\bbyWord\\s*\\(\\s*\"([^\"]*)\"");

  private static final Map<String, OwnColumn.Kind> WORDS =
      Map.of(
          "figure", OwnColumn.Kind.FIGURE,
          "word", OwnColumn.Kind.WORD,
          "byWord", OwnColumn.Kind.WORD,
          "flag", OwnColumn.Kind.FLAG);

  private AskedColumns() {}

  /**
   * The names, each with what the first rule that has it asks for: {@code figure( "name" )}, {@code
   * word( "name" )}, {@code flag( "name" )}.
   *
   * @param sources of rule files
   */
  public static Map<String, OwnColumn.Kind> in(Collection<String> sources) {
    Map<String, OwnColumn.Kind> asked = new TreeMap<>();
    for (String source : sources) {
      if (WORDS.keySet().stream().noneMatch(word -> WordSearch.has(source, word))) {
        continue;
      }
      RuleTokens tokens = new RuleTokens(source);
      OwnColumn.@Nullable Kind kind = null;
      boolean open = false;
      while (tokens.next()) {
        if (tokens.kind() == RuleTokens.Kind.WORD) {
          kind = kind(tokens.text());
          open = false;
        } else if (tokens.kind() == RuleTokens.Kind.OPEN) {
          open = kind != null;
        } else {
          if (kind != null && open && tokens.kind() == RuleTokens.Kind.TEXT) {
            asked.putIfAbsent(tokens.text(), kind);
          }
          kind = null;
        }
      }
    }
    return asked;
  }

  /** Those by whose word a table gives something, {@code byWord( "name" )}. */
  public static Set<String> inTables(String consequence) {
    Set<String> columns = new TreeSet<>();
    Matcher matcher = BY_WORD.matcher(consequence);
    while (matcher.find()) {
      columns.add(matcher.group(1));
    }
    return columns;
  }

  private static OwnColumn.@Nullable Kind kind(String word) {
    return WORDS.get(word);
  }
}

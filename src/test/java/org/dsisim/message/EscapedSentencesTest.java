package org.dsisim.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** In rooms that speak by keys, no sentence for people stands outside of the catalogue. */
class EscapedSentencesTest {

  /** The rooms all of whose sentences are in the catalogue. */
  private static final List<String> ROOMS =
      List.of(
          "message",
          "rulebook",
          "assessment",
          "study",
          "table",
          "parameter",
          "scenario",
          "cases",
          "model/answer",
          "model/policy");

  /** Words with a space between them, or next to which a space waits for another word. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?s)(?=.*\\p{Ll}{2})(?:.*[\\p{L}'’)\\]][,;:.]? \\p{L}.*|.*\\p{L}{2,} |[ ,;:]+\\p{L}{2,}.*)");

  /** What is matched or replaced is nothing that is said. */
  private static final Set<String> OF_PATTERNS =
      Set.of("compile", "matches", "replaceAll", "replaceFirst", "split");

  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          // The language of rules, in which a condition is shown as it is read.
          allowed("rulebook/lint/ConditionText.java", "not ", "exists ", " and ", " or "),
          allowed("rulebook/lint/ForbiddenConditions.java", "over window"),
          // What the compiler takes.
          allowed(
              "rulebook/drl/RuleFileKind.java", "package ", "import ", "import static ", "global "),
          // What users write in their tables and files, and the program recognises.
          allowed(
              "rulebook/lint/ClosedWords.java",
              "Western European and Others Group",
              "Eastern European Group",
              "Latin American and Caribbean Group",
              "Asia and the Pacific Group",
              "African Group"),
          allowed("rulebook/description/ReadingTable.java", "we read"),
          allowed(
              "table/number/NoValue.java",
              "not known",
              "not recorded",
              "not reported",
              "not available",
              "not applicable",
              "not collected",
              "not provided",
              "restricted access"),
          // What operating systems and libraries say.
          allowed(
              "table/FileFailure.java",
              "name too long",
              "no space left",
              "not enough space",
              "quota exceeded",
              "not a directory",
              "is a directory",
              "symbolic links",
              "not permitted",
              "permission denied"),
          // What rules ask wrongly, which the lint has told their author already.
          allowed("parameter/ParameterValues.java", "percent or share"),
          allowed("cases/Whom.java", " communities"),
          allowed("scenario/PlainWord.java", " and "),
          allowed(
              "rulebook/engine/Complaint.java",
              "Java source of ",
              "The method (\\w+)\\((.*?)\\) in the type \\S+ is not applicable for the arguments"),
          allowed("table/yaml/ShallowParser.java", "too deep"),
          allowed(
              "table/yaml/YamlReader.java",
              "mapping values are not allowed",
              "end of stream",
              "expected <block end>",
              "cannot start any token",
              "another document"));

  private static Map.Entry<String, Set<String>> allowed(String file, String... texts) {
    return Map.entry(file, Set.of(texts));
  }

  @Test
  void noSentenceStandsInARoomThatSpeaksByKeys() {
    assertThat(escaped(SourceFiles.of(ROOMS))).isEmpty();
  }

  @Test
  void aSentenceAndAPieceOfOneAreFound() {
    CompilationUnit bad =
        SourceFiles.parse(
            """
            class Bad {
              String all = "a rule finds nothing.";
              String piece = "'x'" + name + "' is unknown";
              String waiting = "at least " + count;
              String key = "lint.rule.finds-nothing";
              String code = "share( … )";
              @SuppressWarnings("a comment of programmers") int programmers;
              void fail() { throw new IllegalArgumentException("not for users"); }
            }
            """);
    assertThat(escaped(Map.of("Bad.java", bad)))
        .containsExactly(
            "Bad.java: a rule finds nothing.", "Bad.java: ' is unknown", "Bad.java: at least ");
  }

  private static List<String> escaped(Map<String, CompilationUnit> files) {
    return files.entrySet().stream()
        .flatMap(
            file ->
                file.getValue().findAll(StringLiteralExpr.class).stream()
                    .filter(literal -> !isOfProgrammers(literal))
                    .map(StringLiteralExpr::asString)
                    .filter(text -> SENTENCE.matcher(text).matches())
                    .filter(text -> !ALLOWED.getOrDefault(file.getKey(), Set.of()).contains(text))
                    .map(text -> file.getKey() + ": " + text))
        .toList();
  }

  private static boolean isOfProgrammers(Node literal) {
    for (Node at = literal; at != null; at = at.getParentNode().orElse(null)) {
      boolean programmers =
          at instanceof AnnotationExpr
              || (at instanceof ObjectCreationExpr made
                  && made.getType().getNameAsString().endsWith("Exception"))
              || (at instanceof MethodCallExpr call
                  && call.getArguments().contains(literal)
                  && OF_PATTERNS.contains(call.getNameAsString()));
      if (programmers) {
        return true;
      }
    }
    return false;
  }
}

package org.dsisim.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is found and computed is a message until it is shown, so that it can be shown in any
 * language: whoever puts it into words before that has them in English for good.
 */
class WordedAtTheEdgeTest {

  /** The rooms that show and write, and the one that words. */
  private static final Set<String> EDGE = Set.of("cli", "server", "report", "message");

  private static final Set<String> ALLOWED =
      Set.of(
          // What a new file says, which is its user's text from then on.
          "Copy",
          "PopulationSheet",
          // What stands where a scenario or a table of the user's has a text of its own.
          "OptionResolver",
          "SheetReader",
          "StatusAssumptions",
          "UnstatedSheet",
          // What a value is called that stands in no column.
          "Allocating",
          "AllPaid",
          "AssessmentCases",
          "CaseCell",
          "Training",
          // The order of figures; conditions in the language of rules, which is one.
          "AssessmentBase",
          // What is thrown or shown to whoever mends the program.
          "Cell",
          "NotAdmitted",
          "Probes",
          "Tagging");

  @Test
  void whatIsComputedIsWordedByNobodyBeforeItIsShown() {
    Map<String, CompilationUnit> files = SourceFiles.with(text -> text.contains("inEnglish"));
    assertThat(files).hasSizeGreaterThan(50);
    assertThat(tooEarly(files)).isEmpty();
    assertThat(files.keySet().stream().map(WordedAtTheEdgeTest::name).collect(Collectors.toSet()))
        .as("files that need no leave any more")
        .containsAll(ALLOWED);
  }

  @Test
  void wordsThatComeTooEarlyAreFound() {
    CompilationUnit early =
        SourceFiles.parse("class Early { String why() { return message().inEnglish(); } }");
    assertThat(tooEarly(Map.of("indicator/Early.java", early, "report/file/AtLast.java", early)))
        .containsExactly("indicator/Early.java");
  }

  private static List<String> tooEarly(Map<String, CompilationUnit> files) {
    return files.entrySet().stream()
        .filter(
            file ->
                file.getValue().findAll(MethodCallExpr.class).stream()
                    .anyMatch(call -> call.getNameAsString().equals("inEnglish")))
        .map(Map.Entry::getKey)
        .filter(file -> !EDGE.contains(file.substring(0, file.indexOf('/'))))
        .filter(file -> !ALLOWED.contains(name(file)))
        .toList();
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
  }
}

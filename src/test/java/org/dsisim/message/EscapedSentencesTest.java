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
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No sentence for people stands outside of the catalogue, in whatever room. */
class EscapedSentencesTest {

  /** Words with a space between them, or next to which a space waits for another word. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?s)(?=.*\\p{Ll}{2})(?:.*[\\p{L}'’)\\]][,;:.]? \\p{L}.*|.*\\p{L}{2,} |[ ,;:]+\\p{L}{2,}.*)");

  private static final Predicate<String> LETTERS = Pattern.compile("\\p{Ll}{2}").asPredicate();

  /** What is matched or replaced is nothing that is said; what must be there is for programmers. */
  private static final Set<String> SAYING_NOTHING =
      Set.of("compile", "matches", "replaceAll", "replaceFirst", "split", "requireNonNull");

  /** What annotations of commands say is shown; others are read by programs alone. */
  private static final Set<String> OF_HELP = Set.of("Command", "Option", "Parameters");

  /** Commands that help shows, to be typed in any language; a long one goes on in a line. */
  private static final Predicate<String> EXAMPLE =
      Pattern.compile("  (\\./dsisim |  --).*").asMatchPredicate();

  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          // The language of rules, in which a condition is shown as it is read.
          allowed("ConditionText", "not ", "exists ", " and ", " or "),
          allowed("ForbiddenConditions", "over window"),
          // What the compiler takes.
          allowed("RuleFileKind", "package ", "import ", "import static ", "global "),
          // Options of the command line, to be typed next.
          allowed("CountrySummary", "--use ", "--payer ID"),
          allowed("PayerReasons", "--use "),
          allowed("PayerSummary", "--use ", "--country "),
          allowed("UseSummary", "--payer "),
          allowed("Circle", "--home ", "--sector ", "--payer ID"),
          allowed("GroupSummary", "--country "),
          allowed("GroupPart", "--country "),
          allowed("CountryReasons", "--country "),
          allowed("PayersTogether", "--payer ID"),
          // What users write in their tables and files, and the program recognises.
          allowed(
              "ClosedWords",
              "Western European and Others Group",
              "Eastern European Group",
              "Latin American and Caribbean Group",
              "Asia and the Pacific Group",
              "African Group"),
          allowed("ReadingTable", "we read"),
          allowed(
              "NoValue",
              "not known",
              "not recorded",
              "not reported",
              "not available",
              "not applicable",
              "not collected",
              "not provided",
              "restricted access"),
          allowed(
              "RegionalGroup",
              "African Group",
              "Asia and the Pacific Group",
              "Eastern European Group",
              "Latin American and Caribbean Group",
              "Western European and Others Group"),
          allowed(
              "UnRegions",
              "Northern Africa",
              "Sub-Saharan Africa",
              "Latin America and the Caribbean",
              "Northern America",
              "Central Asia",
              "Eastern Asia",
              "South-eastern Asia",
              "Southern Asia",
              "Western Asia",
              "Eastern Europe",
              "Northern Europe",
              "Southern Europe",
              "Western Europe",
              "Australia and New Zealand",
              "Central America",
              "Eastern Africa",
              "Middle Africa",
              "South America",
              "Southern Africa",
              "Western Africa"),
          // Names of users who are nobody, in a table that nobody sees.
          allowed("RehearsedTable", "User "),
          // A fault of the program, for whoever mends it: its user is told that it is one.
          allowed(
              "Ledger",
              "A flow of ",
              " in the books of ",
              "A flow of less than nothing: ",
              "The books of ",
              " in those of ",
              "what payers are expected to pay and what they pay",
              "what the fund takes in and what it gives out",
              "the fund's contributions and what it takes in",
              "what is undistributed",
              "what ",
              " is allocated and what it receives",
              "what countries receive and what stands in their rows",
              "what payers pay and what reaches the fund, countries and purposes",
              "the fund's net and what Parties receive with what is undistributed",
              " do not balance: ",
              " differ, ",
              " and "),
          // The same: its user is told in a sentence of the workspace.
          allowed("TooMuchMoney", "More cents than a long holds."),
          // What browsers and other readers of pictures take.
          allowed(
              "Ink",
              "<pattern id=\"striped\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"",
              " patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#f2e6d0\"/>",
              "<rect width=\"2\" height=\"6\" fill=\"#8a5a00\"/></pattern>"),
          allowed(
              "Svg",
              "Arial, Helvetica, 'Liberation Sans', sans-serif",
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
              "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"",
              " aria-labelledby=\"title\" aria-describedby=\"description\" viewBox=\"0 0 ",
              ">\n<title id=\"title\">",
              "</title>\n<desc id=\"description\">",
              "<path d=\"M"),
          allowed("ExportedFile", "text/csv; charset=utf-8", "text/plain; charset=utf-8"),
          allowed("Answers", "attachment; filename=\"", "application/json; charset=utf-8"),
          allowed(
              "Guard",
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; ",
              "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; "),
          allowed("Listener", "application/json; charset=utf-8", "already in use"),
          allowed(
              "PageFiles",
              "text/css; charset=utf-8",
              "text/javascript; charset=utf-8",
              "text/html; charset=utf-8"),
          // A command, to be copied.
          allowed("CommandText", "./dsisim "),
          // What operating systems and libraries say.
          allowed(
              "FileFailure",
              "name too long",
              "no space left",
              "not enough space",
              "quota exceeded",
              "not a directory",
              "is a directory",
              "symbolic links",
              "not permitted",
              "permission denied"),
          // The steps of an exchange of files, which a test breaks off.
          allowed(
              "FolderExchange",
              "made ",
              "locked ",
              "went on without a lock",
              "wrote ",
              "placed ",
              "deleted "),
          allowed("Staging", "wrote "),
          // Words of result tables, by which programs find rows.
          allowed("AssessmentTable", "by weights"),
          allowed("PayerTable", " unknown"),
          // A mark in bracketed text, which a legend explains.
          allowed("ValueInWords", ", set"),
          // What rules ask wrongly, which the lint has told their author already.
          allowed("ParameterValues", "percent or share"),
          allowed("TableKey", "by "),
          allowed("Whom", " communities"),
          allowed("PlainWord", " and "),
          // Whoever cancelled a request is told nothing.
          allowed("Cancelled", "The request was cancelled."),
          allowed(
              "Complaint",
              "Java source of ",
              "The method (\\w+)\\((.*?)\\) in the type \\S+ is not applicable for the arguments"),
          allowed("PlainYaml", "not plain"),
          allowed("ShallowParser", "too deep"),
          allowed(
              "YamlReader",
              "mapping values are not allowed",
              "end of stream",
              "expected <block end>",
              "cannot start any token",
              "another document"));

  /** What stands between quotation marks, in groups, and comments and characters, in none. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "(?s)//[^\n]*|/\\*.*?\\*/|'(?:[^'\\\\\n]|\\\\.[^'\n]*)'"
              + "|\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  private static Map.Entry<String, Set<String>> allowed(String file, String... texts) {
    return Map.entry(file, Set.of(texts));
  }

  @Test
  void noSentenceStandsOutsideOfTheCatalogue() {
    Map<String, CompilationUnit> files = SourceFiles.with(EscapedSentencesTest::canHaveASentence);
    assertThat(files).hasSizeGreaterThan(100);
    assertThat(escaped(files)).isEmpty();
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
              @Option(names = "--one", description = "Shows one alone.") boolean one;
              @Parameters(descriptionKey = "help.known") String known;
              @SuppressWarnings("a comment of programmers") int programmers;
              void fail() { throw new IllegalArgumentException("not for users"); }
            }
            """);
    assertThat(escaped(Map.of("Bad.java", bad)))
        .containsExactly(
            "Bad.java: a rule finds nothing.",
            "Bad.java: ' is unknown",
            "Bad.java: at least ",
            "Bad.java: Shows one alone.");
  }

  @Test
  void onlyFilesWithASpaceBesideLettersInALiteralCanHaveASentence() {
    assertThat(canHaveASentence("String key = \"room.key\"; // \"a comment\"")).isFalse();
    assertThat(canHaveASentence("char mark = '\"'; String last = \"room.key\";")).isFalse();
    assertThat(canHaveASentence("/* \"a comment\" */ char a = '\\''; String b = \"b\";")).isFalse();
    assertThat(canHaveASentence("String said = one + \" is \\\"one\\\"\";")).isTrue();
    assertThat(canHaveASentence("String block = \"\"\"\n    A word.\n    \"\"\";")).isTrue();
  }

  /** Most files have none that a parser would have to look at. */
  private static boolean canHaveASentence(String source) {
    return LITERAL
        .matcher(source)
        .results()
        .flatMap(found -> Stream.of(1, 2).map(found::group).filter(Objects::nonNull))
        .anyMatch(text -> text.contains(" ") && LETTERS.test(text));
  }

  private static List<String> escaped(Map<String, CompilationUnit> files) {
    return files.entrySet().stream()
        .flatMap(
            file ->
                file.getValue().findAll(StringLiteralExpr.class).stream()
                    .filter(literal -> !isOfProgrammers(literal))
                    .map(StringLiteralExpr::asString)
                    .filter(text -> SENTENCE.matcher(text).matches())
                    .filter(text -> !EXAMPLE.test(text))
                    .filter(text -> !allowedIn(file.getKey()).contains(text))
                    .map(text -> file.getKey() + ": " + text))
        .toList();
  }

  /** By the name of the class: it can move to another room. */
  private static Set<String> allowedIn(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
    return ALLOWED.getOrDefault(name, Set.of());
  }

  private static boolean isOfProgrammers(Node literal) {
    for (Node at = literal; at != null; at = at.getParentNode().orElse(null)) {
      boolean programmers =
          (at instanceof AnnotationExpr annotation
                  && !OF_HELP.contains(annotation.getNameAsString()))
              || (at instanceof ObjectCreationExpr made
                  && made.getType().getNameAsString().endsWith("Exception"))
              || (at instanceof MethodCallExpr call
                  && call.getArguments().contains(literal)
                  && SAYING_NOTHING.contains(call.getNameAsString()));
      if (programmers) {
        return true;
      }
    }
    return false;
  }
}

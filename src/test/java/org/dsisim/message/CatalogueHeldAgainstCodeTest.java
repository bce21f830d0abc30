package org.dsisim.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the code says and what the catalogue words are the same messages. */
class CatalogueHeldAgainstCodeTest {

  private static final Path ENGLISH = Path.of("src/main/resources/org/dsisim/message/en");

  private static final String KEY = "[a-z]+(\\.[a-z-]+)+";

  private final Map<String, String> patterns = patterns();

  @Test
  void everyMessageOfTheCodeIsInTheCatalogueWithTheSameArgumentsAndNoOtherIs() {
    // The pages of the workbench and of participants word their own.
    Map<String, String> ofCode = new TreeMap<>(patterns);
    ofCode.keySet().removeIf(key -> key.startsWith("page.") || key.startsWith("participant."));
    Predicate<String> hasKeys = Pattern.compile('"' + KEY + '"').asPredicate();
    assertThat(differences(SourceFiles.with(hasKeys).values(), ofCode)).isEmpty();
  }

  @Test
  void whatDiffersIsFound() {
    CompilationUnit bad =
        SourceFiles.parse(
            """
            class Bad {
              Message known = Message.of("room.known", "rule", rule);
              Message either = Message.of(one ? "room.one" : "room.other", "rule", rule);
              Message later = Message.of(reason);
              String reason = "room.later";
              Message unknown = Message.of("room.unknown");
            }
            """);
    assertThat(
            differences(
                List.of(bad),
                Map.of(
                    "room.known", "{rule} is known.",
                    "room.one", "{rule} of {file} is one.",
                    "room.other", "is another.",
                    "room.later", "{rule, select, other {{rule} is worded {when}.}}",
                    "room.unused", "is never said.")))
        .containsExactlyInAnyOrder(
            "room.one: [rule] are given, and the pattern has [file, rule]",
            "room.other: [rule] are given, and the pattern has []",
            "room.later: [] are given, and the pattern has [rule, when]",
            "room.unknown: is not in the catalogue",
            "room.unused: is said nowhere");
  }

  @Test
  void aKeyStandsInTheFileOfItsRoomAndThereOnce() throws IOException {
    try (Stream<Path> files = Files.list(ENGLISH)) {
      for (Path file : files.toList()) {
        String room = file.getFileName().toString().replace(".properties", ".");
        List<String> keys =
            Files.readAllLines(file).stream()
                .filter(line -> line.matches("[a-z].*=.*") && !line.startsWith(" "))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).allMatch(key -> key.startsWith(room)).doesNotHaveDuplicates();
        assertThat(patterns.keySet()).containsAll(keys);
      }
    }
  }

  /** A number would be written with the thousands apart, as no other figure is. */
  @Test
  void numbersInPatternsThatChooseArePlain() {
    assertThat(patterns.values()).noneMatch(pattern -> pattern.contains("#"));
  }

  private static List<String> differences(
      Collection<CompilationUnit> code, Map<String, String> patterns) {
    List<String> differences = new ArrayList<>();
    Set<String> rooms =
        patterns.keySet().stream()
            .map(key -> key.substring(0, key.indexOf('.') + 1))
            .collect(Collectors.toSet());
    Set<String> said = new HashSet<>();
    Map<String, Set<String>> given = new TreeMap<>();
    for (CompilationUnit file : code) {
      file.findAll(MethodCallExpr.class).stream()
          .filter(CatalogueHeldAgainstCodeTest::isMessage)
          .forEach(call -> keys(call.getArgument(0)).forEach(k -> given.put(k, names(call))));
      file.findAll(StringLiteralExpr.class).stream()
          .map(StringLiteralExpr::asString)
          .filter(text -> text.matches(KEY))
          // The name of a file is no key.
          .filter(text -> !text.endsWith(".yaml") && !text.endsWith(".csv"))
          .filter(text -> rooms.contains(text.substring(0, text.indexOf('.') + 1)))
          .forEach(said::add);
    }
    for (String key : said) {
      String pattern = patterns.get(key);
      Set<String> names = given.getOrDefault(key, ofHelp(key, pattern));
      if (pattern == null) {
        differences.add(key + ": is not in the catalogue");
      } else if (!names.equals(places(pattern))) {
        differences.add(
            key + ": %s are given, and the pattern has %s".formatted(names, places(pattern)));
      }
    }
    patterns.keySet().stream()
        .filter(key -> !said.contains(key))
        .forEach(key -> differences.add(key + ": is said nowhere"));
    return differences;
  }

  /** Annotations name no arguments: what help says is given all of these, wherever it stands. */
  private static Set<String> ofHelp(String key, @Nullable String pattern) {
    Set<String> names = new TreeSet<>();
    if (pattern != null && key.startsWith("help.")) {
      names.addAll(List.of("default", "formula", "workbook"));
      names.retainAll(places(pattern));
    }
    return names;
  }

  private static boolean isMessage(MethodCallExpr call) {
    return call.getNameAsString().equals("of")
        && call.getArguments().isNonEmpty()
        && call.getScope().map(CatalogueHeldAgainstCodeTest::isMessage).orElse(true);
  }

  private static boolean isMessage(Expression scope) {
    return scope instanceof NameExpr name && name.getNameAsString().equals("Message");
  }

  /** The key, or both where one of two is chosen. */
  private static List<String> keys(Expression expression) {
    if (expression instanceof ConditionalExpr either) {
      List<String> keys = new ArrayList<>(keys(either.getThenExpr()));
      keys.addAll(keys(either.getElseExpr()));
      return keys;
    }
    return expression instanceof StringLiteralExpr key ? List.of(key.asString()) : List.of();
  }

  private static Set<String> names(MethodCallExpr call) {
    Set<String> names = new TreeSet<>();
    for (int i = 1; i < call.getArguments().size(); i += 2) {
      names.add(call.getArgument(i) instanceof StringLiteralExpr name ? name.asString() : "?");
    }
    return names;
  }

  /** The names of all places, those within choices too. */
  static Set<String> places(String pattern) {
    MessagePattern parts = new MessagePattern(pattern);
    Set<String> places = new TreeSet<>();
    for (int i = 0; i < parts.countParts(); i++) {
      if (parts.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
        places.add(parts.getSubstring(parts.getPart(i)));
      }
    }
    return places;
  }

  private static Map<String, String> patterns() {
    Map<String, String> patterns = new TreeMap<>();
    try (Stream<Path> files = Files.list(ENGLISH)) {
      files.forEach(
          file ->
              patterns.putAll(
                  Catalogue.patterns(
                      Locale.ENGLISH, file.getFileName().toString().replace(".properties", ""))));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
    return patterns;
  }
}

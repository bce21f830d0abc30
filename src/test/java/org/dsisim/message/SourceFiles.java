package org.dsisim.message;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The program's own source, parsed. */
final class SourceFiles {

  private static final Path ROOT = Path.of("src/main/java/org/dsisim");

  private SourceFiles() {}

  /**
   * The files of all rooms of which the text can be what is looked for, by their names, which begin
   * with the room: to parse them takes longer.
   */
  static Map<String, CompilationUnit> with(Predicate<String> text) {
    Map<String, CompilationUnit> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(ROOT)) {
      for (Path path : paths.filter(one -> one.toString().endsWith(".java")).toList()) {
        String source = read(path);
        if (text.test(source)) {
          files.put(name(path), parse(source));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return files;
  }

  static CompilationUnit parse(String source) {
    return new JavaParser(
            new ParserConfiguration()
                // No place is to be told.
                .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
                .setStoreTokens(false)
                .setAttributeComments(false))
        .parse(source)
        .getResult()
        .orElseThrow();
  }

  private static String name(Path path) {
    return ROOT.relativize(path).toString().replace('\\', '/');
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written for those who change the program speaks of the program as it is. */
class ForWhoeverCarriesOnTest {

  private static final Path SOURCES = Path.of("src/main/java/org/dsisim");
  private static final Pattern SENTENCE = Pattern.compile("\\.(?=\\s|$)");
  private static final Pattern LINK = Pattern.compile("\\{@link ([\\w.]+)");

  /** A class by the name of its package: {@code model.formula.Amount}. */
  private static final Pattern CLASS = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*\\.[A-Z]\\w+)`");

  /** A class by its name alone, or a member of it: {@code Amount}, {@code Catalogue.of}. */
  private static final Pattern NAME = Pattern.compile("`([A-Z][a-z]\\w+)(?:\\.\\w+)?`");

  /** As what no class is called. */
  private static final List<String> NO_NAMES = List.of("Impl", "Util", "Helper", "Manager");

  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\|$");

  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  private static final Pattern WITHIN = Pattern.compile("\\]\\(#([^)]+)\\)");

  private static String text(String file) throws IOException {
    return Files.readString(Path.of(file));
  }

  /** What packages say of themselves, by their folders. */
  private static List<Path> packages() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static String said(Path folder) throws IOException {
    String source = Files.readString(folder.resolve("package-info.java"));
    return source.substring(source.indexOf("/**"), source.indexOf("*/"));
  }

  /** What is compiled for browsers alone is no part of the program. */
  private static boolean isForTheBrowser(String name) {
    return Files.exists(Path.of("src/kernel-js/java", name.replace('.', '/') + ".java"));
  }

  private static boolean isThere(String name) {
    try {
      Class.forName(name);
      return true;
    } catch (ClassNotFoundException gone) {
      return false;
    }
  }

  @Test
  void everyPackageSaysInAboutFourSentencesWhatItIsFor() throws IOException {
    for (Path folder : packages()) {
      String words = said(folder).replaceAll("\\n \\* ?", "\n").replaceAll("<[^>]+>|[{}]", " ");
      assertThat(SENTENCE.matcher(words).results().count())
          .as("sentences of " + SOURCES.relativize(folder))
          .isBetween(4L, 5L);
    }
  }

  @Test
  void whatPackagesPointToIsThere() throws IOException {
    List<String> gone = new ArrayList<>();
    for (Path folder : packages()) {
      Matcher links = LINK.matcher(said(folder));
      while (links.find()) {
        if (!isThere(links.group(1))) {
          gone.add(folder + ": " + links.group(1));
        }
      }
    }
    assertThat(gone).isEmpty();
  }

  @Test
  void thePictureShowsEveryRoom() throws IOException {
    String picture = text("CONTRIBUTING.md").split("```", -1)[1];
    try (Stream<Path> rooms = Files.list(SOURCES)) {
      assertThat(rooms.filter(Files::isDirectory).map(room -> room.getFileName().toString()))
          .allSatisfy(room -> assertThat(picture).containsPattern("(?m)(^\\d+ | ) *" + room + " "));
    }
  }

  @Test
  void theTableShowsEveryRoomWithinARoom() throws IOException {
    String page = text("CONTRIBUTING.md");
    for (Path folder : packages()) {
      Path room = SOURCES.relativize(folder);
      if (room.getNameCount() > 1) {
        assertThat(page)
            .as(room.toString())
            .containsPattern(
                "(?m)^\\| `" + room.getName(0) + "` \\|.*`" + room.getFileName() + "`");
      }
    }
  }

  @Test
  void everyLinkWithinAPageReachesAHeading() throws IOException {
    for (String file : List.of("README.md", "CONTRIBUTING.md")) {
      String page = text(file);
      List<String> headings =
          HEADING.matcher(page).results().map(found -> anchor(found.group(1))).toList();
      assertThat(WITHIN.matcher(page).results().map(found -> found.group(1)))
          .as(file)
          .isSubsetOf(headings);
    }
  }

  /** As pages of Markdown are given anchors: letters, digits and hyphens of the heading. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  @Test
  void everyClassThatIsNamedIsThere() throws IOException {
    Matcher named = CLASS.matcher(text("CONTRIBUTING.md"));
    List<String> names = named.results().map(one -> "org.dsisim." + one.group(1)).toList();
    assertThat(names).isNotEmpty().allMatch(name -> isThere(name) || isForTheBrowser(name));
  }

  @Test
  void everyFileThatIsNamedByItsClassAloneIsThere() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<String> sources = files.map(file -> file.getFileName().toString()).toList();
      List<String> names =
          NAME.matcher(text("CONTRIBUTING.md"))
              .results()
              .map(one -> one.group(1))
              .filter(name -> !NO_NAMES.contains(name))
              .toList();
      assertThat(names)
          .hasSizeGreaterThan(60)
          .allSatisfy(name -> assertThat(sources).contains(name + ".java"));
    }
  }

  @Test
  void theGlossaryHasEachWordOnce() throws IOException {
    List<String> words =
        ROW.matcher(text("GLOSSARY.md"))
            .results()
            .map(row -> row.group(1))
            .filter(word -> !word.equals("word"))
            .toList();
    assertThat(words).hasSizeGreaterThan(60).doesNotHaveDuplicates();
  }
}

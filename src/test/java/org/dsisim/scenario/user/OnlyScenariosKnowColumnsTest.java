package org.dsisim.scenario.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dsisim.model.world.figure.AssessmentBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which columns users have their figures is told in one place. */
class OnlyScenariosKnowColumnsTest {

  private static final Path SOURCES = Path.of("src/main/java/org/dsisim");

  /** Sources outside of the room that name a column of a figure, and the column. */
  private static List<String> naming(Path sources) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).sorted().toList()) {
        String within = sources.relativize(file).toString().replace('\\', '/');
        if (within.startsWith("scenario/")) {
          continue;
        }
        String source = Files.readString(file);
        UserReader.COLUMNS.forEach(
            (base, column) -> {
              // One word is a word of many things.
              if (column.contains("_") && source.contains('"' + column + '"')) {
                found.add(within + " " + column);
              }
            });
      }
    }
    return found;
  }

  @Test
  void nobodyElseNamesTheColumnOfAFigure() throws IOException {
    assertThat(naming(SOURCES)).isEmpty();
  }

  @Test
  void whoeverNamesOneIsFound(@TempDir Path house) throws IOException {
    for (String room : List.of("report", "scenario")) {
      Path folder = Files.createDirectories(house.resolve(room));
      Files.writeString(folder.resolve("Sold.java"), "String sales = \"sales_usd\";");
    }
    assertThat(naming(house)).containsExactly("report/Sold.java sales_usd");
  }

  @Test
  void aFigureThatUsersDoNotHaveHasNoColumn() {
    assertThat(UserReader.column(AssessmentBase.DATA_VOLUME)).isEqualTo("data_volume_tb");
    assertThat(UserReader.column(AssessmentBase.PRODUCT_SALES)).isEmpty();
  }
}

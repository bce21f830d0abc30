package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is rehearsed with a large table is what large tables need. */
class RehearsedTableTest {

  private static List<String> lines(Path table) {
    try {
      return Files.readAllLines(table);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void moreUsersThanAreKeptAsObjectsStandInTheOrderOfTheirIds() {
    List<String> ids = new ArrayList<>();
    RehearsedTable.with(
        table ->
            lines(table).stream()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')))
                .forEach(ids::add));
    assertThat(ids).hasSizeGreaterThan(50_000).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void nothingIsLeftOfIt() {
    List<Path> seen = new ArrayList<>();
    RehearsedTable.with(
        table -> {
          seen.add(table.getParent());
          try {
            Files.createDirectories(table.resolveSibling("out").resolve("below"));
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
    assertThat(seen).hasSize(1).noneMatch(Files::exists);
  }
}

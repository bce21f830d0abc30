package org.dsisim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dsisim.table.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run directory appears whole or not at all, and never in the place of somebody's files. */
class RunDirectoryTest {

  @TempDir Path folder;

  @Test
  void theFolderAndThoseAboveItAreMade() throws IOException {
    Path target = folder.resolve("runs/2026/first");
    RunDirectory.write(target, "runs/x", Map.of("run.json", "{}", "flows.csv", "a,b\n"));
    assertThat(target.resolve("flows.csv")).hasContent("a,b\n");
    assertThat(names(target)).containsExactly("flows.csv", "run.json");
    assertThat(names(folder.resolve("runs/2026"))).containsExactly("first");
  }

  @Test
  void anEarlierRunIsReplacedWithAllItsFiles() throws IOException {
    Path target = folder.resolve("run");
    RunDirectory.write(target, "runs/x", Map.of("run.json", "{}", "payers.csv", "old"));
    RunDirectory.write(target, "runs/x", Map.of("run.json", "{1}"));
    assertThat(names(target)).containsExactly("run.json");
    assertThat(target.resolve("run.json")).hasContent("{1}");
    assertThat(names(folder)).containsExactly("run");
  }

  @Test
  void anAssessmentDoesNotTakeThePlaceOfARunNorARunThatOfAnAssessment() {
    Path run = folder.resolve("run");
    Map<String, String> ofRun = Map.of("run.json", "{}", "flows.csv", "a");
    Map<String, String> ofAssessment = Map.of("run.json", "{}", "assessment.csv", "a");
    RunDirectory.write(run, "runs/x", ofRun);
    assertThatThrownBy(() -> RunDirectory.write(run, "runs/x", ofAssessment))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("--out: runs/x holds a run, which this would delete.\n  Maybe another folder?");
    Path assessed = folder.resolve("assessed");
    RunDirectory.write(assessed, "runs/y", ofAssessment);
    RunDirectory.write(assessed, "runs/y", ofAssessment);
    assertThatThrownBy(() -> RunDirectory.write(assessed, "runs/y", ofRun))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "--out: runs/y holds an assessment, which this would delete.\n  Maybe another folder?");
    assertThat(run.resolve("flows.csv")).hasContent("a");
  }

  @Test
  void anEmptyFolderIsTaken() throws IOException {
    Path target = Files.createDirectory(folder.resolve("run"));
    RunDirectory.write(target, "runs/x", Map.of("run.json", "{}"));
    assertThat(names(target)).containsExactly("run.json");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path target = Files.writeString(folder.resolve("run"), "mine");
    assertThatThrownBy(() -> RunDirectory.write(target, "runs/x", Map.of("run.json", "{}")))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("--out: runs/x is a file, not a folder.\n  Maybe another name?");
    assertThat(target).hasContent("mine");
  }

  @Test
  void aFolderWithOtherFilesIsSomebodys() throws IOException {
    Files.writeString(folder.resolve("run.json"), "{}");
    Files.writeString(folder.resolve("thesis.doc"), "mine");
    Files.writeString(folder.resolve("diary.txt"), "mine");
    assertThatThrownBy(() -> RunDirectory.refuseForeign(folder, "runs/x"))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "--out: runs/x"
                + " holds files that are not of a run, such as 'diary.txt'.\n"
                + "  Maybe a folder of its own: an earlier run's folder is replaced.");
    assertThat(names(folder)).containsExactly("diary.txt", "run.json", "thesis.doc");
  }

  @Test
  void aWriteThatFailsLeavesTheEarlierRunAndNothingElse() throws IOException {
    Path target = folder.resolve("run");
    RunDirectory.write(target, "runs/x", Map.of("run.json", "{}"));
    Map<String, String> files = new LinkedHashMap<>();
    files.put("run.json", "{2}");
    files.put("no-such-folder/flows.csv", "");
    assertThatThrownBy(() -> RunDirectory.write(target, "runs/x", files))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("--out: runs/x cannot be written: ")
        .hasMessageEndingWith("\n  Maybe another folder?");
    assertThat(names(folder)).containsExactly("run");
    assertThat(target.resolve("run.json")).hasContent("{}");
  }

  @Test
  void aFolderBelowAFileCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertThatThrownBy(
            () -> RunDirectory.write(file.resolve("run"), "runs/x", Map.of("run.json", "{}")))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("--out: runs/x" + " cannot be written: " + file + "\n  Maybe another folder?");
    assertThat(names(folder)).containsExactly("file");
  }

  @Test
  void theRootOfTheFileSystemIsNoFolderForARun() {
    assertThatThrownBy(
            () -> RunDirectory.write(folder.getRoot(), "runs/x", Map.of("run.json", "{}")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("--out: runs/x ");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}

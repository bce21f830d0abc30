package org.dsisim.report.file.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dsisim.report.file.Results;
import org.dsisim.report.file.table.FileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of results is ours only if its run.json says so; nothing of anybody's is touched. */
class RunDirectoryTest {

  private static final Results FIRST =
      Results.run(Map.of("flows.csv", "a\n1\n", "payers.csv", "b\n"));
  private static final Results SECOND = Results.run(Map.of("flows.csv", "a\n2\n"));

  @TempDir private Path folder;

  private static void refuses(Results results, Path target, String what, String maybe)
      throws IOException {
    Map<String, String> before = Files.isDirectory(target) ? Results.contents(target) : Map.of();
    String said = "--out: " + what + "\n  Maybe " + maybe;
    assertThat(Results.refusal(() -> results.in(target).refuseForeign())).isEqualTo(said);
    assertThat(Results.refusal(() -> results.writeTo(target))).isEqualTo(said);
    if (Files.isDirectory(target)) {
      assertThat(Results.contents(target)).isEqualTo(before);
    }
  }

  private Path of(Map<String, String> files) throws IOException {
    Path target = Files.createDirectory(folder.resolve("mine"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(target.resolve(file.getKey()), file.getValue());
    }
    return target;
  }

  @Test
  void theFolderAndThoseAboveItAreMade() throws IOException {
    Path target = folder.resolve("runs/2026/first");
    FIRST.writeTo(target);
    assertThat(FIRST.areAllOf(target)).isTrue();
    assertThat(Results.isTakenForWhole(target)).isTrue();
    assertThat(Results.contents(folder.resolve("runs/2026"))).containsOnlyKeys("first");
  }

  @Test
  void anEarlierRunIsReplacedWithAllItsFiles() throws IOException {
    Path target = folder.resolve("run");
    FIRST.writeTo(target);
    SECOND.writeTo(target);
    assertThat(SECOND.areAllOf(target)).isTrue();
    FIRST.writeTo(target);
    assertThat(FIRST.areAllOf(target)).isTrue();
    assertThat(Results.contents(folder)).containsOnlyKeys("run");
  }

  @Test
  void aFileOfTheRunThatSomebodyTookAwayIsNotMissed() throws IOException {
    Path target = folder.resolve("run");
    FIRST.writeTo(target);
    Files.delete(target.resolve("payers.csv"));
    FIRST.writeTo(target);
    assertThat(FIRST.areAllOf(target)).isTrue();
  }

  @Test
  void anEmptyFolderIsTaken() throws IOException {
    Path target = of(Map.of());
    FIRST.writeTo(target);
    assertThat(FIRST.areAllOf(target)).isTrue();
  }

  @Test
  void oneKindOfResultsDoesNotTakeThePlaceOfAnother() throws IOException {
    Results allocation = new Results(ResultKind.ALLOCATION, Map.of("countries.csv", "c\n"));
    Results assessment = new Results(ResultKind.ASSESSMENT, Map.of("assessment.csv", "d\n"));
    Map<Results, String> kinds =
        Map.of(FIRST, "a run", allocation, "an allocation", assessment, "an assessment");
    for (Results there : kinds.keySet()) {
      Path target = folder.resolve(there.kind().word());
      there.writeTo(target);
      there.writeTo(target);
      for (Results other : kinds.keySet()) {
        if (!other.equals(there)) {
          refuses(
              other,
              target,
              "runs/x holds " + kinds.get(there) + ", which this would delete.",
              "another folder?");
        }
      }
    }
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path target = Files.writeString(folder.resolve("run"), "mine");
    refuses(FIRST, target, "runs/x is a file, not a folder.", "another name?");
    assertThat(target).hasContent("mine");
  }

  @Test
  void aFolderWithoutADocumentOfOursIsSomebodys() throws IOException {
    String own = "a folder of its own: an earlier run's files are replaced.";
    Path target = of(Map.of("summary.csv", "mine"));
    refuses(FIRST, target, "runs/x holds files that are not of a run, such as 'summary.csv'.", own);
    // Neither is a folder of that name a document, nor what is no JSON, nor another program's.
    Files.createDirectory(target.resolve("run.json"));
    refuses(FIRST, target, "runs/x holds files that are not of a run, such as 'run.json'.", own);
    Files.delete(target.resolve("run.json"));
    for (String text : new String[] {"", "{", "[]", "{\"program\": \"another\", \"files\": []}"}) {
      Files.writeString(target.resolve("run.json"), text);
      refuses(FIRST, target, "runs/x holds files that are not of a run, such as 'run.json'.", own);
    }
  }

  @Test
  void aFileThatTheDocumentDoesNotListIsSomebodys() throws IOException {
    Path target = folder.resolve("run");
    FIRST.writeTo(target);
    for (String name : new String[] {"diary.txt", "summary.csv", ".hidden"}) {
      Path own = Files.writeString(target.resolve(name), "mine");
      refuses(
          SECOND,
          target,
          "runs/x holds '" + name + "', which its run.json does not list.",
          "a folder of its own: an earlier run's files are replaced.");
      Files.delete(own);
    }
  }

  @Test
  void aFileThatIsNoLongerAsItWasWrittenIsSomebodys() throws IOException {
    Path target = folder.resolve("run");
    FIRST.writeTo(target);
    Files.writeString(target.resolve("payers.csv"), "x\n");
    String maybe = "another folder, or move that file elsewhere.";
    String what = "'payers.csv' in runs/x is not what was written there: this would delete it.";
    refuses(SECOND, target, what, maybe);
    Files.delete(target.resolve("payers.csv"));
    Files.createSymbolicLink(target.resolve("payers.csv"), target.resolve("flows.csv"));
    refuses(SECOND, target, what, maybe);
  }

  @Test
  void aDocumentThatListsNoFilesOrOthersThanPlainOnesTakesNothing() throws IOException {
    String old = "{\"program\": \"dsisim\", \"version\": \"0.0\", \"command\": []}";
    Path target = of(Map.of("run.json", old, "flows.csv", "a\n"));
    String what =
        "runs/x holds a run.json that does not list its files, as older versions wrote it.";
    String maybe = "another folder? Or delete this one, when nothing in it is needed.";
    refuses(FIRST, target, what, maybe);
    Path outside = Files.writeString(folder.resolve("secret.csv"), "");
    for (String name : new String[] {"../secret.csv", outside.toString(), "", "run.exe"}) {
      Files.writeString(
          target.resolve("run.json"),
          """
          {"program": "dsisim", "kind": "run",
           "files": [{"file": "%s", "bytes": 0, "sha256": "%s"}]}"""
              .formatted(name, Sha256.of(new byte[0])));
      refuses(FIRST, target, what, maybe);
    }
  }

  @Test
  void theFolderItselfStaysWithItsMode() throws IOException {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    Path target =
        Files.createDirectory(
            folder.resolve("private"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Object before = Objects.requireNonNull(Files.getAttribute(target, "fileKey").toString());
    FIRST.writeTo(target);
    SECOND.writeTo(target.resolve("."));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rwx------");
    assertThat(Files.getAttribute(target, "fileKey")).hasToString(before.toString());
    assertThat(SECOND.areAllOf(target)).isTrue();
    // What is new has the mode that any new folder or file has here.
    Path ordinary = Files.createDirectory(folder.resolve("ordinary"));
    Path file = Files.writeString(ordinary.resolve("file"), "");
    Path made = folder.resolve("made");
    FIRST.writeTo(made);
    assertThat(Files.getPosixFilePermissions(made))
        .isEqualTo(Files.getPosixFilePermissions(ordinary));
    assertThat(Files.getPosixFilePermissions(made.resolve("flows.csv")))
        .isEqualTo(Files.getPosixFilePermissions(file));
  }

  @Test
  void aLinkIsFollowedAndStays() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    FIRST.writeTo(link);
    SECOND.writeTo(link);
    assertThat(link).isSymbolicLink();
    assertThat(SECOND.areAllOf(real)).isTrue();
    Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
    refuses(FIRST, nowhere, "runs/x is a link to a folder that is not there.", "another folder?");
  }

  @Test
  void whatTheSystemRefusesIsSaidWithItsReason() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    String another = "another folder?";
    refuses(
        FIRST,
        file.resolve("run"),
        "runs/x cannot be written: a part of the path is a file, not a folder.",
        another);
    refuses(
        FIRST,
        folder.resolve("x".repeat(300)),
        "runs/x cannot be written: the name is too long.",
        another);
    assertThat(Results.contents(folder)).containsOnlyKeys("file");
    assumeThat(Files.isDirectory(Path.of("/proc/self"))).isTrue();
    assertThat(Results.refusal(() -> FIRST.writeTo(Path.of("/proc/self/run"))))
        .startsWith("--out: runs/x cannot be written: ")
        .doesNotContain("Exception");
    assertThat(Results.refusal(() -> FIRST.writeTo(folder.getRoot())))
        .startsWith("--out: runs/x holds files that are not of a run, such as '");
  }

  @Test
  void aTableThatFailsWhileItIsMadeLeavesNothingBehind() throws IOException {
    Map<String, FileContent> tables =
        Map.of(
            "flows.csv",
            out -> {
              out.append("a\n");
              throw new IllegalStateException("too much money");
            });
    assertThatThrownBy(() -> FIRST.in(folder.resolve("runs/a")).write(FIRST::json, tables))
        .hasMessage("too much money");
    assertThat(Results.contents(folder)).isEmpty();
    FIRST.writeTo(folder);
    assertThatThrownBy(() -> FIRST.in(folder).write(FIRST::json, tables))
        .hasMessage("too much money");
    assertThat(FIRST.areAllOf(folder)).isTrue();
  }

  @Test
  void aFolderMadeForFilesThatCannotBeWrittenIsTakenBack() throws IOException {
    Map<String, FileContent> tables = Map.of("no-such-folder/flows.csv", out -> {});
    assertThat(
            Results.refusal(() -> FIRST.in(folder.resolve("runs/a/b")).write(FIRST::json, tables)))
        .isEqualTo(
            "--out: runs/x cannot be written: there is no such file or folder.\n"
                + "  Maybe another folder?");
    assertThat(Results.contents(folder)).isEmpty();
    // An earlier run stays as it is.
    FIRST.writeTo(folder);
    assertThat(Results.refusal(() -> FIRST.in(folder).write(FIRST::json, tables)))
        .startsWith("--out: runs/x cannot be written: ");
    assertThat(FIRST.areAllOf(folder)).isTrue();
  }

  @Test
  void anEqualRunHasEqualBytesWhereverItLies() throws IOException {
    Path a = folder.resolve("a");
    Path b = folder.resolve("somewhere/else");
    FIRST.writeTo(a);
    FIRST.writeTo(b);
    try (Stream<Path> files = Files.list(a)) {
      for (Path file : files.toList()) {
        assertThat(b.resolve(file.getFileName().toString())).hasSameBinaryContentAs(file);
      }
    }
  }
}

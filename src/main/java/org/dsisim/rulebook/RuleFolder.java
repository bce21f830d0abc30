package org.dsisim.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterTable;
import org.dsisim.table.Place;
import org.dsisim.table.Problems;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** The folder of a rule set, read and linted but not yet compiled. */
public final class RuleFolder {

  /** The file of the parameters. */
  public static final String PARAMETERS = "parameters.csv";

  /** The file of the worked cases. */
  public static final String CASES = "cases.yaml";

  private final Path path;
  private final Description description;
  private final Map<String, Parameter> parameters;
  private final Map<Chapter, RuleFile> files;

  private RuleFolder(
      Path path,
      Description description,
      Map<String, Parameter> parameters,
      Map<Chapter, RuleFile> files) {
    this.path = path;
    this.description = description;
    this.parameters = parameters;
    this.files = files;
  }

  /**
   * Reads a folder and lints it.
   *
   * @param shownAs the folder's name in messages
   * @return null when something that the rest needs cannot be read; all that is wrong is reported
   */
  static @Nullable RuleFolder read(
      String id, Kind kind, Path path, String shownAs, Problems problems) {
    if (!Files.isDirectory(path)) {
      problems.error(Place.ofFile(shownAs), "is not a folder.");
      return null;
    }
    Description description =
        new DescriptionReader(problems)
            .read(id, kind, shownAs, path.resolve(DescriptionReader.FILE));
    Map<String, Parameter> parameters =
        ParameterTable.read(path.resolve(PARAMETERS), shownAs + "/" + PARAMETERS, problems);
    Map<Chapter, RuleFile> files = new EnumMap<>(Chapter.class);
    for (Chapter chapter : kind.chapters()) {
      String shown = shownAs + "/" + chapter.file();
      String text = text(path.resolve(chapter.file()), shown, problems);
      if (text != null) {
        files.put(chapter, RuleFile.parse(id, chapter, shown, text, problems));
      }
    }
    refuseUnknownRuleFiles(path, kind, shownAs, problems);
    if (description == null || files.size() < kind.chapters().size()) {
      return null;
    }
    RuleFolder folder = new RuleFolder(path, description, parameters, files);
    new Lint(folder, problems).run();
    return folder;
  }

  private static @Nullable String text(Path file, String shownAs, Problems problems) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException missing) {
      problems.error(Place.ofFile(shownAs), "is missing.");
    } catch (IOException unreadable) {
      problems.error(Place.ofFile(shownAs), "cannot be read: " + unreadable.getMessage());
    }
    return null;
  }

  private static void refuseUnknownRuleFiles(
      Path path, Kind kind, String shownAs, Problems problems) {
    List<String> known = kind.chapters().stream().map(Chapter::file).toList();
    try (Stream<Path> entries = Files.list(path)) {
      entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.endsWith(".drl") && !known.contains(name))
          .sorted()
          .forEach(
              name ->
                  problems.error(
                      Place.ofFile(shownAs + "/" + name),
                      "is no rule file of a " + kind.folder() + " rule set; it would not be read.",
                      String.join(" or ", known) + "?"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The name of the folder. */
  public String id() {
    return description.id();
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** What its {@code option.yaml} says. */
  public Description description() {
    return description;
  }

  /** Its parameters by name. */
  public Map<String, Parameter> parameters() {
    return parameters;
  }

  /** The titles of its rules, in the order of its files. */
  public List<String> titles() {
    List<String> titles = new ArrayList<>();
    files.values().forEach(file -> file.rules().forEach(rule -> titles.add(rule.title())));
    return titles;
  }

  RuleFile file(Chapter chapter) {
    RuleFile file = files.get(chapter);
    if (file == null) {
      throw new IllegalArgumentException(id() + " has no " + chapter.file() + ".");
    }
    return file;
  }

  @Nullable CompiledChapter compile(Chapter chapter, Problems problems) {
    RuleFile file = file(chapter);
    KieBase base = ChapterCompiler.compile(file, problems);
    return base == null ? null : new CompiledChapter(file, base);
  }
}

package org.dsisim.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterTable;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.DescriptionReader;
import org.dsisim.rulebook.description.RuleSetFiles;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.rulebook.drl.RuleFile;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.drl.RuleText;
import org.dsisim.rulebook.engine.Fingerprint;
import org.dsisim.rulebook.engine.RuleCache;
import org.dsisim.rulebook.lint.Lint;
import org.dsisim.rulebook.lint.vocabulary.ListVocabulary;
import org.dsisim.rulebook.lint.vocabulary.RuleSetText;
import org.dsisim.table.TextFile;
import org.jspecify.annotations.Nullable;

/** Reads the folder of a rule set, and lints it. */
final class RuleFolderReader {

  /** Under what a review is remembered. */
  private static final String LINT = ".lint";

  private final String id;
  private final RuleSetKind kind;
  private final Path path;
  private final String shownAs;
  private final RuleCache cache;
  private final Problems problems;

  /**
   * Makes a reader of one folder.
   *
   * @param shownAs the folder's name in messages
   * @param cache remembers what a folder's content came to
   * @param problems gets all that is wrong
   */
  RuleFolderReader(
      String id, RuleSetKind kind, Path path, String shownAs, RuleCache cache, Problems problems) {
    this.id = id;
    this.kind = kind;
    this.path = path;
    this.shownAs = shownAs;
    this.cache = cache;
    this.problems = problems;
  }

  /** The folder; null when something that the rest needs cannot be read. */
  @Nullable RuleFolder read() {
    if (!Files.isDirectory(path)) {
      problems.error(Place.ofFile(shownAs), Message.of("rulebook.no-folder"));
      return null;
    }
    String content = cache.isUsed() ? content() : "";
    Description description =
        new DescriptionReader(problems)
            .read(id, kind, shownAs, path.resolve(RuleSetFiles.DESCRIPTION));
    Map<String, Parameter> parameters =
        labelled(
            ParameterTable.read(
                path.resolve(RuleSetFiles.PARAMETERS), shown(RuleSetFiles.PARAMETERS), problems),
            description);
    Map<RuleFileKind, String> texts = texts();
    refuseUnknownRuleFiles();
    if (description == null || !texts.keySet().containsAll(required())) {
      parsed(texts);
      return null;
    }
    byte[] known = cache.recall(id + LINT, content);
    if (known != null) {
      Review review = Review.of(known, id, shownAs);
      problems.addAll(review.warnings());
      return new RuleFolder(path, description, parameters, texts, Map.of(), review.rules());
    }
    Set<Problem> before = Set.copyOf(problems.all());
    Map<RuleFileKind, RuleFile> files = parsed(texts);
    lint(
        new RuleSetText(
            path,
            description,
            parameters,
            List.copyOf(files.values()),
            new ListVocabulary(texts.values())));
    Map<RuleFileKind, List<RuleReference>> rules = new EnumMap<>(RuleFileKind.class);
    files.forEach(
        (fileKind, file) ->
            rules.put(fileKind, file.rules().stream().map(RuleText::reference).toList()));
    remember(rules, before, content);
    return new RuleFolder(path, description, parameters, texts, files, rules);
  }

  /** The table speaks in tokens; words for people for them stand in the description. */
  private static Map<String, Parameter> labelled(
      Map<String, Parameter> parameters, @Nullable Description description) {
    if (description == null || description.words().labels().isEmpty()) {
      return parameters;
    }
    Map<String, Parameter> labelled = new LinkedHashMap<>();
    parameters.forEach(
        (name, parameter) -> labelled.put(name, parameter.labelled(description.labels(name))));
    return labelled;
  }

  private List<RuleFileKind> required() {
    return kind.ruleFiles().stream().filter(fileKind -> !fileKind.isOptional()).toList();
  }

  private String shown(String file) {
    return shownAs + "/" + file;
  }

  /** The rule files that it has, in the order in which they are asked. */
  private Map<RuleFileKind, String> texts() {
    Map<RuleFileKind, String> texts = new EnumMap<>(RuleFileKind.class);
    for (RuleFileKind fileKind : kind.ruleFiles()) {
      if (fileKind.isOptional() && !Files.exists(path.resolve(fileKind.file()))) {
        continue;
      }
      String text = text(fileKind);
      if (text != null) {
        texts.put(fileKind, text);
      }
    }
    return texts;
  }

  private @Nullable String text(RuleFileKind fileKind) {
    Path file = path.resolve(fileKind.file());
    if (Files.notExists(file)) {
      problems.error(Place.ofFile(shown(fileKind.file())), Message.of("rulebook.missing"));
      return null;
    }
    return TextFile.read(file, shown(fileKind.file()), Message.of("rulebook.no-text"), problems);
  }

  private void refuseUnknownRuleFiles() {
    List<String> known = kind.ruleFiles().stream().map(RuleFileKind::file).toList();
    try (Stream<Path> entries = Files.list(path)) {
      entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.endsWith(".drl") && !known.contains(name))
          .sorted()
          .forEach(
              name ->
                  problems.error(
                      Place.ofFile(shownAs + "/" + name),
                      Message.of("rulebook.no-rule-file", "kind", kind.folder()),
                      Message.of(
                          "rulebook.no-rule-file.maybe",
                          "files",
                          WordList.eachOr(known.stream().map(Message::plain).toList()))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Map<RuleFileKind, RuleFile> parsed(Map<RuleFileKind, String> texts) {
    Map<RuleFileKind, RuleFile> files = new EnumMap<>(RuleFileKind.class);
    texts.forEach(
        (fileKind, text) ->
            files.put(
                fileKind, RuleFile.parse(id, fileKind, shown(fileKind.file()), text, problems)));
    return files;
  }

  private void lint(RuleSetText ruleSet) {
    try {
      new Lint(ruleSet, problems).run();
    } catch (StackOverflowError tooLong) {
      problems.error(
          Place.ofFile(shownAs), Message.of("drl.too-long"), Message.of("drl.too-long.maybe"));
    }
  }

  /** Remembers a folder without errors that has stayed the same while it was read. */
  private void remember(
      Map<RuleFileKind, List<RuleReference>> rules, Set<Problem> before, String content) {
    if (problems.hasErrors() || !cache.isUsed() || !content.equals(content())) {
      return;
    }
    List<Problem> warnings =
        problems.all().stream().filter(problem -> !before.contains(problem)).toList();
    byte[] stored = new Review(rules, warnings).stored(shownAs);
    if (stored != null) {
      cache.remember(id + LINT, content, stored);
    }
  }

  /** A fingerprint of everything that the lint reads; see {@link Lint}. */
  private String content() {
    Fingerprint fingerprint = RuleCache.fingerprint().with(kind.folder()).with(id);
    List<String> names =
        new ArrayList<>(
            List.of(RuleSetFiles.DESCRIPTION, RuleSetFiles.PARAMETERS, RuleSetFiles.README));
    kind.ruleFiles().forEach(fileKind -> names.add(fileKind.file()));
    for (String name : names) {
      try {
        fingerprint.with(name).with(Files.readAllBytes(path.resolve(name)));
      } catch (IOException unreadable) {
        fingerprint.with("none");
      }
    }
    return fingerprint.text();
  }
}

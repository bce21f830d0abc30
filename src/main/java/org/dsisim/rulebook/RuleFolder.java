package org.dsisim.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterTable;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.DescriptionReader;
import org.dsisim.rulebook.description.ReadingTable;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.rulebook.drl.RuleFile;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.drl.RuleText;
import org.dsisim.rulebook.engine.CompiledRuleFile;
import org.dsisim.rulebook.engine.Fingerprint;
import org.dsisim.rulebook.engine.RuleCache;
import org.dsisim.rulebook.engine.RuleFileCompiler;
import org.dsisim.rulebook.engine.StoredRules;
import org.dsisim.rulebook.lint.Lint;
import org.dsisim.rulebook.lint.ListVocabulary;
import org.dsisim.rulebook.lint.SectorNames;
import org.dsisim.rulebook.situation.Situations;
import org.dsisim.rulebook.why.Probes;
import org.dsisim.table.TextFile;
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
  private final Map<RuleFileKind, String> texts;
  private final RuleCache cache;
  private final Map<RuleFileKind, RuleFile> files = new EnumMap<>(RuleFileKind.class);
  private Map<RuleFileKind, List<RuleReference>> rules = Map.of();

  private RuleFolder(
      Path path,
      Description description,
      Map<String, Parameter> parameters,
      Map<RuleFileKind, String> texts,
      RuleCache cache) {
    this.path = path;
    this.description = description;
    this.parameters = parameters;
    this.texts = texts;
    this.cache = cache;
  }

  /**
   * Reads a folder and lints it.
   *
   * @param shownAs the folder's name in messages
   * @param cache remembers what a folder's content came to
   * @return null when something that the rest needs cannot be read; all that is wrong is reported
   */
  static @Nullable RuleFolder read(
      String id, RuleSetKind kind, Path path, String shownAs, RuleCache cache, Problems problems) {
    if (!Files.isDirectory(path)) {
      problems.error(Place.ofFile(shownAs), Message.of("rulebook.no-folder"));
      return null;
    }
    String content = cache.isUsed() ? content(kind, path, id) : "";
    Description description =
        new DescriptionReader(problems)
            .read(id, kind, shownAs, path.resolve(DescriptionReader.FILE));
    Map<String, Parameter> parameters =
        ParameterTable.read(path.resolve(PARAMETERS), shownAs + "/" + PARAMETERS, problems);
    Map<RuleFileKind, String> texts = new EnumMap<>(RuleFileKind.class);
    for (RuleFileKind chapter : kind.chapters()) {
      if (chapter.isOptional() && !Files.exists(path.resolve(chapter.file()))) {
        continue;
      }
      String text = text(path.resolve(chapter.file()), shownAs + "/" + chapter.file(), problems);
      if (text != null) {
        texts.put(chapter, text);
      }
    }
    refuseUnknownRuleFiles(path, kind, shownAs, problems);
    if (description == null || !texts.keySet().containsAll(required(kind))) {
      texts.forEach(
          (chapter, text) ->
              RuleFile.parse(id, chapter, shownAs + "/" + chapter.file(), text, problems));
      return null;
    }
    RuleFolder folder = new RuleFolder(path, description, parameters, texts, cache);
    folder.review(content, problems);
    return folder;
  }

  private static List<RuleFileKind> required(RuleSetKind kind) {
    return kind.chapters().stream().filter(chapter -> !chapter.isOptional()).toList();
  }

  /** The rule files that it has, in the order in which they are asked. */
  public Set<RuleFileKind> chapters() {
    return texts.keySet();
  }

  /** Parses and lints, or remembers what came of it when the same was parsed and linted before. */
  private void review(String content, Problems problems) {
    byte[] known = cache.recall(subject("lint"), content);
    if (known != null) {
      Review review = Review.of(known, id(), description.folder());
      problems.addAll(review.warnings());
      rules = review.rules();
      return;
    }
    Set<Problem> before = Set.copyOf(problems.all());
    chapters().forEach(chapter -> parse(chapter, problems));
    lint(problems);
    Map<RuleFileKind, List<RuleReference>> found = new EnumMap<>(RuleFileKind.class);
    files.forEach(
        (chapter, file) ->
            found.put(chapter, file.rules().stream().map(RuleText::reference).toList()));
    rules = found;
    if (!problems.hasErrors()
        && cache.isUsed()
        && content.equals(content(description.kind(), path, id()))) {
      List<Problem> warnings =
          problems.all().stream().filter(problem -> !before.contains(problem)).toList();
      byte[] stored = new Review(found, warnings).stored(description.folder());
      if (stored != null) {
        cache.remember(subject("lint"), content, stored);
      }
    }
  }

  private void lint(Problems problems) {
    try {
      new Lint(this, problems).run();
    } catch (StackOverflowError tooLong) {
      problems.error(
          Place.ofFile(description.folder()),
          Message.of("drl.too-long"),
          Message.of("drl.too-long.maybe"));
    }
  }

  /** A fingerprint of everything that the lint reads; see {@link Lint}. */
  private static String content(RuleSetKind kind, Path path, String id) {
    Fingerprint fingerprint = RuleCache.fingerprint().with(kind.folder()).with(id);
    List<String> names = new ArrayList<>(List.of(DescriptionReader.FILE, PARAMETERS, Lint.README));
    kind.chapters().forEach(chapter -> names.add(chapter.file()));
    for (String name : names) {
      try {
        fingerprint.with(name).with(Files.readAllBytes(path.resolve(name)));
      } catch (IOException unreadable) {
        fingerprint.with("none");
      }
    }
    return fingerprint.text();
  }

  private String subject(String what) {
    return id() + "." + what;
  }

  private RuleFile parse(RuleFileKind chapter, Problems problems) {
    String text = texts.get(chapter);
    if (text == null) {
      throw new IllegalArgumentException(id() + " has no " + chapter.file() + ".");
    }
    String shown = description.folder() + "/" + chapter.file();
    RuleFile file = RuleFile.parse(id(), chapter, shown, text, problems);
    files.put(chapter, file);
    return file;
  }

  private static @Nullable String text(Path file, String shownAs, Problems problems) {
    if (Files.notExists(file)) {
      problems.error(Place.ofFile(shownAs), Message.of("rulebook.missing"));
      return null;
    }
    return TextFile.read(file, shownAs, Message.of("rulebook.no-text"), problems);
  }

  private static void refuseUnknownRuleFiles(
      Path path, RuleSetKind kind, String shownAs, Problems problems) {
    List<String> known = kind.chapters().stream().map(RuleFileKind::file).toList();
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

  /** Whether it has rules on what is owed; without any, others say that. */
  public boolean looksAtWhatIsOwed() {
    return !rules.getOrDefault(RuleFileKind.OBLIGATIONS, List.of()).isEmpty();
  }

  /** The words that its lists can hold. */
  public ListVocabulary vocabulary() {
    return new ListVocabulary(texts.values());
  }

  /** How its rules name sectors. */
  SectorNames sectorNames() {
    return SectorNames.of(texts.values());
  }

  /** The sectors that its rules name, by the lists of its table in their first year. */
  public Set<String> sectors() {
    return sectorNames()
        .in(ParameterValues.inForce(id(), parameters.values(), 0, List.of(), new Problems()));
  }

  /** Reports words of a list, put in the place of the table's, that nothing can be. */
  public void expectWords(ParameterOverride setting, Problems problems) {
    Parameter parameter = parameters.get(setting.name());
    if (parameter != null && parameter.unit() == Unit.LIST) {
      List<String> items =
          Stream.of(setting.text().split(";")).map(String::trim).filter(t -> !t.isEmpty()).toList();
      vocabulary().check(setting.name(), items, setting.place(), problems);
    }
  }

  /** Whether rules look up countries in a list of this name. */
  public boolean listsCountries(String parameter) {
    return vocabulary().isOfCountries(parameter);
  }

  /** The figures of payers that its rules name or its thresholds test. */
  public Set<AssessmentBase> bases() {
    Set<AssessmentBase> bases = EnumSet.noneOf(AssessmentBase.class);
    for (AssessmentBase base : AssessmentBase.values()) {
      Pattern word = Pattern.compile("\\b" + base.name() + "\\b");
      if (texts.values().stream().anyMatch(text -> word.matcher(text).find())) {
        bases.add(base);
      }
    }
    for (String parameter : parameters.keySet()) {
      AssessmentBase tested = AssessmentBase.ofThreshold(parameter);
      if (tested != null) {
        bases.add(tested);
      }
    }
    return bases;
  }

  /** Whether it has rules on cooperation in kind. */
  public boolean looksAtInKind() {
    return texts.containsKey(RuleFileKind.IN_KIND);
  }

  /** The titles of its rules, in the order of its files. */
  public List<String> titles() {
    List<String> titles = new ArrayList<>();
    rules.values().forEach(all -> all.forEach(rule -> titles.add(rule.title())));
    return titles;
  }

  /** What the numbered readings of its {@code README.md} read into the text, by number. */
  public Map<String, String> readings() {
    return ReadingTable.of(text(path.resolve(Lint.README)));
  }

  /** The parameters that the conditions of a rule name, in their order. */
  public Set<String> named(RuleReference rule) {
    String file = rule.place().file();
    for (RuleFileKind chapter : chapters()) {
      if (file.equals(description.folder() + "/" + chapter.file())) {
        return ReadingTable.quoted(texts.getOrDefault(chapter, ""), rule.place().line()).stream()
            .filter(parameters::containsKey)
            .collect(Collectors.toCollection(LinkedHashSet::new));
      }
    }
    return Set.of();
  }

  private static String text(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A file with its syntax trees; one that was not parsed yet has no problems to tell. */
  public synchronized RuleFile file(RuleFileKind chapter) {
    RuleFile file = files.get(chapter);
    return file == null ? parse(chapter, new Problems()) : file;
  }

  /**
   * Compiles a file.
   *
   * @param onCompiling told when there is something to compile
   * @return null when it does not compile; all that is wrong is reported
   */
  public @Nullable CompiledRuleFile compile(
      RuleFileKind chapter, Runnable onCompiling, Problems problems) {
    String source = chapter.head(id()) + texts.get(chapter);
    KieBase base =
        remembered(
            chapter.file(),
            source,
            () -> {
              onCompiling.run();
              return RuleFileCompiler.compile(file(chapter), problems);
            });
    if (base == null) {
      return null;
    }
    String shown = description.folder() + "/" + chapter.file();
    Probes probes =
        new Probes(
            () -> file(chapter),
            text ->
                remembered(
                    chapter.file() + ".probes",
                    text,
                    () -> {
                      onCompiling.run();
                      return RuleFileCompiler.compile(file(chapter), text);
                    }));
    return new CompiledRuleFile(
        shown,
        rules.getOrDefault(chapter, List.of()),
        base,
        probes,
        () -> Situations.of(file(chapter)));
  }

  /** Compiles rules, or remembers what came of it when the same were compiled before. */
  private @Nullable KieBase remembered(
      String what, String source, Supplier<RuleFileCompiler.@Nullable Compiled> compiling) {
    String content = RuleCache.fingerprint().with(what).with(source).text();
    byte[] known = cache.recall(subject(what), content);
    KieBase base = known == null ? null : StoredRules.base(known);
    if (base != null) {
      return base;
    }
    RuleFileCompiler.Compiled compiled = compiling.get();
    if (compiled == null) {
      return null;
    }
    byte[] stored = cache.isUsed() ? StoredRules.of(compiled.module()) : null;
    if (stored != null) {
      cache.remember(subject(what), content, stored);
    }
    return compiled.base();
  }
}

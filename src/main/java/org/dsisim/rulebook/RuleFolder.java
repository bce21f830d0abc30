package org.dsisim.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.OwnColumns;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.ReadingTable;
import org.dsisim.rulebook.description.RuleSetFiles;
import org.dsisim.rulebook.drl.AskedColumns;
import org.dsisim.rulebook.drl.RuleFile;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.drl.WordSearch;
import org.dsisim.rulebook.lint.vocabulary.ListVocabulary;
import org.dsisim.rulebook.lint.vocabulary.NamesInRules;
import org.jspecify.annotations.Nullable;

/** The folder of a rule set, read and linted. Its rules are not compiled here. */
public final class RuleFolder {

  private final Path path;
  private final Description description;
  private final Map<String, Parameter> parameters;
  private final Map<RuleFileKind, String> texts;
  private final Map<RuleFileKind, RuleFile> files;
  private final Map<RuleFileKind, List<RuleReference>> rules;
  private @Nullable Set<AssessmentBase> bases;
  private @Nullable OwnColumns ownColumns;

  /**
   * What was read of a folder.
   *
   * @param texts of its rule files
   * @param files those that are parsed already
   * @param rules of each file, in its order
   */
  RuleFolder(
      Path path,
      Description description,
      Map<String, Parameter> parameters,
      Map<RuleFileKind, String> texts,
      Map<RuleFileKind, RuleFile> files,
      Map<RuleFileKind, List<RuleReference>> rules) {
    this.path = path;
    this.description = description;
    this.parameters = parameters;
    this.texts = texts;
    this.files = new EnumMap<>(RuleFileKind.class);
    this.files.putAll(files);
    this.rules = rules;
  }

  /** The rule files that it has, in the order in which they are asked. */
  public Set<RuleFileKind> ruleFiles() {
    return texts.keySet();
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
  NamesInRules namesInRules() {
    return NamesInRules.of(texts.values(), bases());
  }

  /** The sectors that its rules name, by the lists of its table in their first year. */
  public Set<String> sectors() {
    return namesInRules()
        .sectors()
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
    Parameter known = parameters.get(parameter);
    return known != null && known.unit() == Unit.LIST && vocabulary().isOfCountries(parameter);
  }

  /** The figures of payers that its rules name or its thresholds test. */
  public synchronized Set<AssessmentBase> bases() {
    if (bases == null) {
      bases = Collections.unmodifiableSet(findBases());
    }
    return bases;
  }

  private Set<AssessmentBase> findBases() {
    Set<AssessmentBase> found = new TreeSet<>();
    for (AssessmentBase base : AssessmentBase.values()) {
      for (String text : texts.values()) {
        if (WordSearch.has(text, base.name())) {
          found.add(base);
        }
      }
    }
    AskedColumns.in(texts.values())
        .forEach(
            (name, kind) -> {
              if (kind == OwnColumn.Kind.FIGURE) {
                found.add(Criterion.figure(name));
              }
            });
    for (String parameter : parameters.keySet()) {
      AssessmentBase tested = AssessmentBase.ofThreshold(parameter);
      if (tested != null) {
        found.add(tested);
        found.addAll(tested.madeOf());
      }
    }
    return found;
  }

  /** The columns of a scenario's own that it needs and its rules or thresholds ask for. */
  public synchronized OwnColumns ownColumns() {
    if (ownColumns == null) {
      ownColumns = findOwnColumns();
    }
    return ownColumns;
  }

  private OwnColumns findOwnColumns() {
    Map<String, OwnColumn.Kind> asked = AskedColumns.in(texts.values());
    for (AssessmentBase base : bases()) {
      if (base.isOwn()) {
        asked.put(base.word(), OwnColumn.Kind.FIGURE);
      }
    }
    List<OwnColumn> columns = new ArrayList<>();
    for (String need : description.needs()) {
      String name = need.substring(need.indexOf(':') + 1);
      String table = need.substring(0, need.length() - name.length()).replace(":", "");
      OwnColumn.Kind kind = asked.get(name);
      if (kind != null && OwnColumn.TABLES.contains(table)) {
        columns.add(OwnColumn.asked(table, name, kind));
      }
    }
    return new OwnColumns(columns);
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
    return ReadingTable.of(text(path.resolve(RuleSetFiles.README)));
  }

  /** The parameters that the conditions of a rule name, in their order. */
  public Set<String> named(RuleReference rule) {
    String file = rule.place().file();
    for (RuleFileKind fileKind : ruleFiles()) {
      if (file.equals(shown(fileKind))) {
        return ReadingTable.quoted(texts.getOrDefault(fileKind, ""), rule.place().line()).stream()
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
  public synchronized RuleFile file(RuleFileKind fileKind) {
    return files.computeIfAbsent(
        fileKind, kind -> RuleFile.parse(id(), kind, shown(kind), source(kind), new Problems()));
  }

  /** The name of a file in messages. */
  String shown(RuleFileKind fileKind) {
    return description.folder() + "/" + fileKind.file();
  }

  /** The rules of a file, in their order. */
  List<RuleReference> rules(RuleFileKind fileKind) {
    return rules.getOrDefault(fileKind, List.of());
  }

  /**
   * The text of a file, as its author wrote it.
   *
   * @throws IllegalArgumentException when the folder has no such file
   */
  String source(RuleFileKind fileKind) {
    String text = texts.get(fileKind);
    if (text == null) {
      throw new IllegalArgumentException(id() + " has no " + fileKind.file() + ".");
    }
    return text;
  }
}

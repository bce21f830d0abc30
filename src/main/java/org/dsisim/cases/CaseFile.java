package org.dsisim.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.description.RuleSetFiles;
import org.dsisim.table.Cell;
import org.dsisim.table.yaml.Yaml;
import org.dsisim.table.yaml.YamlList;
import org.dsisim.table.yaml.YamlMap;
import org.dsisim.table.yaml.YamlNode;
import org.dsisim.table.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Reads {@code cases.yaml}: what all cases rely on, and the cases. */
public final class CaseFile {

  /** The year of a case that names none. */
  public static final int DEFAULT_YEAR = 2024;

  private static final String RELIES_ON = "relies_on";
  private static final String WITH = "with";
  private static final String RULES = "rules";

  private final RuleFolder folder;
  private final String shownAs;
  private final CaseQuestion question;
  private final Problems problems;
  private final Map<String, Parameter> assumptions = new LinkedHashMap<>();
  private final Map<String, Place> sentences = new HashMap<>();

  CaseFile(RuleFolder folder, CaseQuestion question, Problems problems) {
    this.folder = folder;
    this.shownAs = folder.description().folder() + "/" + RuleSetFiles.CASES;
    this.question = question;
    this.problems = problems;
  }

  /** The cases; none when what they all rely on is wrong. */
  List<WorkedCase> read() {
    YamlMap document = Yaml.read(folder.path().resolve(RuleSetFiles.CASES), shownAs, problems);
    if (document == null
        || !document.expectKeys(List.of(RELIES_ON, "cases"), optional(), problems)) {
      return List.of();
    }
    Problems inCommon = new Problems();
    List<ParameterOverride> reliesOn = settings(document, RELIES_ON, inCommon);
    ParameterValues.inForce(
        folder.id(), folder.parameters().values(), DEFAULT_YEAR, reliesOn, inCommon);
    assumptions.putAll(CaseAssumptions.read(document, question.assumptions(), inCommon));
    warnOfOmitted(document, inCommon);
    problems.addAll(inCommon);
    YamlList list = document.list("cases", problems);
    if (list == null || list.items().isEmpty()) {
      problems.warning(document.keyPlace("cases"), Message.of("cases.empty"));
    }
    List<WorkedCase> cases = new ArrayList<>();
    for (YamlMap map : list == null ? List.<YamlMap>of() : list.maps(problems)) {
      WorkedCase read = workedCase(map, reliesOn);
      if (read != null) {
        cases.add(read);
      }
    }
    return inCommon.hasErrors() ? List.of() : cases;
  }

  /** Assumptions are for cases that can rest on them. */
  private List<String> optional() {
    return question.assumptions().isEmpty() ? List.of() : List.of(CaseAssumptions.KEY);
  }

  private void warnOfOmitted(YamlMap document, Problems found) {
    YamlMap reliesOn = document.map(RELIES_ON, found);
    List<String> omitted = new ArrayList<>(folder.parameters().keySet());
    omitted.removeAll(reliesOn == null ? List.of() : reliesOn.keys());
    if (!omitted.isEmpty()) {
      found.warning(
          document.keyPlace(RELIES_ON),
          Message.of("cases.relies-on.omitted", "parameters", List.copyOf(omitted)));
    }
  }

  private @Nullable WorkedCase workedCase(YamlMap map, List<ParameterOverride> reliesOn) {
    List<String> required = new ArrayList<>(List.of("case"));
    CaseQuestion asked = question.about(map);
    required.addAll(asked.required());
    required.add("because");
    List<String> optional = new ArrayList<>(List.of(WITH));
    optional.addAll(asked.optional());
    optional.addAll(optional());
    optional.add(RULES);
    Problems found = new Problems();
    map.expectKeys(required, optional, found);
    List<ParameterOverride> settings = new ArrayList<>(reliesOn);
    settings.addAll(settings(map, WITH, found));
    List<String> rules = rules(map, found);
    Cell sentence = map.cell("case", found);
    if (map.has("case") && sentence.required(found)) {
      Place first = sentences.putIfAbsent(sentence.text(), map.place());
      if (first != null) {
        found.error(map.place(), Message.of("cases.same-sentence", "line", first.line()));
      }
    }
    String because = Objects.requireNonNullElse(map.text("because", found), "");
    problems.addAll(found);
    return found.hasErrors()
        ? null
        : new WorkedCase(
            map, sentence.text(), map.place(), because, settings, Map.copyOf(assumptions), rules);
  }

  private List<ParameterOverride> settings(YamlMap map, String key, Problems found) {
    List<ParameterOverride> settings = new ArrayList<>();
    YamlMap values = map.map(key, found);
    if (values == null) {
      return settings;
    }
    for (String name : values.keys()) {
      if (!folder.parameters().containsKey(name)) {
        found.error(
            values.keyPlace(name),
            Message.of("parameter.override.none", "name", name, "owner", folder.id()),
            Nearest.near(name, folder.parameters().keySet()));
      } else if (values.get(name) instanceof YamlScalar scalar) {
        ParameterOverride setting =
            new ParameterOverride(folder.id(), name, scalar.text(), scalar.place());
        folder.expectWords(setting, found);
        settings.add(setting);
      } else {
        found.error(
            values.keyPlace(name),
            Message.of("table.yaml.single-value", "key", name),
            Message.of("cases.relies-on.list.maybe"));
      }
    }
    return settings;
  }

  private List<String> rules(YamlMap map, Problems found) {
    YamlList list = map.list(RULES, found);
    List<String> titles = new ArrayList<>();
    for (YamlNode item : list == null ? List.<YamlNode>of() : list.items()) {
      String title = item instanceof YamlScalar scalar ? scalar.text() : "";
      titles.add(title);
      if (!folder.titles().contains(title)) {
        found.error(
            item.place(),
            Message.of("cases.no-rule", "title", title, "rules", folder.id()),
            Nearest.to(title, folder.titles())
                .map(near -> Message.of("nearest.one", "word", near))
                .orElse(null));
      }
    }
    return titles;
  }
}

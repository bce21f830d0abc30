package org.dsisim.rulebook.description;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.message.Wording;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.DatabaseDuty;
import org.dsisim.model.policy.Status;
import org.dsisim.rulebook.description.Description.Label;
import org.dsisim.rulebook.description.Description.Preset;
import org.dsisim.rulebook.description.Description.Provision;
import org.dsisim.rulebook.description.Description.Source;
import org.dsisim.table.Cell;
import org.dsisim.table.yaml.Yaml;
import org.dsisim.table.yaml.YamlMap;
import org.dsisim.table.yaml.YamlNode;
import org.dsisim.table.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Reads {@code option.yaml}. */
public final class DescriptionReader {

  private static final List<String> OPTIONAL =
      List.of(
          "status_note",
          "after",
          "law_as_of",
          "not_included",
          "caveats",
          "sources",
          "provisions",
          "presets",
          "labels",
          "needs");

  private static final String NOT_MODELLED = "not_modelled";

  private static final String DATABASES = "database_duties";

  private final Problems problems;

  /** A reader that reports what is wrong with what it reads. */
  public DescriptionReader(Problems problems) {
    this.problems = problems;
  }

  /** Reads the file of a rule set; null when it cannot be used, which is reported. */
  public @Nullable Description read(String id, RuleSetKind kind, String folder, Path file) {
    YamlMap map = Yaml.read(file, folder + "/" + RuleSetFiles.DESCRIPTION, problems);
    if (map == null) {
      return null;
    }
    boolean contribution = kind == RuleSetKind.CONTRIBUTION;
    List<String> required = new ArrayList<>(List.of("title", "status"));
    List<String> optional = new ArrayList<>(OPTIONAL);
    switch (kind) {
      case CONTRIBUTION -> {
        required.add("force");
        optional.add("subjects");
        optional.add(NOT_MODELLED);
        optional.add(DATABASES);
      }
      case DISTRIBUTION -> {}
      case ASSESSMENT -> required.add("criteria");
    }
    if (!map.expectKeys(required, optional, problems)) {
      return null;
    }
    Force force = contribution ? force(map) : Force.VOLUNTARY;
    Status status = status(map);
    return force == null || status == null
        ? null
        : new Description(
            id,
            kind,
            folder,
            map.textOrEmpty("title", problems),
            new TextStanding(
                status,
                map.textOrEmpty("status_note", problems),
                map.textOrEmpty("after", problems),
                map.textOrEmpty("law_as_of", problems)),
            new Description.Binding(force, subjects(map), databaseDuties(map)),
            new Description.LeftOut(
                map.textOrEmpty("not_included", problems),
                notModelled(map),
                map.texts("caveats", problems)),
            new Description.Words(sources(map), provisions(map), presets(map), labels(map)),
            map.cells("needs", problems),
            kind == RuleSetKind.ASSESSMENT ? criteria(map) : List.of());
  }

  /** Users, unless the file says otherwise. */
  private SubjectKind subjects(YamlMap map) {
    if (map.has("subjects")) {
      String word = map.cell("subjects", problems).word(SubjectKind.words(), problems);
      for (SubjectKind kind : SubjectKind.values()) {
        if (kind.word().equals(word)) {
          return kind;
        }
      }
    }
    return SubjectKind.USERS;
  }

  /** A word of the list; what else is to be said has a key of its own. */
  private @Nullable Status status(YamlMap map) {
    Cell cell = map.cell("status", problems);
    if (!cell.required(problems)) {
      return null;
    }
    for (String word : Status.words()) {
      if (cell.text().startsWith(word) && !cell.text().equals(word)) {
        problems.error(
            cell.place(),
            Message.of(
                "description.status-with-more",
                "text",
                Wording.shortened(cell.text()),
                "word",
                word),
            Message.of("description.status-with-more.maybe", "word", word));
        return null;
      }
    }
    String word = cell.word(Status.words(), problems);
    return word == null ? null : Status.of(word);
  }

  private List<String> notModelled(YamlMap map) {
    List<String> words = new ArrayList<>();
    for (Cell cell : map.cells(NOT_MODELLED, problems)) {
      String word = cell.word(List.of(ContributionRules.PERMITS), problems);
      if (word != null) {
        words.add(word);
      }
    }
    return List.copyOf(words);
  }

  private List<DatabaseDuty> databaseDuties(YamlMap map) {
    Set<DatabaseDuty> duties = new LinkedHashSet<>();
    for (Cell cell : map.cells(DATABASES, problems)) {
      String word = cell.word(DatabaseDuty.words(), problems);
      if (word != null) {
        duties.add(DatabaseDuty.of(word));
      }
    }
    return List.copyOf(duties);
  }

  private @Nullable Force force(YamlMap map) {
    String word = map.cell("force", problems).word(Force.words(), problems);
    return word == null ? null : Force.of(word);
  }

  /** In the order of the file; no two with the same id. */
  private List<AssessmentCriterion> criteria(YamlMap map) {
    Map<String, AssessmentCriterion> criteria = new LinkedHashMap<>();
    for (YamlMap one : map.maps("criteria", problems)) {
      one.expectKeys(List.of("id", "title", "paragraph"), List.of(), problems);
      String id = one.textOrEmpty("id", problems);
      RuleSetId.expect(id, one.place(), problems);
      AssessmentCriterion criterion =
          new AssessmentCriterion(
              id, one.textOrEmpty("title", problems), one.textOrEmpty("paragraph", problems));
      if (criteria.putIfAbsent(id, criterion) != null) {
        problems.error(
            one.place(),
            Message.of("description.criterion-twice", "id", id),
            Message.of("description.criterion-twice.maybe"));
      }
    }
    if (criteria.isEmpty() && !problems.hasErrors()) {
      problems.error(map.keyPlace("criteria"), Message.of("description.no-criteria"));
    }
    return List.copyOf(criteria.values());
  }

  private List<Source> sources(YamlMap map) {
    List<Source> sources = new ArrayList<>();
    for (YamlMap source : map.maps("sources", problems)) {
      source.expectKeys(List.of("title"), List.of("date", "note"), problems);
      sources.add(
          new Source(
              source.textOrEmpty("title", problems),
              source.textOrEmpty("date", problems),
              source.textOrEmpty("note", problems)));
    }
    return List.copyOf(sources);
  }

  private List<Provision> provisions(YamlMap map) {
    List<Provision> provisions = new ArrayList<>();
    for (YamlMap provision : map.maps("provisions", problems)) {
      provision.expectKeys(List.of("paragraph", "text"), List.of("parameters"), problems);
      provisions.add(
          new Provision(
              provision.textOrEmpty("paragraph", problems),
              provision.textOrEmpty("text", problems),
              provision.texts("parameters", problems),
              provision.place()));
    }
    return List.copyOf(provisions);
  }

  private Map<String, Preset> presets(YamlMap map) {
    Map<String, Preset> presets = new LinkedHashMap<>();
    YamlMap all = map.map("presets", problems);
    if (all == null) {
      return presets;
    }
    for (String name : all.keys()) {
      YamlMap preset = all.map(name, problems);
      if (preset != null) {
        preset.expectKeys(List.of("title", "set"), List.of(), problems);
        presets.put(
            name,
            new Preset(
                name,
                preset.textOrEmpty("title", problems),
                values(preset, "set", problems),
                all.keyPlace(name)));
      }
    }
    return presets;
  }

  private List<Label> labels(YamlMap map) {
    List<Label> labels = new ArrayList<>();
    YamlMap all = map.map("labels", problems);
    if (all == null) {
      return labels;
    }
    for (String parameter : all.keys()) {
      YamlMap of = all.map(parameter, problems);
      if (of == null) {
        continue;
      }
      for (Map.Entry<String, String> one : values(all, parameter, problems).entrySet()) {
        labels.add(new Label(parameter, one.getKey(), one.getValue(), of.keyPlace(one.getKey())));
      }
    }
    return List.copyOf(labels);
  }

  /** Names with single values, as texts. */
  static Map<String, String> values(YamlMap map, String key, Problems problems) {
    Map<String, String> values = new LinkedHashMap<>();
    YamlMap set = map.map(key, problems);
    if (set != null) {
      for (String name : set.keys()) {
        YamlNode value = set.get(name);
        if (value instanceof YamlScalar scalar) {
          values.put(name, scalar.text());
        } else {
          problems.error(set.keyPlace(name), Message.of("description.single-value", "name", name));
        }
      }
    }
    return values;
  }
}

package org.dsisim.rulebook;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.table.Problems;
import org.dsisim.table.Yaml;
import org.dsisim.table.YamlList;
import org.dsisim.table.YamlMap;

/** Reads {@code options.yaml}. */
final class NamedOptions {

  /** The file's name below {@code rules/}. */
  static final String FILE = "options.yaml";

  private static final List<String> REQUIRED = List.of("title", "contributions", "formula");
  private static final List<String> OPTIONAL = List.of("preset", "set", "lists", "source");

  private NamedOptions() {}

  /** The named options by name, in the order of the file; what is wrong is reported. */
  static Map<String, NamedOption> read(Path file, String shownAs, Problems problems) {
    Map<String, NamedOption> options = new LinkedHashMap<>();
    YamlMap document = Yaml.read(file, shownAs, problems);
    YamlMap all = document == null ? null : document.map("options", problems);
    if (document == null || all == null) {
      return options;
    }
    document.expectKeys(List.of("options"), List.of(), problems);
    for (String name : all.keys()) {
      YamlMap option = all.map(name, problems);
      if (option != null && option.expectKeys(REQUIRED, OPTIONAL, problems)) {
        options.put(
            name,
            new NamedOption(
                name,
                text(option, "title", problems),
                texts(option, "contributions", problems),
                text(option, "formula", problems),
                text(option, "preset", problems),
                DescriptionReader.values(option, "set", problems),
                texts(option, "lists", problems),
                text(option, "source", problems)));
      }
    }
    return options;
  }

  private static String text(YamlMap map, String key, Problems problems) {
    return Objects.requireNonNullElse(map.text(key, problems), "");
  }

  private static List<String> texts(YamlMap map, String key, Problems problems) {
    YamlList list = map.list(key, problems);
    return list == null ? List.of() : list.texts(problems);
  }
}

package org.dsisim.rulebook.description;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.table.yaml.Yaml;
import org.dsisim.table.yaml.YamlMap;

/**
 * What {@code options.yaml} names.
 *
 * @param options by name, in the order of the file
 * @param lists those that people know options by, in the order of the file
 */
public record NamedOptions(Map<String, NamedOption> options, Map<String, OptionList> lists) {

  /** The file's name below {@code rules/}. */
  public static final String FILE = "options.yaml";

  private static final List<String> REQUIRED = List.of("title", "contributions", "formula");
  private static final List<String> OPTIONAL = List.of("preset", "set", "lists", "source");

  /** Reads the file; what is wrong is reported. */
  public static NamedOptions read(Path file, String shownAs, Problems problems) {
    Map<String, NamedOption> options = new LinkedHashMap<>();
    YamlMap document = Yaml.read(file, shownAs, problems);
    YamlMap all = document == null ? null : document.map("options", problems);
    if (document == null || all == null) {
      return new NamedOptions(options, Map.of());
    }
    document.expectKeys(List.of("options"), List.of(OptionLists.KEY), problems);
    Map<String, OptionList> lists = OptionLists.read(document, problems);
    for (String name : all.keys()) {
      YamlMap option = all.map(name, problems);
      if (option != null && option.expectKeys(REQUIRED, OPTIONAL, problems)) {
        options.put(
            name,
            new NamedOption(
                name,
                option.textOrEmpty("title", problems),
                option.texts("contributions", problems),
                option.textOrEmpty("formula", problems),
                option.textOrEmpty("preset", problems),
                settings(name, option, problems),
                OptionLists.places(option, lists, problems),
                option.textOrEmpty("source", problems),
                all.keyPlace(name)));
      }
    }
    return new NamedOptions(options, lists);
  }

  private static List<ParameterOverride> settings(String name, YamlMap option, Problems problems) {
    List<ParameterOverride> settings = new ArrayList<>();
    YamlMap set = option.map("set", problems);
    if (set != null) {
      String source = option.textOrEmpty("source", problems);
      String reference = "option '" + name + "'" + (source.isEmpty() ? "" : ": " + source);
      DescriptionReader.values(option, "set", problems)
          .forEach(
              (address, value) ->
                  ParameterOverride.parse(address + "=" + value, set.keyPlace(address))
                      .ifPresentOrElse(
                          setting -> settings.add(setting.from(reference)),
                          () ->
                              problems.error(
                                  set.keyPlace(address),
                                  Message.of("description.address", "address", address),
                                  Message.of("description.address.maybe"))));
    }
    return List.copyOf(settings);
  }
}

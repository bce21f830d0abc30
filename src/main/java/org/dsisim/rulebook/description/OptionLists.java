package org.dsisim.rulebook.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.table.yaml.YamlMap;

/** Reads the lists of options in {@code options.yaml}, and where a named option stands in them. */
final class OptionLists {

  /** The name of the lists in the file, and of an option's places in them. */
  static final String KEY = "lists";

  private static final List<String> REQUIRED = List.of("title", "source");
  private static final List<String> OPTIONAL = List.of("note", "entries");

  private OptionLists() {}

  /** The lists by name, in the order of the file; what is wrong is reported. */
  static Map<String, OptionList> read(YamlMap document, Problems problems) {
    Map<String, OptionList> lists = new LinkedHashMap<>();
    YamlMap all = document.map(KEY, problems);
    if (all == null) {
      return lists;
    }
    for (String name : all.keys()) {
      YamlMap list = all.map(name, problems);
      if (list != null) {
        list.expectKeys(REQUIRED, OPTIONAL, problems);
        lists.put(
            name,
            new OptionList(
                name,
                list.textOrEmpty("title", problems),
                list.textOrEmpty("source", problems),
                list.textOrEmpty("note", problems),
                DescriptionReader.values(list, "entries", problems)));
      }
    }
    return lists;
  }

  /** An option's label in each list that has it; a list or label that is not there is reported. */
  static Map<String, String> places(
      YamlMap option, Map<String, OptionList> lists, Problems problems) {
    Map<String, String> places = new LinkedHashMap<>();
    YamlMap named = option.map(KEY, problems);
    if (named == null) {
      return places;
    }
    DescriptionReader.values(option, KEY, problems)
        .forEach(
            (name, label) -> {
              OptionList list = lists.get(name);
              if (list == null) {
                problems.error(
                    named.keyPlace(name),
                    Message.of("description.no-list", "name", name),
                    Nearest.guess(name, lists.keySet()));
              } else if (!list.entries().containsKey(label)) {
                problems.error(
                    named.keyPlace(name),
                    Message.of("description.no-entry", "label", label, "list", name),
                    Nearest.guess(label, list.entries().keySet()));
              } else {
                places.put(name, label);
              }
            });
    return places;
  }
}

package org.dsisim.rulebook.description;

import java.util.List;
import java.util.Map;

/**
 * A list of options that people know, as that of the Secretariat; {@code options.yaml} has it.
 *
 * @param note what a reader must know of it; empty for none
 * @param entries what each entry is, by its label, in the order of the list
 */
public record OptionList(
    String name, String title, String source, String note, Map<String, String> entries) {

  /** The named options that stand for an entry, in their order. */
  public List<NamedOption> of(String label, Map<String, NamedOption> options) {
    return options.values().stream()
        .filter(option -> label.equals(option.lists().get(name)))
        .toList();
  }
}

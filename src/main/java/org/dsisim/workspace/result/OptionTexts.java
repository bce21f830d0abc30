package org.dsisim.workspace.result;

import java.util.List;
import org.dsisim.rulebook.description.InlineText;

/** Options as people write them one behind another. */
public final class OptionTexts {

  private OptionTexts() {}

  /** The options, which commas separate; a comma within braces belongs to a value of an option. */
  public static List<String> of(List<String> texts) {
    return texts.stream().flatMap(text -> InlineText.several(text).stream()).toList();
  }
}

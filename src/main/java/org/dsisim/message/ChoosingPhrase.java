package org.dsisim.message;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A pattern that chooses by an argument, as a plural does; ICU knows how in each language. */
final class ChoosingPhrase implements Phrase {

  private final MessageFormat format;
  private final Set<String> names;

  ChoosingPhrase(String pattern, Locale language) {
    format = new MessageFormat(pattern, language);
    names = format.getArgumentNames();
  }

  @Override
  public String filled(String key, Map<String, Object> arguments) {
    Set<String> missing =
        names.stream().filter(name -> !arguments.containsKey(name)).collect(Collectors.toSet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(key + ": no " + String.join(", ", missing));
    }
    // A format remembers what it does, and is not for several threads at once.
    synchronized (format) {
      return format.format(arguments);
    }
  }
}

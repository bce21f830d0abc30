package org.dsisim.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English in disguise: each word of the catalogue is marked and two fifths longer, and what fills a
 * place is marked otherwise, so that whatever is neither did not come through the catalogue.
 */
public final class PseudoLanguage {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern MARKED = Pattern.compile("‹[^‹›⟪⟫]*›");
  private static final Pattern FILLED = Pattern.compile("⟪[^⟪⟫]*⟫");

  /** Two words of prose; a word of rules and a path are none. */
  private static final Pattern PROSE = Pattern.compile("\\p{Ll}{2,} \\p{Ll}{2,}(?![.\\w])");

  private PseudoLanguage() {}

  /** The catalogue of English, disguised. */
  public static Catalogue catalogue() {
    return Catalogue.of(
        Locale.ENGLISH,
        room -> {
          Map<String, String> disguised = new TreeMap<>();
          Catalogue.patterns(Locale.ENGLISH, room)
              .forEach((key, pattern) -> disguised.put(key, disguised(pattern)));
          return disguised;
        });
  }

  /**
   * Refuses a message of which a part did not come through the catalogue: a word that is not
   * marked, or a piece of prose that fills a place and is not the user's own.
   *
   * @param own what the user wrote
   */
  public static void expectMarked(Message message, String own) {
    String worded = catalogue().word(message);
    String rest = MARKED.matcher(worded).replaceAll("");
    for (Matcher filled = FILLED.matcher(rest); filled.find(); filled = FILLED.matcher(rest)) {
      String inside = filled.group().substring(1, filled.group().length() - 1);
      if (PROSE.matcher(inside).find()) {
        assertThat(plain(own)).as(worded).contains(plain(inside.replace("…", "")));
      }
      rest = rest.substring(0, filled.start()) + rest.substring(filled.end());
    }
    assertThat(rest).as(worded).doesNotContainPattern("[\\p{L}‹›⟪⟫]");
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** A pattern with its texts disguised, those within its choices too. */
  static String disguised(String pattern) {
    MessagePattern parts = new MessagePattern(pattern);
    StringBuilder disguised = new StringBuilder();
    int depth = 0;
    boolean text = false;
    int from = 0;
    for (int i = 0; i < parts.countParts(); i++) {
      MessagePattern.Part part = parts.getPart(i);
      String before = pattern.substring(from, part.getIndex());
      disguised.append(text ? longer(before) : before);
      from = part.getIndex();
      switch (part.getType()) {
        case ARG_START -> {
          boolean plain = part.getArgType() == MessagePattern.ArgType.NONE;
          boolean number = part.getArgType() == MessagePattern.ArgType.SIMPLE;
          disguised.append(plain || number ? "⟪" : "");
          text = false;
          depth++;
        }
        case ARG_LIMIT -> {
          disguised.append(pattern, from, part.getLimit());
          from = part.getLimit();
          boolean choice =
              part.getArgType().hasPluralStyle()
                  || part.getArgType() == MessagePattern.ArgType.SELECT;
          disguised.append(choice ? "" : "⟫");
          text = true;
          depth--;
        }
        case MSG_START -> {
          disguised.append(pattern, from, part.getLimit());
          from = part.getLimit();
          text = true;
        }
        case MSG_LIMIT -> text = false;
        default -> {}
      }
    }
    assertThat(depth).isZero();
    return disguised.append(pattern.substring(from)).toString();
  }

  private static String longer(String text) {
    return WORD.matcher(text)
        .replaceAll(
            word -> {
              int more = (word.group().length() * 2 + 4) / 5;
              return "‹" + word.group() + "~".repeat(more) + "›";
            });
  }
}

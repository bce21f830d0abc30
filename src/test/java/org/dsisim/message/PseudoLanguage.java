package org.dsisim.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * English in disguise: each word of the catalogue is marked and two fifths longer, and what fills a
 * place is marked otherwise, so that whatever is neither did not come through the catalogue.
 */
public final class PseudoLanguage {

  private static final String ENGLISH = "org/dsisim/message/en";

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern MARKED = Pattern.compile("‹[^‹›⟪⟫]*›");
  private static final Pattern FILLED = Pattern.compile("⟪[^⟪⟫]*⟫");

  /** Two words of prose; a word of rules and a path are none. */
  private static final Pattern PROSE = Pattern.compile("\\p{Ll}{2,} \\p{Ll}{2,}(?![.\\w])");

  private static final Pattern LEFT = Pattern.compile("[\\p{L}‹›⟪⟫]");

  private static final Catalogue CATALOGUE =
      Catalogue.of(
          Locale.ENGLISH,
          room -> {
            Map<String, String> disguised = new TreeMap<>();
            Catalogue.patterns(Locale.ENGLISH, room)
                .forEach((key, pattern) -> disguised.put(key, disguised(pattern)));
            return disguised;
          });

  private PseudoLanguage() {}

  /** The catalogue of English, disguised: each of its rooms once for all tests. */
  public static Catalogue catalogue() {
    return CATALOGUE;
  }

  /**
   * Writes the catalogue of English, disguised, as it lies among classes: before those of the
   * program on a class path it takes the place of theirs.
   */
  public static void writeTo(Path classes) throws IOException {
    Path language = classes.resolve(ENGLISH);
    Files.createDirectories(language);
    try (Stream<Path> rooms = Files.list(Path.of("src/main/resources").resolve(ENGLISH))) {
      for (Path file : rooms.toList()) {
        String name = file.getFileName().toString();
        Properties disguised = new Properties();
        Catalogue.patterns(Locale.ENGLISH, name.replace(".properties", ""))
            .forEach((key, pattern) -> disguised.setProperty(key, disguised(pattern)));
        try (Writer writer = Files.newBufferedWriter(language.resolve(name))) {
          disguised.store(writer, null);
        }
      }
    }
  }

  /** A text in English again. */
  public static String undisguised(String text) {
    return text.replaceAll("‹(\\p{L}+)~*›", "$1").replaceAll("[⟪⟫]", "");
  }

  /**
   * Refuses a text of which a word is cut, or stands next to another without a space: a sentence
   * that was glued of pieces, or did not have room enough.
   */
  public static void expectWhole(String text) {
    for (String mark : List.of("‹›", "⟪⟫")) {
      assertThat(text.chars().filter(c -> c == mark.charAt(1)).count())
          .as(text)
          .isEqualTo(text.chars().filter(c -> c == mark.charAt(0)).count());
    }
    assertThat(text).doesNotContainPattern("\\p{L}‹|›\\p{L}|›‹|⟫\\p{Ll}");
  }

  /**
   * Refuses a message of which a part did not come through the catalogue: a word that is not
   * marked, or a piece of prose that fills a place and is not the user's own.
   *
   * @param own what the user wrote
   */
  public static void expectMarked(Message message, String own) {
    String worded = catalogue().word(message);
    assertThat(unmarked(worded))
        .as(worded)
        .allMatch(piece -> plain(own).contains(plain(piece.replace("…", ""))));
  }

  /** What of a text did not come through the catalogue: prose that fills places, and the rest. */
  public static List<String> unmarked(String text) {
    List<String> unmarked = new ArrayList<>();
    String rest = MARKED.matcher(text).replaceAll("");
    for (Matcher filled = FILLED.matcher(rest); filled.find(); filled = FILLED.matcher(rest)) {
      String inside = filled.group().substring(1, filled.group().length() - 1);
      if (PROSE.matcher(inside).find()) {
        unmarked.add(inside);
      }
      rest = rest.substring(0, filled.start()) + rest.substring(filled.end());
    }
    if (LEFT.matcher(rest).find()) {
      unmarked.add("between places: " + rest);
    }
    return unmarked;
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

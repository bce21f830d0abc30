package org.dsisim.report.page.asked;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Files that somebody gave to a page: a table, or the tables of a scenario.
 *
 * @param folder the name of the folder in which they lay; null where it is not known
 */
public record Given(@Nullable String folder, List<GivenFile> files) {

  /** As many bytes as all files of a scenario may have together. */
  public static final int MOST_BYTES = 8 << 20;

  private static final int MEGABYTE = 1 << 20;

  /** The tables of a scenario, its sheet, and what else may lie beside them. */
  public static final int MOST_FILES = 20;

  /** No folder, no drive and nothing hidden is in a name; nor what cannot be seen. */
  private static final Pattern NAME = Pattern.compile("[^.\\p{C}/\\\\:][^\\p{C}/\\\\:]{0,99}");

  /** Reads them; what cannot be one is reported, and the fields of others are left to them. */
  public static Given of(Question question, Problems problems) {
    String folder = question.optionalText("folder");
    if (folder != null) {
      expectName("folder", folder, problems);
    }
    List<Question> asked = question.objects("files", MOST_FILES);
    List<GivenFile> files = new ArrayList<>();
    Set<String> names = new HashSet<>();
    long bytes = 0;
    for (Question one : asked) {
      GivenFile file = file(one, problems);
      one.end();
      if (file == null) {
        continue;
      }
      files.add(file);
      bytes += file.size();
      if (!names.add(file.name().toLowerCase(Locale.ROOT))) {
        problems.error(
            Place.ofCommandLine("files"),
            Message.of("server.given.twice", "name", Wording.shortened(file.name())));
      }
    }
    if (bytes > MOST_BYTES) {
      problems.error(
          Place.ofCommandLine("files"),
          Message.of("server.given.large", "most", MOST_BYTES / MEGABYTE));
    }
    return new Given(folder, List.copyOf(files));
  }

  /** Null where it is none, which is reported. */
  private static @Nullable GivenFile file(Question one, Problems problems) {
    String name = one.text("name");
    String content = one.text("base64");
    if (!name.isEmpty()) {
      expectName("files", name, problems);
    }
    try {
      return GivenFile.of(name, Base64.getDecoder().decode(content));
    } catch (IllegalArgumentException noBase) {
      problems.error(
          Place.ofCommandLine("files"),
          Message.of("server.given.no-base", "name", Wording.shortened(name)));
      return null;
    }
  }

  private static void expectName(String field, String name, Problems problems) {
    if (!NAME.matcher(name).matches()) {
      problems.error(
          Place.ofCommandLine(field),
          Message.of("server.given.no-name", "name", Wording.shortened(name)));
    }
  }
}

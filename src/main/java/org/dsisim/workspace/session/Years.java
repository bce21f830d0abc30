package org.dsisim.workspace.session;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.jspecify.annotations.Nullable;

/** Reads {@code --years}: years and spans of years, with commas between them; or a single year. */
public final class Years {

  /** Where spans of years stand on the command line. */
  public static final Place PLACE = Place.ofCommandLine("--years");

  private static final int FIRST = 1990;
  private static final int LAST = 2100;

  private static final Pattern SPAN = Pattern.compile("(\\d{4})(?:\\s*-\\s*(\\d{4}))?");

  private static final Pattern ONE = Pattern.compile("\\d{4}");

  private Years() {}

  /** The years in order, each once; none when something is wrong, which is reported. */
  public static List<Integer> read(String text, Problems problems) {
    TreeSet<Integer> years = new TreeSet<>();
    for (String part : text.split(",", -1)) {
      Matcher matcher = SPAN.matcher(part.trim());
      if (!matcher.matches()) {
        problems.error(
            PLACE,
            Message.of("workspace.years.no-year", "text", part.trim()),
            Message.of("workspace.years.no-year.maybe"));
        return List.of();
      }
      int from = Integer.parseInt(matcher.group(1));
      int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
      if (from < FIRST || to > LAST || to < from) {
        problems.error(
            PLACE,
            Message.of(
                "workspace.years.no-span", "text", part.trim(), "first", FIRST, "last", LAST),
            to < from ? Message.of("workspace.years.no-span.maybe", "from", to, "to", from) : null);
        return List.of();
      }
      for (int year = from; year <= to; year++) {
        years.add(year);
      }
    }
    return List.copyOf(years);
  }

  /** A single year, of those that spans can hold; null when it is none, which is reported. */
  public static @Nullable Integer readOne(String text, Place place, Problems problems) {
    if (ONE.matcher(text.trim()).matches()) {
      int year = Integer.parseInt(text.trim());
      if (year >= FIRST && year <= LAST) {
        return year;
      }
    }
    problems.error(
        place,
        Message.of(
            "workspace.years.no-such-year", "text", text.trim(), "first", FIRST, "last", LAST));
    return null;
  }
}

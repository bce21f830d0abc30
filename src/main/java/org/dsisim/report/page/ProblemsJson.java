package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;

/** Problems for a page: each with the control that it belongs to, where it belongs to one. */
public final class ProblemsJson {

  private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]+\\.[a-z0-9_]+");

  private ProblemsJson() {}

  /** All of some problems. */
  public static String text(List<Problem> problems) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    put(root, problems);
    return root.toString();
  }

  /** Puts problems beside what else is said. */
  static void put(ObjectNode root, List<Problem> problems) {
    ArrayNode array = root.putArray("problems");
    problems.forEach(problem -> add(array, problem));
  }

  /** One that is of no control. */
  public static String text(Message message) {
    return text(List.of(new Problem(Severity.ERROR, Place.ofCommandLine("HTTP"), message, null)));
  }

  private static void add(ArrayNode array, Problem problem) {
    Place place = problem.place();
    boolean isOfControl = place.isOfCommandLine() && ADDRESS.matcher(place.file()).matches();
    ObjectNode node = array.addObject();
    node.put("address", isOfControl ? place.file() : null)
        .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
        .put(
            "text",
            place.isOfCommandLine()
                ? problem.what()
                : place.inWords().inEnglish() + ": " + problem.what())
        .put("maybe", problem.maybe());
  }
}

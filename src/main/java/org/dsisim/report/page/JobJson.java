package org.dsisim.report.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/** How far long work is, for a page. */
public final class JobJson {

  private JobJson() {}

  /**
   * The document.
   *
   * @param id under which it can be asked about
   * @param doing what is being done; null before it begins
   * @param done of {@code all}; null where nothing is counted
   * @param restMilliseconds how long the rest of it takes; null where nobody can tell
   */
  public static String text(
      String id,
      @Nullable Message doing,
      @Nullable Long done,
      @Nullable Long all,
      @Nullable Long restMilliseconds) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("job", id)
        .put("doing", doing == null ? null : doing.inEnglish())
        .put("done", done)
        .put("all", all)
        .put("restMilliseconds", restMilliseconds);
    return root.toString();
  }
}

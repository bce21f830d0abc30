package org.dsisim.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.report.content.Explained;
import org.dsisim.report.file.ExplanationJson;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.page.asked.CommandText;
import org.dsisim.report.screen.ExplanationText;

/** Why a figure is what it is, for a page: the tree of {@code explain}, and its text. */
public final class WhyJson {

  private static final int WIDTH = 80;

  private WhyJson() {}

  /**
   * The document.
   *
   * @param recorded a file's name in results, by its name in messages
   */
  public static String text(Explained explained, UnaryOperator<String> recorded) {
    ObjectNode tree = new ExplanationJson(explained, recorded).document();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("title", explained.explanation().about().inEnglish());
    Figure figure = explained.explanation().figure();
    root.put("amount", figure == null ? null : figure.decimal().toPlainString());
    root.set("summary", tree.get("summary"));
    JsonNode lines = tree.get("children");
    root.set("lines", lines == null ? root.arrayNode() : lines);
    return root.put("text", new ExplanationText(explained, Screen.of(WIDTH)).text())
        .put("command", CommandText.of(explained.command()))
        .toString();
  }
}

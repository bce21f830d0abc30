package org.dsisim.report.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A picture as a reader of SVG sees it. */
public final class Drawn {

  private static final double SMALLEST = 11;

  private final Document document;

  private Drawn(Document document) {
    this.document = document;
  }

  /** Reads a document, which must be well formed. */
  public static Drawn of(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Drawn(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
    } catch (Exception malformed) {
      throw new AssertionError(svg, malformed);
    }
  }

  List<Element> all(String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  /** What it is called. */
  public String title() {
    return all("title").get(0).getTextContent();
  }

  /** What it shows, in words. */
  public String description() {
    return all("desc").get(0).getTextContent();
  }

  /** All words that stand in it, without those that only hover. */
  public List<String> words() {
    return all("text").stream().map(Drawn::shown).toList();
  }

  private static String shown(Element text) {
    return text.getLastChild().getTextContent();
  }

  private static double of(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private double end(int at) {
    return Double.parseDouble(
        document.getDocumentElement().getAttribute("viewBox").split(" ", -1)[at]);
  }

  /** That nothing stands outside of it or is too small to read, and that it says what it is. */
  public void isWhole() {
    assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(title()).isNotBlank();
    assertThat(description()).isNotBlank();
    assertThat(all("script")).isEmpty();
    for (Element text : all("text")) {
      double size = of(text, "font-size");
      double width = TextWidth.of(shown(text), size, text.hasAttribute("font-weight"));
      double x = of(text, "x");
      double left =
          switch (text.getAttribute("text-anchor")) {
            case "end" -> x - width;
            case "middle" -> x - width / 2;
            default -> x;
          };
      assertThat(size).isGreaterThanOrEqualTo(SMALLEST);
      assertThat(left).as(shown(text)).isNotNegative();
      assertThat(left + width).as(shown(text)).isLessThanOrEqualTo(end(2));
      assertThat(of(text, "y")).as(shown(text)).isBetween(size, end(3));
    }
    for (Element rectangle : all("rect")) {
      if (!rectangle.getParentNode().getNodeName().equals("pattern")) {
        assertThat(of(rectangle, "x")).isNotNegative();
        assertThat(of(rectangle, "y")).isNotNegative();
        assertThat(of(rectangle, "width")).isNotNegative();
        assertThat(of(rectangle, "x") + of(rectangle, "width")).isLessThanOrEqualTo(end(2));
        assertThat(of(rectangle, "y") + of(rectangle, "height")).isLessThanOrEqualTo(end(3));
      }
    }
  }
}

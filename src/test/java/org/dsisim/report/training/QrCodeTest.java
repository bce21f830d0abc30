package org.dsisim.report.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An address as a picture for a phone's camera. */
class QrCodeTest {

  private static final String ADDRESS = "http://192.168.178.21:7118/";

  private static final Pattern ROW = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H(\\d+)z");

  private static JsonNode of(@Nullable String address) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    QrCode.put(node, address);
    return node.get("qr");
  }

  /** The squares that a path covers, and nothing else that it could say. */
  private static boolean[][] squares(JsonNode qr) {
    int size = qr.get("size").intValue();
    boolean[][] dark = new boolean[size][size];
    Matcher rows = ROW.matcher(qr.get("path").textValue());
    int end = 0;
    while (rows.find()) {
      assertThat(rows.start()).isEqualTo(end);
      end = rows.end();
      int from = Integer.parseInt(rows.group(1));
      assertThat(rows.group(4)).isEqualTo(rows.group(1));
      for (int x = from; x < from + Integer.parseInt(rows.group(3)); x++) {
        assertThat(dark[Integer.parseInt(rows.group(2))][x]).as("drawn once").isFalse();
        dark[Integer.parseInt(rows.group(2))][x] = true;
      }
    }
    assertThat(end).isEqualTo(qr.get("path").textValue().length());
    return dark;
  }

  @Test
  void thePathCoversTheDarkSquaresOfTheCodeAndNoOther() {
    JsonNode qr = of(ADDRESS);
    io.nayuki.qrcodegen.QrCode code =
        io.nayuki.qrcodegen.QrCode.encodeText(ADDRESS, io.nayuki.qrcodegen.QrCode.Ecc.QUARTILE);
    boolean[][] dark = squares(qr);
    assertThat(dark).hasDimensions(code.size, code.size);
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        assertThat(dark[y][x]).as(x + ", " + y).isEqualTo(code.getModule(x, y));
      }
    }
  }

  @Test
  void threeCornersHaveTheSquareThatACameraLooksFor() {
    boolean[][] dark = squares(of(ADDRESS));
    int last = dark.length - 7;
    for (int[] corner : new int[][] {{0, 0}, {0, last}, {last, 0}}) {
      for (int i = 0; i < 7; i++) {
        assertThat(dark[corner[0]][corner[1] + i]).isTrue();
        assertThat(dark[corner[0] + 3][corner[1] + i]).isEqualTo(i != 1 && i != 5);
      }
    }
    assertThat(dark[last + 3][last + 3] && dark[last][last] && dark[last][last + 6]).isFalse();
  }

  @Test
  void whereThereIsNoAddressThereIsNoCode() {
    assertThat(of(null).isNull()).isTrue();
  }
}

package org.dsisim.report.training;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * An address as a QR code: whoever sits in the last row points a phone at it and types nothing. It
 * can still be read where a quarter of it is covered or blurred.
 */
final class QrCode {

  private QrCode() {}

  /**
   * Puts the code of an address beside it.
   *
   * @param address null for none
   */
  static void put(ObjectNode node, @Nullable String address) {
    if (address == null) {
      node.putNull("qr");
      return;
    }
    io.nayuki.qrcodegen.QrCode code =
        io.nayuki.qrcodegen.QrCode.encodeText(address, io.nayuki.qrcodegen.QrCode.Ecc.QUARTILE);
    node.putObject("qr").put("size", code.size).put("path", path(code));
  }

  /** Its dark squares as the path of a picture, those beside each other in a row as one. */
  private static String path(io.nayuki.qrcodegen.QrCode code) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      int x = 0;
      while (x < code.size) {
        int from = x;
        while (x < code.size && code.getModule(x, y)) {
          x++;
        }
        if (x > from) {
          path.append('M').append(from).append(' ').append(y);
          path.append('h').append(x - from).append("v1H").append(from).append('z');
        }
        x++;
      }
    }
    return path.toString();
  }
}

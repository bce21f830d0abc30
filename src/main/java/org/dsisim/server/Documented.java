package org.dsisim.server;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The document of a server, which it gives of itself. */
final class Documented {

  private Documented() {}

  /** Adds its route. */
  static void add(RoutesConfig routes, String file) {
    routes.get(
        "/api/openapi", context -> context.contentType("application/json").result(text(file)));
  }

  private static String text(String file) {
    try (InputStream stream = Documented.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

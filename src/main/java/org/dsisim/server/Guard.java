package org.dsisim.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.Set;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Lets through only what a page of ours sends. Another site can make a browser send requests here,
 * and can even give our address its own name; it can choose neither the host nor the origin that
 * the browser says.
 */
final class Guard {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
          + "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'";

  private Guard() {}

  /**
   * Looks at a request of this machine before anything else does.
   *
   * @throws Refused when it is none of ours
   */
  static void expectOurs(Context request) {
    expectOurs(request, LOOPBACK);
  }

  /**
   * Looks at a request of a room: it calls this machine by the address that it has reached.
   *
   * @throws Refused when it is none of ours
   */
  static void expectOursInRoom(Context request) {
    String reached = request.req().getLocalAddr();
    expectOurs(request, LOOPBACK.contains(reached) ? LOOPBACK : Set.of(reached));
  }

  private static void expectOurs(Context request, Set<String> names) {
    int port = request.req().getLocalPort();
    if (!isOurs(request.header("Host"), "", names, port)) {
      throw new Refused(421, Message.of("server.refused.host"));
    }
    String origin = request.header("Origin");
    if (origin != null && !isOurs(origin, "http://", names, port)) {
      throw new Refused(403, Message.of("server.refused.origin"));
    }
    String site = request.header("Sec-Fetch-Site");
    boolean isFetch = request.path().startsWith("/api/");
    if (isFetch && site != null && !Set.of("same-origin", "none").contains(site)) {
      throw new Refused(403, Message.of("server.refused.origin"));
    }
    if (request.method().equals(HandlerType.POST) && !isJson(request.contentType())) {
      throw new Refused(415, Message.of("server.refused.type"));
    }
  }

  private static boolean isOurs(@Nullable String said, String before, Set<String> names, int port) {
    return said != null
        && names.stream().anyMatch(name -> said.equalsIgnoreCase(before + name + ":" + port));
  }

  private static boolean isJson(@Nullable String type) {
    String plain = type == null ? "" : type.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.equals("application/json") || plain.equals("application/json;charset=utf-8");
  }

  /** What a browser must know of every response. */
  static void mark(Context response) {
    response
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("X-Frame-Options", "DENY")
        .header("Cache-Control", "no-store");
  }
}

package org.dsisim.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dsisim.message.Message;

/**
 * How the bodies of requests come in: of a bounded size and in a bounded time, and no more at once
 * than leaves threads for those that have come. Whoever sends slowly holds up nobody who asks.
 */
final class Bodies {

  /** Half of the server's threads. */
  private static final int MOST_COMING = 12;

  private static final long MOST_NANOSECONDS = TimeUnit.SECONDS.toNanos(10);

  private static final int PIECE = 64 * 1024;

  /** Of what is too long, so much is taken and thrown away: who still sends cannot hear. */
  private static final int MOST_THROWN_AWAY = 4 << 20;

  private final Semaphore coming = new Semaphore(MOST_COMING);

  /**
   * The body of a request.
   *
   * @param most how many bytes it may have
   * @throws Refused when it has more, when it does not come in time, and when too many come at once
   */
  byte[] of(Context context, int most) {
    if (context.req().getContentLengthLong() > (long) most + MOST_THROWN_AWAY) {
      throw tooLarge(most);
    }
    if (!coming.tryAcquire()) {
      throw new Refused(503, Message.of("server.refused.busy"));
    }
    try (InputStream stream = context.req().getInputStream()) {
      return taken(stream, most);
    } catch (IOException broken) {
      throw new Refused(400, Message.of("server.refused.broken"));
    } finally {
      coming.release();
    }
  }

  private static byte[] taken(InputStream stream, int most) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    long since = System.nanoTime();
    int thrownAway = 0;
    for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
      if (System.nanoTime() - since > MOST_NANOSECONDS) {
        throw new Refused(408, Message.of("server.refused.slow"));
      }
      if (thrownAway == 0 && body.size() + read <= most) {
        body.write(piece, 0, read);
      } else {
        thrownAway += read;
      }
      if (thrownAway > MOST_THROWN_AWAY) {
        break;
      }
    }
    if (thrownAway > 0) {
      throw tooLarge(most);
    }
    return body.toByteArray();
  }

  private static Refused tooLarge(int most) {
    return new Refused(413, Message.of("server.refused.large", "most", most));
  }
}

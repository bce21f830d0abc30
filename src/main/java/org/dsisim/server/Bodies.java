package org.dsisim.server;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dsisim.message.Message;

/**
 * How the bodies of requests come in: of a bounded size and in a bounded time, and no more at once
 * than leaves threads for those that have come. Whoever sends slowly holds up nobody who asks.
 */
final class Bodies {

  /** Well below half of the server's threads. */
  private static final int MOST_COMING = 12;

  private static final long MOST_SECONDS = 10;

  private static final int PIECE = 64 * 1024;

  /** Of what is too long, so much is taken and thrown away: who still sends cannot hear. */
  private static final int MOST_THROWN_AWAY = 4 << 20;

  private final Semaphore coming = new Semaphore(MOST_COMING);

  private final ScheduledExecutorService alarms = alarms();

  private static ScheduledExecutorService alarms() {
    ScheduledThreadPoolExecutor alarms =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "bodies");
              thread.setDaemon(true);
              return thread;
            });
    alarms.setRemoveOnCancelPolicy(true);
    return alarms;
  }

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
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> alarm = alarms.schedule(() -> late.set(true), MOST_SECONDS, SECONDS);
    try (InputStream stream = context.req().getInputStream()) {
      return taken(stream, most, late);
    } catch (IOException broken) {
      throw new Refused(400, Message.of("server.refused.broken"));
    } finally {
      alarm.cancel(false);
      coming.release();
    }
  }

  private static byte[] taken(InputStream stream, int most, AtomicBoolean late) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    int thrownAway = 0;
    for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
      if (late.get()) {
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

package org.dsisim.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Who waits for whom on one server. */
class PrecedenceTest {

  /** Longer than any test takes: what goes on has been told to, and has not waited long enough. */
  private static final long MINUTE = 60_000;

  private final Precedence precedence = new Precedence(MINUTE);

  @Test
  void nobodyWaitsWhereNothingIsAhead() {
    Requested requested = new Requested();
    requested.after(precedence);
    assertThat(requested.isCancelled()).isFalse();
  }

  @Test
  void whatTakesLongGoesOnOnceTheAnswerIsThere() throws Exception {
    precedence.begin();
    Requested requested = new Requested();
    requested.after(precedence);
    AtomicBoolean answered = new AtomicBoolean();
    CountDownLatch waits = new CountDownLatch(1);
    CompletableFuture<Boolean> seen =
        CompletableFuture.supplyAsync(
            () -> {
              waits.countDown();
              requested.isCancelled();
              return answered.get();
            });
    waits.await();
    answered.set(true);
    precedence.end();
    assertThat(seen.get()).isTrue();
  }

  @Test
  void anEndlessRowOfAnswersDelaysItAndDoesNotStopIt() {
    Precedence endless = new Precedence(1);
    endless.begin();
    Requested requested = new Requested();
    requested.after(endless);
    assertThat(requested.isCancelled()).isFalse();
  }

  @Test
  void whatIsNoLongerWantedDoesNotWait() {
    precedence.begin();
    Requested requested = new Requested();
    requested.after(precedence);
    requested.cancel();
    assertThat(requested.isCancelled()).isTrue();
  }
}

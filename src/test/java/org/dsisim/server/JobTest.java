package org.dsisim.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.dsisim.message.Message;
import org.junit.jupiter.api.Test;

/** How far long work says that it is, and when it ends. */
class JobTest {

  private static final Message DRAWING = Message.of("uncertainty.progress.draws");

  private final AtomicLong clock = new AtomicLong();
  private final Requested requested = new Requested();
  private final Job job = new Job("7", "window /api/draw", requested, clock::get);

  private static JsonNode state(Job job) throws Exception {
    return new ObjectMapper().readTree(job.state());
  }

  @Test
  void beforeItBeginsNothingIsKnownOfIt() throws Exception {
    assertThat(state(job).toString())
        .isEqualTo(
            "{\"job\":\"7\",\"doing\":null,\"done\":null,\"all\":null,\"restMilliseconds\":null}");
  }

  @Test
  void theRestTakesAsLongForEachAsWhatIsDone() throws Exception {
    clock.set(1000);
    job.done(DRAWING, 1, 11);
    assertThat(state(job).get("restMilliseconds").isNull()).as("nothing is timed yet").isTrue();
    clock.set(1400);
    job.done(DRAWING, 5, 11);
    assertThat(state(job).get("doing").textValue()).isEqualTo("drawing what nobody knows");
    assertThat(state(job).get("done").longValue()).isEqualTo(5);
    assertThat(state(job).get("restMilliseconds").longValue()).isEqualTo(600);
    clock.set(2000);
    assertThat(state(job).get("restMilliseconds").longValue()).isEqualTo(1500);
  }

  @Test
  void otherWorkIsTimedAnewAndWorkWithoutACountHasNone() throws Exception {
    job.done(DRAWING, 1, 11);
    clock.set(1000);
    job.done(Message.of("workspace.year-by-year"), 0, 4);
    clock.set(1300);
    job.done(Message.of("workspace.year-by-year"), 1, 4);
    assertThat(state(job).get("restMilliseconds").isNull()).as("too early to tell").isTrue();
    clock.set(1500);
    assertThat(state(job).get("restMilliseconds").longValue()).isEqualTo(1500);
    job.doing(Message.of("workspace.trying-values", "values", 3));
    assertThat(state(job).get("doing").textValue()).isEqualTo("trying values: 3");
    assertThat(state(job).get("all").isNull()).isTrue();
  }

  @Test
  void aResultIsThereOnceAndForAll() {
    job.run(progress -> "{}");
    assertThat(job.hasEnded()).isTrue();
    assertThat(job.result()).isEqualTo("{}");
    assertThat(job.result()).isEqualTo("{}");
    assertThat(job.failure()).isNull();
  }

  @Test
  void whatIsStoppedLeavesNothingEvenIfItWasDone() {
    job.run(
        progress -> {
          job.stop();
          return "{}";
        });
    assertThat(job.hasEnded()).isTrue();
    assertThat(job.result()).isNull();
  }

  @Test
  void whatIsStoppedBeforeItBeginsDoesNotBegin() {
    AtomicBoolean begun = new AtomicBoolean();
    job.stop();
    job.run(
        progress -> {
          begun.set(true);
          return "{}";
        });
    assertThat(begun).isFalse();
    assertThat(job.hasEnded()).isTrue();
  }

  @Test
  void aFaultIsKeptForWhoeverAsks() {
    IllegalStateException fault = new IllegalStateException("a fault");
    job.run(
        progress -> {
          throw fault;
        });
    assertThat(job.failure()).isSameAs(fault);
    assertThat(job.result()).isNull();
  }

  @Test
  void nobodyAsksAndItEnds() {
    clock.set(149_000);
    assertThat(job.isCancelled()).isFalse();
    assertThat(job.result()).isNull();
    clock.set(290_000);
    assertThat(job.isCancelled()).as("it was asked about").isFalse();
    clock.set(300_000);
    assertThat(job.isCancelled()).isTrue();
  }

  @Test
  void aJobIsOfItsWindowAlone() {
    assertThat(job.isOf("window /api/draw")).isTrue();
    assertThat(job.isOf("other /api/draw")).isFalse();
    assertThat(job.isOf("window /api/solve")).isFalse();
  }
}

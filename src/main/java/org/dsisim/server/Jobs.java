package org.dsisim.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.dsisim.message.Message;
import org.dsisim.workspace.session.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Questions whose answers take long. Each is answered at once with a job; its address tells how far
 * it is until it tells the answer, and a job that is deleted there is stopped. A window has one job
 * of a kind; of another window's jobs it learns nothing.
 */
final class Jobs {

  /** Work at once: each gives way to what a finger waits for. */
  private static final int AT_ONCE = 2;

  /** So many that have no answer yet; more are refused until one has. */
  private static final int MOST_OPEN = 16;

  /** So long a question how far it is waits for the end: nobody asks over and over. */
  private static final long MILLISECONDS = 400;

  /** Answers stay for whoever did not hear them the first time. */
  private static final int MOST_KEPT = 64;

  private final Answers answers;
  private final LongSupplier clock;
  private final ExecutorService workers = workers();
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private long given;

  /**
   * Jobs beside answers.
   *
   * @param clock milliseconds that never go back
   */
  Jobs(Answers answers, LongSupplier clock) {
    this.answers = answers;
    this.clock = clock;
  }

  private static ExecutorService workers() {
    ThreadPoolExecutor workers =
        new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "jobs");
              thread.setDaemon(true);
              return thread;
            });
    workers.allowCoreThreadTimeOut(true);
    return workers;
  }

  /** Adds the routes of a kind of question. */
  <A> void add(
      RoutesConfig routes,
      String path,
      Answers.Reading<A> reading,
      Answers.Answering<A> answering) {
    routes.post(
        path,
        context -> {
          A asked = answers.read(context, reading);
          Job job = begin(context, path, progress -> answering.to(asked, progress));
          context.header("Location", path + "/" + job.id());
          Answers.json(context, 202, job.state());
        });
    routes.get(path + "/{job}", context -> tell(context, path));
    routes.delete(
        path + "/{job}",
        context -> {
          found(context, path).stop();
          context.status(204);
        });
  }

  private Job begin(Context context, String path, Function<Progress, String> work) {
    Requested requested = answers.requested(context);
    Job job;
    synchronized (jobs) {
      if (jobs.values().stream().filter(one -> !one.hasEnded()).count() >= MOST_OPEN) {
        throw new Refused(503, Message.of("server.refused.busy"));
      }
      given++;
      job = new Job(Long.toString(given), whose(context, path), requested, clock);
      jobs.put(job.id(), job);
      forgetOldest();
    }
    workers.execute(() -> job.run(work));
    return job;
  }

  private void forgetOldest() {
    Iterator<Job> all = jobs.values().iterator();
    while (jobs.size() > MOST_KEPT && all.hasNext()) {
      if (all.next().hasEnded()) {
        all.remove();
      }
    }
  }

  private void tell(Context context, String path) throws Exception {
    Job job = found(context, path);
    job.await(MILLISECONDS);
    boolean ended = job.hasEnded();
    String result = job.result();
    Throwable failure = job.failure();
    if (failure instanceof Exception refused) {
      throw refused;
    } else if (failure != null) {
      Answers.unexpected(failure, context);
    } else if (result != null) {
      Answers.json(context, 200, result);
    } else if (ended) {
      throw new Refused(409, Message.of("server.refused.superseded"));
    } else {
      Answers.json(context, 202, job.state());
    }
  }

  /** The job of an address: there is nothing under that of another window. */
  private Job found(Context context, String path) {
    String whose = whose(context, path);
    synchronized (jobs) {
      @Nullable Job job = jobs.get(context.pathParam("job"));
      if (job == null || !job.isOf(whose)) {
        throw PageFiles.nothing();
      }
      return job;
    }
  }

  private static String whose(Context context, String path) {
    return Objects.requireNonNullElse(context.header("X-Page"), "") + " " + path;
  }
}

package org.dsisim.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.report.page.ExportedFile;
import org.dsisim.report.page.ProblemsJson;
import org.dsisim.report.page.asked.Given;
import org.dsisim.report.page.asked.Question;
import org.dsisim.workspace.own.NoLongerKept;
import org.dsisim.workspace.session.Cancelled;
import org.dsisim.workspace.session.Failure;
import org.dsisim.workspace.session.Progress;
import org.dsisim.workspace.training.NotAdmitted;
import org.jspecify.annotations.Nullable;

/**
 * How questions are answered: a bounded number at once, each with all of its problems if it has
 * any, and none that is no longer wanted.
 */
final class Answers {

  private static final Precedence NOTHING_BEFORE = new Precedence();

  private final int mostBytes;

  /** Of what takes long, and all else that is asked now and then. */
  private final Semaphore places;

  /**
   * Of what is asked at each move of a bracket: what was superseded still has its place until it
   * notices, and several windows move brackets at once.
   */
  private final Semaphore placesOfFirst;

  /** Files are large, unpacked larger; one after the other they need the memory of one. */
  private final Semaphore giving = new Semaphore(1);

  private final Bodies bodies = new Bodies();
  private final Pages pages = new Pages();
  private final Precedence precedence;

  /**
   * Answers.
   *
   * @param mostBytes that a body can have
   * @param mostAtOnce so many questions, and twice as many that go before all others
   * @param precedence what those that go before others say of themselves
   */
  Answers(int mostBytes, int mostAtOnce, Precedence precedence) {
    this.mostBytes = mostBytes;
    this.precedence = precedence;
    this.places = new Semaphore(mostAtOnce);
    this.placesOfFirst = new Semaphore(2 * mostAtOnce);
  }

  /** Reads what it needs from a body. */
  interface Reading<A> {

    /** Reads it; what is wrong is reported. */
    A of(Question question, Problems problems);
  }

  /** Answers what was read. */
  interface Answering<A> {

    /** The answer as JSON. */
    String to(A asked, Progress progress);
  }

  /** The handler of a question that has a body. */
  <A> Handler to(Reading<A> reading, Answering<A> answering) {
    return context -> {
      A asked = read(context, reading);
      inPlace(context, progress -> json(context, 200, answering.to(asked, progress)));
    };
  }

  /** The handler of a question with files in its body: in Base64, which is a third longer. */
  <A> Handler toGiven(Reading<A> reading, Answering<A> answering) {
    return context -> {
      byte[] body = bodies.of(context, Given.MOST_BYTES / 3 * 4 + mostBytes);
      whileFree(
          giving,
          () -> {
            A asked = read(body, reading);
            inPlace(context, progress -> json(context, 200, answering.to(asked, progress)));
          });
    };
  }

  /** The handler of a question that goes before all others: somebody moves a bracket. */
  <A> Handler first(Reading<A> reading, Answering<A> answering) {
    return context -> {
      A asked = read(context, reading);
      ahead(
          context.header("X-Page"),
          context.path(),
          progress -> json(context, 200, answering.to(asked, progress)));
    };
  }

  /**
   * The answer to such a question that comes without a request of its own.
   *
   * @param page the name of the page that asks it
   * @param path of the request that it could have been: either takes the place of the other
   * @return null where it has none: as a request it is told why
   */
  <A> @Nullable String withoutRequest(
      @Nullable String page, String path, String body, Reading<A> reading, Answering<A> answering) {
    try {
      A asked = read(body.getBytes(StandardCharsets.UTF_8), reading);
      AtomicReference<@Nullable String> answer = new AtomicReference<>();
      ahead(page, path, progress -> answer.set(answering.to(asked, progress)));
      return answer.get();
    } catch (RuntimeException refused) {
      return null;
    }
  }

  private void ahead(@Nullable String page, String path, Consumer<Progress> answering) {
    precedence.begin();
    try {
      inPlace(page, path, placesOfFirst, NOTHING_BEFORE, answering);
    } finally {
      precedence.end();
    }
  }

  /** Makes a file of what was read. */
  interface Writing<A> {

    /** The file. */
    ExportedFile to(A asked, Progress progress);
  }

  /** The handler of a question that has a body, and a file for its answer. */
  <A> Handler toFile(Reading<A> reading, Writing<A> writing) {
    return context -> {
      A asked = read(context, reading);
      inPlace(
          context,
          progress -> {
            ExportedFile file = writing.to(asked, progress);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
              file.bytes().writeTo(bytes);
            } catch (IOException impossible) {
              throw new UncheckedIOException(impossible);
            }
            context
                .status(200)
                .contentType(file.type())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .result(bytes.toByteArray());
          });
    };
  }

  /** What a request asks; what is wrong with its shape is said. */
  <A> A read(Context context, Reading<A> reading) {
    return read(bodies.of(context, mostBytes), reading);
  }

  /** What is asked has the place of the same question that its window asked before. */
  Requested requested(Context context) {
    Requested requested = pages.asks(context.header("X-Page"), context.path());
    requested.after(precedence);
    return requested;
  }

  private static <A> A read(byte[] body, Reading<A> reading) {
    Problems problems = new Problems();
    Question question = question(body, problems);
    A asked = reading.of(question, problems);
    question.end();
    if (problems.hasErrors()) {
      throw new Misshapen(problems.all());
    }
    return asked;
  }

  /** The handler of a question without one. */
  Handler to(Function<Progress, String> answering) {
    return context -> inPlace(context, progress -> json(context, 200, answering.apply(progress)));
  }

  private void inPlace(Context context, Consumer<Progress> answering) {
    inPlace(context.header("X-Page"), context.path(), places, precedence, answering);
  }

  private void inPlace(
      @Nullable String page,
      String path,
      Semaphore among,
      Precedence before,
      Consumer<Progress> answering) {
    Requested requested = pages.asks(page, path);
    requested.after(before);
    whileFree(among, () -> answering.accept(requested));
  }

  private static void whileFree(Semaphore among, Runnable work) {
    if (!among.tryAcquire()) {
      throw new Refused(503, Message.of("server.refused.busy"));
    }
    try {
      work.run();
    } finally {
      among.release();
    }
  }

  private static Question question(byte[] body, Problems problems) {
    try {
      return Question.read(body, problems);
    } catch (InvalidInput noObject) {
      throw new Misshapen(noObject.problems());
    }
  }

  /** What is said of a request that has no answer. */
  static void failed(Exception failure, Context context) {
    if (failure instanceof Refused refused) {
      json(context, refused.status(), ProblemsJson.text(refused.said()));
    } else if (failure instanceof NotAdmitted not) {
      json(context, status(not.reason()), ProblemsJson.text(not.problems()));
    } else if (failure instanceof Misshapen misshapen) {
      json(context, 400, ProblemsJson.text(misshapen.problems()));
    } else if (failure instanceof NoLongerKept gone) {
      json(context, 410, ProblemsJson.text(gone.problems()));
    } else if (failure instanceof InvalidInput invalid) {
      json(context, 422, ProblemsJson.text(invalid.problems()));
    } else if (failure instanceof Cancelled) {
      json(context, 409, ProblemsJson.text(Message.of("server.refused.superseded")));
    } else {
      unexpected(failure, context);
    }
  }

  /** What is wrong with an input is said; of a fault of ours nothing of the machine is told. */
  static void unexpected(Throwable failure, Context context) {
    Failure known = Failure.of(failure);
    boolean isFault = known.kind() == Failure.Kind.FAULT;
    json(
        context,
        isFault ? 500 : 422,
        ProblemsJson.text(
            isFault || known.sentences().isEmpty()
                ? Message.of("server.refused.fault")
                : known.sentences().get(0)));
  }

  private static int status(NotAdmitted.Reason reason) {
    return switch (reason) {
      case UNKNOWN -> 401;
      case WAIT -> 429;
      case WRONG_CODE, CLOSED, FULL -> 403;
    };
  }

  /** Answers with a document. */
  static void json(Context context, int status, String text) {
    context.status(status).contentType("application/json; charset=utf-8").result(text);
  }

  /** The body has another shape than the question. */
  private static final class Misshapen extends InvalidInput {

    private static final long serialVersionUID = 1L;

    Misshapen(List<Problem> problems) {
      super(problems);
    }
  }
}

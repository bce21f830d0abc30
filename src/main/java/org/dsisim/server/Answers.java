package org.dsisim.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.report.page.ExportedFile;
import org.dsisim.report.page.ProblemsJson;
import org.dsisim.report.page.Question;
import org.dsisim.workspace.Cancelled;
import org.dsisim.workspace.Failure;
import org.dsisim.workspace.Progress;

/**
 * How questions are answered: a bounded number at once, each with all of its problems if it has
 * any, and none that is no longer wanted.
 */
final class Answers {

  /** Bodies are small: what is set, and a text that was pasted. */
  private static final int MOST_BYTES = 64 * 1024;

  /** Of what is too long. */
  private static final int PIECES_TAKEN = 64;

  private static final int MOST_AT_ONCE = 8;

  private static final Precedence NOTHING_BEFORE = new Precedence();

  private final Semaphore places = new Semaphore(MOST_AT_ONCE);
  private final Pages pages = new Pages();
  private final Precedence precedence = new Precedence();

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
    return context ->
        inPlace(
            context,
            progress -> json(context, 200, answering.to(read(context, reading), progress)));
  }

  /** The handler of a question that goes before all others: somebody moves a bracket. */
  <A> Handler first(Reading<A> reading, Answering<A> answering) {
    return context -> {
      precedence.begin();
      try {
        inPlace(
            context,
            NOTHING_BEFORE,
            progress -> json(context, 200, answering.to(read(context, reading), progress)));
      } finally {
        precedence.end();
      }
    };
  }

  /** Makes a file of what was read. */
  interface Writing<A> {

    /** The file. */
    ExportedFile to(A asked, Progress progress);
  }

  /** The handler of a question that has a body, and a file for its answer. */
  <A> Handler toFile(Reading<A> reading, Writing<A> writing) {
    return context ->
        inPlace(
            context,
            progress -> {
              ExportedFile file = writing.to(read(context, reading), progress);
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
  }

  private <A> A read(Context context, Reading<A> reading) {
    Problems problems = new Problems();
    Question question = question(body(context), problems);
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
    inPlace(context, precedence, answering);
  }

  private void inPlace(Context context, Precedence before, Consumer<Progress> answering) {
    Requested requested = pages.asks(context.header("X-Page"), context.path());
    requested.after(before);
    if (!places.tryAcquire()) {
      throw new Refused(503, Message.of("server.refused.busy"));
    }
    try {
      answering.accept(requested);
    } finally {
      places.release();
    }
  }

  private static Question question(byte[] body, Problems problems) {
    try {
      return Question.read(body, problems);
    } catch (InvalidInput noObject) {
      throw new Misshapen(noObject.problems());
    }
  }

  private static byte[] body(Context context) {
    if (context.req().getContentLengthLong() > (long) MOST_BYTES * PIECES_TAKEN) {
      throw tooLarge();
    }
    try (InputStream stream = context.req().getInputStream()) {
      byte[] body = stream.readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) {
        takeRest(stream);
        throw tooLarge();
      }
      return body;
    } catch (IOException broken) {
      throw new Refused(400, Message.of("server.refused.broken"));
    }
  }

  private static Refused tooLarge() {
    return new Refused(413, Message.of("server.refused.large", "most", MOST_BYTES));
  }

  /** Who still sends cannot hear: a little more is taken, and nothing kept of it. */
  private static void takeRest(InputStream stream) throws IOException {
    byte[] piece = new byte[MOST_BYTES];
    for (int i = 0; i < PIECES_TAKEN && stream.read(piece) >= 0; i++) {
      // What is too long is not looked at.
    }
  }

  /** What is said of a request that has no answer. */
  static void failed(Exception failure, Context context) {
    if (failure instanceof Refused refused) {
      json(context, refused.status(), ProblemsJson.text(refused.said()));
    } else if (failure instanceof Misshapen misshapen) {
      json(context, 400, ProblemsJson.text(misshapen.problems()));
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

  private static void json(Context context, int status, String text) {
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

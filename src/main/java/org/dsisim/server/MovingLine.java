package org.dsisim.server;

import io.javalin.config.JavalinConfig;
import io.javalin.websocket.WsMessageContext;
import java.time.Duration;
import org.dsisim.report.page.AnswerJson;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.workspace.page.Workbench;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;

/**
 * A line on which a page asks while a finger moves a bracket: a web socket, one message for each
 * question and one for its answer, which a browser hands on in a third of the time of a request.
 * What has no answer is answered by an empty message; the page then asks by request, and is told
 * why. A page that has no line asks by requests alone.
 */
final class MovingLine {

  static final String PATH = "/api/line";

  /** The request in whose place a message stands. */
  private static final String REQUEST = "/api/moved";

  private MovingLine() {}

  /**
   * Adds it to a server.
   *
   * @param mostBytes that a question can have
   * @param idle how long a line stays open on which nobody asks
   */
  static void add(
      JavalinConfig config, Answers answers, Workbench workbench, int mostBytes, Duration idle) {
    config.jetty.modifyServletContextHandler(MovingLine::sendUnpacked);
    config.jetty.modifyWebSocketServletFactory(
        factory -> {
          factory.setMaxTextMessageSize(mostBytes);
          factory.setMaxBinaryMessageSize(mostBytes);
          factory.setIdleTimeout(idle);
        });
    config.routes.wsBeforeUpgrade(Guard::expectOurs);
    config.routes.ws(PATH, line -> line.onMessage(asked -> answer(asked, answers, workbench)));
  }

  private static void answer(WsMessageContext asked, Answers answers, Workbench workbench) {
    String answer =
        answers.withoutRequest(
            asked.queryParam("page"),
            REQUEST,
            asked.message(),
            Ask::of,
            (ask, progress) -> AnswerJson.moved(workbench.answerOfOpen(ask, progress)));
    asked.send(answer == null ? "" : answer);
  }

  /**
   * What stays on the machine is sent sooner than it is packed, though browsers offer to unpack.
   */
  private static void sendUnpacked(ServletContextHandler handler) {
    handler.addEventListener(
        new LifeCycle.Listener() {
          @Override
          public void lifeCycleStarting(LifeCycle starting) {
            WebSocketServerComponents.ensureWebSocketComponents(handler.getServer(), handler)
                .getExtensionRegistry()
                .unregister("permessage-deflate");
          }
        });
  }
}

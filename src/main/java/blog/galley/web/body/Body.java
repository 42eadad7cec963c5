package blog.galley.web.body;

import blog.galley.Limits;
import blog.galley.Problem;
import blog.galley.ProblemMessages;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/**
 * The body of one request while it arrives. Reading starts at once, since a browser that leaves a page sends its last save and
 * hangs up. Until the sender is known, no more is read than somebody may send who is not signed in. The bytes count against
 * a {@link ByteBudget} until the request is answered. Ends with 408 if it takes too long, 413 if it is too large, 503 if the
 * budget is used up.
 */
final class Body {

    private final RoutingContext context;
    private final Runnable late;

    private final Buffer content = Buffer.buffer();
    private ByteBudget budget;
    private int most = Limits.STRANGERS_FORM_BYTES;
    private Runnable next;
    private boolean isAuthors;
    private boolean isWhole;
    private boolean isOver;
    private int refusal;
    private long timer;

    private Body(RoutingContext context, ByteBudget strangers, Runnable late) {
        this.context = context;
        this.budget = strangers;
        this.late = late;
    }

    /** @param late called if the body does not arrive in time */
    static Body begun(RoutingContext context, ByteBudget strangers, Runnable late) {
        var body = new Body(context, strangers, late);
        body.begin();
        return body;
    }

    private void begin() {
        var request = context.request();
        context.addEndHandler(answered -> budget.give(content.length()));
        wait(Limits.STRANGERS_FORM_SECONDS);
        request.exceptionHandler(gone -> {
            if (!isWhole) {
                end();
            }
        });
        request.handler(this::add);
        request.endHandler(end -> {
            isWhole = true;
            goOn();
        });
        request.resume();
    }

    /**
     * The sender is not signed in.
     *
     * @param next called when the whole body is there
     */
    void ofAStranger(Runnable next) {
        known(next);
    }

    void ofAnAuthor(ByteBudget writers, Runnable next) {
        budget.give(content.length());
        budget = writers;
        isAuthors = true;
        most = Limits.FORM_BYTES;
        if (!writers.take(content.length())) {
            refusal = 503;
            budget = new ByteBudget(0); // an empty one, for nothing was taken that could be given back
        }
        if (!isWhole) {
            wait(Limits.FORM_SILENCE_SECONDS);
        }
        known(next);
    }

    private void known(Runnable next) {
        this.next = next;
        context.request().resume();
        goOn();
    }

    private void wait(int seconds) {
        context.vertx().cancelTimer(timer);
        if (!isOver) {
            timer = context.vertx().setTimer(seconds * 1000L, tooLate -> giveUp());
        }
    }

    /** Bytes over the limit are read and thrown away: browsers read no answer before they have sent everything. */
    private void add(Buffer piece) {
        if (isAuthors) {
            wait(Limits.FORM_SILENCE_SECONDS);
        }
        if (isOver || refusal != 0) {
            return;
        }
        if (content.length() > most) {
            refusal = 413; // what came before is too much already
        } else if (!budget.take(piece.length())) {
            refusal = 503;
        } else {
            content.appendBuffer(piece);
            if (content.length() > most && next == null) {
                context.request().pause();
            }
        }
    }

    private void goOn() {
        if (isOver || !isWhole || next == null) {
            return;
        }
        end();
        if (content.length() > most) {
            refusal = 413;
        }
        switch (refusal) {
            case 0 -> {
                ((RoutingContextInternal) context).setBody(content);
                lookAwayUntilAnswered();
                next.run();
            }
            case 413 -> context.fail(413, Problem.tooLarge(ProblemMessages.class, ProblemMessages::formTooLarge));
            default -> context.fail(refusal);
        }
    }

    /**
     * A browser that leaves a page sends its last words and hangs up. Quarkus drops what it is asked for when it sees that before a worker
     * is through, so nothing is read from the connection until then, not even its end.
     */
    private void lookAwayUntilAnswered() {
        if (context.response().ended()) {
            return; // refused already, as when nobody could be asked who sends it
        }
        var channel = ((ConnectionBase) context.request().connection()).channel(); // Vert.x has no other way to it
        channel.config().setAutoRead(false);
        context.addEndHandler(answered -> channel.config().setAutoRead(true));
    }

    private void giveUp() {
        if (!isOver) {
            end();
            late.run();
            context.response().putHeader("Connection", "close");
            context.fail(408);
        }
    }

    private void end() {
        isOver = true;
        context.vertx().cancelTimer(timer);
    }
}

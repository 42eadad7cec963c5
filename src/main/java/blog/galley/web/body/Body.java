package blog.galley.web.body;

import blog.galley.Problem;
import blog.galley.ProblemMessages;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/** What one request sends, as it comes. What it holds of the budget it holds until the request is answered. */
final class Body {

    private final RoutingContext context;
    private final ByteBudget budget;
    private final int most;
    private final Runnable late;
    private final Runnable next;

    private final Buffer content = Buffer.buffer();
    private long timer;
    private int refusal;
    private boolean over;

    Body(RoutingContext context, ByteBudget budget, int most, Runnable late, Runnable next) {
        this.context = context;
        this.budget = budget;
        this.most = most;
        this.late = late;
        this.next = next;
    }

    void collectWithin(int seconds) {
        collect(seconds, false);
    }

    void collectWithSilencesOf(int seconds) {
        collect(seconds, true);
    }

    private void collect(int seconds, boolean eachPiece) {
        var request = context.request();
        context.addEndHandler(answered -> budget.give(content.length()));
        wait(seconds);
        request.exceptionHandler(gone -> end());
        request.handler(piece -> {
            if (eachPiece) {
                wait(seconds);
            }
            add(piece);
        });
        request.endHandler(whole -> goOn());
        request.resume();
    }

    private void wait(int seconds) {
        context.vertx().cancelTimer(timer);
        if (!over) {
            timer = context.vertx().setTimer(seconds * 1000L, tooLate -> giveUp());
        }
    }

    /** What is not kept is let through to nowhere: no browser reads an answer before it has sent all. */
    private void add(Buffer piece) {
        if (over || refusal != 0) {
            return;
        }
        if (content.length() + piece.length() > most) {
            refusal = 413;
        } else if (!budget.take(piece.length())) {
            refusal = 503;
        } else {
            content.appendBuffer(piece);
        }
    }

    private void goOn() {
        if (over) {
            return;
        }
        end();
        switch (refusal) {
            case 0 -> {
                ((RoutingContextInternal) context).setBody(content);
                next.run();
            }
            case 413 -> context.fail(413, Problem.tooLarge(ProblemMessages.class, ProblemMessages::formTooLarge));
            default -> context.fail(refusal);
        }
    }

    private void giveUp() {
        if (!over) {
            end();
            late.run();
            context.response().putHeader("Connection", "close");
            context.fail(408);
        }
    }

    private void end() {
        over = true;
        context.vertx().cancelTimer(timer);
    }
}

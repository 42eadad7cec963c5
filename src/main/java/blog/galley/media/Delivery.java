package blog.galley.media;

import java.util.function.Function;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * A part of a file on its way to one reader. A chunk is read only when the one before has been written to the network, so that at most
 * one is in memory. While the reader is slow, this holds neither a thread nor a connection to the database.
 */
final class Delivery implements Turns.Reader {

    /** In bytes. */
    static final int CHUNK = 64 * 1024;

    private final ByteRange part;
    private final Function<ByteRange, Future<byte[]>> source;
    private final Turns turns;
    private final ResteasyReactiveRequestContext request;
    private final RoutingContext context;
    private final HttpServerResponse response;
    private int sent;

    Delivery(ByteRange part, Function<ByteRange, Future<byte[]>> source, Turns turns, ResteasyReactiveRequestContext request) {
        this.part = part;
        this.source = source;
        this.turns = turns;
        this.request = request;
        this.context = request.unwrap(RoutingContext.class);
        this.response = context.response();
    }

    void begin() {
        request.suspend();
        turns.ask(this);
    }

    @Override
    public void go() {
        source.apply(new ByteRange(part.from() + sent, Math.min(CHUNK, part.length() - sent)))
                .compose(this::send)
                .onComplete(left -> {
                    turns.end(this);
                    if (left.failed()) {
                        fail(left.cause());
                    } else if (sent < part.length()) {
                        turns.ask(this);
                    } else {
                        request.resume();
                    }
                });
    }

    private Future<Void> send(byte[] chunk) {
        if (sent == 0) {
            response.putHeader("Content-Length", Integer.toString(part.length()));
        }
        sent += chunk.length;
        turns.sends(this, System.nanoTime());
        return sent < part.length() ? response.write(Buffer.buffer(chunk)) : response.end(Buffer.buffer(chunk));
    }

    private void fail(Throwable failure) {
        if (sent == 0) { // nothing of the answer has left, so it can be another
            request.serverResponse().setPreCommitListener(null);
            request.resume(failure);
        } else {
            hangUp(); // half a file must not look like a whole one
            request.resume();
        }
    }

    /** Closes the connection at once. An orderly end would wait until the reader has taken all that was sent. */
    @Override
    public void hangUp() {
        if (context.request().version() == HttpVersion.HTTP_2) {
            response.reset();
        } else {
            ((ConnectionBase) context.request().connection()).channelHandlerContext().close(); // not by Vert.x, which would wait
        }
    }
}

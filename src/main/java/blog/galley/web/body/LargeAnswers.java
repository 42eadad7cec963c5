package blog.galley.web.body;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import blog.galley.web.SecurityHeaders;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Bounds the memory for answers that clients are slow to receive. Closes connections that take next to nothing for a while and,
 * when all backlogs together are too large, those that have waited longest.
 */
@Singleton
class LargeAnswers {

    private static final long LARGE = 128 * 1024;
    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LEAST_IN_THAT = 64 * 1024;
    private static final long BETWEEN_CHECKS = Duration.ofSeconds(1).toMillis();

    /** The bytes that a connection still has to send, as last seen. */
    private static final class Backlog {
        private final ChannelHandlerContext connection;
        private long bytes;
        private long since;

        Backlog(ChannelHandlerContext connection, long bytes, long since) {
            this.connection = connection;
            this.bytes = bytes;
            this.since = since;
        }

        boolean isStuck(long nanoTime) {
            long left = pending(connection);
            if (left <= bytes - LEAST_IN_THAT) {
                bytes = left;
                since = nanoTime;
            }
            return nanoTime - since >= PATIENCE.toNanos();
        }
    }

    private final Vertx vertx;
    private final long checks;
    private final Set<Backlog> backlogs = new LinkedHashSet<>(); // the oldest first

    LargeAnswers(Vertx vertx) {
        this.vertx = vertx;
        this.checks = vertx.setPeriodic(BETWEEN_CHECKS, timer -> check(System.nanoTime()));
    }

    @PreDestroy
    void end() {
        vertx.cancelTimer(checks);
    }

    void register(@Observes Router router) {
        router.route().order(SecurityHeaders.ORDER).handler(context -> {
            context.addBodyEndHandler(end -> {
                if (context.response().bytesWritten() > LARGE && context.request().version() != HttpVersion.HTTP_2) {
                    watch(context.request());
                }
            });
            context.next();
        });
    }

    private void watch(HttpServerRequest request) {
        var connection = ((ConnectionBase) request.connection()).channelHandlerContext();
        connection.executor().execute(() -> { // behind the write, which that thread does
            long bytes = pending(connection);
            if (bytes > LARGE) {
                var backlog = new Backlog(connection, bytes, System.nanoTime());
                add(backlog).forEach(LargeAnswers::hangUp);
                connection.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(sent -> remove(backlog));
            }
        });
    }

    private synchronized List<Backlog> add(Backlog backlog) {
        backlogs.add(backlog);
        long all = backlogs.stream().mapToLong(each -> each.bytes).sum();
        var tooMuch = new ArrayList<Backlog>();
        for (var oldest = backlogs.iterator(); all > MOST_BYTES && oldest.hasNext();) {
            var next = oldest.next();
            all -= next.bytes;
            tooMuch.add(next);
            oldest.remove();
        }
        return tooMuch;
    }

    private synchronized void remove(Backlog backlog) {
        backlogs.remove(backlog);
    }

    synchronized int count() {
        return backlogs.size();
    }

    void check(long nanoTime) {
        stuck(nanoTime).forEach(LargeAnswers::hangUp);
    }

    private synchronized List<Backlog> stuck(long nanoTime) {
        var stuck = backlogs.stream().filter(each -> each.isStuck(nanoTime)).toList();
        stuck.forEach(backlogs::remove);
        return stuck;
    }

    /** Closes Netty's channel directly: Vert.x would wait until everything is sent. */
    private static void hangUp(Backlog backlog) {
        backlog.connection.close();
    }

    private static long pending(ChannelHandlerContext connection) {
        var buffer = connection.channel().unsafe().outboundBuffer();
        return buffer == null ? 0 : buffer.totalPendingWriteBytes();
    }
}

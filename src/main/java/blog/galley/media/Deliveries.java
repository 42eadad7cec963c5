package blog.galley.media;

import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Duration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Writes parts of files as answers. Few chunks are read from the database at once, so that downloads leave threads and connections to
 * pages.
 */
@Provider
@Singleton
public class Deliveries implements ServerMessageBodyWriter<FilePart> {

    private static final int READ_AT_ONCE = 4;
    private static final long BETWEEN_CHECKS = Duration.ofSeconds(1).toMillis();

    private final Turns turns;
    private final Vertx vertx;
    private final WorkerExecutor executor;
    private final long checks;

    Deliveries(Turns turns, Vertx vertx) {
        this.turns = turns;
        this.vertx = vertx;
        this.executor = vertx.createSharedWorkerExecutor("files", READ_AT_ONCE);
        this.checks = vertx.setPeriodic(BETWEEN_CHECKS, timer -> turns.check(System.nanoTime()));
    }

    @PreDestroy
    void end() {
        vertx.cancelTimer(checks);
        executor.close();
    }

    @Override
    public void writeResponse(FilePart part, Type type, ServerRequestContext context) {
        new Delivery(part.range(), range -> read(part, range), turns, (ResteasyReactiveRequestContext) context).begin();
    }

    private Future<byte[]> read(FilePart part, ByteRange range) {
        return executor.executeBlocking(() -> QuarkusTransaction.requiringNew().call(() -> part.source().apply(range)), false);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == FilePart.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == FilePart.class;
    }

    @Override
    public void writeTo(FilePart part, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream stream) {
        throw new UnsupportedOperationException("A stream would hold a thread for each reader");
    }
}

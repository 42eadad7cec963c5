package blog.galley.web;

import java.sql.Connection;
import java.time.Duration;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;

/** Whether the database has served anybody lately: the pool tells of each connection that it opens or hands out. */
@Singleton
class Pulse implements AgroalPoolInterceptor {

    private static final long RECENT = Duration.ofSeconds(2).toNanos();

    private volatile long last = System.nanoTime() - RECENT;

    @Override
    public void onConnectionCreate(Connection connection) {
        last = System.nanoTime();
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        last = System.nanoTime();
    }

    boolean isFelt() {
        return System.nanoTime() - last < RECENT;
    }
}

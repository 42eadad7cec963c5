package blog.galley.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListenerTest {

    @Inject
    AgroalDataSource database;

    @Test
    void listensAgainWhateverWentWrongWhenNewsWerePassedOn() throws InterruptedException {
        var heard = new CountDownLatch(2);
        var listener = new Listener(OwnConnection.to(database), event -> {
            heard.countDown();
            if (heard.getCount() > 0) {
                throw new OutOfMemoryError("as another request took it all");
            }
        });
        var thread = new Thread(listener);
        thread.start();

        assertThat(heard.await(30, TimeUnit.SECONDS)).isTrue();
        listener.stop();
        thread.join();
    }
}

package blog.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import blog.galley.support.RunningGalley;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
    @TempDir
    Path folder;

    @Test
    void aGalleyEndsInGoodOrderWhenItsLauncherIsKilled() {
        var galley = String.join(" ", RunningGalley.command("-Dgalley.ends-with-its-launcher=true"));
        var launcher = RunningGalley.start(List.of("sh", "-c", galley + "; true"), folder, Map.of()).awaitReady();
        var child = ProcessHandle.of(launcher.pid()).orElseThrow().children().findAny().orElseThrow();
        launcher.kill();
        child.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(folder.resolve("database/PG_VERSION")).exists();
        assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
    }
}

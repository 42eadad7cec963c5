package blog.galley.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import blog.galley.support.RunningGalley;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurvivalIT {
    @TempDir
    Path temporary;

    @Test
    void aGalleyThatWasKilledFindsItsServerAndAllThatWasSaved() {
        var damage = new Damage(temporary);
        var killed = RunningGalley.on(temporary);
        damage.write("before");
        var survivor = damage.server();
        killed.kill();
        assertThat(survivor.process()).as("the server outlives its Galley").isPresent();

        try (var next = RunningGalley.on(temporary)) {
            assertThat(damage.server()).isEqualTo(survivor);
            assertThat(damage.read()).containsExactly("before");
        }
        assertThat(survivor.process()).isEmpty();
    }

    @Test
    void aGalleyThatWasKilledWithItsServerRecovers() {
        var damage = new Damage(temporary);
        var killed = RunningGalley.on(temporary);
        damage.write("before");
        killed.kill();
        ProcessHandle.of(damage.server().pid()).ifPresent(ProcessHandle::destroyForcibly);

        try (var next = RunningGalley.on(temporary)) {
            assertThat(damage.read()).containsExactly("before");
        }
    }

    @Test
    void theNumberOfADeadServerMayBeAnotherProgramsByNow() throws IOException {
        var damage = new Damage(temporary);
        RunningGalley.on(temporary).close();
        Files.write(PostmasterFile.in(damage.cluster()), List.of("" + ProcessHandle.current().pid(),
                damage.cluster().toString(), "1700000000", "43319", "", "127.0.0.1", "0 0", "ready"));

        try (var next = RunningGalley.on(temporary)) {
            assertThat(damage.server().pid()).isNotEqualTo(ProcessHandle.current().pid());
        }
    }

    @Test
    void aSecondGalleyOnTheSameFolderStepsBack() {
        var damage = new Damage(temporary);
        try (var first = RunningGalley.on(temporary)) {
            var server = damage.server();
            try (var second = RunningGalley.start(temporary, Map.of())) {
                Damage.assertFailsWithOneLine(second, "Another Galley is already running on the folder " + temporary);
            }
            assertThat(damage.server()).isEqualTo(server);
            damage.write("after");
            assertThat(damage.read()).containsExactly("after");
        }
    }

    @Test
    void anEndedGalleyLeavesNothingRunning() {
        var galley = RunningGalley.on(temporary);
        var processes = new Damage(temporary).processes();
        assertThat(processes).hasSizeGreaterThan(4);
        galley.terminate();
        assertThat(galley.exitCode()).isEqualTo(143);
        assertThat(processes).allSatisfy(process -> assertThat(process.process()).isEmpty());
        assertThat(PostmasterFile.in(new Damage(temporary).cluster())).doesNotExist();
    }

    @Test
    void aGalleyEndedWhileItsDatabaseIsBeingMadeLeavesNothingRunningAndStartsAgain() {
        var galley = RunningGalley.start(temporary, Map.of());
        assertThat(Patience.until(Duration.ofSeconds(60), () -> has("unfinished-database"))).isTrue();
        galley.terminate();
        assertThat(galley.exitCode()).isEqualTo(143);
        assertThat(ProcessHandle.allProcesses().flatMap(process -> process.info().commandLine().stream()))
                .noneMatch(command -> command.contains(temporary.toString()));

        RunningGalley.on(temporary).close();
        assertThat(has("unfinished")).isFalse();
    }

    @Test
    void aGalleyKilledWhileItUnpacksStartsAgain() {
        var galley = RunningGalley.start(temporary, Map.of());
        assertThat(Patience.until(Duration.ofSeconds(60), () -> has("unfinished-binaries"))).isTrue();
        galley.kill();

        RunningGalley.on(temporary).close();
        assertThat(has("unfinished")).isFalse();
    }

    private boolean has(String beginning) {
        try (var children = Files.list(temporary)) {
            return children.anyMatch(child -> child.getFileName().toString().startsWith(beginning));
        } catch (IOException e) {
            return false;
        }
    }
}

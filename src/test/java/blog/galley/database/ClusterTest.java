package blog.galley.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {
    @TempDir
    Path temporary;
    DataFolder folder;

    @BeforeEach
    void claim() {
        folder = DataFolder.claim(temporary);
    }

    @AfterEach
    void release() {
        folder.release();
    }

    @Test
    void aFolderWithoutADatabaseIsNoProblem() {
        new Cluster(folder).requireOurVersion();
    }

    @Test
    void theDatabaseOfAnotherMajorVersionIsNamedAndLeftAlone() throws IOException {
        Files.createDirectory(folder.cluster());
        Files.writeString(folder.cluster().resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> new Cluster(folder).requireOurVersion()).isInstanceOf(StartProblem.class)
                .hasMessageContaining("made by PostgreSQL 17").hasMessageContaining("brings PostgreSQL 18");
    }

    @Test
    void aDatabaseWithoutItsPasswordIsNotReplaced() throws IOException {
        Files.createDirectory(folder.cluster());
        assertThatThrownBy(() -> Secret.of(folder)).isInstanceOf(StartProblem.class).hasMessageContaining("is missing");
    }
}

package blog.galley.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastWordsTest {
    @Test
    void theSentenceThatTellsWhyIsFound() {
        assertThat(LastWords.reason("""
                2026-01-01 00:00:00.000 UTC [1] LOG:  starting PostgreSQL 18.4
                2026-01-01 00:00:00.000 UTC [1] FATAL:  could not create any TCP/IP sockets
                2026-01-01 00:00:00.000 UTC [1] LOG:  database system is shut down
                """)).isEqualTo("could not create any TCP/IP sockets");
        assertThat(LastWords.reason("creating directory ... initdb: error: no space")).isEqualTo("no space");
        assertThat(LastWords.reason("first\nlast\n\n")).isEqualTo("last");
        assertThat(LastWords.reason("")).isEqualTo("it said nothing");
    }

    @Test
    void aFullDiskIsCalledThat() {
        assertThat(LastWords.cure("FATAL:  could not write to file: No space left on device")).contains("disk is full");
    }

    @Test
    void onlyTheEndOfALongLogIsTold() {
        assertThat(LastWords.tail("line\n".repeat(50)).lines()).hasSize(8);
    }
}

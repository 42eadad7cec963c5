package blog.galley.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TestDatabaseTest {
    @Inject
    AgroalDataSource database;

    @Test
    void testsHaveAQuickDatabaseOfTheirOwnWithoutAsking() throws SQLException {
        assertThat(answer("show fsync")).isEqualTo("off");
        assertThat(answer("select cardinality(show_trgm('한글'))")).isNotEqualTo("0");
    }

    private String answer(String question) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}

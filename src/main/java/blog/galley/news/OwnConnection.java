package blog.galley.news;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Stream;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import org.postgresql.Driver;

/** Connects with the settings of the data source but outside its pool, where the listener would occupy a connection for ever. */
record OwnConnection(String url, Properties properties) {

    static OwnConnection to(AgroalDataSource database) {
        var factory = database.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        var properties = new Properties();
        properties.putAll(factory.jdbcProperties());
        Stream.concat(Stream.ofNullable(factory.principal()), factory.credentials().stream())
                .forEach(secret -> properties.putAll(secret(factory, secret)));
        properties.setProperty("ApplicationName", "galley news");
        return new OwnConnection(factory.jdbcUrl(), properties);
    }

    private static Properties secret(AgroalConnectionFactoryConfiguration factory, Object secret) {
        return factory.securityProviders().stream().map(provider -> provider.getSecurityProperties(secret))
                .filter(found -> found != null).findFirst().orElseGet(Properties::new);
    }

    Connection open() throws SQLException {
        return new Driver().connect(url, properties);
    }
}

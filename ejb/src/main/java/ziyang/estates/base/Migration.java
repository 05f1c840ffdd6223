package ziyang.estates.base;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else starts; beans that use the database at start depend on it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    @Resource(lookup = "java:/jdbc/EstatesDS")
    private DataSource database;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .placeholders(Map.of("bytes", postgres() ? "bytea" : "binary large object"))
                .load()
                .migrate();
    }

    private boolean postgres() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("PostgreSQL");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database cannot be reached", unreachable);
        }
    }
}

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

    /** What both databases run alike stands in one place, what each has to be told in its own words beside it. */
    @PostConstruct
    void migrate() {
        boolean postgres = postgres();
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration", postgres ? "classpath:db/postgresql" : "classpath:db/h2")
                .placeholders(Map.of("bytes", postgres ? "bytea" : "binary large object"))
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

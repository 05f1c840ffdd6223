package ziyang.estates.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The database a server under test works on, and what the server must be told: its own embedded H2, or a real PostgreSQL that is
 * started once per JVM on a free port. Every server of one JVM shares the PostgreSQL but gets a database of its own in it.
 */
public enum Database {
    H2 {
        @Override
        public Map<String, String> environment(String name) {
            return Map.of();
        }

        @Override
        public int dropConnections(String name) {
            return 0;
        }

        @Override
        List<String> options() {
            return List.of();
        }
    },
    POSTGRESQL {
        @Override
        public Map<String, String> environment(String name) {
            return Map.of(
                    "ESTATES_DB_URL", Running.url(name),
                    "ESTATES_DB_USER", "postgres",
                    "ESTATES_DB_PASSWORD", "postgres");
        }

        @Override
        public int dropConnections(String name) {
            return Running.drop(name);
        }

        @Override
        List<String> options() {
            return List.of("-Destates.db.driver=postgresql");
        }
    };

    /** The database this test run was told to use. */
    public static Database chosen() {
        return "postgresql".equals(System.getProperty("estates.test.db", "h2")) ? POSTGRESQL : H2;
    }

    /** What an administrator would set; the database of that name is made when it is not there yet. */
    public abstract Map<String, String> environment(String name);

    /** Cuts the connections of one server to its database, as a fault of the network does; none where there is no network. */
    public abstract int dropConnections(String name);

    /** What bin/standalone.conf finds out for itself, for servers that are started without it. */
    abstract List<String> options();

    /** The one PostgreSQL of this JVM. */
    private static final class Running {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setDataDirectory(Path.of(
                                ServerFiles.target(),
                                "postgresql-" + ProcessHandle.current().pid()))
                        .setServerConfig("max_connections", "150")
                        .setServerConfig("fsync", "off")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException refused) {
                throw new UncheckedIOException("PostgreSQL does not start", refused);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        private static int drop(String name) {
            String sql = "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = '"
                    + name.replace('-', '_') + "'";
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var rows = connection.createStatement().executeQuery(sql)) {
                rows.next();
                return rows.getInt(1);
            } catch (java.sql.SQLException unreachable) {
                throw new IllegalStateException("PostgreSQL cannot be reached", unreachable);
            }
        }

        private static synchronized String url(String name) {
            String database = name.replace('-', '_');
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                var known = statement.executeQuery("select 1 from pg_database where datname = '" + database + "'");
                if (!known.next()) {
                    statement.execute("create database " + database);
                }
            } catch (java.sql.SQLException unreachable) {
                throw new IllegalStateException("PostgreSQL cannot be reached", unreachable);
            }
            return "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + database;
        }
    }
}

package se.arendegang.deploy.restart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of the record, as text. What only says how things stand with the engine is left out. */
final class WholeRecord {

    private static final Set<String> OF_THE_ENGINE = Set.of(
            "outbox",
            "root_instance",
            "waiting_place",
            "worker_failure",
            "engine_contact",
            "engine_generation",
            "deployed_model",
            "flyway_schema_history");

    private WholeRecord() {}

    static List<String> read(JdbcClient sql) {
        var rows = new ArrayList<String>();
        sql
                .sql("select tablename from pg_tables where schemaname = 'public' order by tablename")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !OF_THE_ENGINE.contains(table))
                .forEach(table ->
                        rows.addAll(sql.sql(query(table)).query(String.class).list()));
        return rows;
    }

    static List<String> changes(List<String> before, List<String> after) {
        var changes = new ArrayList<String>();
        without(before, after).forEach(row -> changes.add("gone: " + row));
        without(after, before).forEach(row -> changes.add("new: " + row));
        return changes;
    }

    private static List<String> without(List<String> rows, List<String> others) {
        var rest = new ArrayList<>(rows);
        others.forEach(rest::remove);
        return rest;
    }

    /** A task's job, lease and the moment it was sent on belong to the run, the rest to the record. */
    private static String query(String table) {
        var row = table.equals("task")
                ? "to_jsonb(t) - array['job_key', 'generation', 'attempt', 'lease_until', 'settled_at']"
                : "to_jsonb(t)";
        return "select '" + table + " ' || (" + row + ")::text from " + table + " t order by 1";
    }
}

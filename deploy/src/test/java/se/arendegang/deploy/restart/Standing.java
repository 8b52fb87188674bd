package se.arendegang.deploy.restart;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arendegang.engine.Subject;

/**
 * Where a subject stands, as the record has it.
 *
 * @param waits as {@code process/element}
 * @param tasks the open tasks, by id and business key
 * @param places the places where it waits for something to happen
 * @param asks whether every open task has a job of the present run, and nothing is on its way to the engine
 */
record Standing(Set<String> waits, List<String> tasks, List<String> places, boolean asks) {

    static Standing of(Subject subject, JdbcClient sql, Waits model) {
        var waits = new TreeSet<String>();
        var tasks = list(sql, subject, """
                select process || '/' || element as wait,
                    id || ' ' || round || ' ' || element || ' ' || item || ' ' || visit as task
                from task
                where state = 'open' and subject_kind = :kind and subject_id = :id
                order by element, item, visit
                """);
        tasks.forEach(task -> waits.add(task.getFirst()));
        var places = list(sql, subject, """
                select process, element, item, round
                from waiting_place
                where subject_kind = :kind and subject_id = :id
                order by element, item
                """);
        places.forEach(place -> waits.add(model.of(place.getFirst(), place.get(1))));
        return new Standing(
                waits,
                tasks.stream().map(List::getLast).toList(),
                places.stream().map(Object::toString).toList(),
                isSettled(subject, sql));
    }

    List<String> elements() {
        return waits.stream().map(wait -> wait.substring(wait.indexOf('/') + 1)).toList();
    }

    private static boolean isSettled(Subject subject, JdbcClient sql) {
        return list(sql, subject, """
                        select 'claimed'
                        from root_instance root
                        where subject_kind = :kind and subject_id = :id and claimed_at is not null and ended_at is null
                            and not exists (
                                select 1 from task
                                where task.subject_kind = :kind and task.subject_id = :id
                                    and (state = 'decided' or state = 'open' and task.attempt <> root.attempt))
                            and not exists (
                                select 1 from outbox
                                where outbox.subject_kind = :kind and outbox.subject_id = :id
                                    and outbox.state in ('pending', 'parked'))
                        """).size() == 1;
    }

    private static List<List<String>> list(JdbcClient sql, Subject subject, String query) {
        return sql
                .sql(query)
                .params(Map.of("kind", subject.kind().code(), "id", subject.id()))
                .query()
                .listOfRows()
                .stream()
                .map(row -> row.values().stream().map(String::valueOf).toList())
                .toList();
    }
}

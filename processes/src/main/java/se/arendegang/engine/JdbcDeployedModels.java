package se.arendegang.engine;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeployedModels {

    private final JdbcClient database;

    JdbcDeployedModels(JdbcClient database) {
        this.database = database;
    }

    void note(String processId, int version, String generation, String xml, OffsetDateTime now) {
        database.sql("""
                        insert into deployed_model (process_id, version, generation, xml, deployed_at)
                        values (:process, :version, :generation, :xml, :now)
                        on conflict (process_id, version, generation) do nothing
                        """)
                .param("process", processId)
                .param("version", version)
                .param("generation", generation)
                .param("xml", xml)
                .param("now", now)
                .update();
    }

    List<DeployedModel> of(String generation) {
        return database.sql("""
                        select process_id, version, xml
                        from deployed_model
                        where generation = :generation
                        order by process_id, version
                        """)
                .param("generation", generation)
                .query((row, number) ->
                        new DeployedModel(row.getString("process_id"), row.getInt("version"), row.getString("xml")))
                .list();
    }
}

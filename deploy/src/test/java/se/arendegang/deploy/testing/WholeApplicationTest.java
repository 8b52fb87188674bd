package se.arendegang.deploy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class WholeApplicationTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private CamundaClient engine;

    @Test
    void standsOnARealEngineAndAMigratedDatabase() {
        assertThat(database.sql("select count(*) from flyway_schema_history where success")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(engine.newTopologyRequest().send().join().getGatewayVersion())
                .isEqualTo(RealEngine.EMBEDDED_DEFAULT);
    }
}

package se.arendegang.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an account with its roles from one row. */
final class AccountRows {

    static final String SELECT = """
            select a.id, a.username, a.name, a.union_name, a.disabled,
                   coalesce(string_agg(r.role, ','), '') as roles
            from account a left join account_role r on r.account_id = a.id
            """;

    private AccountRows() {}

    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("name"),
                roles(row.getString("roles")),
                row.getString("union_name"),
                row.getBoolean("disabled"));
    }

    private static Set<Role> roles(String codes) {
        return Stream.of(codes.split(",", -1))
                .filter(code -> !code.isEmpty())
                .map(Role::ofCode)
                .collect(Collectors.toUnmodifiableSet());
    }
}

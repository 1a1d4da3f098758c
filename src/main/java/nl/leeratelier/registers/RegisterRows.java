package nl.leeratelier.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of registers. */
@Repository
class RegisterRows {

    private static final String SELECT =
            "select id, name, number_pattern, number_example, chambers, pe_online, confirmed"
                    + " from professional_register ";

    private final JdbcClient jdbc;

    RegisterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    List<Register> all() {
        return jdbc.sql(SELECT + "order by name, id")
                .query(RegisterRows::register)
                .list();
    }

    Optional<Register> find(String id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(RegisterRows::register)
                .optional();
    }

    void keep(Register register) {
        var sql = find(register.id()).isPresent() ? """
                update professional_register set name = :name, number_pattern = :pattern, number_example = :example,
                  chambers = :chambers, pe_online = :peOnline, confirmed = :confirmed where id = :id""" : """
                insert into professional_register (id, name, number_pattern, number_example, chambers, pe_online, confirmed)
                values (:id, :name, :pattern, :example, :chambers, :peOnline, :confirmed)""";
        jdbc.sql(sql)
                .param("id", register.id())
                .param("name", register.name())
                .param("pattern", register.numberPattern())
                .param("example", register.numberExample())
                .param("chambers", String.join("\n", register.chambers()))
                .param("peOnline", register.peOnline())
                .param("confirmed", register.confirmed())
                .update();
    }

    private static Register register(ResultSet row, int number) throws SQLException {
        return new Register(
                row.getString("id"),
                row.getString("name"),
                row.getString("number_pattern"),
                row.getString("number_example"),
                row.getString("chambers").lines().toList(),
                row.getBoolean("pe_online"),
                row.getBoolean("confirmed"));
    }
}

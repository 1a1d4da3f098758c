package nl.leeratelier.peonline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.leeratelier.peonline.Course.Ref;
import nl.leeratelier.registers.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of courses at PE-online. */
@Repository
class CourseRows {

    private final JdbcClient jdbc;

    CourseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Course> find(RecordId accreditation) {
        return jdbc.sql("select * from pe_course where record_id = :id")
                .param("id", accreditation.value())
                .query(CourseRows::course)
                .optional();
    }

    void keep(RecordId accreditation, Course course) {
        jdbc.sql("delete from pe_course where record_id = :id")
                .param("id", accreditation.value())
                .update();
        jdbc.sql("""
                insert into pe_course (record_id, kind, course, course_own, module, module_own, edition, edition_own,
                  meeting, meeting_own)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        accreditation.value(),
                        course.kind().name(),
                        course.course().name(),
                        course.course().own(),
                        course.module().name(),
                        course.module().own(),
                        course.edition().name(),
                        course.edition().own(),
                        course.meeting().name(),
                        course.meeting().own())
                .update();
    }

    private static Course course(ResultSet row, int number) throws SQLException {
        return new Course(
                Kind.valueOf(row.getString("kind")),
                new Ref(row.getString("course"), row.getBoolean("course_own")),
                new Ref(row.getString("module"), row.getBoolean("module_own")),
                new Ref(row.getString("edition"), row.getBoolean("edition_own")),
                new Ref(row.getString("meeting"), row.getBoolean("meeting_own")));
    }
}

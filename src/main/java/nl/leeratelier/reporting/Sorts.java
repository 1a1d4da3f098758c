package nl.leeratelier.reporting;

/** Of what sorts a line of the report is: the one place where that is said. The migration that made the table says the same. */
final class Sorts {

    /** What a sort is told by, and what is counted of it. */
    static final String COLUMNS =
            "organisation_id, state, period, team, programme, version_number, amount, withdrawn, minutes";

    /** Whose rows are of all organisations together. */
    static final String EVERYBODY = "cast('00000000-0000-0000-0000-000000000000' as uuid)";

    /** The month of a completion in the Netherlands, as 202611. */
    static final String MONTH = """
            cast(extract(year from completed_at at time zone 'Europe/Amsterdam') * 100
              + extract(month from completed_at at time zone 'Europe/Amsterdam') as int)""";

    /** The day of the last activity in Greenwich, as 20261122. */
    static final String DAY = """
            cast(extract(year from last_activity_at at time zone 'UTC') * 10000
              + extract(month from last_activity_at at time zone 'UTC') * 100
              + extract(day from last_activity_at at time zone 'UTC') as int)""";

    private static final String ONE = "organisation_id";
    private static final String DONE = "status = 'COMPLETED'";
    private static final String OPEN = "status in ('NOT_BEGUN', 'IN_PROGRESS')";
    private static final String STATE = "case when " + OPEN + " then 'OPEN' else status end";
    private static final String TEAM = "coalesce(team, '')";

    private Sorts() {}

    /**
     * Selects the sorts of some lines with the amounts to add, once for each line and sort.
     *
     * @param sign 1 to count them in, -1 to count them out
     * @param lines a condition
     */
    static String of(int sign, String lines) {
        var done = DONE + " and " + lines;
        return String.join(
                " union all ",
                select(ONE, STATE, "case when " + DONE + " then " + MONTH + " else 0 end", TEAM, "0", sign, lines),
                select(ONE, "'ENROLLED'", "0", "''", "0", sign, "status <> 'NOT_ENROLLED' and " + lines),
                active(sign, lines),
                select(ONE, "'DONE'", "0", TEAM, "0", sign, done),
                select(ONE, "'COUNTED'", MONTH, TEAM, "version_number", sign, "withdrawn_at is null and " + done),
                select(EVERYBODY, "'PROVIDED'", MONTH, "''", "0", sign, done));
    }

    /** The same of that sort only which changes with the day of the last activity. */
    static String active(int sign, String lines) {
        return select(ONE, "'ACTIVE'", DAY, TEAM, "0", sign, OPEN + " and " + lines);
    }

    private static String select(
            String organisation, String state, String period, String team, String version, int sign, String lines) {
        return """
                select %2$s as organisation_id, %3$s as state, %4$s as period, %5$s as team,
                  coalesce(programme, '') as programme, %6$s as version_number, %1$d as amount,
                  case when withdrawn_at is null then 0 else %1$d end as withdrawn,
                  case when status = 'COMPLETED' then %1$d * minutes_total else 0 end as minutes
                from report_line where %7$s""".formatted(sign, organisation, state, period, team, version, lines);
    }
}

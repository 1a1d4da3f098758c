package nl.leeratelier.peonline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Stands in for the webservice of PE-online: follows and refuses by the rules of its manual, or is out of order on demand. */
public class StandIn implements AutoCloseable {

    /** How it behaves. */
    enum Mood {
        WELL,
        /** The result as text in an element, as some bindings do. */
        WRAPPED,
        DOWN,
        /** Answers when nobody waits any more. */
        SLOW,
        NONSENSE,
        /** Another document than an answer, with an entity in it. */
        HOSTILE,
        /** Books, and says nothing. */
        CUT,
        /** Refuses without saying which row. */
        VAGUE,
        REDIRECTING
    }

    /** A course that is accredited between two days. */
    record Taught(Kind kind, Set<String> modules, Set<String> editions, Set<String> meetings, String from, String to) {}

    private static final Set<String> SETTINGS = Set.of(
            "userID",
            "userRole",
            "userKey",
            "orgID",
            "settingOutput",
            "emailOutput",
            "languageID",
            "defaultLanguageID");
    private static final Set<String> ROW = Set.of(
            "PECourseID",
            "externalCourseID",
            "PEEditionID",
            "externalEditionID",
            "PEMeetingID",
            "externalMeetingID",
            "PEModuleID",
            "externalmoduleID",
            "externalPersonID",
            "endDate");

    final Map<String, Taught> courses = new HashMap<>();
    final Set<String> persons = new LinkedHashSet<>();
    /** What stands in people's dossiers: person, course, module and day. */
    final Set<String> booked = new LinkedHashSet<>();

    final List<Integer> calls = new ArrayList<>();
    final List<String> received = new ArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final HttpServer server;
    volatile Mood mood = Mood.WELL;
    volatile int mostRows = 100;
    volatile boolean testMode;

    /** On a free port of this machine, well, and with one course. */
    public StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/WriteAttendance.asmx/ProcessXML", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        courses.put("8001", new Taught(Kind.E_LEARNING, Set.of(), Set.of(), Set.of(), "2026-01-01", "2026-12-31"));
    }

    /** An e-learning of one module is accredited between two days. */
    public void teaches(String course, LocalDate from, LocalDate to) {
        courses.put(course, new Taught(Kind.E_LEARNING, Set.of(), Set.of(), Set.of(), from.toString(), to.toString()));
    }

    /** Somebody with this number is in the register. */
    public void knows(String person) {
        persons.add(person);
    }

    /** What stands in people's dossiers now: person, course, module and day. */
    public synchronized Set<String> booked() {
        return Set.copyOf(booked);
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/WriteAttendance.asmx/ProcessXML";
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange call) throws IOException {
        try (call) {
            var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!call.getRequestMethod().equals("POST") || !body.startsWith("sXML=")) {
                send(call, 500, "Only sXML by POST");
                return;
            }
            var xml = URLDecoder.decode(body.substring(5), StandardCharsets.UTF_8);
            switch (mood) {
                case DOWN -> send(call, 503, "Service Unavailable");
                case SLOW -> awaitEnd();
                case NONSENSE -> send(call, 200, "<html><body>Onderhoud</body></html>");
                case HOSTILE ->
                    send(
                            call,
                            200,
                            "<!DOCTYPE Summary [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Summary><Results>"
                                    + "<rejected_rows>0</rejected_rows><accepted_rows>1</accepted_rows>"
                                    + "<total_rows>1</total_rows></Results><Error><errorNR>100</errorNR>"
                                    + "<errorMsg>&x;</errorMsg></Error></Summary>");
                case REDIRECTING -> {
                    call.getResponseHeaders().add("Location", address());
                    send(call, 302, "");
                }
                case CUT -> process(xml);
                case WRAPPED ->
                    send(
                            call,
                            200,
                            "<?xml version=\"1.0\" encoding=\"utf-8\"?><string xmlns=\"https://www.pe-online.org/\">"
                                    + escape(process(xml)) + "</string>");
                default -> send(call, 200, process(xml));
            }
        }
    }

    private void awaitEnd() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange call, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "text/xml; charset=utf-8");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private synchronized String process(String xml) {
        received.add(xml);
        Element entry;
        try {
            entry = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (Exception notXml) {
            return whole(505, "Ongeldige XML", 0);
        }
        var rows = new ArrayList<Map<String, String>>();
        Map<String, String> settings = Map.of();
        for (var child : children(entry)) {
            if (child.getTagName().equals("Settings")) {
                settings = fields(child);
            } else if (child.getTagName().equals("Attendance")) {
                rows.add(fields(child));
            } else {
                return whole(505, "Onbekend element " + child.getTagName(), 0);
            }
        }
        calls.add(rows.size());
        if (!settings.keySet().equals(SETTINGS) || !"EDU".equals(settings.get("userRole"))) {
            return whole(505, "Settings zijn niet volledig", rows.size());
        }
        if (!"u-24".equals(settings.get("userID")) || !"geheim".equals(settings.get("userKey"))) {
            return whole(400, "Geen toegang", rows.size());
        }
        if (rows.size() > mostRows) {
            return whole(500, "Te veel regels", rows.size());
        }
        var unreadable = IntStream.range(0, rows.size())
                .filter(i -> !isReadable(rows.get(i)))
                .findFirst();
        if (unreadable.isPresent()) {
            return whole(505, "Ongeldige XML", rows.size());
        }
        return answer(rows);
    }

    private String answer(List<Map<String, String>> rows) {
        var errors = new StringBuilder();
        var accepted = new StringBuilder();
        var rejected = 0;
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var wrong = wrong(row, mood == Mood.VAGUE ? "" : " op regel " + (i + 1));
            if (wrong.isEmpty()) {
                var course = row.getOrDefault("PECourseID", row.getOrDefault("externalCourseID", ""));
                if (!testMode) {
                    booked.add(row.get("externalPersonID") + " " + course + " "
                            + row.getOrDefault("externalmoduleID", row.getOrDefault("PEModuleID", "")) + " "
                            + row.getOrDefault("endDate", row.getOrDefault("PEEditionID", "          "))
                                    .substring(0, 10));
                }
                accepted.append("<Accepted><person>%s</person><course>%s</course><date>%s</date></Accepted>"
                        .formatted(row.get("externalPersonID"), course, row.getOrDefault("endDate", "")));
            } else {
                rejected++;
                errors.append("<Error><errorNR>100</errorNR><errorMsg>%s</errorMsg></Error>".formatted(escape(wrong)));
            }
        }
        return summary(rejected, rows.size() - rejected, rows.size(), errors + "" + accepted);
    }

    private String wrong(Map<String, String> row, String where) {
        var person = row.getOrDefault("externalPersonID", "");
        var named = row.getOrDefault("PECourseID", row.getOrDefault("externalCourseID", ""));
        var course = courses.get(named);
        var module = row.getOrDefault("externalmoduleID", row.getOrDefault("PEModuleID", ""));
        var edition = row.getOrDefault("PEEditionID", row.getOrDefault("externalEditionID", ""));
        var meeting = row.getOrDefault("PEMeetingID", row.getOrDefault("externalMeetingID", ""));
        var end = row.getOrDefault("endDate", "");
        if (course == null) {
            return "Cursus " + named + where + " bestaat niet";
        }
        if (person.isEmpty()) {
            return "Professional" + where + " ontbreekt";
        }
        if (!persons.contains(person)) {
            return mood == Mood.VAGUE
                    ? "Iemand bestaat niet in PE"
                    : "Professional " + person + where + " bestaat niet in PE";
        }
        if (course.kind().hasEditions() != end.isEmpty()) {
            return "endDate" + where + (end.isEmpty() ? " ontbreekt" : " is niet toegestaan");
        }
        if (course.kind().hasEditions() && !course.editions().contains(edition)) {
            return "Uitvoering " + edition + where + " bestaat niet";
        }
        if (!course.kind().hasEditions() && !(edition + meeting).isEmpty()) {
            return "Uitvoering" + where + " is niet toegestaan";
        }
        if (!course.modules().isEmpty() && !course.modules().contains(module)) {
            return "Module " + module + where + " bestaat niet";
        }
        if (!course.meetings().isEmpty() && !course.meetings().contains(meeting)) {
            return "Bijeenkomst" + where + " ontbreekt";
        }
        var day = end.isEmpty() ? course.from() : end.substring(0, 10);
        return day.compareTo(course.from()) < 0 || day.compareTo(course.to()) > 0
                ? "Cursus " + named + where + " is niet geaccrediteerd op deze datum"
                : "";
    }

    private static boolean isReadable(Map<String, String> row) {
        try {
            if (row.containsKey("endDate")) {
                OffsetDateTime.parse(row.get("endDate"));
            }
            return ROW.containsAll(row.keySet())
                    && !row.getOrDefault("externalPersonID", "").contains("#")
                    && row.containsKey("PECourseID") != row.containsKey("externalCourseID")
                    && row.getOrDefault("PECourseID", "1").matches("\\d+");
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    private static String whole(int number, String message, int rows) {
        return summary(
                rows,
                0,
                rows,
                "<Error><errorNR>%d</errorNR><errorMsg>%s</errorMsg></Error>".formatted(number, message));
    }

    private static String summary(int rejected, int accepted, int total, String rest) {
        return "<Summary><Results><rejected_rows>%d</rejected_rows><accepted_rows>%d</accepted_rows><total_rows>%d</total_rows></Results>%s</Summary>"
                .formatted(rejected, accepted, total, rest);
    }

    private static List<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static Map<String, String> fields(Element parent) {
        var fields = new LinkedHashMap<String, String>();
        children(parent).forEach(child -> fields.put(child.getTagName(), child.getTextContent()));
        return fields;
    }
}

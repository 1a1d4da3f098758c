package nl.leeratelier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code leeratelier}, in a checkout, with a JDK and a Maven that are made of a few lines of bash. */
class ScriptTest {

    private static final List<String> TOOLS = List.of(
            "bash",
            "env",
            "find",
            "grep",
            "readlink",
            "dirname",
            "cat",
            "mkdir",
            "touch",
            "awk",
            "head",
            "tail",
            "tr",
            "tee",
            "id",
            "sed",
            "rm",
            "sleep");

    @TempDir
    Path place;

    private Path checkout;
    private Path tools;
    private Path jdk;

    private record Run(int exitCode, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        checkout = Files.createDirectories(place.resolve("check out"));
        tools = Files.createDirectories(place.resolve("tools"));
        jdk = place.resolve("jdk");
        for (String tool : TOOLS) {
            for (String folder : List.of("/usr/bin", "/bin")) {
                if (Files.exists(Path.of(folder, tool)) && !Files.exists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), Path.of(folder, tool));
                }
            }
        }
        Files.copy(Path.of("leeratelier"), checkout.resolve("leeratelier"));
        for (String folder : List.of(".mvn", "src/main", "frontend", "content", "target")) {
            Files.createDirectories(checkout.resolve(folder));
        }
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Path jar = Files.writeString(checkout.resolve("target/leeratelier.jar"), "jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
        program(jdk.resolve("bin/javac"), "");
        java("echo \"java $*\"");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Any\"\nJAVA_VERSION=\"25.0.1\"\n");
    }

    @Test
    void startsTheJarWithItsSettings() throws Exception {
        Run run = run("start", "--port", "8081", "--data", "my data", "--no-demo");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("-jar " + checkout + "/target/leeratelier.jar --leeratelier.content=" + checkout + "/content")
                .contains("--server.port=8081 --leeratelier.demo=false --leeratelier.data=" + place + "/my data");
    }

    @Test
    void keepsItsDataBesideTheScriptUnlessTold() throws Exception {
        assertThat(run("start").out())
                .contains("--leeratelier.data=" + checkout + "/data")
                .doesNotContain("--server.port");
    }

    @Test
    void showsTheAccountsOfAFirstStartBelowTheAddress() throws Exception {
        java("""
                echo 'LEERATELIER-ACCOUNT TRAINEE deelnemer@example.org abcd-efgh'
                echo 'LEERATELIER-ACCOUNT ADMINISTRATOR beheerder@example.org ijkl-mnop'
                echo 'Leeratelier is ready: http://localhost:8080'
                echo 'a line of the log'
                """);
        assertThat(run("start").out().lines())
                .containsExactly(
                        "",
                        "Leeratelier is ready: http://localhost:8080",
                        "",
                        "Sign in as one of these; the passwords are shown only now.",
                        "  trainee        deelnemer@example.org                    abcd-efgh",
                        "  administrator  beheerder@example.org                    ijkl-mnop",
                        "",
                        "Stop with Ctrl-C.",
                        "a line of the log");
    }

    @Test
    void endsTheServerWhenItIsKilled() throws Exception {
        java("echo Leeratelier is ready: here; exec sleep 600");
        Process process = process("start").start();
        var lines = process.inputReader();
        while (!"Stop with Ctrl-C.".equals(lines.readLine())) {
            assertThat(process.isAlive()).isTrue();
        }
        // Not destroy(), which closes the output too.
        process.toHandle().destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void passesOnHowTheServerEnded() throws Exception {
        java("echo 'Port 8080 is already in use; choose another.' >&2; exit 1");
        Run run = run("start");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("Port 8080 is already in use; choose another.\n");
    }

    @Test
    void buildsWhenASourceIsNewerAndOnlyThen() throws Exception {
        maven("echo \"$*\" >> \"" + checkout + "/built\"; echo noise");
        assertThat(run("start").err()).isEmpty();
        newer("src/main/Some.java");
        assertThat(run("start").err()).isEqualTo("Building…\n");
        assertThat(run("start").err()).isEmpty();
        assertThat(checkout.resolve("built")).content().isEqualTo("-q -B -ntp -Pjar-only package\n");
    }

    @Test
    void saysWhyItCouldNotBuild() throws Exception {
        maven("""
                echo '[INFO] noise'
                echo '[ERROR] COMPILATION ERROR :'
                echo '[ERROR] Some.java:[3,5] cannot find symbol'
                echo '[ERROR] Re-run Maven using the -X switch'
                exit 1
                """);
        newer("frontend/app.css");
        Run run = run("start");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(
                        "Building…",
                        "[ERROR] COMPILATION ERROR :",
                        "[ERROR] Some.java:[3,5] cannot find symbol",
                        "Leeratelier could not be built; mend what is named above. All of Maven's words are in "
                                + checkout + "/target/leeratelier-build.log.");
    }

    @Test
    void needsMavenOnlyToBuild() throws Exception {
        assertThat(run("start").exitCode()).isZero();
        newer("pom.xml");
        Run run = run("start");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("There is no Maven here, and Leeratelier must be built first; install it"
                        + " (on Debian: apt-get install maven).\n");
    }

    @Test
    void checksTheContentThatShipsOrAnotherFolder() throws Exception {
        assertThat(run("check").out()).endsWith("target/leeratelier.jar check " + checkout + "/content\n");
        assertThat(run("check", "elders").out()).endsWith("target/leeratelier.jar check elders\n");
        java("exit 1");
        assertThat(run("check").exitCode()).isEqualTo(1);
        java("exit 2");
        assertThat(run("check", "a", "b").exitCode()).isEqualTo(2);
    }

    @Test
    void refusesWrongUseWithCodeTwo() throws Exception {
        assertThat(run("begin").exitCode()).isEqualTo(2);
        assertThat(run("start", "--port", "http").exitCode()).isEqualTo(2);
        assertThat(run("start", "--port", "70000").exitCode()).isEqualTo(2);
        assertThat(run("start", "--port").exitCode()).isEqualTo(2);
        assertThat(run("start", "--data").exitCode()).isEqualTo(2);
        assertThat(run("start", "--fast").err()).contains("'--fast' is not known");
        assertThat(run("test", "one").exitCode()).isEqualTo(2);
    }

    @Test
    void explainsItself() throws Exception {
        assertThat(run().out()).isEqualTo(run("help").out()).contains("./leeratelier start", "test", "check");
    }

    @Test
    void endsTheTestsWithTheirSummary() throws Exception {
        program(tools.resolve("chromium"), "");
        maven("""
                echo '[INFO] Scanning for projects...'
                echo '[INFO] Tests run: 2, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 1 s -- in SomeTest'
                echo '[INFO] Tests run: 2, Failures: 0, Errors: 0, Skipped: 0'
                echo '[INFO] BUILD SUCCESS'
                """);
        Run run = run("test");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().toList())
                .last()
                .isEqualTo("[INFO] Tests run: 2, Failures: 0, Errors: 0, Skipped: 0");
    }

    @Test
    void failsWhenATestDoesAndStillEndsWithTheSummary() throws Exception {
        program(tools.resolve("chromium"), "");
        maven("""
                echo '[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0'
                echo '[INFO] BUILD FAILURE'
                exit 1
                """);
        Run run = run("test");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().toList())
                .last()
                .isEqualTo("[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0");
    }

    @Test
    void saysWhenNoTestWasRun() throws Exception {
        program(tools.resolve("chromium"), "");
        maven("echo '[ERROR] The code is not formatted'; exit 1");
        Run run = run("test");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("No test was run; mend what is named above.");
    }

    @Test
    void saysInOneLineThatChromiumIsMissing() throws Exception {
        maven("echo tested");
        Run run = run("test");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "The browser tests need Chromium; install it (on Debian: sudo apt-get install chromium-headless-shell)"
                                + " and run them again.\n");
    }

    /** Runs the script and waits for all that it started to say its last: `cat` ends when the last of them does. */
    private Run run(String... arguments) throws Exception {
        Path out = place.resolve("out");
        Path err = place.resolve("err");
        ProcessBuilder builder = process(arguments);
        List<String> command = new ArrayList<>(List.of(
                tools.resolve("bash").toString(), "-c", "\"$@\" 2>err | cat >out; exit ${PIPESTATUS[0]}", "run"));
        command.addAll(builder.command());
        Process process = builder.command(command).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>(List.of(tools.resolve("bash").toString(), checkout + "/leeratelier"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(place.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        tools.toString(),
                        "JAVA_HOME",
                        jdk.toString(),
                        "HOME",
                        place.toString(),
                        "LC_ALL",
                        "C.UTF-8"));
        return builder;
    }

    private void java(String script) throws IOException {
        program(jdk.resolve("bin/java"), script);
    }

    private void maven(String script) throws IOException {
        program(tools.resolve("mvn"), script);
    }

    private static void program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "#!/usr/bin/env bash\n" + script + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private void newer(String source) throws IOException {
        Path file = checkout.resolve(source);
        Files.writeString(file, "new");
        Files.setLastModifiedTime(
                checkout.resolve("target/leeratelier.jar"),
                FileTime.from(Instant.now().minusSeconds(60)));
    }
}

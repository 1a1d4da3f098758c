package nl.leeratelier.interchange.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leeratelier.interchange.CannotRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final int PLAIN = 0100644;

    @TempDir
    Path folder;

    @Test
    void readsWhatOtherToolsMake() throws Exception {
        Path file = folder.resolve("theirs.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("map/"));
            zip.putNextEntry(new ZipEntry("map/één.txt"));
            zip.write("Hallo".repeat(1000).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("__MACOSX/map/._x"));
            zip.putNextEntry(new ZipEntry("leeg.txt"));
        }
        try (Archive archive = Archive.open(file)) {
            assertThat(archive.names()).containsExactly("leeg.txt", "map/één.txt");
            assertThat(archive.find("map/één.txt"))
                    .hasValueSatisfying(bytes ->
                            assertThat(bytes).isEqualTo("Hallo".repeat(1000).getBytes(StandardCharsets.UTF_8)));
            assertThat(archive.find("leeg.txt"))
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEmpty());
            assertThat(archive.find("weg")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../etc/passwd", "a/../../b", "/etc/passwd", "C:\\x", "..\\x", "a//b", "./a", "a\u0000b", "a\nb"
            })
    void refusesPathsThatLeadOutside(String name) {
        refuses(new Zips().file(name, "x").bytes(), "path");
    }

    @Test
    void refusesLinks() {
        refuses(
                new Zips()
                        .file("link", "/etc/passwd".getBytes(), 0, 0120777, 11)
                        .bytes(),
                "link");
    }

    @Test
    void refusesNamesThatStandThereTwice() {
        refuses(new Zips().file("a/B.txt", "x").file("A/b.txt", "y").bytes(), "twice");
    }

    @Test
    void refusesWhatIsEncrypted() {
        refuses(new Zips().file("a", "x".getBytes(), 1, PLAIN, 1).bytes(), "encrypted");
    }

    @Test
    void refusesBombs() {
        refuses(
                new Zips()
                        .file("zeros", new byte[5_000_000], 0, PLAIN, 5_000_000)
                        .bytes(),
                "bomb");
        byte[] noise = noise(600_000);
        Zips large = new Zips();
        for (int i = 0; i < 10; i++) {
            large.file("n" + i, noise, 0, PLAIN, 100_000_000);
        }
        refuses(large.bytes(), "bomb");
        refuses(
                new Zips()
                        .file("a", noise, 0, PLAIN, noise.length)
                        .sharing("b", 800)
                        .bytes(),
                "bomb");
    }

    @Test
    void refusesMoreFilesThanAnybodyNeeds() {
        Zips many = new Zips();
        for (int i = 0; i <= Archive.MOST_FILES; i++) {
            many.file("f" + i, "");
        }
        refuses(many.bytes(), "too-many-files");
    }

    @Test
    void unpacksNoMoreThanWasAnnounced() throws Exception {
        refusesToUnpack(new Zips().file("a", new byte[50_000], 0, PLAIN, 10).bytes(), "half");
        refusesToUnpack(
                new Zips().file("a", "kort".getBytes(), 0, PLAIN, 50_000).bytes(), "half");
        byte[] noise = noise(Archive.LARGEST + 1);
        refusesToUnpack(new Zips().file("a", noise, 0, PLAIN, noise.length).bytes(), "part-too-large");
    }

    @Test
    void leavesArchivesInArchivesClosed() {
        assertThat(Archive.isNested("a/b.ZIP")).isTrue();
        assertThat(Archive.isNested("a/b.yaml")).isFalse();
    }

    @Test
    void refusesWhatIsNoArchiveAndHalfOnes() {
        refuses("Geen zip".getBytes(), "no-archive");
        refuses(new byte[0], "no-archive");
        byte[] whole = StableZip.of(Map.of("a", noise(1000), "b", noise(1000)));
        refuses(Arrays.copyOf(whole, 900), "half");
        refuses(StableZip.of(Map.of()), "empty");
    }

    @Test
    void anyDamageIsRefusedOrReadInPeace() throws Exception {
        byte[] whole = new Zips()
                .file("a.txt", "Hallo")
                .file("map/b.txt", "x".repeat(900))
                .bytes();
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int n = random.nextInt(4); n >= 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try (Archive archive = Archive.open(write(damaged))) {
                for (String name : archive.names()) {
                    archive.find(name);
                }
            } catch (CannotRead refused) {
                assertThat(refused.key()).startsWith("interchange.refused.");
            }
        }
    }

    @Test
    void makesTheSameBytesForTheSameFiles() {
        Map<String, byte[]> files = Map.of("b", noise(50), "a/c", noise(60), "a/b", noise(70));
        assertThat(StableZip.of(files)).isEqualTo(StableZip.of(new java.util.TreeMap<>(files)));
    }

    private void refusesToUnpack(byte[] bytes, String why) throws Exception {
        try (Archive archive = Archive.open(write(bytes))) {
            assertThatThrownBy(() -> archive.find("a"))
                    .isInstanceOfSatisfying(
                            CannotRead.class,
                            refused -> assertThat(refused.key()).isEqualTo("interchange.refused." + why));
        }
    }

    private void refuses(byte[] bytes, String why) {
        assertThatThrownBy(() -> Archive.open(write(bytes)))
                .isInstanceOfSatisfying(
                        CannotRead.class, refused -> assertThat(refused.key()).isEqualTo("interchange.refused." + why));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("x.zip"), bytes);
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }
}

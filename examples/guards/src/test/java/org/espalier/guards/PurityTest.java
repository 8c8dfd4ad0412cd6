package org.espalier.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileReader;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PurityTest {

    @ParameterizedTest
    @MethodSource
    void should_hold_in_the_library(ArchRule rule) {
        rule.check(Library.CLASSES);
    }

    static Stream<ArchRule> should_hold_in_the_library() {
        return Stream.of(
                Purity.NO_CLOCK,
                Purity.NO_CHANCE,
                Purity.NO_FILE,
                Purity.NO_NETWORK,
                Purity.NO_PRINTING,
                Purity.NO_THREAD);
    }

    @ParameterizedTest
    @MethodSource
    void should_notice_who_breaks_it(ArchRule rule, Class<?> offender) {
        JavaClasses classes = new ClassFileImporter().importClasses(offender);
        assertThat(rule.evaluate(classes).hasViolation()).isTrue();
    }

    static Stream<Arguments> should_notice_who_breaks_it() {
        return Stream.of(
                Arguments.of(Purity.NO_CLOCK, Today.class),
                Arguments.of(Purity.NO_CLOCK, Now.class),
                Arguments.of(Purity.NO_CLOCK, Ticks.class),
                Arguments.of(Purity.NO_CHANCE, Dice.class),
                Arguments.of(Purity.NO_CHANCE, Coin.class),
                Arguments.of(Purity.NO_CHANCE, Names.class),
                Arguments.of(Purity.NO_FILE, Reader.class),
                Arguments.of(Purity.NO_FILE, OldReader.class),
                Arguments.of(Purity.NO_NETWORK, Caller.class),
                Arguments.of(Purity.NO_PRINTING, Talker.class),
                Arguments.of(Purity.NO_THREAD, Worker.class),
                Arguments.of(Purity.NO_THREAD, Pool.class));
    }

    record Today(LocalDate day) {
        Today() {
            this(LocalDate.now(ZoneOffset.UTC));
        }
    }

    record Now(Supplier<Instant> now) {
        Now() {
            this(Instant::now);
        }
    }

    record Ticks(long ticks) {
        Ticks() {
            this(System.nanoTime());
        }
    }

    record Dice(int eyes) {
        Dice() {
            this(new Random().nextInt(6));
        }
    }

    record Coin(double side) {
        Coin() {
            this(Math.random());
        }
    }

    record Names(UUID name) {
        Names() {
            this(UUID.randomUUID());
        }
    }

    record Reader(String text) {
        Reader(Path file) throws IOException {
            this(Files.readString(file));
        }
    }

    record OldReader(FileReader reader) {}

    record Caller(Socket socket) {}

    record Talker(String text) {
        Talker {
            System.out.println(text);
        }
    }

    record Worker(Thread thread) {}

    record Pool(List<ForkJoinPool> pools) {
        long size() {
            return pools.parallelStream().count();
        }
    }
}

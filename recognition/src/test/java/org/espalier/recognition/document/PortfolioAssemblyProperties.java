package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PortfolioAssemblyProperties {

    private static final String AWARDED = Sample.CLAIM + "/awardedBy/awardingDate";

    private static final List<DocumentFile> FILES = List.of(
            file("1", Sample.microCredential()),
            file("2", Sample.microCredential().sealed()),
            file("3", Sample.microCredential().remove(AWARDED)),
            file("4", Sample.microCredential().set(AWARDED, "'2025-06-12'")),
            file("5", Sample.of("transcript.json")),
            file("6", Sample.of("transcript.json").remove(Sample.CLAIM + "/hasPart")),
            file("7", Sample.of("claims.json")),
            file("8", Sample.of("portfolio.json")),
            file("9", Sample.json("[]")));

    @Property(tries = 50)
    void the_order_of_the_files_does_not_change_what_is_held(@ForAll long seed) {
        List<DocumentFile> files = new ArrayList<>(FILES);
        Collections.shuffle(files, new Random(seed));
        PortfolioAssembly shuffled = PortfolioAssembly.of(files);
        PortfolioAssembly sorted = PortfolioAssembly.of(FILES);
        assertThat(new HashSet<>(shuffled.portfolio().holdings()))
                .isEqualTo(new HashSet<>(sorted.portfolio().holdings()));
        assertThat(shuffled.findings()).hasSameSizeAs(sorted.findings());
    }

    private static DocumentFile file(String name, Sample sample) {
        return new DocumentFile(name, sample.read());
    }
}

package org.espalier.core.arbitrary;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.espalier.core.exact.Rationals;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** Findings and reports for properties. */
public final class Findings {

    private Findings() {}

    /** Facts of every kind. */
    public static Arbitrary<Fact> facts() {
        Arbitrary<String> units = Arbitraries.of("", "ECTS", "h/ECTS");
        return Arbitraries.oneOf(
                Texts.words().map(Fact::of),
                Arbitraries.of(true, false).map(Fact::of),
                Texts.days().map(Fact::of),
                Texts.words().list().ofMaxSize(3).map(Fact::of),
                Combinators.combine(Rationals.any(), units).as(Fact::of),
                Combinators.combine(Rationals.any(), Rationals.any(), units).as(Fact::of));
    }

    /** Sources, verified or not. */
    public static Arbitrary<Source> sources() {
        return Builders.withBuilder(Source::builder)
                .use(Texts.words())
                .in(Source.Builder::title)
                .use(Texts.words().optional())
                .in(Source.Builder::locator)
                .use(Arbitraries.of(URI.create("https://example.org/act?a=1#b"), URI.create("urn:act:1"))
                        .optional())
                .in(Source.Builder::address)
                .use(Texts.days().optional())
                .in(Source.Builder::date)
                .use(Arbitraries.of(Confidence.class))
                .in(Source.Builder::confidence)
                .build(Source.Builder::build);
    }

    /** Subjects of all sorts. */
    public static Arbitrary<Subject> subjects() {
        Arbitrary<String> words = Texts.words();
        return Combinators.combine(words.optional(), words.optional(), words.optional(), words.optional())
                .as((file, credential, requirement, path) -> Subject.builder()
                        .file(file)
                        .credential(credential)
                        .requirement(requirement)
                        .path(path)
                        .build());
    }

    /** Findings with any verdict and severity. */
    public static Arbitrary<Finding> findings() {
        return Builders.withBuilder(Finding::builder)
                .use(Arbitraries.of("CREDITS", "LEVEL_CYCLE_MISMATCH", "A1"))
                .in(Finding.Builder::code)
                .use(Arbitraries.of(Verdict.class))
                .in(Finding.Builder::verdict)
                .use(Arbitraries.of(Severity.class))
                .in(Finding.Builder::severity)
                .use(subjects())
                .in(Finding.Builder::subject)
                .use(Arbitraries.maps(Texts.words(), facts()).ofMaxSize(3))
                .in(Finding.Builder::putAllFacts)
                .use(sources().optional())
                .in(Finding.Builder::source)
                .build(Finding.Builder::build);
    }

    /** Reports with up to eight findings. */
    public static Arbitrary<Report> reports() {
        return Combinators.combine(Texts.days().optional(), findings().list().ofMaxSize(8))
                .as((day, findings) -> Report.builder()
                        .evaluatedOn(day)
                        .addAllFindings(findings)
                        .build());
    }
}

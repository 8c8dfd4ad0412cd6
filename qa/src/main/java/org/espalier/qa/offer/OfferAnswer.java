package org.espalier.qa.offer;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.qa.standard.Standards;

/** What one question says of one credential. */
record OfferAnswer(OfferQuestion question, Subject subject, Verdict verdict, Facts facts) {

    static OfferAnswer of(OfferQuestion question, OfferItem item, Verdict verdict) {
        Subject subject = Subject.ofCredential(item.credential().id().text());
        return new OfferAnswer(question, subject, verdict, Facts.none());
    }

    static OfferAnswer missing(OfferQuestion question, OfferItem item, String datum) {
        return of(question, item, Verdict.UNDETERMINED).with("missing", Fact.of(List.of(datum)));
    }

    static OfferAnswer notApplicable(OfferQuestion question, OfferItem item, String reason) {
        return of(question, item, Verdict.NOT_APPLICABLE).with("reason", Fact.of(reason));
    }

    OfferAnswer with(String name, Fact fact) {
        return new OfferAnswer(question, subject, verdict, facts.with(name, fact));
    }

    Finding finding(Severity severity) {
        Finding.Builder builder = Finding.of(question.code(), verdict, severity);
        builder.subject(subject).source(source());
        return builder.putAllFacts(facts).build();
    }

    private Optional<Source> source() {
        String set = question == OfferQuestion.EXPIRY ? "esg2015" : "esu-bm80";
        String standard = switch (question) {
            case NEEDLESS, DUPLICATED_OUTCOMES -> "no-tokenisation";
            case HIDDEN_COSTS -> "no-commodification";
            case EXPIRY -> "1.9";
            case LEADS_NOWHERE -> "linked-to-degrees";
        };
        return Standards.set(set)
                .flatMap(one -> Standards.named(set + ":" + standard).map(one::sourceOf));
    }
}

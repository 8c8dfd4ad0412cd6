package org.espalier.recognition.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Grade;
import org.espalier.core.finding.Finding;

/**
 * Converts grades of one institution into those of another by how often each is given (ECTS Users' Guide 2015).
 *
 * <pre>{@code
 * GradeTransfer transfer = GradeTransfer.of(sending, receiving, GradeChoice.MIDDLE);
 * transfer.convert(Grade.builder().text("B").passed(true).build()).grade();
 * }</pre>
 *
 * <p>The passing grades of each side are laid side by side, the best first, each as wide as its share. The grades of the
 * receiver that share some part with the grade that came are those that fit; of several the declared choice takes one. So
 * two equal tables change no grade, and a better grade never becomes a worse one than that of a lesser one.
 *
 * <p>A fail never becomes a pass. A grade that stands in no table, and one of a scale on which one can only pass, stays a
 * pass where it was one. This class is immutable and thread-safe.
 */
public final class GradeTransfer {

    private final GradeDistribution sending;
    private final GradeDistribution receiving;
    private final GradeChoice choice;
    private final List<Span> theirs;
    private final List<Span> ours;

    private GradeTransfer(GradeDistribution sending, GradeDistribution receiving, GradeChoice choice) {
        this.sending = sending;
        this.receiving = receiving;
        this.choice = choice;
        this.theirs = Span.of(sending);
        this.ours = Span.of(receiving);
    }

    /**
     * A conversion between two tables.
     *
     * @param sending how often each grade is given where the grade comes from
     * @param receiving how often each is given by the receiver
     * @param choice what the receiver declared beforehand
     */
    public static GradeTransfer of(GradeDistribution sending, GradeDistribution receiving, GradeChoice choice) {
        return new GradeTransfer(sending, receiving, choice);
    }

    /** What becomes of a grade where the receiver has no table, or carries no grades over: it is passed, or it is not. */
    public static TransferredGrade passOnly(Grade grade) {
        return unconverted(grade, GradeChoice.PASS_ONLY, grade.passed(), GradeFindings.passOnly());
    }

    /** Converts a grade. */
    public TransferredGrade convert(Grade grade) {
        if (!grade.passed().orElse(true)) {
            return unconverted(grade, choice, Optional.of(false), GradeFindings.failed());
        }
        return isOfOtherScheme(grade)
                ? unconverted(grade, choice, grade.passed(), scheme(grade))
                : convert(grade, passing(grade));
    }

    private TransferredGrade convert(Grade grade, Optional<Boolean> listed) {
        if (!listed.orElse(true)) {
            return grade.passed().isPresent()
                    ? unconverted(grade, choice, Optional.empty(), GradeFindings.contradicts(sending.institution()))
                    : unconverted(grade, choice, listed, GradeFindings.failed());
        }
        Optional<Boolean> passed = grade.passed().or(() -> listed);
        if (choice == GradeChoice.PASS_ONLY) {
            return unconverted(grade, choice, passed, GradeFindings.passOnly());
        }
        return Span.find(theirs, grade.text())
                .map(span -> convert(grade, span))
                .orElseGet(() -> unconverted(grade, choice, passed, GradeFindings.unknown(sending.institution())));
    }

    private TransferredGrade convert(Grade grade, Span span) {
        if (isPassOrFail()) {
            return unconverted(grade, choice, Optional.of(true), GradeFindings.staysPass());
        }
        List<Span> fitting = ours.stream()
                .filter(each -> !each.isEmpty() && each.overlaps(span))
                .toList();
        TransferredGrade.Builder builder = TransferredGrade.builder();
        return builder.from(grade)
                .choice(choice)
                .grade(chosen(fitting, span).grade())
                .scheme(receiving.scheme())
                .passed(true)
                .addAllCandidates(fitting.stream().map(Span::grade).toList())
                .better(span.from())
                .upTo(span.to())
                .addAllFindings(told(span, fitting.size()))
                .build();
    }

    private List<Finding> told(Span span, int fitting) {
        List<Finding> findings = new ArrayList<>();
        findings.add(GradeFindings.converted(span, fitting));
        if (span.isEmpty()) {
            findings.add(GradeFindings.neverGiven(sending.institution()));
        }
        findings.addAll(GradeFindings.of(sending, receiving));
        return findings;
    }

    /** Whether all who passed got the same grade. */
    private boolean isPassOrFail() {
        return theirs.stream().filter(each -> !each.isEmpty()).count() < 2;
    }

    private Span chosen(List<Span> fitting, Span span) {
        return switch (choice) {
            case MAXIMUM -> fitting.get(0);
            case MINIMUM -> fitting.get(fitting.size() - 1);
            case MIDDLE, PASS_ONLY ->
                fitting.stream()
                        .filter(each -> each.covers(span.middle()))
                        .findFirst()
                        .orElseThrow();
        };
    }

    /** Whether one has passed with a grade, as the table of the sender tells it; empty where the grade is not in it. */
    private Optional<Boolean> passing(Grade grade) {
        return sending.grades().stream()
                .filter(share -> GradeName.of(share.grade()).equals(GradeName.of(grade.text())))
                .map(GradeShare::passing)
                .findFirst();
    }

    private boolean isOfOtherScheme(Grade grade) {
        return grade.scheme().isPresent()
                && sending.scheme().isPresent()
                && !GradeName.of(grade.scheme().get())
                        .equals(GradeName.of(sending.scheme().get()));
    }

    private Finding scheme(Grade grade) {
        return GradeFindings.otherScheme(
                grade.scheme().orElseThrow(), sending.scheme().orElseThrow());
    }

    private static TransferredGrade unconverted(
            Grade grade, GradeChoice choice, Optional<Boolean> passed, Finding finding) {
        TransferredGrade.Builder builder = TransferredGrade.builder();
        return builder.from(grade)
                .choice(choice)
                .passed(passed)
                .addFindings(finding)
                .build();
    }
}

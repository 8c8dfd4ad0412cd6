package org.espalier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.espalier.cli.answer.Answer;
import org.espalier.cli.answer.Batch;
import org.espalier.cli.answer.DecisionAnswer;
import org.espalier.cli.answer.ExitCode;
import org.espalier.cli.answer.UnusableAnswer;
import org.espalier.cli.page.Page;
import org.espalier.recognition.decision.Letter;

/** Writes decisions, or the letters about them where these are asked for; what is unusable is told in both. */
final class LetterWriter {

    private final EvaluationOptions options;
    private final Optional<LetterForm> form;
    private final AnswerWriter writer;
    private final List<ExitCode> exits = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();

    LetterWriter(EvaluationOptions options, Optional<LetterForm> form) {
        this.options = options;
        this.form = form;
        if (form.isPresent() && options.isJson()) {
            throw options.wrong("a letter is written as text or html; the decision in JSON has its words");
        }
        this.writer = options.writerOfDocuments(
                new Batch("decision-batch/1", "decision", "decisions", "recognised in full or automatically"));
    }

    private void tell(Page page) {
        options.err().print(page);
        options.err().flush();
    }

    void add(String name, Supplier<List<Answer>> work) {
        if (form.isEmpty()) {
            writer.add(name, work);
        } else {
            answers(name, work).forEach(this::sort);
        }
    }

    private static List<Answer> answers(String name, Supplier<List<Answer>> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return List.of(UnusableAnswer.ofFault(name));
        }
    }

    /** Keeps a letter; what has none goes to the error output, so that only letters are among the letters. */
    private void sort(Answer answer) {
        exits.add(answer.exit());
        Optional<Letter> letter =
                answer instanceof DecisionAnswer decided ? decided.decision().letter() : Optional.empty();
        letter.ifPresentOrElse(letters::add, () -> tell(answer));
    }

    private void tell(Answer answer) {
        Page page = new Page();
        answer.print(page);
        tell(page);
    }

    int only(Answer answer) {
        add(answer.name(), () -> List.of(answer));
        return end();
    }

    int end() {
        if (form.isEmpty()) {
            return writer.end();
        }
        options.out().print(form.orElseThrow().print(letters));
        options.out().flush();
        return ExitCode.highest(exits).number();
    }
}

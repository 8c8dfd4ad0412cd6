package org.espalier.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import org.espalier.cli.answer.Answer;
import org.espalier.cli.answer.Batch;
import org.espalier.cli.answer.UnusableAnswer;
import org.espalier.cli.page.Page;

/** Writes answers as they come, in the order of the input; a list follows where there are several. */
final class AnswerWriter {

    private final PrintWriter out;
    private final OutputFormat format;
    private final Batch batch;

    AnswerWriter(PrintWriter out, OutputFormat format, Batch batch) {
        this.out = out;
        this.format = format;
        this.batch = batch;
    }

    /** Works out what there is to say of one input, and writes it. A fault in the program, or too little
     * memory, ends this input alone. */
    void add(String name, Supplier<List<Answer>> work) {
        List<Answer> answers;
        try {
            answers = work.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            answers = List.of(UnusableAnswer.ofFault(name));
        }
        answers.forEach(this::add);
    }

    void add(Answer answer) {
        if (format == OutputFormat.JSON) {
            batch.addWithJson(answer);
            return;
        }
        Page page = new Page();
        if (batch.size() > 0) {
            page.blank();
        }
        answer.print(page);
        out.print(page);
        batch.add(answer);
    }

    /** Ends the output; the highest exit code. */
    int end() {
        if (format == OutputFormat.JSON) {
            out.print(batch.json());
        } else if (batch.size() > 1) {
            Page page = new Page().blank();
            batch.print(page);
            out.print(page);
        }
        out.flush();
        return batch.exit().number();
    }

    /** Writes a single answer. */
    int only(Answer answer) {
        add(answer);
        return end();
    }
}

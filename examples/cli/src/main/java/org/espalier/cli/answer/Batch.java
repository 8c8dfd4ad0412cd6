package org.espalier.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espalier.cli.page.Page;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.FileKind;

/**
 * Several answers in the order of the input: their list, and the highest of their exit codes.
 *
 * <p>Not thread-safe.
 */
public final class Batch {

    private static final int NAME_WIDTH = 12;

    private final String kind;
    private final String one;
    private final String several;
    private final String good;
    private final List<Line> lines = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Finding> beside = new ArrayList<>();

    /** What is kept of an answer for the list. */
    private record Line(String name, String summary, ExitCode exit) {}

    /**
     * A new batch.
     *
     * @param kind the kind of file that {@link #json} makes
     * @param one what one member is called, for example {@code learner}
     * @param several what several are called
     * @param good what a member with exit code 0 is, for example {@code determined}
     */
    public Batch(String kind, String one, String several, String good) {
        this.kind = kind;
        this.one = one;
        this.several = several;
        this.good = good;
    }

    /** Tells in {@link #json} as well what was found about the input as a whole. */
    public Batch beside(List<Finding> findings) {
        beside.addAll(findings);
        return this;
    }

    /** Adds an answer to the list. */
    public void add(Answer answer) {
        lines.add(new Line(answer.name(), answer.summary(), answer.exit()));
    }

    /** How many answers there are. */
    public int size() {
        return lines.size();
    }

    /** Adds an answer to the list, and keeps it for {@link #json}. */
    public void addWithJson(Answer answer) {
        add(answer);
        answers.add(answer);
    }

    /** The highest of the exit codes. */
    public ExitCode exit() {
        return ExitCode.highest(lines.stream().map(Line::exit).toList());
    }

    /** The list: a line for each, and how many there are of each exit code. */
    public void print(Page page) {
        page.title("Summary: " + Words.count(lines.size(), one, several));
        lines.forEach(line -> print(page, line));
        page.blank();
        page.line(count(ExitCode.SATISFIED) + " " + good + ", " + count(ExitCode.NOT_SATISFIED) + " not, "
                + count(ExitCode.UNUSABLE) + " with unusable input.");
    }

    private static void print(Page page, Line line) {
        if (line.name().length() < NAME_WIDTH) {
            page.item(2, line.name(), NAME_WIDTH + 3, line.summary());
        } else {
            page.line(2, line.name()).line(NAME_WIDTH + 3, line.summary());
        }
    }

    private long count(ExitCode code) {
        return lines.stream().filter(line -> line.exit() == code).count();
    }

    /** All answers as one JSON file, in order; a single answer is a file of its own kind. */
    public String json() {
        return answers.size() == 1
                ? FileKind.parse(answers.get(0).kind()).write(answers.get(0).json())
                : FileKind.parse(kind).write(members());
    }

    private Map<String, Object> members() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("members", lines.size());
        for (ExitCode code : ExitCode.values()) {
            json.put(camel(code), count(code));
        }
        if (!beside.isEmpty()) {
            json.put("findings", beside);
        }
        json.put("results", answers.stream().map(Batch::member).toList());
        return json;
    }

    private static Map<String, Object> member(Answer answer) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("name", answer.name());
        member.put("exit", answer.exit().number());
        member.put("kind", answer.kind());
        member.put("result", file(answer));
        return member;
    }

    /** An answer as it would be alone: a file that says what it holds. */
    private static Map<String, Object> file(Answer answer) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put(FileKind.FIELD, answer.kind());
        file.putAll(answer.json());
        return file;
    }

    private static String camel(ExitCode code) {
        return switch (code) {
            case SATISFIED -> "satisfied";
            case NOT_SATISFIED -> "notSatisfied";
            case UNUSABLE -> "unusable";
        };
    }
}

package org.espalier.cli.answer;

import java.util.Map;
import org.espalier.cli.page.Page;

/** The answer about one learner or one document. */
public interface Answer {

    /** Whom or what it is about. */
    String name();

    /** Its exit code. */
    ExitCode exit();

    /** The answer in a few words, for a list of many. */
    String summary();

    /** Writes the whole answer on a page. */
    void print(Page page);

    /** The kind of file that {@link #json} makes, for example {@code audit/1}. */
    String kind();

    /** The answer as JSON: fields and values that the library writes. */
    Map<String, Object> json();
}

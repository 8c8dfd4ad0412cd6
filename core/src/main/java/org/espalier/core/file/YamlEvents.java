package org.espalier.core.file;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerException;

/** The events of a YAML text, one by one. Only the grammar is looked at: no value is made of them, and no class. */
final class YamlEvents {

    /** As many as a JSON file may have tokens. */
    private static final int MOST = 4_000_000;

    private final Parser parser;
    private final YamlFaults faults;
    private Mark end = new Mark("", 0, 0, 0, new int[0], 0);
    private int count;

    YamlEvents(String text, YamlFaults faults) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new StreamReader(text), options);
        this.faults = faults;
    }

    Event next() {
        Event event = peek();
        parser.getEvent();
        end = event.getEndMark();
        if (++count > MOST) {
            throw faults.tooMany(event.getStartMark());
        }
        return event;
    }

    boolean isNext(Event.ID id) {
        return peek().is(id);
    }

    Event peek() {
        try {
            return parser.peekEvent();
        } catch (NumberFormatException noSign) {
            throw new ScannerException("", end, "an escape of no sign", end);
        }
    }

    /** Goes on behind the end of what begins with an event. */
    void skip(Event start) {
        int open = change(start);
        while (open > 0) {
            open += change(next());
        }
    }

    private static int change(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }
}

package org.espalier.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes what picocli asks for, and hands the clock to the options that need it. */
final class CommandFactory implements IFactory {

    private final Clock clock;
    private final Terminals terminals;

    CommandFactory(Clock clock, Terminals terminals) {
        this.clock = clock;
        this.terminals = terminals;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == EvaluationOptions.class) {
            return type.cast(new EvaluationOptions(clock, terminals));
        }
        return type == RulesShowCommand.class
                ? type.cast(new RulesShowCommand(clock))
                : CommandLine.defaultFactory().create(type);
    }
}

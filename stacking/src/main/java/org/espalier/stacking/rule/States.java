package org.espalier.stacking.rule;

import java.util.Locale;
import org.espalier.core.credential.HoldingState;

/** States of holdings as files and sentences name them. */
final class States {

    private States() {}

    static String name(HoldingState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String words(HoldingState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

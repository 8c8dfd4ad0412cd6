package org.espalier.core.file;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a scalar without quotes is in YAML. The first kind that fits counts; all kinds between {@link #NUMBER} and {@link
 * #TEXT} mean something else than one sees, at least to some readers of YAML, and must be quoted.
 */
enum PlainScalar {
    NULL("null"),
    BOOLEAN("true|false"),
    TOO_LONG("[-+.]?[0-9][-+.:_0-9a-fA-FxXoO]{100,}+", "a number of more than 100 characters"),
    NUMBER("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?"),
    NOTHING("", "nothing stands here, which means null"),
    NULL_WORD("~|(?i:null)", "a word that means null"),
    BOOLEAN_WORD("(?i:y|n|yes|no|on|off|true|false)", "a word that means true or false"),
    LEADING_ZERO("[-+]?0[0-9_]++(\\.[0-9_]*+)?", "a number with a leading zero"),
    RADIX("[-+]?0[xXoObB][0-9a-fA-F_]++", "a hexadecimal, octal or binary number"),
    EXPONENT("[-+]?([0-9][0-9_]*+(\\.[0-9_]*+)?|\\.[0-9_]++)[eE][-+]?[0-9_]++", "a number with an exponent"),
    SEXAGESIMAL("[-+]?[0-9][0-9_]*+(:[0-9]++)+(\\.[0-9_]*+)?", "a number with colons, which counts in sixties"),
    NO_NUMBER("[-+]?\\.(?i:inf|nan)", "infinity or no number"),
    UNUSUAL("[-+]?([0-9][0-9_]*+(\\.[0-9_]*+)?|\\.[0-9_]++)", "an unusual form of a number"),
    SPECIAL("<<|=", "a sign with a meaning of its own"),
    TEXT(Pattern.compile(".*", Pattern.DOTALL), null);

    private final Pattern pattern;
    private final @Nullable String doubt;

    PlainScalar(String pattern) {
        this(Pattern.compile(pattern), null);
    }

    PlainScalar(String pattern, String doubt) {
        this(Pattern.compile(pattern), doubt);
    }

    PlainScalar(Pattern pattern, @Nullable String doubt) {
        this.pattern = pattern;
        this.doubt = doubt;
    }

    static PlainScalar of(String text) {
        for (PlainScalar kind : values()) {
            if (kind.pattern.matcher(text).matches()) {
                return kind;
            }
        }
        return TEXT;
    }

    /** Why it must be quoted, if it must. */
    Optional<String> doubt() {
        return Optional.ofNullable(doubt);
    }

    /** Why it must be quoted as a key, which is always a text. */
    Optional<String> doubtAsKey() {
        return this == TEXT ? Optional.empty() : Optional.of(doubt().orElse("a key that looks like no text"));
    }
}

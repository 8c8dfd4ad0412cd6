package org.espalier.recognition.decision;

import java.util.List;

/** What recognition costs, a sentence for each fee. */
record LetterCosts(LetterWords words) {

    List<String> sentences(List<RecognitionFee> costs) {
        return costs.stream().map(this::sentence).toList();
    }

    /** What it comes to where that is known, else for how many credits it is asked. */
    private String sentence(RecognitionFee cost) {
        boolean known = cost.amount().isPresent();
        return words.say(
                "COST",
                LetterWords.facts(
                        LetterWords.fact("what", part(cost.what())),
                        LetterWords.fact("flat", cost.flat()),
                        LetterWords.fact("perCredit", cost.perCredit()),
                        LetterWords.fact("from", cost.from().filter(any -> !known)),
                        LetterWords.fact("to", cost.to().filter(any -> !known)),
                        LetterWords.fact(
                                "amount",
                                cost.amount().filter(any -> cost.perCredit().isPresent())),
                        LetterWords.fact("waived", cost.waived().map(LetterCosts::part))));
    }

    /** A sentence as a part of another one. */
    private static String part(String sentence) {
        return sentence.strip().replaceFirst("\\.$", "");
    }
}

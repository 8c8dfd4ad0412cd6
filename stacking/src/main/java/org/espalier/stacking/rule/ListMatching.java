package org.espalier.stacking.rule;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The largest number of lists that can each have a credential of its own, by augmenting paths.
 *
 * <p>A credential that is left over still counts, for any list that it stands in: the largest number of lists and the
 * largest number of credentials are reached together.
 */
final class ListMatching {

    private static final int NONE = -1;

    private final boolean[][] stands;
    private final int[] listOf;
    private int lists;
    private int credentials;

    /**
     * Matches lists with credentials.
     *
     * @param stands for each list and each credential whether the credential stands in the list
     * @param credentials how many credentials there are
     */
    ListMatching(boolean[][] stands, int credentials) {
        this.stands = stands;
        this.listOf = new int[credentials];
        Arrays.fill(listOf, NONE);
        for (int list = 0; list < stands.length; list++) {
            lists += isServed(list) ? 1 : 0;
        }
        for (int credential = 0; credential < credentials; credential++) {
            place(credential);
        }
    }

    /** How many lists can be served at once. */
    int lists() {
        return lists;
    }

    /** How many credentials stand in any list. */
    int credentials() {
        return credentials;
    }

    /** The list that a credential counts for, or a negative number. */
    int listOf(int credential) {
        return listOf[credential];
    }

    private void place(int credential) {
        for (int list = 0; list < stands.length && listOf[credential] == NONE; list++) {
            if (stands[list][credential]) {
                listOf[credential] = list;
            }
        }
        credentials += listOf[credential] == NONE ? 0 : 1;
    }

    /** Serves one more list where it can, moving credentials to other lists. */
    private boolean isServed(int first) {
        int[] askedBy = new int[listOf.length];
        Arrays.fill(askedBy, NONE);
        Deque<Integer> asking = new ArrayDeque<>();
        asking.add(first);
        while (!asking.isEmpty()) {
            int list = asking.remove();
            for (int credential = 0; credential < listOf.length; credential++) {
                if (!stands[list][credential] || askedBy[credential] != NONE) {
                    continue;
                }
                askedBy[credential] = list;
                if (listOf[credential] == NONE) {
                    move(credential, askedBy, first);
                    return true;
                }
                asking.add(listOf[credential]);
            }
        }
        return false;
    }

    private void move(int free, int[] askedBy, int first) {
        int credential = free;
        int list = askedBy[credential];
        while (list != first) {
            int next = heldBy(list);
            listOf[credential] = list;
            credential = next;
            list = askedBy[credential];
        }
        listOf[credential] = first;
    }

    private int heldBy(int list) {
        int credential = 0;
        while (listOf[credential] != list) {
            credential++;
        }
        return credential;
    }
}

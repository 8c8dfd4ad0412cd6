package org.espalier.stacking.solve;

/** Numbers that are to be looked at again, each once. */
final class Agenda {

    private final int[] waiting;
    private final boolean[] isWaiting;
    private int size;

    /** Nothing is to be looked at yet, of numbers below this. */
    Agenda(int numbers) {
        this.waiting = new int[numbers];
        this.isWaiting = new boolean[numbers];
    }

    void add(int number) {
        if (!isWaiting[number]) {
            isWaiting[number] = true;
            waiting[size++] = number;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Takes one of the numbers off. */
    int take() {
        int number = waiting[--size];
        isWaiting[number] = false;
        return number;
    }

    void clear() {
        while (size > 0) {
            take();
        }
    }
}

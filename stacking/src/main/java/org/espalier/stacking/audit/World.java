package org.espalier.stacking.audit;

/**
 * One of the worlds that an audit looks at.
 *
 * @param completion how what is unknown turns out
 * @param earnedOnly whether what is in progress is left out
 */
record World(Completion completion, boolean earnedOnly) {}

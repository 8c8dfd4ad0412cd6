/**
 * The shortest program that says something: it builds credentials, asks for what holds of them, and prints the answers.
 *
 * <p>Every line in {@link org.espalier.examples.consumer.FirstStack} is one that a user of the library writes.
 */
@NullMarked
package org.espalier.examples.consumer;

import org.jspecify.annotations.NullMarked;

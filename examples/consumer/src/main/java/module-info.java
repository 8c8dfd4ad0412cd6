/** A program that uses the library on the module path, with nothing opened to it. */
module org.espalier.examples.consumer {
    requires org.espalier.core;
    requires org.espalier.qa;
    requires org.espalier.recognition;
    requires org.espalier.stacking;
    requires static org.jspecify;

    exports org.espalier.examples.consumer;
}

package nl.leeratelier;

import nl.leeratelier.testing.WholeApplication;

@WholeApplication
class ErasingTest extends ErasingEverything {}

/** What tests of several features share: the two databases, the browser, the whole application. */
package nl.leeratelier.testing;

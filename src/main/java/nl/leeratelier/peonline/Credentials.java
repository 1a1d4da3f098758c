package nl.leeratelier.peonline;

/** Who calls, for which organisation at PE-online. */
record Credentials(int orgId, String userId, String userKey) {

    @Override
    public String toString() {
        return "Credentials[" + orgId + "]";
    }
}

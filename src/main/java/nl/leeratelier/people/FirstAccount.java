package nl.leeratelier.people;

/** An account made at the first start, with the password that is told once and stored nowhere. */
public record FirstAccount(Role role, String email, String password) {

    @Override
    public String toString() {
        return "FirstAccount[" + role + ", " + email + "]";
    }
}

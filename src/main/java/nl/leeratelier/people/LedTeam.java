package nl.leeratelier.people;

import java.util.List;

/**
 * A team and who leads it.
 *
 * @param people how many are in it; 0 for one that is only led
 * @param managers by name; none while nobody leads it
 * @param awaited the addresses of those who were invited to lead it and have not come yet
 */
public record LedTeam(String name, int people, List<Account> managers, List<String> awaited) {}

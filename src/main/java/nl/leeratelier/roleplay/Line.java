package nl.leeratelier.roleplay;

import java.util.Optional;
import nl.leeratelier.content.Mood;

/**
 * What somebody says at a moment of the talk.
 *
 * @param speaker id of a character
 * @param body what can be seen
 * @param thought what the speaker thinks: never shown in the professional's chair
 */
public record Line(String speaker, String words, Optional<String> body, Optional<String> thought, Mood mood) {}

package nl.leeratelier.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail server of the settings {@code spring.mail.*}, if there is one. */
@Component
class MailServer {

    private final @Nullable JavaMailSender sender;
    private final String from;

    MailServer(ObjectProvider<JavaMailSender> sender, @Value("${leeratelier.mail.from}") String from) {
        this.sender = sender.getIfAvailable();
        this.from = from;
    }

    boolean isThere() {
        return sender != null;
    }

    /**
     * Hands over a mail.
     *
     * @throws org.springframework.mail.MailException when the server did not take it
     */
    void take(Mail mail) {
        if (sender == null) {
            throw new IllegalStateException("There is no mail server");
        }
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.to());
        message.setSubject(mail.subject());
        message.setText(mail.textWith(""));
        sender.send(message);
    }
}

package nl.leeratelier.mail;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the postman make his rounds. */
@Configuration
@EnableScheduling
class MailSchedule {}

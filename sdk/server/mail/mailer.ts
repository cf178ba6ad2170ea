/** One mail to one person. */
export interface Mail {
  /** `obx_…`: the same for every attempt, so that the receiver can drop a repeat by the Message-ID made from it. */
  id: string;
  /** One address. */
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Besides those that every mail has, each on one line. */
  headers: Record<string, string>;
}

/** Takes mail to where it goes. It is called at least once for each mail. */
export interface Mailer {
  /**
   * Resolves when the mail server has taken it. Rejects with UndeliverableError when it never will, and with any other
   * error when trying again may help. It has to answer within a minute: then the mail may be tried by somebody else.
   */
  send(mail: Mail): Promise<void>;
}

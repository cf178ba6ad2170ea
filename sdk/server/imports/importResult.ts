import type { CivilDate } from '../../terms/calendar.ts';

/**
 * A member as a file tells of them. What the file does not say is left out, so that it never overwrites what is known.
 */
export interface ImportedMember {
  id: string;
  /** Empty when a Stripe export does not say it. */
  firstName: string;
  email?: string;
  /** BCP 47. */
  locale?: string;
  /** IANA name. */
  timeZone?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  programId?: string;
  progress?: string;
}

/** A charge as a file tells of it. */
export interface ImportedCharge {
  memberId: string;
  /** Stays the same from file to file: the owner's own name for the charge, or Stripe's invoice id. */
  reference: string;
  description: string;
  dueOn: CivilDate;
  /** What was asked for, integer minor units, at least 1. */
  amount: number;
  /** What has been paid of it, integer minor units, at most `amount`. */
  paid: number;
  currency: string;
}

/** What is wrong, and where. */
export interface ImportFault {
  /** The line of the file, from 1, at which the row begins: the one that a text editor shows. */
  line: number;
  /** The column as the file names it; absent when the whole row or the whole file is meant. */
  column?: string;
  /** What is wrong and how to write it. It repeats no name and no mail address. */
  reason: string;
}

/** A file without fault, or the reasons why nothing of it is taken. */
export type ImportResult =
  | {
      ok: true;
      format: 'goodterms' | 'stripe_invoices';
      /** One of each id, in the order of the file. */
      members: ImportedMember[];
      /** One of each reference, in the order of the file. */
      charges: ImportedCharge[];
      /** Rows that are fine and bring nothing, by line. */
      skipped: { line: number; reason: string }[];
      /**
       * References of invoices that are not asked for any more (void, uncollectible): close them if an earlier file
       * brought them.
       */
      withdrawn: string[];
    }
  | {
      ok: false;
      /** The first 100, in the order of the file. */
      faults: ImportFault[];
      /** How many there are in all. */
      total: number;
    };

import * as z from 'zod/mini';
import { field, named } from './named.ts';

export const civilDate = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), z.refine(isRealDay, 'is not a day of the calendar'));

/** RFC 3339 in UTC. */
export const instant = z.iso.datetime();

/** An opaque id of ours, or the owner's own id of a member. */
export const id = z.string().check(z.minLength(1), z.maxLength(128), z.regex(/^[^\p{Cc}]*$/u));

export const currency = z.string().check(z.regex(/^[A-Z]{3}$/));

export const minorUnits = z.int().check(z.minimum(1), z.maximum(99_999_999_999));

/** Words that a person typed: never empty, no control characters but line breaks and tabs. */
export function writtenText(maxLength: number) {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(maxLength), z.regex(/^[^\p{Cc}]*(?:[\n\r\t][^\p{Cc}]*)*$/u));
}

/** One line of words, possibly empty. */
export function line(maxLength: number) {
  return z.string().check(z.trim(), z.maxLength(maxLength), z.regex(/^[^\p{Cc}]*$/u));
}

export const Money = named(
  'Money',
  'An amount of money. Never a float, never added over currencies.',
  z.object({
    amount: field("Integer minor units on Stripe's scale: 12900 is $129.00, ¥12,900 and 12.900 KWD.", minorUnits),
    currency: field('ISO 4217, three upper-case letters.', currency),
  }),
);

export const WrittenMoney = named(
  'WrittenMoney',
  "An amount together with how it reads in the member's own locale.",
  z.object({
    amount: field("Integer minor units on Stripe's scale. May be zero.", z.int()),
    currency: field('ISO 4217, three upper-case letters.', z.string()),
    text: field('Ready to show, for example "$129.00".', z.string()),
  }),
);

export const Link = named(
  'Link',
  'Where something can be reached: always `https:`, `mailto:` or `tel:`.',
  z.string().check(z.maxLength(2048), z.regex(/^(https:\/\/|mailto:|tel:)[^\s]+$/)),
);

/** One page of a list. `nextCursor` is null on the last page. */
export function page<S extends z.ZodMiniType>(item: S) {
  return z.object({
    items: z.array(item),
    nextCursor: field('Pass it as `cursor` to read on; null on the last page.', z.nullable(z.string())),
  });
}

export const pageQuery = {
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
  cursor: z.optional(z.string().check(z.maxLength(1024))),
};

function isRealDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

import type { Stripe } from 'stripe';

/** Those of the last hundred events whose object has one of these ids, the oldest first. */
export async function eventsAbout(client: Stripe, ids: readonly string[]): Promise<Stripe.Event[]> {
  const { data } = await client.events.list({ limit: 100 });
  const isAbout = ({ data: { object } }: Stripe.Event): boolean => 'id' in object && typeof object.id === 'string' && ids.includes(object.id);
  return data.filter(isAbout).toReversed();
}

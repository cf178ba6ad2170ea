/** The id of what an object of the API refers to: Stripe answers the id, or, where it was asked to expand it, the object. */
export function idOf(reference: string | { id: string } | null | undefined): string | undefined {
  return typeof reference === 'string' ? reference : reference?.id;
}

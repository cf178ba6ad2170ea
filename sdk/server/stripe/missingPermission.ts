/**
 * The permission that a key lacks, by the name that Stripe's message gives it (`invoice_read`); empty where it gives none.
 * Stripe has worded it as `Enabling "Invoice Read" ('invoice_read')` and as `Having the 'rak_invoice_read' permission`.
 */
export function missingPermission({ message }: Error): string {
  return /'(?:rak_)?([a-z_]+_(?:read|write))'/.exec(message)?.[1] ?? '';
}

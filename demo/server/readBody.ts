import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import * as z from 'zod/mini';

/**
 * The JSON body of a call from our own pages. It has to say that it is JSON: a page of another site cannot say so without
 * asking first, and nobody answers such questions here.
 * @throws HTTPException 415 or 400
 */
export async function readBody<S extends z.ZodMiniType>(context: Context, schema: S): Promise<z.output<S>> {
  if (!context.req.header('content-type')?.startsWith('application/json')) throw new HTTPException(415, { message: 'Send application/json.' });
  const reading = schema.safeParse(await context.req.json().catch(() => undefined));
  if (!reading.success) throw new HTTPException(400, { message: z.prettifyError(reading.error) });
  return reading.data;
}

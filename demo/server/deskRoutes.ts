import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import type { Client } from '../../sdk/client/index.ts';
import type { Desk } from '../desk-lite/desk.ts';
import { readBody } from './readBody.ts';
import type { Theatre } from './theatre.ts';

const Answer = z.object({ conversationId: z.string(), text: z.string() });
const Settle = z.object({ conversationId: z.string() });
const Accept = z.object({ introductionId: z.string(), meetAt: z.string() });
const Release = z.object({ holdId: z.string(), note: z.string() });
const Payment = z.object({ memberId: z.string(), amount: z.int(), currency: z.string() });

/** What the owner's small desk asks for. The owner's key stays in this process; the page never has it. */
export function deskRoutes(theatre: Theatre): Hono {
  const owner = (): Client => theatre.world().owner;
  const answer = async (context: Context): Promise<Response> => context.json(await readDesk(owner()));

  return new Hono()
    .get('/', answer)
    .post('/answer', async (context) => {
      const { conversationId, text } = await readBody(context, Answer);
      await owner().answerConversation(conversationId, { text });
      return await answer(context);
    })
    .post('/settle', async (context) => {
      const { conversationId } = await readBody(context, Settle);
      await owner().settleConversation(conversationId);
      return await answer(context);
    })
    .post('/accept', async (context) => {
      const { introductionId, meetAt } = await readBody(context, Accept);
      await owner().acceptIntroduction(introductionId, { meetAt });
      return await answer(context);
    })
    .post('/release', async (context) => {
      const { holdId, note } = await readBody(context, Release);
      await owner().releaseHold(holdId, { note });
      return await answer(context);
    })
    .post('/payment', async (context) => {
      const { memberId, amount, currency } = await readBody(context, Payment);
      await owner().recordPayment(memberId, { amount, currency, reference: `desk-${crypto.randomUUID()}` });
      return await answer(context);
    });
}

async function readDesk(owner: Client): Promise<Desk> {
  const [conversations, introductions, members] = await Promise.all([owner.listConversations(), owner.listIntroductions(), owner.listMembers()]);
  const files = await Promise.all(members.items.map(({ id }) => owner.getMember(id)));
  return {
    conversations: conversations.items,
    introductions: introductions.items,
    members: members.items,
    holds: files.flatMap(({ member, standing, charges }) => {
      const holds = 'surface' in standing ? standing.holds : [];
      return holds.map((hold) => ({ memberName: member.firstName, hold, charges: charges.filter(({ id }) => hold.chargeIds.includes(id)) }));
    }),
  };
}

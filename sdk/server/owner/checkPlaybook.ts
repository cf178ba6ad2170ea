import type { Reading } from '../handler.ts';
import { rehearse } from '../playbook/rehearse.ts';

export const checkPlaybook: Reading<'checkPlaybook'> = {
  read: ({ kit, input, now }) => rehearse(kit.editions, input.text, now),
};

import type { Reading } from '../handler.ts';

export const getPlaybook: Reading<'getPlaybook'> = {
  read: async ({ kit: { playbook } }) => ({ version: playbook.version, playbook: { ...playbook } }),
};

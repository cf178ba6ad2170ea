import { expect, it } from 'vitest';
import { changedParts } from '../../demo/desk/pages/playbook/changedParts.ts';
import { foldDays, type SimulatedDay } from '../../demo/desk/pages/playbook/foldDays.ts';

it('names the parts of a playbook that differ; notes to oneself and empty lines are no difference', () => {
  const before = 'version: one\n# a note\nowner:\n  name: Us\nrhythm:\n  recheckMinutes: 30\n';
  expect(changedParts(before, before)).toEqual([]);
  expect(changedParts(before, `# another note\n\n${before.replace('# a note\n', '  # deep\n')}`)).toEqual([]);
  expect(changedParts(before, before.replace('30', '60').replace('one', 'two'))).toEqual(['version', 'rhythm']);
  expect(changedParts(before, `${before}circles: []\n`)).toEqual(['circles']);
  expect(changedParts(before, before.replace('owner:\n  name: Us\n', ''))).toEqual(['owner']);
  expect(changedParts('', before)).toEqual(['version', 'owner', 'rhythm']);
});

it('folds quiet days that have one reason, and leaves apart those on which something happened', () => {
  const day = (date: string, changes: Partial<SimulatedDay> = {}): SimulatedDay => ({ day: date, did: [], touches: [], quietBecause: 'plan', ...changes });
  const visit = { at: '11:00', does: 'looks in' };
  const days = [
    day('2026-12-01'),
    day('2026-12-02', { did: [visit] }),
    day('2026-12-03', { did: [{ at: '12:00', does: 'pays' }] }),
    day('2026-12-04'),
    day('2026-12-05', { quietBecause: 'gap' }),
    day('2026-12-06', { quietBecause: null, touches: [{ at: '08:00', channel: 'email', situation: 'first_missed', says: 'A note' }] }),
  ];
  expect(foldDays(days).map(({ days: of, quietBecause, visits }) => [of.length, quietBecause, visits])).toEqual([[2, 'plan', 1], [1, null, 1], [1, 'plan', 0], [1, 'gap', 0], [1, null, 0]]);
});

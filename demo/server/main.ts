import { parseArgs } from 'node:util';
import { startDemo } from './startDemo.ts';

const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false }, stripe: { type: 'boolean', default: false } } });

const demo = await startDemo({
  port: Number(process.env['PORT'] ?? 4173),
  host: process.env['HOST'] ?? '127.0.0.1',
  folder: values.stripe ? '.demo/stripe' : '.demo',
  fresh: values.fresh,
  onStripe: values.stripe,
  playbookFile: 'demo/playbook.yaml',
  built: { demo: 'dist/demo', cdn: 'dist/cdn', desk: 'dist/desk' },
});

const kept = values.stripe ? 'the money is in a pretend Stripe, and all of it is forgotten' : 'what happens there is kept in .demo, --fresh forgets it';
process.stdout.write(`Steady Ground is open at ${demo.address} (Ctrl+C closes it; ${kept}).\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void demo.close().then(() => process.exit(0)));
}

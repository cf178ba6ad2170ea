#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { openApi } from '../contract/openApi.ts';
import { mintToken } from '../server/identity/mintToken.ts';
import { playbookJsonSchema } from '../server/playbook/playbookJsonSchema.ts';
import { importCommand } from './importCommand.ts';
import { pullCommand, pushCommand } from './playbookCommands.ts';
import { serve } from './serve.ts';
import { simulateCommand } from './simulateCommand.ts';
import { playbook, tokenSecret, UsageError } from './settings.ts';
import { tagCommand } from './tagCommand.ts';
import { voiceCommand } from './voiceCommand.ts';

const help = `goodterms serve [--data DIR]             run the API (SQLite in DIR, default ./goodterms-data; PostgreSQL with DATABASE_URL)
goodterms import FILE [--data DIR]       take members and charges from a CSV file
goodterms playbook check                 check the file that GOODTERMS_PLAYBOOK names
goodterms playbook schema                print the format as JSON Schema, for editors
goodterms playbook simulate [--days N] [--from DATE] [--json]
                                         play it with invented members: what each would get, day by day, and why not
goodterms playbook push [--by NAME] [--data DIR]
                                         publish that file: it is checked, simulated and in force from then on
goodterms playbook pull [--data DIR]     print the text that was published last, for example at the desk
goodterms voice [--lang LANGUAGE]         judge messages from standard input, one a line (en unless LANGUAGE is es or ar)
goodterms token --member ID [--name N] [--locale L] [--zone Z]
                                         mint a member token for trying, good for 15 minutes
goodterms tag [--api URL] [--files URL]  print the script tag with its integrity, and what your Content-Security-Policy needs
goodterms stripe doctor [--json]         look at your Stripe account: the key, webhooks, settings; writes nothing there
goodterms stripe import [--json | --csv] [--show] [--zone Z] [--data DIR]
                                         list who is in arrears in Stripe and which member each would be; writes nothing
goodterms stripe rebuild [--data DIR]    write the tables anew from what Goodterms has left written in Stripe
goodterms openapi                        print the OpenAPI document

Environment: PORT, HOST, DATABASE_URL, GOODTERMS_TOKEN_SECRET, GOODTERMS_OWNER_KEY, GOODTERMS_PLAYBOOK, GOODTERMS_ALLOWED_ORIGINS,
GOODTERMS_WEBHOOK_URL, GOODTERMS_WEBHOOK_SECRET, GOODTERMS_SMTP_URL, GOODTERMS_MAIL_FROM, GOODTERMS_PUBLIC_URL,
GOODTERMS_STRIPE_KEY, GOODTERMS_STRIPE_WEBHOOK_SECRET, GOODTERMS_STRIPE_PUBLISHABLE_KEY, GOODTERMS_STRIPE_PAYMENT`;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  const [command, subject] = positionals;
  const dataFolder = values.data ?? 'goodterms-data';
  if (command === 'serve') await serve(process.env, dataFolder, print);
  else if (command === 'import' && subject) return await importCommand(process.env, dataFolder, subject, print);
  else if (command === 'playbook' && subject === 'check') print(`The playbook is fine: version ${playbook(process.env).playbook.version}.`);
  else if (command === 'voice' && subject === undefined) return await voiceCommand(process.stdin, values.lang ?? 'en', print);
  else if (command === 'playbook' && subject === 'schema') print(JSON.stringify(playbookJsonSchema(), null, 2));
  else if (command === 'playbook' && subject === 'simulate') return await simulateCommand(playbook(process.env).playbook, values, print);
  else if (command === 'playbook' && subject === 'pull') return await pullCommand(process.env, dataFolder, print);
  else if (command === 'playbook' && subject === 'push') return await pushCommand(process.env, dataFolder, values.by ?? '', print);
  else if (command === 'token' && values.member) print(await token(values.member, values));
  else if (command === 'stripe' && subject === 'doctor') return await (await import('./stripe/doctorCommand.ts')).doctorCommand(process.env, values, print);
  else if (command === 'stripe' && subject === 'import') return await (await import('./stripe/arrearsCommand.ts')).arrearsCommand(process.env, dataFolder, values, print, tell);
  else if (command === 'stripe' && subject === 'rebuild') return await (await import('./stripe/rebuildCommand.ts')).rebuildCommand(process.env, dataFolder, playbook(process.env).playbook, print);
  else if (command === 'tag' && subject === undefined) tagCommand(process.env, values, print);
  else if (command === 'openapi') print(JSON.stringify(openApi(), null, 2));
  else throw new UsageError(help);
  return 0;
}

function readArguments(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options: { data: text, member: text, name: text, locale: text, zone: text, lang: text, days: text, from: text, by: text, api: text, files: text, json: flag, csv: flag, show: flag } });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}

async function token(memberId: string, { name, locale, zone }: { name?: string | undefined; locale?: string | undefined; zone?: string | undefined }): Promise<string> {
  return await mintToken({ secret: tokenSecret(process.env), memberId, ...(name && { name }), ...(locale && { locale }), ...(zone && { timeZone: zone }) });
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError || error instanceof TypeError ? 2 : 1;
  },
);

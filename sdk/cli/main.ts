#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { openApi } from '../contract/openApi.ts';
import { mintToken } from '../server/identity/mintToken.ts';
import { playbookJsonSchema } from '../server/playbook/playbookJsonSchema.ts';
import { importCommand } from './importCommand.ts';
import { serve } from './serve.ts';
import { simulateCommand } from './simulateCommand.ts';
import { playbook, tokenSecret, UsageError } from './settings.ts';
import { voiceCommand } from './voiceCommand.ts';

const help = `goodterms serve [--data DIR]             run the API (SQLite in DIR, default ./goodterms-data; PostgreSQL with DATABASE_URL)
goodterms import FILE [--data DIR]       take members and charges from a CSV file
goodterms playbook check                 check the file that GOODTERMS_PLAYBOOK names
goodterms playbook schema                print the format as JSON Schema, for editors
goodterms playbook simulate [--days N] [--from DATE] [--json]
                                         play it with invented members: what each would get, day by day, and why not
goodterms voice [--lang LANGUAGE]         judge messages from standard input, one a line (en unless LANGUAGE is es or ar)
goodterms token --member ID [--name N] [--locale L] [--zone Z]
                                         mint a member token for trying, good for 15 minutes
goodterms openapi                        print the OpenAPI document

Environment: PORT, HOST, DATABASE_URL, GOODTERMS_TOKEN_SECRET, GOODTERMS_OWNER_KEY, GOODTERMS_PLAYBOOK, GOODTERMS_ALLOWED_ORIGINS,
GOODTERMS_WEBHOOK_URL, GOODTERMS_WEBHOOK_SECRET, GOODTERMS_SMTP_URL, GOODTERMS_MAIL_FROM, GOODTERMS_PUBLIC_URL`;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  const [command, subject] = positionals;
  const dataFolder = values.data ?? 'goodterms-data';
  if (command === 'serve') await serve(process.env, dataFolder, print);
  else if (command === 'import' && subject) return await importCommand(process.env, dataFolder, subject, print);
  else if (command === 'playbook' && subject === 'check') print(`The playbook is fine: version ${playbook(process.env).version}.`);
  else if (command === 'voice' && subject === undefined) return await voiceCommand(process.stdin, values.lang ?? 'en', print);
  else if (command === 'playbook' && subject === 'schema') print(JSON.stringify(playbookJsonSchema(), null, 2));
  else if (command === 'playbook' && subject === 'simulate') return await simulateCommand(playbook(process.env), values, print);
  else if (command === 'token' && values.member) print(await token(values.member, values));
  else if (command === 'openapi') print(JSON.stringify(openApi(), null, 2));
  else throw new UsageError(help);
  return 0;
}

function readArguments(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options: { data: text, member: text, name: text, locale: text, zone: text, lang: text, days: text, from: text, json: { type: 'boolean' } } });
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

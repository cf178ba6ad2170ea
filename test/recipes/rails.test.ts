import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { comeAndGo, expectGuardedToken, noteTo } from './support/comeAndGo.ts';
import { inRecipe } from './support/inRecipe.ts';

/** Debian's names: `apt-get install ruby-railties ruby-actionpack ruby-jwt puma`. */
const hasRails = canRun('ruby', ['-e', 'require "action_controller/railtie"; require "jwt"']) && canRun('puma', ['--version']);
if (!hasRails) console.log('NOT RUN: the recipe rails, because Ruby, Rails, puma or the gem jwt is missing here.');

const recipe = {
  name: 'rails',
  build: [['cp', '../../node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js', 'public/turbo.js']],
  start: ['sh', '-c', 'exec puma --bind tcp://127.0.0.1:$PORT config.ru'],
  environment: () => ({ RAILS_ENV: 'production', LANG: 'C.UTF-8' }),
};

describe.skipIf(!hasRails)('Rails', () => {
  inRecipe(recipe, (visit) => {
    it('shows each member their own note, and loads a page when somebody comes or goes', () => visit((page) => comeAndGo(page, { isSoft: { moving: true, signing: false } })));

    it('keeps the note when Turbo refreshes the page by morphing it', () =>
      visit(async (page) => {
        await page.goto('/');
        await page.getByRole('button', { name: 'Sign in as Maya' }).click();
        await noteTo(page, 'Maya').waitFor();
        await morph(page);
        await noteTo(page, 'Maya').waitFor();
      }));

    it('signs for who is signed in', () => visit(expectGuardedToken));
  });
});

/** What a broadcast refresh does: the same address once more. */
function morph(page: Page): Promise<void> {
  return page.evaluate(`new Promise((resolve, reject) => {
    addEventListener('turbo:render', ({ detail }) => (detail.renderMethod === 'morph' ? resolve() : reject(new Error(detail.renderMethod))), { once: true });
    Turbo.visit(location.href, { action: 'replace' });
  })`);
}

function canRun(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

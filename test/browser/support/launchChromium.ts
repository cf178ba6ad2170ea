import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Nothing that a browser does of its own accord may be taken for something that the widget did. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-domain-reliability', '--disable-sync', '--no-first-run'];

/** How the Chromium at this path is started. As root it runs only without its sandbox. */
export function launchOptions(path: string): LaunchOptions {
  return { executablePath: path, args: [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] };
}

export function launchChromium(path: string): Promise<Browser> {
  return chromium.launch(launchOptions(path));
}

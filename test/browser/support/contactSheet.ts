import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const columns = 6;
/** Half of a narrow phone. In pixels. */
const width = 160;
const height = 350;

/** Puts pictures of a narrow phone (320 × 700) side by side into one PNG, half as large. */
export async function contactSheet(browser: Browser, pictures: string[], path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: columns * width, height: Math.ceil(pictures.length / columns) * height } });
  const images = pictures.map((file) => `<img width="${width}" height="${height}" src="data:image/png;base64,${readFileSync(file).toString('base64')}">`);
  await page.setContent(`<body style="margin: 0; display: grid; grid-template-columns: repeat(${columns}, ${width}px)">${images.join('')}</body>`);
  await page.screenshot({ path });
  await page.close();
}

/**
 * Draws assets/icon.svg at each size that the ribbon asks for, as assets/icon-{size}.png with a transparent
 * background. Needs Chromium (CHROMIUM names it where it is not /usr/bin/chromium). Run: npm run icons
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const assets = path.join(__dirname, '..', 'assets');

async function makeIcons(): Promise<void> {
  const svg = readFileSync(path.join(assets, 'icon.svg'), 'utf8');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
  }
  await browser.close();
}

void makeIcons();
